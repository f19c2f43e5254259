"""Serving a request: one transaction for each request, retries, the response.

Checks run in this order: 401, 404 community, 403, 400 headers (module `access`), 400/422 body, then what the view
raises. The checks of `access` run before the body is parsed.
"""

from __future__ import annotations

import functools
import hashlib
import hmac
import json
import threading
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import quote, unquote_plus
from uuid import UUID

from flask import Flask, Response, current_app, g, request
from sqlalchemy.exc import DBAPIError

from services.chassis.config import settings
from services.chassis.database.business_time import business_now
from services.chassis.database.failures import is_collision
from services.chassis.database.outcomes import Outcomes
from services.chassis.database.paging import LIMIT, Page, PageRequest
from services.chassis.database.service_database import Database
from services.chassis.database.transactions import Tx
from services.chassis.errors import Malformed, NotYetKnown, Problem, Unknown
from services.chassis.fields import Schema, parse_instant
from services.chassis.http import idempotency, preconditions
from services.chassis.http.problems import json_response
from services.chassis.http.rate_limits import Limits
from services.chassis.security.callers import Caller
from services.chassis.security.tokens import Authenticator

WAIT_SECONDS_MOST = 10
COLLISIONS_MOST = 3
LOOK_AGAIN_SECONDS = 0.1


@dataclass(frozen=True)
class Route:
    """The declaration of a route."""

    name: str
    reads: bool
    roles: Collection[str] = ()  # of persons; one of them is enough
    scope: str | None = None  # of integrators' clients; None: no client may call it
    wider_scopes: tuple[str, ...] = ()  # each shows a client, besides `scope`, more of the answer
    public: bool = False  # no token is needed; the community is the path's
    outside: bool = False  # not below a community
    keyed: bool = False  # points, money or stock move: Idempotency-Key is required
    status: int = 200
    gives: type[Schema] | None = None
    settles: Callable[[Tx, UUID], tuple[Any, bool]] | None = None  # another service decides the outcome
    dry_run: bool = False
    hidden: tuple[str, ...] = ()  # members that a stored answer leaves out
    versioned: bool = False  # changes what was read before: If-Match is required, the view calls Call.must_match
    approves: bool = False  # approves, confirms, pays, publishes, opens or starts: the same, with one strong ETag
    secret: bool = False  # the answer holds credentials: it is never stored, an Idempotency-Key is ignored

    @property
    def takes_if_match(self) -> bool:
        """Whether the caller must name the version that the caller has read."""
        return self.versioned or self.approves


@dataclass
class Call:
    """One request: its transaction, the caller, the time, and the query."""

    route: Route
    tx: Tx
    who: Caller
    now: datetime
    query: dict[str, Any] = field(default_factory=dict)
    page_request: PageRequest = field(default_factory=PageRequest)
    version_checked: bool = False

    def must_match(self, version: int) -> None:
        """Require that `If-Match` allows a change of this version; a command calls it right after the lock.

        Raises VersionMissing (428) without the header, VersionStale (412) where the version is another one.
        """
        if not self.route.takes_if_match:
            raise RuntimeError(f"{self.route.name} calls must_match, but declares neither versioned nor approves")
        self.version_checked = True
        given = request.headers.get("If-Match")
        preconditions.require_match(given, version, exactly_one=self.route.approves)


@dataclass
class AppContext:
    """The objects that all requests of one process share."""

    database: Database
    authenticator: Authenticator
    waiting: threading.Semaphore
    limits: Limits
    outcomes: Outcomes


def add_context(app: Flask, database: Database) -> AppContext:
    """Give the application its context."""
    given = settings()
    waiting = threading.Semaphore(max(1, given.web_threads // 2))
    context = AppContext(
        database, Authenticator(database, given.issuer), waiting, Limits(given), Outcomes(database.app_url)
    )
    app.extensions["wulin"] = context
    return context


def current_context() -> AppContext:
    """Returns the context of the application that serves this request."""
    context: AppContext = current_app.extensions["wulin"]
    return context


@functools.cache
def schema_instance(schema: type[Schema]) -> Schema:
    """Returns the one instance of a schema, which keeps no state; a new one would take 1/15 of a request's time."""
    return schema()


def in_transaction(route: Route, view: Callable[..., Any], *, body: bool, query: bool) -> Callable[..., Any]:
    """Returns the view, run in a transaction. webargs passes the query (outermost) before the body."""

    @functools.wraps(view)
    def performed(*parsed: Any, **path: Any) -> Response:
        arguments = list(parsed)
        filters = dict(arguments.pop(0)) if query else {}
        page = PageRequest(filters.pop("limit", LIMIT), filters.pop("cursor", None))

        def run_view(tx: Tx) -> Any:
            call = Call(route, tx, g.caller, business_now(tx, _time_given()), filters, page)
            # The view gets a copy of the body: it runs again where a transaction is retried.
            result = view(call, *map(dict, arguments), **path) if body else view(call, **path)
            if route.takes_if_match and not call.version_checked:
                raise RuntimeError(f"{route.name} changes a version without must_match")
            return result

        answer = _retry_until_known(lambda: _run_once(route, run_view), reads=route.reads)
        return _wait_until_settled(route, answer) if route.settles else answer

    return performed


def _retry_until_known(work: Callable[[], Response], *, reads: bool) -> Response:
    """Run the request; retry while it names an id whose event has not arrived yet.

    Each retry has a transaction of its own. Retries end after `look_again_seconds` (a setting). Then a read raises
    Unknown (404), any other call NotYetKnown (422).
    """
    until = time.monotonic() + settings().look_again_seconds
    try:
        return _retry_collisions(work)
    except NotYetKnown as unknown:
        if reads:
            raise Unknown from unknown
        with _waiting_slot() as may_wait:
            while may_wait and time.monotonic() < until:
                time.sleep(LOOK_AGAIN_SECONDS)
                with suppress(NotYetKnown):
                    return _retry_collisions(work)
        raise


def _retry_collisions(work: Callable[[], Response]) -> Response:
    """Run the request; retry if its transaction conflicted with another (a deadlock, a serialisation failure)."""
    for _ in range(COLLISIONS_MOST - 1):
        try:
            return work()
        except DBAPIError as error:
            if not is_collision(error):
                raise
    return work()


@contextmanager
def _waiting_slot() -> Iterator[bool]:
    """Whether this thread may wait. Half of a process's threads may: one that waits serves nobody else."""
    waiting = current_context().waiting
    may_wait = waiting.acquire(blocking=False)
    try:
        yield may_wait
    finally:
        if may_wait:
            waiting.release()


def _run_once(route: Route, run_view: Callable[[Tx], Any]) -> Response:
    """Run the request in one transaction: return the answer stored for its key, or run the view and store one."""
    dry_run = _dry_run_wanted(route)
    try:
        with _transaction(dry_run=dry_run) as tx:
            scope = _scope(route) if g.idempotency_key is not None and not dry_run else None
            if scope:
                idempotency.recall(tx, scope)
            answer = _response_of(route, _run_view(run_view, tx), dry_run=dry_run)
            if scope:
                stored = idempotency.Answer(answer.status_code, _stored_headers(answer), _stored_body(route, answer))
                idempotency.remember(tx, scope, stored)
    except idempotency.Replayed as replayed:
        stored, again = replayed.answer, {"Idempotency-Replayed": "true"}
        return Response(stored.body, stored.status, stored.headers | again, mimetype="application/json")
    return answer


def _run_view(run_view: Callable[[Tx], Any], tx: Tx) -> Any:
    """Returns the result of the view. If the view raises a refusal with `leaves_mark`, its writes are committed."""
    waiting = tx.waiting
    try:
        return run_view(tx)
    except Problem as refusal:
        tx.answer_before_refusal(waiting)
        if refusal.leaves_mark:
            tx.commit_mark()
        raise


def _dry_run_wanted(route: Route) -> bool:
    """Whether the request says `?dry_run=true`: its transaction is rolled back at the end.

    Any other value than true or false is 400, and so is `dry_run` on a route without dry runs: a request with a
    spelling mistake must not be executed.
    """
    values = request.args.getlist("dry_run") if request.method == "POST" else []
    if values and (values not in (["true"], ["false"]) or not route.dry_run):
        raise Malformed
    return values == ["true"]


@contextmanager
def _transaction(*, dry_run: bool) -> Iterator[Tx]:
    database = current_context().database
    with (database.dry_run if dry_run else database.transaction)(g.community_id) as tx:
        yield tx


def _scope(route: Route) -> idempotency.Scope:
    content = b"\n".join((request.method.encode(), request.full_path.encode(), request.get_data()))
    # The hash has a key: a body may contain a first password, which could be guessed from a plain hash.
    fingerprint = hmac.digest(settings().key(), b"asked|" + content, hashlib.sha256)
    return idempotency.Scope(g.caller.id, route.name, g.idempotency_key, fingerprint)


def _stored_body(route: Route, answer: Response) -> str:
    """The JSON to store of an answer, without its secrets."""
    if not route.hidden:
        return answer.get_data(as_text=True) or "{}"
    return json.dumps({key: value for key, value in (answer.json or {}).items() if key not in route.hidden})


def _stored_headers(answer: Response) -> dict[str, str]:
    return {name: answer.headers[name] for name in ("ETag", "Location") if name in answer.headers}


def _time_given() -> datetime | None:
    """Returns the business time in the request's header, None without one; 400 unless the clock is simulated."""
    given = request.headers.get("X-Wulin-Now")
    if given is None:
        return None
    if not settings().simulated:
        raise Malformed
    try:
        return parse_instant(given)
    except ValueError as error:
        raise Malformed from error


def _response_of(route: Route, result: Any, *, dry_run: bool) -> Response:
    if isinstance(result, Response):
        return result
    body = schema_instance(route.gives).dump(result) if route.gives else (result or {})
    if dry_run:
        body["dry_run"] = True
    headers = {}
    if (version := getattr(result, "version", None)) is not None:
        headers["ETag"] = f'"{version}"'
    if isinstance(result, Page) and result.next:
        headers["Link"] = f'<{_next_address(result.next)}>; rel="next"'
    return json_response(body, route.status, headers)


def _next_address(cursor: str) -> str:
    """Returns the address of the next page: this request's query as it was sent, and the cursor.

    Encoding the query again could triple its length, and nginx limits the size of response headers.
    """
    sent = [part for part in request.query_string.split(b"&") if part and not _is_cursor(part)]
    kept = [quote(part, safe="%:/?@!$'()*+,;=-._~") for part in sent]
    return f"{request.path}?{'&'.join([*kept, f'cursor={cursor}'])}"


def _is_cursor(part: bytes) -> bool:
    return unquote_plus(part.partition(b"=")[0].decode("latin-1")) == "cursor"


def _wait_until_settled(route: Route, answer: Response) -> Response:
    """`Prefer: wait=N`: wait until another service has decided the outcome; 202 with `Location` while it has not."""
    if answer.status_code >= 300 or "dry_run" in (answer.json or {}):
        return answer
    resource_id = UUID((answer.json or {})["id"])
    wait = min(_seconds_to_wait(), WAIT_SECONDS_MOST)
    if not wait and "Idempotency-Replayed" not in answer.headers:
        # The request was stored just now, so its outcome is not decided yet: return the command's answer, read nothing.
        return json_response(answer.json, 202, {"Location": f"{request.path}/{resource_id}"})
    value, settled = _await_outcome(route, resource_id, wait) if wait else _outcome_of(route, resource_id)
    headers = {"Location": f"{request.path}/{resource_id}"}
    if "Idempotency-Replayed" in answer.headers:
        headers["Idempotency-Replayed"] = "true"
    assert route.gives is not None  # noqa: S101  (a route with `settles` declares what it gives)
    return json_response(schema_instance(route.gives).dump(value), route.status if settled else 202, headers)


def _await_outcome(route: Route, resource_id: UUID, seconds: float) -> tuple[Any, bool]:
    """Look for the outcome, and again at each notice, for this time at most; only once if this thread may not wait."""
    until = time.monotonic() + seconds
    with current_context().outcomes.expected(resource_id) as notice:
        value, settled = _outcome_of(route, resource_id)
        with _waiting_slot() as may_wait:
            while may_wait and not settled and (left := until - time.monotonic()) > 0:
                notice.wait(left)
                value, settled = _outcome_of(route, resource_id)
    return value, settled


def _outcome_of(route: Route, resource_id: UUID) -> tuple[Any, bool]:
    assert route.settles is not None  # noqa: S101  (the caller has checked it)
    with _transaction(dry_run=False) as tx:
        return route.settles(tx, resource_id)


def _seconds_to_wait() -> float:
    for preference in request.headers.get("Prefer", "").split(","):
        name, _, seconds = preference.strip().partition("=")
        if name == "wait" and seconds.isdecimal():
            return float(seconds)
    return 0.0
