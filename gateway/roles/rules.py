"""Decides who may confirm, refuse or withdraw a change of a role, and what it changes."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from gateway.credentials.model import PasswordOrigin
from gateway.people import rules as people_rules
from gateway.people.model import HeldRoles, Person, PersonState, Role, RoleRequest, RoleVerb
from gateway.roles.model import AskerNotAdmin, OwnRequest, RoleNotAsked, SecondAdminDecides
from services.chassis.errors import Forbidden, WrongState
from services.chassis.security.callers import Caller

ADMINS_LEAST = 2


def request_of(person: Person, role: Role, now: datetime) -> RoleRequest:
    """Returns the change of a role that waits; raises RoleNotAsked, also if it has lapsed."""
    for request in person.pending:
        if request.role is role and now < request.lapses_at:
            return request
    raise RoleNotAsked


def require_may_decide(who: Caller, request: RoleRequest, *, admins: Collection[UUID]) -> None:
    """Raises Forbidden unless the caller is a second administrator, or the operator while there is no second one.

    `admins` are the active administrators: a role that was taken away since the caller's token was made counts.
    """
    if who.kind == "operator":
        if len(admins) >= ADMINS_LEAST:
            raise SecondAdminDecides
        return
    if who.id not in admins:
        raise Forbidden
    if who.id == request.asked_by or (request.verb is RoleVerb.GIVE and who.id == request.person_id):
        raise OwnRequest


def must_be_given_anew(origin: PasswordOrigin | None, request: RoleRequest) -> bool:
    """Returns whether a password ends when a role of money or rights is given.

    It does if somebody else has set it. It also does if who asked for the role has given the first password: they could
    have chosen the next one, too.
    """
    if origin is None or request.verb is RoleVerb.TAKE:
        return False
    return origin.set_by != request.person_id or origin.given_by == request.asked_by


def require_may_withdraw(who: Caller, request: RoleRequest) -> None:
    """Raises Forbidden unless the caller has asked for the change."""
    if who.id != request.asked_by:
        raise Forbidden


def confirmed(person: Person, held: HeldRoles, request: RoleRequest, *, admins: Collection[UUID]) -> HeldRoles:
    """Returns the roles of a person after a confirmed change; `held` are those of before.

    Raises AskerNotAdmin, RoleExcludes, LastAdmin, or WrongState for a suspended person.
    """
    if request.asked_by not in admins:
        raise AskerNotAdmin
    if request.verb is RoleVerb.TAKE:
        people_rules.require_other_admin(person, admins=len(admins))
        return replace(held, given=held.given - {request.role})
    if person.state is not PersonState.ACTIVE:
        raise WrongState(state=person.state, allowed=[PersonState.ACTIVE])
    return replace(held, given=frozenset(people_rules.roles_after((*held.given, request.role))))
