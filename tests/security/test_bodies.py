"""Every field of every body, and every query: what does not belong there is refused, and nothing breaks.

All of it is made from the document, so that a field that is added tomorrow is tried tomorrow.
"""

from __future__ import annotations

import importlib
import json
import unicodedata
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import quote

import pytest

from deploy.client import Caller
from deploy.deployment import Deployment, module
from services.chassis.messaging.contract import SERVICES
from tests.journeys.crowded import Crowded, crowd
from tests.journeys.neighbourhood import opened
from tests.journeys.strangers import Document, Operation, with_value
from tests.security.conftest import Target
from tests.security.forms import Place, found_at, kind, leaves, objects, pointer, saying

AT_ONCE = 6
SIGNED = ("take_payment_notice",)  # the signature is of the bytes: another body is refused before it is read
LAST = ("leave_community", "suspend_person", "disable_client", "close_project", "end_reward")  # nothing is left after

NO_NUMBERS = (
    "true", '"1"', "1.0", "1.5", "-1e1", "1e308", "1e-9", "1e999", "NaN", "-Infinity", "01", "+1", "0x10",
    "9223372036854775808", "1" * 5_000, "[1]", '{"$gt":0}', "-1",
)  # fmt: skip
EDGES = ("0", "-0", str(2**31), str(2**53 + 1), str(10**18 - 1))
NO_WORDS = (
    r'"a\u0000b"',
    r'"\ud800"',
    r'"\udfff\ud800"',
    "5",
    "true",
    '{"$gt":""}',
    '["a"]',
    '"\x01"',
    '"\udcc0\udcaf"',
)
WORDS = (
    "' or 1=1;--",
    "{{7*7}}${7*7}",
    "=1+1\t@-",
    'x\r\n{"a":1}',
    "<b>\u202e\u200b&",
    "𠀀\u0301",
    "e\u0301",
    "%s%n../",
)
LONG = "e" + "\u0301" * 10_000


@pytest.fixture(scope="module")
def arena(deployment: Deployment) -> Crowded:
    """A community of its own: some of what is sent is good, and done."""
    return crowd(opened(deployment, "arena"))


def taking(document: Document, service: str) -> list[Operation]:
    """What a service takes bodies for; what ends something comes last."""
    all_of_it = [one for one in document.operations if one.service == service and document.schema_of(one)]
    all_of_it = [one for one in all_of_it if one.name not in SIGNED]
    return sorted(all_of_it, key=lambda one: one.name in LAST)


def fields(
    document: Document, service: str, wanted: Callable[[str], bool], values: Sequence[str]
) -> Iterator[tuple[Operation, Place, str]]:
    """Each value at each field of the wanted kind."""
    for operation in taking(document, service):
        for place, schema in leaves(document, operation):
            if wanted(kind(schema)):
                yield from ((operation, place, value) for value in values)


class Sender:
    """A caller with every role, so that the body is checked."""

    def __init__(self, crowded: Crowded) -> None:
        self.crowded = crowded

    def __call__(self, operation: Operation, body: bytes | None = None, query: str = "") -> Any:
        path = operation.at(self.crowded.here.slug, self.crowded.ids) + query
        headers = {"Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())}
        headers |= operation.precondition | {"X-Wulin-Now": self.crowded.here.now.isoformat(), "Accept-Language": "en"}
        by = self.caller(operation)
        return by.connection.send(operation.method, path, token=by.token, raw=body, headers=headers)

    def caller(self, operation: Operation) -> Caller:
        return self.crowded.may(operation.roles)


def all_at_once(attempt: Callable[..., str | None], tries: Iterable[tuple[Any, ...]]) -> None:
    """Each attempt gives what is wrong with its answer, None where nothing is."""
    listed = list(tries)
    assert listed
    with ThreadPoolExecutor(AT_ONCE) as pool:
        found = list(pool.map(lambda one: attempt(*one), listed))
    wrong = [
        f"{operation.name} {rest}: {problem}"
        for (operation, *rest), problem in zip(listed, found, strict=True)
        if problem
    ]
    assert not wrong, "\n".join(wrong)[:8_000]


def refused(answer: Any, place: Place | None = None) -> str | None:
    """Refused as unreadable or invalid, and the field named."""
    if answer.status not in (400, 422):
        return f"{answer.status} {answer.data[:200]!r}"
    body = json.loads(answer.data)
    named = [fault["pointer"] for fault in body.get("errors", ())]
    if answer.status == 422 and place and not any(_is_at(one, pointer(place)) for one in named):
        return f"names {named}"
    return None


def _is_at(named: str, wanted: str) -> bool:
    return bool(named) and (wanted.startswith(named) or named.startswith(f"{wanted}/"))


# ---- A3: more fields than there are ------------------------------------------------------------------------


@pytest.mark.parametrize("service", SERVICES)
def test_no_column_can_be_written_that_is_no_field(document: Document, arena: Crowded, service: str) -> None:
    tables = importlib.import_module(f"{module(service)}.app").service.metadata.tables.values()
    columns = {column.name for table in tables for column in table.columns} | {"is_admin", "__proto__", "balance"}
    send = Sender(arena)

    def attempt(operation: Operation, place: Place, members: set[str]) -> str | None:
        more = dict.fromkeys(sorted(columns - members), 1)
        body = document.body(operation, arena.ids, (*place, sorted(members)[0]) if members else ())
        inner = found_at(body, place) if place else body
        answer = send(operation, json.dumps(with_value(body, place, {**inner, **more})).encode())
        if answer.status != 422:
            return f"{answer.status} {answer.data[:200]!r}"
        problems = json.loads(answer.data)["errors"]
        unknown = {fault["pointer"] for fault in problems if fault["code"] == "unknown_field"}
        missed = {f"{pointer(place)}/{name}" for name in more} - unknown
        return f"took {sorted(missed)}" if missed else None

    all_at_once(
        attempt,
        (
            (operation, place, members)
            for operation in taking(document, service)
            for place, members in objects(document, operation)
        ),
    )


# ---- A8, A10, A11, A12: values that are none --------------------------------------------------------------


def test_what_is_no_whole_number_is_none(document: Document, arena: Crowded) -> None:
    send = Sender(arena)

    def attempt(operation: Operation, place: Place, value: str) -> str | None:
        answer = send(operation, saying(document, operation, arena.ids, place, value))
        below_zero = dict(leaves(document, operation))[place].get("minimum", 0) < 0  # points may be taken, too
        if value in NO_NUMBERS and not (below_zero and value == "-1"):
            return refused(answer, place)
        shown = found_at(json.loads(answer.data), place) if answer.status < 300 else None
        return None if answer.status < 500 and shown in (None, int(value)) else f"{answer.status} {answer.data[:200]!r}"

    values = (*NO_NUMBERS, *EDGES)
    all_at_once(attempt, (one for name in SERVICES for one in fields(document, name, "integer".__eq__, values)))


@pytest.mark.parametrize("service", SERVICES)
def test_words_are_kept_as_they_are_or_refused(document: Document, arena: Crowded, service: str) -> None:
    """Statements, templates, formulas, marks: words are never more than words; a line end is one character."""
    send = Sender(arena)

    def attempt(operation: Operation, place: Place, value: str) -> str | None:
        answer = send(operation, saying(document, operation, arena.ids, place, json.dumps(value)))
        if answer.status >= 500:
            return f"{answer.status} {answer.data[:200]!r}"
        shown = found_at(json.loads(answer.data), place) if answer.status < 300 else None
        if shown is not None and shown != unicodedata.normalize("NFC", value.replace("\r\n", "\n")).strip():
            return f"shows {shown!r}"
        return None

    all_at_once(attempt, fields(document, service, "string".__eq__, (*WORDS, LONG)))


@pytest.mark.parametrize("service", SERVICES)
def test_what_is_no_text_is_refused(document: Document, arena: Crowded, service: str) -> None:
    send = Sender(arena)

    def attempt(operation: Operation, place: Place, value: str) -> str | None:
        return refused(send(operation, saying(document, operation, arena.ids, place, value)), place)

    all_at_once(attempt, fields(document, service, lambda one: one not in ("integer", "boolean", "anything"), NO_WORDS))


# ---- A8, A22: queries --------------------------------------------------------------------------------------


def test_a_query_is_read_as_strictly(document: Document, target: Target) -> None:
    send = Sender(target.crowd)

    def attempt(operation: Operation, name: str, value: str) -> str | None:
        body = document.body(operation, target.crowd.ids) or {}  # good, so that only the query can be refused
        sent = None if operation.method == "GET" else json.dumps(body).encode()
        answer = send(operation, sent, query=f"?{name}={quote(value)}")
        right = (400,) if name == "dry_run" else (200, 404, 422)  # what is neither true nor false is unreadable
        return None if answer.status in right else f"{answer.status} {answer.data[:200]!r}"

    all_at_once(
        attempt,
        (
            (operation, one["name"], value)
            for operation in document.operations
            for one in operation.about.get("parameters", ())
            if one["in"] == "query"
            for value in (*WORDS[:4], "a\x00b", "1" * 400, "-1")
        ),
    )


def test_no_list_gives_more_than_a_page(document: Document, target: Target) -> None:
    send = Sender(target.crowd)
    lists = [one for one in document.operations if {"limit", "cursor"} <= _asked(one)]
    assert len(lists) > 20

    def attempt(operation: Operation, limit: str) -> str | None:
        return refused(send(operation, query=f"?limit={limit}"), ("limit",))

    limits = ("0", "-1", "101", str(10**9), "1.5", "x", "")
    all_at_once(attempt, ((operation, limit) for operation in lists for limit in limits))


def _asked(operation: Operation, *, required: bool = False) -> set[str]:
    return {one["name"] for one in operation.about.get("parameters", ()) if one.get("required") or not required}


# ---- A7: without a key -------------------------------------------------------------------------------------


def test_what_moves_something_is_not_done_without_a_key(document: Document, target: Target) -> None:
    here = target.crowd.here
    keyed = {one.name for one in document.operations if "Idempotency-Key" in _asked(one, required=True)}
    keys_read = [one for one in document.operations if "Idempotency-Key" in _asked(one)]
    assert len(keyed) > 8
    for operation in keys_read:
        by = target.crowd.may(operation.roles)
        # An empty header is none: nginx leaves it out.
        for key in (*([""] if operation.name in keyed else []), "ключ", "k" * 129):
            answer = by.connection.pool.request(
                operation.method,
                by.connection.base_url + operation.at(here.slug, target.crowd.ids),
                headers={"Authorization": f"Bearer {by.token}", "Idempotency-Key": key.encode().decode("latin-1")},
            )
            assert answer.status == 400, (operation.name, key, answer.data)


# ---- A10: twins --------------------------------------------------------------------------------------------


def test_a_name_written_in_another_way_is_the_same_name(arena: Crowded) -> None:
    """“é” is one letter or two: of two names that look alike and differ only so, there is one."""
    one, two = (unicodedata.normalize(form, "Café 邻里") for form in ("NFC", "NFD"))
    assert one != two
    here = arena.here
    for path, body in (
        ("/items", {"category": "食品", "unit": "袋"}),
        ("/places", {"kind": "shelf"}),
        ("/shops", {"staff": []}),
        ("/teams", {"leader_id": here.leader.id, "skills": ["代购"], "capacity": 3}),
    ):
        assert here.station.post(path, {**body, "name": one})["name"] == one
        assert here.station.refused(path, {**body, "name": two}).status == 409, path


def test_a_slug_has_no_letters_that_look_like_others(arena: Crowded) -> None:
    access = arena.here.deployment.access
    operator = arena.here.connection.operator(access["client_id"], access["client_secret"])
    for slug in ("аrena", "Arena", "ar ena", "arena\u200b", "arena.", "ａrena", "../arena", "ARENA", "a" * 41):
        refusal = operator.refused("/v1/communities", {"slug": slug, "name": "假的"})
        assert refusal.status == 422, slug
    for slug in ("arena ", "\u3000arena"):  # blanks around it are cut off
        refusal = operator.refused("/v1/communities", {"slug": slug, "name": "假的"})
        assert (refusal.status, refusal.code) == (409, "slug_taken"), slug
