"""Undoes leavings: a worker asks, another one confirms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from gateway.people import rules as people_rules
from gateway.people import store as people_store
from gateway.people import transitions as people_transitions
from gateway.people.model import Person, PersonState, RoleOrigin, UndoReason
from gateway.returning import rules, store
from gateway.returning.model import NotUndone
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller


def ask(tx: Tx, person_id: UUID, reason: UndoReason, *, who: Caller, now: datetime) -> Person:
    """Asks that somebody who left is back; a request that waits stays as it is."""
    before = people_store.lock_person(tx, person_id)
    if rules.waiting(before, now):
        return before
    after = rules.asked(before, reason, by_id=who.id, now=now)
    return people_transitions.save_change(tx, before, after, by_id=who.id, now=now)


def refuse(tx: Tx, person_id: UUID, *, who: Caller, now: datetime) -> Person:
    """Ends a request; who has asked withdraws it so."""
    before = people_store.lock_person(tx, person_id)
    rules.request_of(before, now)
    return people_transitions.save_change(tx, before, before.staying_away(), by_id=who.id, now=now)


def confirm(tx: Tx, person_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime) -> Person:
    """Brings somebody back with id and number of before, and the roles of then but those of money and rights.

    Somebody who was suspended then is suspended again. Raises RoleNotYours for roles that the caller may not give.
    """
    before, _, held = people_store.lock_person_with_roles(tx, person_id)
    must_match(before.version)
    people_transitions.require_not_reset(tx, now, who.id)
    rules.require_another(who, rules.request_of(before, now))
    rules.require_undone_in_time(before, now)
    if before.left_at is None:
        raise NotUndone
    given = tx.read(store.roles_given_until(person_id, before.left_at))
    held = rules.roles_back(given, leads=held.leads)
    people_rules.require_may_give_roles(who, held.given)
    after = rules.back(before, held)
    people_store.save_person(tx, after)
    people_store.record_roles(tx, after.id, given=held.given, by_id=who.id, now=now)
    follows = set(after.roles) - held.given
    people_store.record_roles(tx, after.id, given=follows, by_id=None, now=now, origin=RoleOrigin.TEAM)
    people_transitions.publish_joined(tx, after, now)
    if before.left_suspended:
        suspended = replace(after, state=PersonState.SUSPENDED)
        return people_transitions.save_change(tx, after, suspended, by_id=who.id, now=now)
    return after
