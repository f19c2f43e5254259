"""The HTTP door: what a route declares, the order of checks, one transaction a request, one shape of errors.

A route declares who may come in before anything of its body is read; one that declares nothing can't be
written. Order: 401, 404 community, 403, 400 key, 400/422 body, then whatever the command says.
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

import marshmallow as ma
from flask import Flask, Response, current_app, g, request
from flask_smorest import Blueprint
from sqlalchemy.exc import DBAPIError

from services.chassis import idempotency
from services.chassis.auth import Doorkeeper, Principal
from services.chassis.clock import business_now
from services.chassis.config import settings
from services.chassis.database import NOBODY, Database, Tx, is_collision
from services.chassis.errors import Forbidden, Malformed, Problem, Unauthorized, Unknown, Unlearned
from services.chassis.fields import Shape
from services.chassis.limits import Limits
from services.chassis.paging import LIMIT, LIMIT_MOST, Ask, Page
from services.chassis.parsing import BodyParser
from services.chassis.problems import PROBLEM_TYPE, json_response

EVERYBODY = frozenset({"resident", "social_worker", "station", "shop", "fund_manager", "fund_approver", "auditor"})
COMMUNITY = "/v1/communities/<community>"
_SLUG = re.compile("[a-z0-9-]{2,40}")
WAIT_SECONDS_MOST = 10
COLLISIONS_MOST = 3
LOOK_AGAIN_SECONDS = 0.1
_REFUSALS = {400: "Malformed", 401: "Not signed in", 403: "Not allowed", 404: "Unknown here", 409: "Refused by a rule"}
_REFUSALS |= {412: "Changed meanwhile", 422: "Invalid", 428: "If-Match is missing", 429: "Too many requests"}
_REFUSALS |= {503: "Away for a moment"}
PUBLIC = Principal(NOBODY, "public", None, None, frozenset(), frozenset(), 0, 0)


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
    zh = "内容已被他人修改,请刷新后重试"
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
    gives: type[Shape] | None = None
    settles: Callable[[Tx, UUID], tuple[Any, bool]] | None = None  # another service decides the outcome
    dry_run: bool = False
    hidden: tuple[str, ...] = ()  # members that a kept answer leaves out
    secret: bool = False  # the answer lets somebody in: it is never kept, an Idempotency-Key means nothing


@dataclass
class Call:
    """One request at work: its transaction, who calls, when, and what the query says."""

    tx: Tx
    who: Principal
    now: datetime
    query: dict[str, Any] = field(default_factory=dict)
    ask: Ask = field(default_factory=Ask)

    def must_match(self, version: int) -> None:
        """Refuse unless `If-Match` names this version: 428 without it, 412 where it is another."""
        given = request.headers.get("If-Match")
        if given is None:
            raise VersionMissing
        if given.strip() != f'"{version}"':
            raise VersionStale


@dataclass
class Doors:
    """What the doors of one process share; kept at `app.extensions["wulin"]`."""

    database: Database
    doorkeeper: Doorkeeper
    waiting: threading.Semaphore
    limits: Limits


class _PageQuery(Shape):
    limit = ma.fields.Integer(load_default=LIMIT, validate=ma.validate.Range(1, LIMIT_MOST))
    cursor = ma.fields.String(load_default=None, validate=ma.validate.Length(max=500))


@functools.cache
def _at_work(shape: type[Shape]) -> Shape:
    """A shape at work, made once: to make one anew for each request costs a fifteenth of it. They keep no state."""
    return shape()


@functools.cache  # the document has one shape for the pages of one thing, however many lists
def _page_of(gives: type[Shape]) -> type[Shape]:
    items = {"items": ma.fields.List(ma.fields.Nested(gives), required=True)}
    return type(f"{gives.__name__}Page", (Shape,), {**items, "next": ma.fields.String(required=True, allow_none=True)})


class Api:
    """A service's routes. `get`, `page`, `post`, `put`, `patch`, `delete` decorate a view `(call[, body], **path)`."""

    def __init__(self, service: str) -> None:
        self.blueprint = Blueprint(service, service)
        self.blueprint.ARGUMENTS_PARSER = BodyParser()
        self.routes: dict[str, Route] = {}

    def get(self, rule: str, **declared: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Reading one thing."""
        return self._route("GET", rule, **declared)

    def page(
        self, rule: str, *, gives: type[Shape], query: type[Shape] | None = None, **declared: Any
    ) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Reading a list: `call.ask` says which part, `call.query` the filters; gives a Page."""
        asked = type(f"{gives.__name__}Query", (query, _PageQuery), {}) if query else _PageQuery
        return self._route("GET", rule, gives=_page_of(gives), query=asked, **declared)

    def post(self, rule: str, **declared: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """An act."""
        return self._route("POST", rule, **declared)

    def put(self, rule: str, **declared: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Replacing a thing."""
        return self._route("PUT", rule, **declared)

    def patch(self, rule: str, **declared: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Changing some fields."""
        return self._route("PATCH", rule, **declared)

    def delete(self, rule: str, **declared: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Ending a thing."""
        return self._route("DELETE", rule, **declared)

    def _route(
        self,
        method: str,
        rule: str,
        *,
        takes: type[Shape] | None = None,
        query: type[Shape] | None = None,
        **declared: Any,
    ) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Every route passes here; `declared` are fields of `Route`."""

        def register(view: Callable[..., Any]) -> Callable[..., Any]:
            route = Route(name=view.__name__, reads=method == "GET", **declared)
            if not (route.roles or route.scope or route.public):
                raise TypeError(f"{method} {rule} declares nobody who may come in")
            self.routes[route.name] = route
            inner = _performed(route, view, body=takes is not None, query=query is not None)
            made = _gated(route, self._documented(inner, route, takes, query))
            self.blueprint.add_url_rule(rule if route.outside else COMMUNITY + rule, route.name, made, methods=[method])
            return view

        return register

    def _documented(
        self, inner: Callable[..., Any], route: Route, takes: type[Shape] | None, query: type[Shape] | None
    ) -> Callable[..., Any]:
        """Let smorest parse what is declared and write the document."""
        made = inner
        if takes is not None:
            made = self.blueprint.arguments(_at_work(takes))(made)
        if query is not None:
            made = self.blueprint.arguments(query, location="query", unknown=ma.RAISE)(made)
        if route.settles:
            made = self.blueprint.alt_response(202, schema=route.gives, description="Not settled yet", success=True)(
                made
            )
        made = self.blueprint.response(route.status, route.gives, description="Done")(made)
        bearer: list[dict[str, list[str]]] = [{"bearer": []}] if route.roles or route.scope else []
        about: dict[str, Any] = {
            "operationId": route.name,
            "security": [{}, *bearer] if route.public and bearer else bearer,
            "x-wulin-roles": sorted(route.roles),  # who may come in: a person with one of these,
            "x-wulin-scope": route.scope,  # a client with this
        }
        if route.keyed:
            key = {"in": "header", "name": "Idempotency-Key", "required": True, "schema": {"type": "string"}}
            about["parameters"] = [key]
        return self.blueprint.doc(**about)(made)  # type: ignore[no-any-return]  # smorest ships no types


def with_refusals(document: dict[str, Any]) -> dict[str, Any]:
    """The document with what every operation may refuse; added at the end, so that no process carries the copies."""
    problem = {PROBLEM_TYPE: {"schema": {"$ref": "#/components/schemas/ProblemShape"}}}
    for item in document["paths"].values():
        for method in ("get", "post", "put", "patch", "delete"):
            if method in item:
                said = {str(status): {"description": words, "content": problem} for status, words in _REFUSALS.items()}
                item[method]["responses"] = item[method]["responses"] | said
    return document


# ---- the checks before the body is read ----------------------------------------------------------------


def _gated(route: Route, inner: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(inner)
    def gated(community: str = "", **path: Any) -> Response:
        doors: Doors = current_app.extensions["wulin"]
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

    return gated


def _is_open(route: Route) -> bool:
    """Whether to let the caller in unasked; a public route that names roles knows those who bring a token."""
    return route.public and not (route.roles and "Authorization" in request.headers)


def _bearer() -> str:
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer" or not token:
        raise Unauthorized
    return token


def _entered(doors: Doors, route: Route, who: Principal, slug: str) -> UUID:
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


def _permitted(route: Route, who: Principal) -> bool:
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


# ---- the work ------------------------------------------------------------------------------------------


def _performed(route: Route, view: Callable[..., Any], *, body: bool, query: bool) -> Callable[..., Any]:
    """The view inside its transaction. smorest hands over the query (outermost) before the body."""

    @functools.wraps(view)
    def performed(*parsed: Any, **path: Any) -> Response:
        given = list(parsed)
        asked = dict(given.pop(0)) if query else {}
        ask = Ask(asked.pop("limit", LIMIT), asked.pop("cursor", None))

        def act(tx: Tx) -> Any:
            call = Call(tx, g.who, business_now(tx, _brought()), asked, ask)
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
    except Unlearned as unlearned:
        if reads:
            raise Unknown from unlearned
        with _may_wait() as may:
            while may and time.monotonic() < until:
                time.sleep(LOOK_AGAIN_SECONDS)
                with suppress(Unlearned):
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
    body = _at_work(route.gives).dump(result) if route.gives else (result or {})
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
    until = time.monotonic() + min(_wanted_wait(), WAIT_SECONDS_MOST)
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
    return json_response(_at_work(route.gives).dump(value), route.status if settled else 202, headers)


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


def doors_of(app: Flask, database: Database) -> Doors:
    """Open the doors of an app."""
    given = settings()
    waiting = threading.Semaphore(max(1, given.web_threads // 2))
    doors = Doors(database, Doorkeeper(database, given.issuer), waiting, Limits(given))
    app.extensions["wulin"] = doors
    return doors
