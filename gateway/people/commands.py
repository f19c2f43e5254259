"""What can be done with people: change, suspend, resume, leave.

Every service hears of their roles, none of their names.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from gateway.credentials import store as credentials_store
from gateway.credentials import transitions as credentials_transitions
from gateway.credentials.model import LoginKind
from gateway.people import rules, store, transitions
from gateway.people.model import LeavingReason, Person, PersonLeft, PersonState
from services.chassis.database.transactions import Tx
from services.chassis.directory import revocations
from services.chassis.errors import Forbidden
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts import gateway as told


def change_person(
    tx: Tx, person_id: UUID, facts: dict[str, Any], must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Person:
    """Change what `facts` name: names, logins, password, roles; each by whom it is for.

    PasswordUnproven where somebody changes what they sign in with, and `current_password` is not theirs.
    """
    proof = facts.pop("current_password", None)
    if who.id == person_id and not facts.keys().isdisjoint(("password", "phone", "login")):
        # Before the proof, for it takes long; and again below, so that it is a proof of what is changed.
        must_match(store.person(tx, person_id).version)
        transitions.logins_from(facts)
        credentials_transitions.require_password(tx, person_id, proof)
    return transitions.save_person_change(tx, person_id, facts, must_match, who=who, now=now)


def suspend_person(tx: Tx, person_id: UUID, *, who: Caller, now: datetime) -> Person:
    """Refuse somebody's sign-in and tokens until they are taken back."""
    admins = store.lock_admins(tx)
    before = _belonging(tx, person_id)
    if who.id == before.id:
        raise Forbidden
    rules.require_other_admin(before, admins=admins)
    if before.state is PersonState.SUSPENDED:
        return before
    credentials_store.end_sessions_of(tx, before.id, now, "suspended")
    after = replace(before, state=PersonState.SUSPENDED, version=before.version + 1)
    return transitions.save_and_publish(tx, before, after, credentials=False, who=who, now=now)


def resume_person(tx: Tx, person_id: UUID, *, who: Caller, now: datetime) -> Person:
    """Let somebody who was suspended act again."""
    before = _belonging(tx, person_id)
    if before.state is PersonState.ACTIVE:
        return before
    after = replace(before, state=PersonState.ACTIVE, version=before.version + 1)
    return transitions.save_and_publish(tx, before, after, credentials=False, who=who, now=now)


def leave(tx: Tx, person_id: UUID, *, reason: LeavingReason, who: Caller, now: datetime) -> Person:
    """Let somebody go: roles, logins and sessions end; the id stays, since ledgers hold it."""
    admins = store.lock_admins(tx)
    before = store.person(tx, person_id, lock=True)
    rules.require_may_change(who, before)
    rules.require_other_admin(before, admins=admins)
    after = replace(before, state=PersonState.LEFT, roles=(), epoch=before.epoch + 1, version=before.version + 1)
    store.save_person(tx, after)
    store.record_roles(tx, before.id, ended=before.roles, by_id=who.id, now=now)
    for kind in LoginKind:
        store.drop_login(tx, before.id, kind)
    credentials_store.drop_password(tx, before.id)
    credentials_store.end_sessions_of(tx, before.id, now, "left")
    credentials_store.forget_devices(tx, before.id)
    revocations.revoke(tx, after.id, after.epoch)
    left = told.PersonLeft(person_id=after.id, epoch=after.epoch, left_at=now, reason=reason, erase=False)
    publish(tx, left, now, sequence=after.version)
    return replace(after, phone=None, login=None)


def _belonging(tx: Tx, person_id: UUID) -> Person:
    person = store.person(tx, person_id, lock=True)
    if person.state is PersonState.LEFT:
        raise PersonLeft
    return person
