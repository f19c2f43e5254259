"""Steps that several use cases share: adding a person, hashing a password, and saving a change."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from operator import attrgetter
from typing import Any
from uuid import UUID

from gateway.credentials import passwords
from gateway.credentials import store as credentials_store
from gateway.credentials.model import EndReason, LoginKind
from gateway.lookup import rules as lookup_rules
from gateway.lookup import store as lookup_store
from gateway.lookup.model import PersonSimilar
from gateway.people import rules, store
from gateway.people.model import (
    REQUEST_LIFE,
    NewPerson,
    Person,
    PersonFilter,
    PersonState,
    RequestState,
    Role,
    RoleOrigin,
    RoleRequest,
    RoleVerb,
)
from services.chassis.database.paging import PageRequest
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, revocations
from services.chassis.directory.people import RecentlyReset
from services.chassis.errors import Fault, Invalid
from services.chassis.messaging.outbox import publish
from services.contracts.gateway import PersonChanged, PersonJoined

Asked = Sequence[tuple[Role, RoleVerb]]  # changes of roles that need a second administrator
NOTHING_ASKED: Asked = ()
_found_by = attrgetter("name", "phone", "login", "contact_phones")  # what the index of people is made of


def add_person(tx: Tx, new: NewPerson, *, asked: Asked = NOTHING_ASKED, by_id: UUID, now: datetime) -> Person:
    """Adds a person with the roles, logins and password that `new` names.

    The roles in `asked` wait for a second administrator. Raises PersonSimilar.
    """
    logins = rules.logins_of(new)
    roles = rules.roles_after(new.roles)
    person_id = new_id()
    holders, alike = tx.read(
        store.holders_of(tx, logins), lookup_store.people_with(tx, lookup_rules.name_term(new.name))
    )
    rules.require_free(person_id, logins, holders)
    if alike and not new.similar_ok:
        similar = store.list_people(tx, PageRequest(), PersonFilter(alike), ())
        raise PersonSimilar([_shown(one) for one in similar.items])
    person = Person(
        id=person_id,
        state=PersonState.ACTIVE,
        roles=roles,
        display_name=new.display_name or rules.masked(new.name),
        name=new.name,
        phone=rules.text_of(logins, LoginKind.PHONE),
        login=rules.text_of(logins, LoginKind.NAME),
        contact_phones=rules.contact_phones_of(new.contact_phones),
        age_band="adult",  # birth dates are not stored yet
        joined_on=communities.local_day(tx, now),
        volunteer_no=None,
        volunteer_since=None,
        epoch=1,
        version=1,
    )
    hashed = None
    if new.password is not None:
        hashed = hash_of(tx, replace(person, roles=(*roles, *(role for role, _ in asked))), new.password)
    person = with_volunteer_number(tx, person, now)  # hashed before, since the row of the counter stays locked
    store.add_person(tx, person)
    lookup_store.save_terms(tx, person.id, before=(), after=rules.terms_of(person))
    store.save_logins(tx, person.id, logins)
    if hashed is not None:
        credentials_store.save_first_password(tx, person.id, hashed, now, by_id=by_id)
    store.record_roles(tx, person.id, given=roles, by_id=by_id, now=now)
    publish_joined(tx, person, now)
    return ask_roles(tx, person, asked, by_id=by_id, now=now)


def require_not_reset(tx: Tx, now: datetime, *ids: UUID) -> None:
    """Raises RecentlyReset if others have set the password of one of these people a short time ago."""
    for person_id in store.reset_lately(tx, ids, now):
        raise RecentlyReset(person_id=str(person_id))


def _shown(person: Person) -> dict[str, Any]:
    return {"id": person.id, "display_name": person.display_name, "state": person.shown_state}


def publish_joined(tx: Tx, person: Person, now: datetime) -> None:
    """Publishes that a person joined, or is back."""
    publish(tx, PersonJoined(**_event_fields(person)), now, sequence=person.version)


def ask_roles(
    tx: Tx, person: Person, asked: Asked, *, by_id: UUID, now: datetime, admins: Collection[UUID] = ()
) -> Person:
    """Records changes of roles that wait for a second administrator, except those that wait already.

    A request that has lapsed, or whose asker is none of the active `admins`, can't be confirmed: a new one replaces it.
    Raises RecentlyReset.
    """
    if asked:
        require_not_reset(tx, now, by_id, person.id)
    for one in person.pending:
        if (one.role, one.verb) in asked and not rules.can_be_confirmed(one, admins=admins, now=now):
            person = decide_request(tx, person, one, RequestState.LAPSED, by_id=None, now=now)
    waiting = {(one.role, one.verb) for one in person.pending}
    requests = [
        RoleRequest(new_id(), person.id, role, verb, asked_by=by_id, asked_at=now, lapses_at=now + REQUEST_LIFE)
        for role, verb in asked
        if (role, verb) not in waiting
    ]
    for request in requests:
        store.add_role_request(tx, request)
    return replace(person, pending=(*person.pending, *requests))


def decide_request(
    tx: Tx, person: Person, request: RoleRequest, state: RequestState, *, by_id: UUID | None, now: datetime
) -> Person:
    """Records what became of a request; returns the person, about whom it waits no more."""
    store.save_role_request(tx, replace(request, state=state, decided_by=by_id, decided_at=now))
    return replace(person, pending=tuple(one for one in person.pending if one.id != request.id))


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
    if _found_by(after) != _found_by(before):
        lookup_store.save_terms(tx, after.id, before=rules.terms_of(before), after=rules.terms_of(after))
    store.record_roles(tx, after.id, given=given - follows, ended=ended, by_id=by_id, now=now)
    store.record_roles(tx, after.id, given=given & follows, by_id=None, now=now, origin=RoleOrigin.TEAM)
    changes = {
        "roles": given or ended,
        "state": before.state is not after.state,
        "credentials": credentials,
        "has_signed_in": before.has_signed_in is not after.has_signed_in,
        "restricted_until": before.restricted_until != after.restricted_until,
    }
    changed = tuple(name for name, happened in changes.items() if happened)
    if changed:
        event = PersonChanged(**_event_fields(after), state=after.state, changed=changed)
        publish(tx, event, now, sequence=after.version)
    return after


def change_password(tx: Tx, person: Person, password: str, *, now: datetime, pointer: str) -> Person:
    """Sets a password that a person chose while signing in, ends all their sessions, and returns the next version."""
    hashed = hash_of(tx, person, password, pointer=pointer)
    credentials_store.save_own_password(tx, person.id, hashed, now)
    credentials_store.end_sessions(tx, person.id, now, EndReason.CREDENTIALS_CHANGED)
    after = replace(person, has_signed_in=True)
    return save_change(tx, person, after, by_id=person.id, now=now, credentials=True)


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
        "restricted_until": person.restricted_until,
    }
