"""Serving a request: the order of checks, one transaction a request, the answer.

Order: 401, 404 community, 403, 400 key, 400/422 body, then what the command raises. The first four run before
the body is parsed.
"""

from __future__ import annotations

import functools
import hashlib
import hmac
import re
import threading
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from flask import Flask, Response, current_app, g, request
from sqlalchemy.exc import DBAPIError

from services.chassis.config import settings
from services.chassis.database.business_time import business_now
from services.chassis.database.failures import is_collision
from services.chassis.database.paging import LIMIT, Page, PageRequest
from services.chassis.database.transactions import NOBODY, Database, Tx
from services.chassis.errors import Forbidden, Malformed, NotYetKnown, Problem, Unauthorized, Unknown
from services.chassis.fields import Schema
from services.chassis.http import idempotency
from services.chassis.http.problems import json_response
from services.chassis.http.rate_limits import Limits
from services.chassis.security.callers import PUBLIC, Caller
from services.chassis.security.tokens import Authenticator

_SLUG = re.compile("[a-z0-9-]{2,40}")
_STRONG_ETAG = re.compile('"[^"]*"')
_ETAG = re.compile('(?:W/)?"[^"]*"')
WAIT_SECONDS_MOST = 10
COLLISIONS_MOST = 3
LOOK_AGAIN_SECONDS = 0.1


class VersionMissing(Problem):
    """A change must say which version it changes."""

    status = 428
    code = "if_match_required"
    zh = "请提供 If-Match 请求头"
    en = "Please send an If-Match header"


class VersionStale(Problem):
    """It was changed by somebody else meanwhile."""

    status = 412
    code = "version_stale"
    zh = "内容已被他人修改，请刷新后重试"
    en = "It has been changed meanwhile; read it again"


@dataclass(frozen=True)
class Route:
    """What a route says of itself; read before the body is."""

    name: str
    reads: bool
    roles: Collection[str] = ()  # of persons; one opens the door
    scope: str | None = None  # of integrators' clients; None: no client comes in
    public: bool = False  # no token needed; the community is the path's
    outside: bool = False  # not below a community
    keyed: bool = False  # points, money or stock move: Idempotency-Key is required
    status: int = 200
    gives: type[Schema] | None = None
    settles: Callable[[Tx, UUID], tuple[Any, bool]] | None = None  # another service decides the outcome
    dry_run: bool = False
    hidden: tuple[str, ...] = ()  # members that a kept answer leaves out
    versioned: bool = False  # a change of what the caller has read: If-Match is required, see Call.must_match
    approves: bool = False  # approves, confirms, pays, publishes, opens or starts: one strong ETag, no list, no *
    secret: bool = False  # the answer lets somebody in: it is never kept, an Idempotency-Key means nothing


@dataclass
class Call:
    """One request at work: its transaction, who calls, when, and what the query says."""

    route: Route
    tx: Tx
    who: Caller
    now: datetime
    query: dict[str, Any] = field(default_factory=dict)
    ask: PageRequest = field(default_factory=PageRequest)

    def must_match(self, version: int) -> None:
        """Refuse unless `If-Match` allows a change of this version: 428 without the header, 412 where it differs.

        As RFC 9110 says, `*` and a list of ETags are fine, and weak ETags never match. A route that approves
        (`Route.approves`) takes one strong ETag alone: one agrees to what one has read, and to nothing else.
        """
        given = request.headers.get("If-Match", "").strip()
        current = f'"{version}"'
        if not given or (self.route.approves and not _STRONG_ETAG.fullmatch(given)):
            raise VersionMissing
        if given != "*" and current not in _ETAG.findall(given):
            raise VersionStale


@dataclass
class AppContext:
    """What the doors of one process share; kept at `app.extensions["wulin"]`."""

    database: Database
    doorkeeper: Authenticator
    waiting: threading.Semaphore
    limits: Limits


@functools.cache
def schema_instance(shape: type[Schema]) -> Schema:
    """A shape at work, made once: to make one anew for each request costs a fifteenth of it. They keep no state."""
    return shape()


def with_access_checks(route: Route, inner: Callable[..., Any]) -> Callable[..., Any]:
    """The view behind the checks that need no body: token, rate limit, community, role or scope, headers."""

    @functools.wraps(inner)
    def checked(community: str = "", **path: Any) -> Response:
        doors: AppContext = current_app.extensions["wulin"]
        g.route = route.name
        g.who = PUBLIC if _is_open(route) else doors.doorkeeper.principal(_bearer())
        if g.who is not PUBLIC:
            g.limits = doors.limits.count(g.who)
        g.community_id = _entered(doors, route, g.who, community)
        g.community = community
        if g.who is not PUBLIC and not _permitted(route, g.who):
            raise Forbidden
        g.key = _key(route)
        answer: Response = inner(**path)
        return answer

    return checked


def _is_open(route: Route) -> bool:
    """Whether to let the caller in unasked; a public route that names roles knows those who bring a token."""
    return route.public and not (route.roles and "Authorization" in request.headers)


def _bearer() -> str:
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer" or not token:
        raise Unauthorized
    return token


def _entered(doors: AppContext, route: Route, who: Caller, slug: str) -> UUID:
    """The community that the path names, if it is the caller's; otherwise it does not exist for them."""
    if route.outside:
        return who.community_id or NOBODY
    if who is not PUBLIC:
        if who.slug != slug or who.community_id is None:
            raise Unknown
        return who.community_id
    found = doors.doorkeeper.community_of(slug) if _SLUG.fullmatch(slug) else None
    if found is None:
        raise Unknown
    return found


def _permitted(route: Route, who: Caller) -> bool:
    if who.kind == "client":
        return route.scope is not None and route.scope in who.scopes
    if who.kind == "operator":
        return "operator" in route.roles
    return who.has(*route.roles) or (route.reads and bool(route.roles) and not route.outside and who.has("auditor"))


def _key(route: Route) -> str | None:
    key = request.headers.get("Idempotency-Key") if request.method == "POST" and not route.secret else None
    if key is not None:
        return idempotency.checked(key)
    if route.keyed:
        raise idempotency.KeyMissing
    return None


def in_transaction(route: Route, view: Callable[..., Any], *, body: bool, query: bool) -> Callable[..., Any]:
    """The view inside its transaction. smorest hands over the query (outermost) before the body."""

    @functools.wraps(view)
    def performed(*parsed: Any, **path: Any) -> Response:
        given = list(parsed)
        asked = dict(given.pop(0)) if query else {}
        ask = PageRequest(asked.pop("limit", LIMIT), asked.pop("cursor", None))

        def act(tx: Tx) -> Any:
            call = Call(route, tx, g.who, business_now(tx, _brought()), asked, ask)
            return view(call, *map(dict, given), **path) if body else view(call, **path)  # anew at each try

        answer = _patiently(lambda: _once(route, act), reads=route.reads)
        return _settled(route, answer) if route.settles else answer

    return performed


def _patiently(work: Callable[[], Response], *, reads: bool) -> Response:
    """Work; what a command names and this service has not heard of yet is looked for again, holding nothing.

    What a read names and nobody here knows is not found; a command that names it is told what is wrong with it.
    """
    until = time.monotonic() + settings().look_again_seconds
    try:
        return _uncollided(work)
    except NotYetKnown as unlearned:
        if reads:
            raise Unknown from unlearned
        with _may_wait() as may:
            while may and time.monotonic() < until:
                time.sleep(LOOK_AGAIN_SECONDS)
                with suppress(NotYetKnown):
                    return _uncollided(work)
        raise


def _uncollided(work: Callable[[], Response]) -> Response:
    """Try again what met another transaction."""
    for _ in range(COLLISIONS_MOST - 1):
        try:
            return work()
        except DBAPIError as error:
            if not is_collision(error):
                raise
    return work()


@contextmanager
def _may_wait() -> Iterator[bool]:
    """Whether this thread may wait for another service; half of them may, for one that waits serves nobody else."""
    waiting: threading.Semaphore = current_app.extensions["wulin"].waiting
    may = waiting.acquire(blocking=False)
    try:
        yield may
    finally:
        if may:
            waiting.release()


def _once(route: Route, act: Callable[[Tx], Any]) -> Response:
    """One transaction: recall or do, answer, remember."""
    rehearsing = _rehearsing(route)
    with _transaction(rehearsing=rehearsing) as tx:
        scope = _scope(route) if g.key is not None and not rehearsing else None
        before = idempotency.recall(tx, scope) if scope else None
        if before is not None:
            answer = json_response(before.body, before.status, before.headers | {"Idempotency-Replayed": "true"})
        else:
            result = _acted(act, tx)
            answer = _answer(route, result, rehearsing=rehearsing)
            if scope:
                kept = {key: value for key, value in (answer.json or {}).items() if key not in route.hidden}
                idempotency.remember(tx, scope, idempotency.Answer(answer.status_code, _kept_headers(answer), kept))
    return answer


def _acted(act: Callable[[Tx], Any], tx: Tx) -> Any:
    """What the view gives; a refusal that leaves a mark is committed before it is told."""
    try:
        return act(tx)
    except Problem as refusal:
        if refusal.leaves_mark:
            tx.connection.commit()
        raise


def _rehearsing(route: Route) -> bool:
    """Whether nothing is to stay; a wish that is misspelt, or made where it isn't offered, is never done in earnest."""
    wishes = request.args.getlist("dry_run") if request.method == "POST" else []
    if wishes and (wishes not in (["true"], ["false"]) or not route.dry_run):
        raise Malformed
    return wishes == ["true"]


@contextmanager
def _transaction(*, rehearsing: bool) -> Iterator[Tx]:
    database: Database = current_app.extensions["wulin"].database
    with (database.rehearsal if rehearsing else database.transaction)(g.community_id) as tx:
        yield tx


def _scope(route: Route) -> idempotency.Scope:
    said = b"\n".join((request.method.encode(), request.full_path.encode(), request.get_data()))
    known_by = hmac.digest(settings().key(), b"asked|" + said, hashlib.sha256)  # a body may hold a first password
    return idempotency.Scope(g.who.id, route.name, g.key, known_by)


def _kept_headers(answer: Response) -> dict[str, str]:
    return {name: answer.headers[name] for name in ("ETag", "Location") if name in answer.headers}


def _brought() -> datetime | None:
    """Business time that came with the request; only a simulated clock lets it."""
    given = request.headers.get("X-Wulin-Now")
    if given is None:
        return None
    try:
        if settings().simulated:
            return datetime.fromisoformat(given).astimezone()
    except (ValueError, OverflowError):
        pass
    raise Malformed


def _answer(route: Route, result: Any, *, rehearsing: bool) -> Response:
    if isinstance(result, Response):
        return result
    body = schema_instance(route.gives).dump(result) if route.gives else (result or {})
    if rehearsing:
        body["dry_run"] = True
    headers = {}
    if (version := getattr(result, "version", None)) is not None:
        headers["ETag"] = f'"{version}"'
    if isinstance(result, Page) and result.next:
        headers["Link"] = f'<{_next_address(result.next)}>; rel="next"'
    return json_response(body, route.status, headers)


def _next_address(cursor: str) -> str:
    asked = [(name, value) for name, value in request.args.items(multi=True) if name != "cursor"]
    return f"{request.path}?{urlencode([*asked, ('cursor', cursor)])}"


def _settled(route: Route, answer: Response) -> Response:
    """`Prefer: wait=N`: look until another service has decided; 202 with where to look when it hasn't."""
    if answer.status_code >= 300 or "dry_run" in (answer.json or {}):
        return answer
    resource = UUID((answer.json or {})["id"])
    wait = min(_wanted_wait(), WAIT_SECONDS_MOST)
    if not wait and "Idempotency-Replayed" not in answer.headers:
        # What was asked for just now is not decided yet: the answer is the command's own, nothing is read again.
        return json_response(answer.json, 202, {"Location": f"{request.path}/{resource}"})
    until = time.monotonic() + wait
    value, settled = _look(route, resource)
    if not settled and time.monotonic() < until:
        with _may_wait() as may:
            pause = 0.005
            while may and not settled and time.monotonic() < until:
                time.sleep(pause)
                pause = min(pause * 1.25, 0.25)  # seen a quarter later than it is there
                value, settled = _look(route, resource)
    headers = {"Location": f"{request.path}/{resource}"}
    if "Idempotency-Replayed" in answer.headers:
        headers["Idempotency-Replayed"] = "true"
    assert route.gives is not None  # noqa: S101  (a settling route gives its resource)
    return json_response(schema_instance(route.gives).dump(value), route.status if settled else 202, headers)


def _look(route: Route, resource: UUID) -> tuple[Any, bool]:
    assert route.settles is not None  # noqa: S101  (the caller has seen to it)
    with _transaction(rehearsing=False) as tx:
        return route.settles(tx, resource)


def _wanted_wait() -> float:
    for wish in request.headers.get("Prefer", "").split(","):
        name, _, seconds = wish.strip().partition("=")
        if name == "wait" and seconds.isdecimal():
            return float(seconds)
    return 0.0


def doors_of(app: Flask, database: Database) -> AppContext:
    """Open the doors of an app."""
    given = settings()
    waiting = threading.Semaphore(max(1, given.web_threads // 2))
    doors = AppContext(database, Authenticator(database, given.issuer), waiting, Limits(given))
    app.extensions["wulin"] = doors
    return doors
