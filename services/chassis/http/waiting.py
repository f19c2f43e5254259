"""`Prefer: wait=N`: a request waits until another service has decided its outcome."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from uuid import UUID

from flask import Response, request

from services.chassis.http.problems import json_response
from services.chassis.http.requests import Route, current_context

if TYPE_CHECKING:
    from services.chassis.http.replays import Reader

WAIT_SECONDS_MOST = 10


@contextmanager
def slot() -> Iterator[bool]:
    """Whether this thread may wait. Half of a process's threads may: one that waits serves nobody else."""
    waiting = current_context().waiting
    may_wait = waiting.acquire(blocking=False)
    try:
        yield may_wait
    finally:
        if may_wait:
            waiting.release()


def answer_once_settled(route: Route, reader: Reader, path: Mapping[str, Any], answer: Response) -> Response:
    """Returns the resource, as its reader shows it to this caller, once its outcome is decided.

    While it is not, the status is 202 with `Location`. Nobody waits where `settles` says None: a person decides first.
    """
    given = answer.json or {}
    if answer.status_code >= 300 or "dry_run" in given:
        return answer
    headers = {"Location": f"{request.path}/{given['id']}"}
    again = {name: value for name, value in answer.headers.items() if name == "Idempotency-Replayed"}
    wait = min(_seconds_to_wait(), WAIT_SECONDS_MOST)
    if not wait and not again:
        # The request was stored just now, so its outcome is not decided yet: return the command's answer, read nothing.
        return json_response(given, 202, headers)
    value, settled = _await_outcome(route, reader, path, given["id"], wait)
    return json_response(reader.shown(value), route.status if settled else 202, headers | again)


def _await_outcome(
    route: Route, reader: Reader, path: Mapping[str, Any], resource_id: str, seconds: float
) -> tuple[Any, bool | None]:
    """Look for the outcome, and again at each notice, for this time at most; only once if this thread may not wait."""

    def look() -> tuple[Any, bool | None]:
        value = reader.read(path, resource_id)
        return value, route.settles(value) if route.settles else False

    if not seconds:
        return look()
    until = time.monotonic() + seconds
    with current_context().outcomes.expected(UUID(resource_id)) as notice:
        value, settled = look()
        with slot() as may_wait:
            while may_wait and settled is False and (left := until - time.monotonic()) > 0:
                notice.wait(left)
                value, settled = look()
    return value, settled


def _seconds_to_wait() -> float:
    for preference in request.headers.get("Prefer", "").split(","):
        name, _, seconds = preference.strip().partition("=")
        if name == "wait" and seconds.isdecimal():
            return float(seconds)
    return 0.0
