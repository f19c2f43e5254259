"""The checks of a request that need no body: token, rate limit, community, role or scope, headers."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import Any
from uuid import UUID

from flask import Response, g, request

from services.chassis.database.transactions import NOBODY
from services.chassis.errors import Forbidden, Unauthorized, Unknown
from services.chassis.http import idempotency, preconditions
from services.chassis.http.requests import AppContext, Route, current_context
from services.chassis.security.callers import PUBLIC, Caller

_SLUG = re.compile("[a-z0-9-]{2,40}")


def with_access_checks(route: Route, view: Callable[..., Any]) -> Callable[..., Any]:
    """Returns the view behind the checks; the first that fails answers, so that nobody learns what lies behind it."""

    @functools.wraps(view)
    def checked(community: str = "", **path: Any) -> Response:
        context = current_context()
        g.route = route.name
        g.caller = PUBLIC if _is_open(route) else context.authenticator.authenticate(_bearer_token())
        if g.caller is not PUBLIC:
            g.limits = context.limits.count(g.caller)
        g.community_id = _community_of_path(context, route, g.caller, community)
        g.community = community
        if g.caller is not PUBLIC and not _is_permitted(route, g.caller):
            raise Forbidden
        if "If-Match" in request.headers and not route.takes_if_match:
            raise preconditions.IfMatchNotUsed
        g.idempotency_key = _idempotency_key(route)
        answer: Response = view(**path)
        return answer

    return checked


def _is_open(route: Route) -> bool:
    """True if the request may skip authentication. A public route with roles authenticates who sends a token."""
    return route.public and not (route.roles and "Authorization" in request.headers)


def _bearer_token() -> str:
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer" or not token:
        raise Unauthorized
    return token


def _community_of_path(context: AppContext, route: Route, caller: Caller, slug: str) -> UUID:
    """Returns the community that the path names. Raises Unknown where there is none or it is not the caller's."""
    if route.outside:
        return caller.community_id or NOBODY
    if caller is not PUBLIC:
        if caller.slug != slug or caller.community_id is None:
            raise Unknown
        return caller.community_id
    found = context.authenticator.community_of(slug) if _SLUG.fullmatch(slug) else None
    if found is None:
        raise Unknown
    return found


def _is_permitted(route: Route, caller: Caller) -> bool:
    if caller.kind == "client":
        return route.scope is not None and route.scope in caller.scopes
    if caller.kind == "operator":
        return "operator" in route.roles
    may_audit = route.reads and bool(route.roles) and not route.outside
    return caller.has(*route.roles) or (may_audit and caller.has("auditor"))


def _idempotency_key(route: Route) -> str | None:
    key = request.headers.get("Idempotency-Key") if request.method == "POST" and not route.secret else None
    if key is not None:
        return idempotency.checked(key)
    if route.keyed:
        raise idempotency.KeyMissing
    return None
