"""A request and what it is about: the declaration of its route, the call, and the objects that requests share."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from flask import Flask, current_app, g, request

from services.chassis.config import settings
from services.chassis.database.business_time import business_now
from services.chassis.database.outcomes import Outcomes
from services.chassis.database.paging import PageRequest
from services.chassis.database.service_database import Database
from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.errors import Malformed
from services.chassis.fields import Schema, parse_instant
from services.chassis.http import preconditions
from services.chassis.http.rate_limits import Limits
from services.chassis.messaging.beats import DIRECTORY
from services.chassis.security.callers import Caller
from services.chassis.security.purposes import Purpose, purpose_of
from services.chassis.security.tokens import Authenticator


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
    settles: Callable[[Any], bool | None] | None = None  # another service decides: whether it has
    dry_run: bool = False
    hidden: tuple[str, ...] = ()  # members that a stored answer leaves out; a replay has them as a read shows them
    versioned: bool = False  # changes what was read before: If-Match is required, the view calls Call.must_match
    purposed: bool = False  # workers state in the header Purpose why they read some objects, see Call.purpose
    approves: bool = False  # approves, confirms, pays, publishes, opens or starts: the same, with one strong ETag
    headers: tuple[str, ...] = ()  # further headers that the view reads, by their name in the API document
    secret: bool = False  # the answer holds credentials or names: it is never stored, an Idempotency-Key is ignored

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

        Raises VersionMissing (428) without the header, VersionStale (412) where the version is another one. Then raises
        RecentlyReset if the call approves, and others have set the caller's password a short time ago.
        """
        if not self.route.takes_if_match:
            raise RuntimeError(f"{self.route.name} calls must_match, but declares neither versioned nor approves")
        self.version_checked = True
        given = request.headers.get("If-Match")
        preconditions.require_match(given, version, exactly_one=self.route.approves)
        if self.route.approves and self.who.is_person and current_app.name != DIRECTORY:  # which has its own people
            people.require_unrestricted(self.tx, self.now, self.who.id)

    @property
    def has_key(self) -> bool:
        """Whether a repetition of the call is noticed by its Idempotency-Key."""
        return g.idempotency_key is not None

    @property
    def purpose(self) -> Purpose | None:
        """Why the caller reads, from the header Purpose; None without it. Raises PurposeUnknown."""
        if not self.route.purposed:
            raise RuntimeError(f"{self.route.name} asks for the purpose, but does not declare it")
        return purpose_of(request.headers.get("Purpose"))


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
        database,
        Authenticator(database, given.issuer, app.name != DIRECTORY),
        waiting,
        Limits(given),
        Outcomes(database.app_url),
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


def call_of(route: Route, tx: Tx, query: dict[str, Any] | None = None, page: PageRequest | None = None) -> Call:
    """Returns this request as a call of a route: the caller, and the business time."""
    now = business_now(tx, _time_given())
    return Call(route, tx, g.caller, now, query or {}, page or PageRequest())


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
