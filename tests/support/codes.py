"""Which errors a run of all tests has met: every code of the API document, and at each operation only listed ones.

Answers are watched where they arrive: at Flask's client for services in the same process, and at `http.client` for
other processes. The second kind tells no operation, for its path has no rule here.
"""

from __future__ import annotations

import http.client
import json
import re
from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any

from werkzeug.test import Client, TestResponse

from gateway import words
from services.document.refusals import OF_ALL
from tests.support.api_changes import DOCUMENT

Seen = set[tuple[str, str]]  # operation ("POST /v1/orders/{}", or "" where it is not known), code
SEEN: Seen = set()
# Codes that no test meets as an answer, each with its reason.
_PARKED = "it stands with a parked message, not in an answer"
_RAW = "tests/gateway/test_nginx.py reads it from a raw socket"
_RULE = "the test of its rule raises it"
UNSEEN: dict[str, str] = {
    **dict.fromkeys(("crashed", "forged_sender", "unreadable", "quantity_impossible"), _PARKED),
    **dict.fromkeys(("refund_exceeds_debit", "refund_to_another"), _PARKED),
    **dict.fromkeys(("http_version_not_supported", "length_required", "misdirected_request", "not_implemented"), _RAW),
    **dict.fromkeys(("precondition_failed", "range_not_satisfiable", "expectation_failed"), _RAW),
    **dict.fromkeys(("amount_out_of_range", "ends_before_start", "proof_code_needed"), _RULE),
    **dict.fromkeys(("team_lacks_skill", "too_many_teams"), _RULE),
    "request_timeout": "nginx closes the connection instead",
    "refused": "the kind of other refusals",
    "unknown_reference": "the kind of other refusals",
    "unknown_community": "only an event that came before its community raises it",
    "no_signing_key": "a deployment has its key before the directory answers",
    "lot_expired": "a job takes a lot out before its last day is over",
}
_PROBLEM = "application/problem+json"
_CODE = re.compile(rb'"code": ?"(\w+)"')
_PLACE = re.compile(r"<[^>]*>|\{[^}]*\}")


def watch() -> None:
    """Notes the code of every error that arrives from now on."""
    Client.open = _noting_answers(Client.open)  # type: ignore[method-assign]
    for name in ("read", "read1"):
        setattr(http.client.HTTPResponse, name, _noting_bytes(getattr(http.client.HTTPResponse, name)))


def _noting_answers(opened: Callable[..., TestResponse]) -> Callable[..., TestResponse]:
    @wraps(opened)
    def noting(client: Client, *given: Any, **more: Any) -> TestResponse:
        answer = opened(client, *given, **more)
        if answer.mimetype == _PROBLEM and (code := (answer.get_json(silent=True) or {}).get("code")):
            SEEN.add((_operation(client.application, answer), code))
        return answer

    return noting


def _operation(app: Any, answer: TestResponse) -> str:
    rules = getattr(app, "url_map", None)
    if rules is None or answer.status_code in (404, 405):  # no rule, or not for this method
        return ""
    rule, _ = rules.bind("").match(answer.request.path, method=answer.request.method, return_rule=True)
    return f"{answer.request.method} {_PLACE.sub('{}', rule.rule)}"


def _noting_bytes(read: Callable[..., bytes]) -> Callable[..., bytes]:
    @wraps(read)
    def noting(answer: http.client.HTTPResponse, *given: Any, **more: Any) -> bytes:
        body = read(answer, *given, **more)
        if (answer.headers.get("Content-Type") or "").startswith(_PROBLEM) and (code := _CODE.search(body)):
            SEEN.add(("", code[1].decode()))
        return body

    return noting


def unlisted(seen: Seen) -> Iterator[str]:
    """Yields the errors that the document does not list for their operation."""
    api = json.loads(DOCUMENT.read_text())
    listed = {
        f"{method.upper()} {_PLACE.sub('{}', path)}": {*about["x-wulin-refusals"], *OF_ALL}
        for path, method, about in words.operations(api)
    }
    for operation, code in sorted(seen):
        if operation in listed and code not in listed[operation]:
            yield f"{operation}: {code} is not in its x-wulin-refusals"


def unmet(seen: Seen) -> Iterator[str]:
    """Yields the codes of the document that a run of all tests has not met, and the reasons that hold no more."""
    codes = {one["code"] for one in json.loads(DOCUMENT.read_text())["x-problems"]}
    met = {code for _, code in seen}
    for code in sorted(codes - met - UNSEEN.keys()):
        yield f"{code}: no test provokes it"
    for code in sorted(UNSEEN.keys() & met):
        yield f"{code}: a test provokes it, so it needs no reason in UNSEEN"
