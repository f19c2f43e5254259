"""Decides whether a leaving can be undone, by whom, and with which roles."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from gateway.people import rules as people_rules
from gateway.people.model import GIVEN_BY_TWO, HeldRoles, Person, PersonState, Returning, Role, UndoReason
from gateway.returning.model import UNDO_TIME, NotUndone, OwnReturn, ReturnNotAsked
from services.chassis.security.callers import Caller


def asked(person: Person, reason: UndoReason, *, by_id: UUID, now: datetime) -> Person:
    """Returns the person who left, whose return is asked for. Raises NotUndone."""
    require_undone_in_time(person, now)
    return replace(person, return_reason=reason, return_asked_by=by_id, return_asked_at=now)


def require_undone_in_time(person: Person, now: datetime) -> None:
    """Raises NotUndone unless the person left at most 90 days ago."""
    if person.left_at is None or now >= person.left_at + UNDO_TIME:
        raise NotUndone


def waiting(person: Person, now: datetime) -> Returning | None:
    """Returns the request to undo the leaving; None if there is none, or it has lapsed."""
    request = person.returning
    return request if request and now < request.lapses_at else None


def request_of(person: Person, now: datetime) -> Returning:
    """As `waiting`, and raises ReturnNotAsked where there is none."""
    if request := waiting(person, now):
        return request
    raise ReturnNotAsked


def require_another(who: Caller, request: Returning) -> None:
    """Raises OwnReturn for who has asked."""
    if who.id == request.asked_by:
        raise OwnReturn


def roles_back(given: Collection[Role], *, leads: bool) -> HeldRoles:
    """Returns the roles with which somebody is back: those of then, without those of money and rights."""
    return HeldRoles(frozenset(people_rules.roles_after(frozenset(given) - GIVEN_BY_TWO)), leads=leads)


def back(person: Person, held: HeldRoles) -> Person:
    """Returns the next version of a person who is back; they choose a password anew."""
    return replace(
        person.staying_away(),
        state=PersonState.ACTIVE,
        roles=people_rules.roles_held(held),
        has_signed_in=False,
        left_at=None,
        left_suspended=None,
        version=person.version + 1,
    )
