"""Gives first passwords, and confirms them where two people must agree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from gateway.credentials import store as credentials_store
from gateway.credentials.model import EndReason
from gateway.first_passwords import rules, store
from gateway.people import store as people_store
from gateway.people import transitions as people_transitions
from gateway.people.model import Person
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.security.callers import Caller


def give(
    tx: Tx, person_id: UUID, password: str, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Person:
    """Gives a person who has not chosen a password yet one that opens only its change, in place of the one before."""
    people_store.lock_in_next_trip(tx, person_id)
    before, askers = tx.read(people_store.person_by_id(tx, person_id), store.askers(person_id))
    must_match(before.version)
    rules.require_may_give(who, before, askers=askers)
    roles = (*before.roles, *before.pending_roles)
    hashed = people_transitions.hash_of(tx, replace(before, roles=roles), password)
    today = communities.local_day(tx, now)
    waits_until = rules.waits_until(who, before, today=today, now=now)
    credentials_store.save_first_password(tx, before.id, hashed, now, by_id=who.id, waits_until=waits_until)
    credentials_store.end_sessions(tx, before.id, now, EndReason.CREDENTIALS_CHANGED)
    after = before
    if rules.restricts(before, waits_until, today=today):
        after = replace(before, restricted_until=now + rules.RESTRICTED_FOR)
    return people_transitions.save_change(tx, before, after, by_id=who.id, now=now, credentials=True)


def confirm(tx: Tx, person_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime) -> Person:
    """Makes a password work that another worker has given; for a day the person redeems and approves nothing."""
    people_store.lock_in_next_trip(tx, person_id)
    before, origin = tx.read(people_store.person_by_id(tx, person_id), credentials_store.password_origin(person_id))
    must_match(before.version)
    people_transitions.require_not_reset(tx, now, who.id)
    rules.require_may_confirm(who, before, origin, now)
    credentials_store.confirm_password(tx, before.id)
    after = replace(before, restricted_until=now + rules.RESTRICTED_FOR)
    return people_transitions.save_change(tx, before, after, by_id=who.id, now=now)
