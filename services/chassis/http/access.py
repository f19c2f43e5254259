"""The checks of a request that need no body: token, rate limit, community, role or scope, headers."""

from __future__ import annotations

import functools
import re
import time
from collections.abc import Callable
from typing import Any
from uuid import UUID

from flask import Response, g, request

from services.chassis.database.transactions import NOBODY
from services.chassis.errors import CommunitySuspended, NotForClients, RoleMissing, ScopeMissing, Unauthorized, Unknown
from services.chassis.http import idempotency, preconditions
from services.chassis.http.requests import AppContext, Route, current_context
from services.chassis.security.callers import PUBLIC, Caller

_SLUG = re.compile("[a-z0-9-]{2,40}")


def with_access_checks(route: Route, view: Callable[..., Any]) -> Callable[..., Any]:
    """Returns the view with its checks. The first check that fails answers, so that later ones reveal nothing."""

    @functools.wraps(view)
    def checked(community: str = "", **path: Any) -> Response:
        context = current_context()
        g.route = route.name
        g.caller = _caller_of(context, route, community)
        if g.caller is not PUBLIC:
            g.limits = context.limits.count(g.caller, time.monotonic())
        g.community_id = _community_of_path(context, route, g.caller, community)
        g.community = community
        if g.caller is not PUBLIC:
            _require_permitted(route, g.caller)
        if "If-Match" in request.headers and not route.takes_if_match:
            raise preconditions.IfMatchNotUsed
        g.idempotency_key = _idempotency_key(route)
        answer: Response = view(**path)
        return answer

    return checked


def _caller_of(context: AppContext, route: Route, slug: str) -> Caller:
    """Returns the caller; PUBLIC on a public route if the token gives no right there.

    A caller with such a token (of another or a suspended community, of the operator, without the role or scope) must
    not see less than a caller without a token. A token that is not valid, has expired or is revoked is 401: its sender
    expects the rights of the token, and would believe that hidden resources do not exist.
    """
    if not route.public:
        return context.authenticator.authenticate(_bearer_token())
    if not (route.roles or route.scope) or "Authorization" not in request.headers:
        return PUBLIC
    try:
        caller = context.authenticator.authenticate(_bearer_token())
    except CommunitySuspended:
        return PUBLIC
    is_here = route.outside or caller.slug == slug
    return caller if is_here and _is_permitted(route, caller) else PUBLIC


def _bearer_token() -> str:
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer" or not token:
        raise Unauthorized
    return token


def _community_of_path(context: AppContext, route: Route, caller: Caller, slug: str) -> UUID:
    """Returns the community that the path names. Raises Unknown where there is none or it is not the caller's.

    The operator belongs to none; on the few routes that permit the operator, it is the path's.
    """
    if route.outside:
        return caller.community_id or NOBODY
    is_operator = caller.kind == "operator" and "operator" in route.roles
    if caller is not PUBLIC and not is_operator:
        if caller.slug != slug or caller.community_id is None:
            raise Unknown
        return caller.community_id
    found = context.authenticator.community_of(slug) if _SLUG.fullmatch(slug) else None
    if found is None:
        raise Unknown
    return found


def _require_permitted(route: Route, caller: Caller) -> None:
    if _is_permitted(route, caller):
        return
    if caller.is_client:
        raise ScopeMissing(route.scope) if route.scope else NotForClients
    raise RoleMissing(roles=sorted(route.roles))


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
