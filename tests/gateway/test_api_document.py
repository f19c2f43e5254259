"""docs/openapi.json as programs and people need it: what generators trip over, words, and changes of what was kept."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gateway import words
from tests.support.api_changes import DOCUMENT, KEPT, changes, kept_form

ROOT = Path(__file__).parents[2]
API = json.loads(DOCUMENT.read_text())
SCHEMAS = API["components"]["schemas"]
OPERATIONS = {about["operationId"]: about for _, _, about in words.operations(API)}
BYTES_MOST = 1_500_000
# What has no words yet. The numbers may only fall.
WITHOUT_WORDS = {"area": 0, "summary": 0, "operation": 0, "property": 0, "parameter": 0, "enum": 0, "error": 0}
# Members of answers that do not always come, each with its reason.
SOMETIMES = {
    "ApiClientWithSecret.client_secret": "a repeated call gets no secret",
    "PayeeAccount.account_no": "a repeated call gets no account number",
    "Problem.errors": "only where fields are at fault",
    "Token.refresh_token": "a program has none",
}


def below(value: Any, at: str = "") -> Iterator[tuple[str, Any]]:
    """Yields every place in the document with what stands there."""
    yield at, value
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from below(inner, f"{at}/{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from below(inner, f"{at}/{number}")


PLACES = list(below({key: API[key] for key in ("paths", "components")}))


def shown() -> set[str]:
    """The names of all schemas in answers."""
    found: set[str] = set()
    answers = [answer for one in OPERATIONS.values() for answer in one["responses"].values()]
    new = [place for at, place in below([answers, API["components"]["responses"]]) if at.endswith("/$ref")]
    while new:
        name = new.pop().rpartition("/")[2]
        if name in SCHEMAS and name not in found:
            found.add(name)
            new += [place for at, place in below(SCHEMAS[name]) if at.endswith("/$ref")]
    return found


def test_an_enumeration_is_named_once() -> None:
    inline = [at for at, place in PLACES if isinstance(place, dict) and "enum" in place]
    inline = [at for at in inline if not re.fullmatch(r"/components/(schemas/\w+|(headers|parameters)/\w+/schema)", at)]
    assert inline == []
    assert [name for name, one in SCHEMAS.items() if None in one.get("enum", ())] == []


def test_nothing_is_null_by_default_and_no_query_takes_null() -> None:
    assert [at for at, place in PLACES if at.endswith("/default") and place is None] == []
    bodies = [name for name in SCHEMAS if name not in shown()]
    assert [
        f"{name}.{key}"
        for name in bodies
        for key, one in SCHEMAS[name].get("properties", {}).items()
        if "default" in one
    ] == [], "a generator makes a field with a default a required one"
    queries = [
        parameter for one in OPERATIONS.values() for parameter in one.get("parameters", ()) if "schema" in parameter
    ]
    assert [one["name"] for one in queries if "null" in json.dumps(one["schema"])] == []


def test_what_always_comes_is_required_and_answers_may_grow() -> None:
    optional = {
        f"{name}.{key}"
        for name in shown()
        for key in SCHEMAS[name].get("properties", {})
        if key not in SCHEMAS[name].get("required", ())
    }
    assert optional == SOMETIMES.keys()
    assert [name for name in shown() if SCHEMAS[name].get("additionalProperties") is False] == []


def test_patterns_are_of_ecma_262() -> None:
    patterns = [place for at, place in PLACES if at.endswith("/pattern")]
    assert patterns
    assert [one for one in patterns if re.search(r"\\[AZ]|\(\?[P<#]", one)] == []


def test_refusals_are_written_once() -> None:
    for name, one in OPERATIONS.items():
        refusals = {status: answer for status, answer in one["responses"].items() if status[0] != "2"}
        assert "default" in refusals, name
        assert all(answer.keys() == {"$ref"} for answer in refusals.values()), name
    assert {"Unauthorized", "Invalid", "TooManyRequests", "Unavailable", "BodyTooLarge", "UnsupportedMediaType"} <= set(
        API["components"]["responses"]
    )


@pytest.mark.parametrize(
    ("operation", "parameters", "headers"),
    [
        ("change_service", {"IfMatch"}, {"ETag"}),
        ("approve_grant", {"IfMatchOne"}, {"ETag"}),
        ("request_redemption", {"IdempotencyKeyRequired", "PreferWait"}, {"Location", "Idempotency-Replayed"}),
        ("list_orders", {"Limit", "Cursor"}, {"Link", "RateLimit", "RateLimit-Policy"}),
        ("get_keys", set(), {"X-Request-Id"}),
    ],
)
def test_headers_are_named(operation: str, parameters: set[str], headers: set[str]) -> None:
    about = OPERATIONS[operation]
    named = {one.get("$ref", "").rpartition("/")[2] for one in about.get("parameters", ())}
    done = next(answer for status, answer in about["responses"].items() if status[0] == "2")
    assert parameters <= named
    assert headers <= done["headers"].keys()


def test_each_operation_says_who_may_call_it() -> None:
    scopes = API["components"]["securitySchemes"]["client"]["flows"]["clientCredentials"]["scopes"]
    for name, one in OPERATIONS.items():
        assert "Who may call: " in one["description"], name
        assert "谁可以调用：" in one["description"], name
        if one["x-wulin-scope"]:
            assert {"client": [one["x-wulin-scope"]]} in one["security"], name
    wider = {scope for one in OPERATIONS.values() for scope in one.get("x-wulin-wider-scopes", ())}
    assert scopes.keys() == ({one["x-wulin-scope"] for one in OPERATIONS.values()} | wider) - {None}
    assert all(words.BETWEEN in about for about in scopes.values())


def test_the_document_is_small_enough() -> None:
    assert len(json.dumps(API, ensure_ascii=False, separators=(",", ":")).encode()) < BYTES_MOST


# ---- words -----------------------------------------------------------------------------------------------


def test_what_has_no_words_gets_less() -> None:
    found = words.missing(API, words.read())
    for kind, most in WITHOUT_WORDS.items():
        assert len(found[kind]) <= most, f"write words in docs/api for one of these ({kind}): {found[kind]}"
        assert len(found[kind]) >= most - 5, f"lower WITHOUT_WORDS for {kind} to {len(found[kind])}"


def test_words_are_of_what_there_is() -> None:
    written = words.read()
    operations = {name for area in written.areas for name in area.operations}
    assert operations <= OPERATIONS.keys()
    assert (written.schemas.keys() | written.enums.keys()) <= SCHEMAS.keys()
    assert written.errors.keys() <= {one["code"] for one in API["x-problems"]}
    for name, meanings in written.enums.items():
        assert meanings.keys() <= set(SCHEMAS[name]["enum"]), name


def test_chinese_words_have_full_width_punctuation() -> None:
    half_width = re.compile("[\u3400-\u9fff][,:;?!]|[,:;?!][\u3400-\u9fff]")
    texts = [place for at, place in PLACES if at.endswith(("/description", "/summary")) and isinstance(place, str)]
    assert [one for one in texts if half_width.search(one)] == []


def test_examples_are_what_the_operation_takes() -> None:
    """Spectral validates the values; here: every field is one of the body, and what is required is there."""
    seen = 0
    for name, one in OPERATIONS.items():
        for kind in one.get("requestBody", {}).get("content", {}).values():
            if "example" in kind:
                schema = SCHEMAS[kind["schema"]["$ref"].rpartition("/")[2]]
                assert kind["example"].keys() <= schema["properties"].keys(), name
                assert set(schema.get("required", ())) <= kind["example"].keys(), name
                seen += 1
    assert seen > 50


def test_most_answers_have_a_real_example() -> None:
    """An example that lacks a member of today is left out of the document: `make examples` takes them anew."""
    answers = [
        kind
        for one in OPERATIONS.values()
        for status, answer in one["responses"].items()
        if status.startswith("2")
        for kind in answer["content"].values()
    ]
    assert len(answers) - sum("example" in one for one in answers) <= len(OPERATIONS) // 2


# ---- changes ---------------------------------------------------------------------------------------------


def test_what_was_kept_still_works_or_the_change_is_written_down() -> None:
    """Before the first release `make api-keep` is the answer; afterwards a line in docs/api-changes.md."""
    page = (ROOT / "docs" / "api-changes.md").read_text()
    found = changes(json.loads(KEPT.read_text()), API)
    assert [one for one in found if f"`{one}`" not in page] == []


def test_the_comparison_finds_what_breaks_a_program() -> None:
    old, path = kept_form(API), "/v1/communities/{community}/orders"
    assert changes(old, API) == []

    def after(change: str) -> list[str]:
        new = copy.deepcopy(API)
        exec(change, {"new": new, "schemas": new["components"]["schemas"], "orders": new["paths"][path]})
        return changes(old, new)

    assert after("del orders['post']") == [f"POST {path}: removed"]
    assert after("schemas['Order']['properties'].pop('address')") == ["Order.address: removed"]
    assert after("schemas['NewOrder']['required'].append('note')") == ["NewOrder.note: is required"]
    assert after("schemas['NewOrder']['properties']['note']['maxLength'] = 9") == ["NewOrder.note: maxLength is now 9"]
    assert after("schemas['OrderState']['enum'].append('lost')") == ["OrderState: may be `lost`"]
    assert after("schemas['Order']['properties']['minutes']['type'] = 'string'") == ["Order.minutes: may be string"]
    assert after("orders['post']['x-wulin-roles'].remove('station')") == [
        f"POST {path}: no longer open to the role station"
    ]
    assert after("schemas['Order']['properties']['mood'] = {'type': 'string'}") == []
    assert after("schemas['NewOrder']['properties']['mood'] = {'type': 'string'}") == []
