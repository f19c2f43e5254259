"""People leave at once by their own wish; for somebody else it takes a week, in which it can be stopped."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from gateway.credentials import store as credentials_store
from gateway.credentials import transitions as credentials_transitions
from gateway.credentials.model import PasswordUnproven
from gateway.leaving import rules, transitions
from gateway.people import rules as people_rules
from gateway.people import store as people_store
from gateway.people import transitions as people_transitions
from gateway.people.model import LeavingReason, Person
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller


def leave(
    tx: Tx, person_id: UUID, *, reason: LeavingReason, current_password: str | None, who: Caller, now: datetime
) -> Person:
    """Lets the caller leave at once. Raises PasswordUnproven if `current_password` is wrong: a token is not enough."""
    found, stored = tx.read(people_store.person_by_id(tx, person_id), credentials_store.password_hash(person_id))
    credentials_transitions.require_password(stored, current_password)
    before, admins = people_store.lock_person_and_admins(tx, person_id)
    people_rules.require_present(before)
    if before.epoch != found.epoch:  # another password since it was verified, which takes long
        raise PasswordUnproven
    people_rules.require_other_admin(before, admins=len(admins))
    return transitions.leave(tx, before, reason, by_id=who.id, now=now)


def ask_to_leave(tx: Tx, person_id: UUID, *, reason: LeavingReason, who: Caller, now: datetime) -> Person:
    """Lets somebody else leave after a week, for the station or an administrator. Until then no right changes."""
    before = people_store.lock_person(tx, person_id)
    people_rules.require_may_change(who, before)
    rules.require_no_admin(before)
    if before.leaving:
        return before
    after = rules.leaving(before, reason, by_id=who.id, now=now)
    return people_transitions.save_change(tx, before, after, by_id=who.id, now=now)


def stay(tx: Tx, person_id: UUID, *, who: Caller, now: datetime) -> Person:
    """Stops a leaving that somebody else has asked for: the person, the station or an administrator."""
    before = people_store.lock_person(tx, person_id)
    people_rules.require_may_change(who, before)
    if not before.leaving:
        return before
    return people_transitions.save_change(tx, before, before.staying(), by_id=who.id, now=now)


def end_leavings(tx: Tx, person_ids: Sequence[UUID], *, now: datetime) -> None:
    """Lets people leave whose week has passed. Who has become an administrator since stays."""
    for person_id in person_ids:
        person = people_store.lock_person(tx, person_id)
        asked = person.leaving
        if asked is None or asked.leaves_at > now:
            continue
        if people_rules.holds_admin(person):
            people_transitions.save_change(tx, person, person.staying(), by_id=asked.asked_by, now=now)
        else:
            transitions.leave(tx, person, asked.reason, by_id=asked.asked_by, now=now)
