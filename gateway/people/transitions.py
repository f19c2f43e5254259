"""Steps that several use cases share: adding a person, hashing a password, and saving a change."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from gateway.credentials import passwords
from gateway.credentials import store as credentials_store
from gateway.credentials.model import EndReason, LoginKind
from gateway.people import rules, store
from gateway.people.model import NewPerson, Person, PersonState, Role, RoleOrigin
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, revocations
from services.chassis.errors import Fault, Invalid
from services.chassis.messaging.outbox import publish
from services.contracts.gateway import PersonChanged, PersonJoined


def add_person(tx: Tx, new: NewPerson, *, by_id: UUID, now: datetime) -> Person:
    """Adds a person with the roles, logins and password that `new` names."""
    logins = rules.logins_of(new)
    roles = rules.roles_after(new.roles)
    person_id = new_id()
    rules.require_free(person_id, logins, tx.read(store.holders_of(tx, logins)))
    person = Person(
        id=person_id,
        state=PersonState.ACTIVE,
        roles=roles,
        display_name=new.display_name or rules.masked(new.name),
        name=new.name,
        phone=rules.text_of(logins, LoginKind.PHONE),
        login=rules.text_of(logins, LoginKind.NAME),
        age_band="adult",  # birth dates are not stored yet
        joined_on=communities.local_day(tx, now),
        volunteer_no=None,
        volunteer_since=None,
        epoch=1,
        version=1,
    )
    hashed = hash_of(tx, person, new.password) if new.password is not None else None
    person = with_volunteer_number(tx, person, now)  # hashed before, since the row of the counter stays locked
    store.add_person(tx, person)
    store.save_logins(tx, person.id, logins)
    if hashed is not None:
        credentials_store.save_password_hash(tx, person.id, hashed, now, by_id=by_id)
    store.record_roles(tx, person.id, given=roles, by_id=by_id, now=now)
    publish(tx, PersonJoined(**_event_fields(person)), now, sequence=person.version)
    return person


def save_change(
    tx: Tx,
    before: Person,
    after: Person,
    *,
    by_id: UUID | None,
    now: datetime,
    credentials: bool = False,
    follows: frozenset[Role] = frozenset(),
) -> Person:
    """Saves the next version of a person, publishes it and returns it; logins and passwords are saved by the caller.

    `follows` are the roles that nobody gives, since they follow from a team.

    The epoch rises if a role was taken away, the person was suspended, or `credentials` changed: older tokens end. A
    role that was given counts from the next token on.
    """
    given, ended = set(after.roles) - set(before.roles), set(before.roles) - set(after.roles)
    suspended = after.state is PersonState.SUSPENDED and before.state is not after.state
    after = replace(after, version=before.version + 1)
    if ended or credentials or suspended:
        after = replace(after, epoch=before.epoch + 1)
        revocations.revoke(tx, after.id, after.epoch)
    store.save_person(tx, after)
    store.record_roles(tx, after.id, given=given - follows, ended=ended, by_id=by_id, now=now)
    store.record_roles(tx, after.id, given=given & follows, by_id=None, now=now, origin=RoleOrigin.TEAM)
    changes = {
        "roles": given or ended,
        "state": before.state is not after.state,
        "credentials": credentials,
        "has_signed_in": before.has_signed_in is not after.has_signed_in,
    }
    changed = tuple(name for name, happened in changes.items() if happened)
    if changed:
        event = PersonChanged(**_event_fields(after), state=after.state, changed=changed)
        publish(tx, event, now, sequence=after.version)
    return after


def change_password(tx: Tx, person: Person, password: str, *, now: datetime, pointer: str) -> Person:
    """Sets a password that a person chose while signing in, ends all their sessions, and returns the next version."""
    hashed = hash_of(tx, person, password, pointer=pointer)
    credentials_store.save_password_hash(tx, person.id, hashed, now, by_id=person.id)
    credentials_store.end_sessions(tx, person.id, now, EndReason.CREDENTIALS_CHANGED)
    after = replace(person, has_signed_in=True)
    return save_change(tx, person, after, by_id=person.id, now=now, credentials=True)


def note_sign_in(tx: Tx, person: Person, *, now: datetime) -> Person:
    """Records that a person has signed in with a password that they chose themselves; publishes the first time."""
    if person.has_signed_in:
        return person
    return save_change(tx, person, replace(person, has_signed_in=True), by_id=person.id, now=now)


def hash_of(tx: Tx, person: Person, password: str, *, pointer: str = "/password") -> str:
    """Returns the hash of a password; raises Invalid if it is weak or common, or the person has no login."""
    known = [text for text in (person.name, person.phone, person.login) if text]
    if not (person.phone or person.login):
        raise Invalid(
            Fault(
                pointer, "login_missing", "设置密码须先有电话或登录名", "A password needs a phone number or a user name"
            )
        )
    rules.require_strong_password(password, person.roles, [*known, communities.slug(tx)], pointer=pointer)
    return passwords.hash_password(password)


def with_volunteer_number(tx: Tx, person: Person, now: datetime) -> Person:
    """Returns the person with a volunteer number from the first role that makes a volunteer; they keep it for ever."""
    if person.volunteer_no is not None or not rules.is_volunteer(person.roles):
        return person
    number = rules.volunteer_number(tx.read(store.next_serial(name="volunteer_no")))
    return replace(person, volunteer_no=number, volunteer_since=communities.local_day(tx, now))


def _event_fields(person: Person) -> dict[str, Any]:
    """Returns the data of a person that events may publish: no name, no login."""
    return {
        "person_id": person.id,
        "roles": tuple(person.roles),
        "epoch": person.epoch,
        "age_band": person.age_band,
        "joined_on": person.joined_on,
        "volunteer_no": person.volunteer_no,
        "volunteer_since": person.volunteer_since,
        "guardian_ids": (),
        "consents": (),
        "has_signed_in": person.has_signed_in,
    }
