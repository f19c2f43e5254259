"""Adds, changes, suspends and resumes people.

Events publish the roles of people to every service, but never their names.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from gateway.credentials import store as credentials_store
from gateway.credentials import transitions as credentials_transitions
from gateway.credentials.model import EndReason, Login, LoginKind
from gateway.people import rules, store, transitions
from gateway.people.model import (
    HeldRoles,
    NewPerson,
    Person,
    PersonChanges,
    PersonState,
    Role,
    RoleOrigin,
)
from services.chassis.database.transactions import Tx
from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller


def add_person(tx: Tx, new: NewPerson, *, who: Caller, now: datetime) -> Person:
    """Adds a person; raises RoleNotYours for roles that the caller may not give.

    Roles of money and rights wait for a second administrator. Raises PasswordByProgram if a program gives a password.
    """
    wanted = rules.roles_after(new.roles)
    rules.require_may_give_roles(who, wanted)
    if new.password is not None:
        rules.require_may_set_first_password(who)
    at_once, asked = rules.split((), wanted)
    return transitions.add_person(tx, replace(new, roles=at_once), asked=asked, by_id=who.id, now=now)


def change_person(
    tx: Tx, person_id: UUID, changes: PersonChanges, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Person:
    """Changes a person's names, logins, password or roles; each change needs its own right.

    Roles of money and rights, and the taking of `admin`, wait for a second administrator.
    Raises PasswordUnproven if callers change their own login or password and `current_password` is wrong: a stolen
    token must not be enough to take over the account.
    """
    if who.id == person_id and changes.concern_sign_in:
        # The password is verified before any row is locked, since this takes long. The version is compared before and
        # after, so that the verified password is that of the version that is changed.
        found, stored = tx.read(store.person_by_id(tx, person_id), credentials_store.password_hash(person_id))
        must_match(found.version)
        rules.logins_of(changes)
        credentials_transitions.require_password(stored, changes.current_password)
    if changes.roles is None:
        before, admins, held = store.lock_person(tx, person_id), frozenset[UUID](), None
    else:
        before, admins, held = store.lock_person_with_roles(tx, person_id)
    must_match(before.version)
    rules.require_may_change(who, before)
    rules.require_may_change_fields(who, before, changes)
    logins = rules.logins_of(changes)
    after, asked = _changed(before, changes, logins), transitions.NOTHING_ASKED
    if changes.roles is not None and held is not None:
        held, asked = _held_after(tx, before, held, changes.roles, who=who, admins=len(admins), now=now)
        after = replace(after, roles=rules.roles_held(held))
    _save_logins(tx, before.id, logins, changes.released)
    if changes.password is not None:
        hashed = transitions.hash_of(tx, after, changes.password)
        credentials_store.save_own_password(tx, before.id, hashed, now)
    if changes.concern_sign_in:
        credentials_store.end_sessions(tx, before.id, now, EndReason.CREDENTIALS_CHANGED)
    elif rules.becomes_staff(before.roles, after.roles):  # sessions of staff are shorter than the ones open now
        credentials_transitions.end_sessions(tx, before.id, EndReason.STAFF_ROLE_GIVEN, now, published_at=now)
    after = transitions.with_volunteer_number(tx, after, now)
    follows = frozenset(after.roles) - held.given if held else frozenset()
    after = transitions.ask_roles(tx, after, asked, by_id=who.id, now=now, admins=admins)
    return transitions.save_change(
        tx, before, after, by_id=who.id, now=now, credentials=changes.concern_sign_in, follows=follows
    )


def suspend_person(tx: Tx, person_id: UUID, *, who: Caller, now: datetime) -> Person:
    """Suspends a person: sign-in and tokens are refused until they are resumed."""
    before, admins = store.lock_person_and_admins(tx, person_id)
    rules.require_present(before)
    if who.id == before.id:
        raise Forbidden
    rules.require_other_admin(before, admins=len(admins))
    if before.state is PersonState.SUSPENDED:
        return before
    credentials_store.end_sessions(tx, before.id, now, EndReason.SUSPENDED)
    return transitions.save_change(tx, before, replace(before, state=PersonState.SUSPENDED), by_id=who.id, now=now)


def resume_person(tx: Tx, person_id: UUID, *, who: Caller, now: datetime) -> Person:
    """Lets a suspended person sign in again."""
    before = store.lock_person(tx, person_id)
    rules.require_present(before)
    if before.state is PersonState.ACTIVE:
        return before
    return transitions.save_change(tx, before, replace(before, state=PersonState.ACTIVE), by_id=who.id, now=now)


def follow_team(tx: Tx, person_id: UUID, *, leads: bool, sequence: int, now: datetime) -> None:
    """Gives the role of a team leader to a person who leads a team, and takes it when they lead none any more.

    A role that somebody gave stays. A gain ends no token, a loss ends older ones, as any other loss of a role.
    """
    store.lock_in_next_trip(tx, person_id)
    store.save_leading(tx, person_id, leads=leads, sequence=sequence)
    before, held = tx.read(store.person_by_id(tx, person_id), store.held_roles(person_id))
    after = replace(before, roles=rules.roles_held(held))
    if before.state is not PersonState.LEFT and after.roles != before.roles:
        transitions.save_change(tx, before, after, by_id=None, now=now, follows=frozenset({Role.TEAM_LEADER}))


def _held_after(
    tx: Tx, person: Person, held: HeldRoles, requested: Collection[Role], *, who: Caller, admins: int, now: datetime
) -> tuple[HeldRoles, transitions.Asked]:
    """Returns the roles of a locked person after a change to the `requested` ones, and those that wait.

    If somebody takes the role of a leader from a person who leads a team, it stays, and follows from the team.
    """
    at_once, asked = rules.split(held.given, rules.given_after(person, held, requested).given)
    after = replace(held, given=frozenset(at_once))
    wanted = rules.with_asked(rules.roles_held(after), asked)
    rules.require_may_change_roles(who, person, wanted, admins=admins)
    kept = held.given.difference(after.given).intersection(rules.roles_held(after))
    store.record_roles(tx, person.id, given=kept, ended=kept, by_id=who.id, now=now, origin=RoleOrigin.TEAM)
    return after, asked


def _save_logins(tx: Tx, person_id: UUID, logins: list[Login], released: Collection[LoginKind]) -> None:
    if logins:
        rules.require_free(person_id, logins, tx.read(store.holders_of(tx, logins)))
        store.save_logins(tx, person_id, logins)
    if released:
        store.delete_logins(tx, person_id, released)


def _changed(before: Person, changes: PersonChanges, logins: list[Login]) -> Person:
    def login_after(kind: LoginKind, text: str | None) -> str | None:
        return None if kind in changes.released else rules.text_of(logins, kind) or text

    given = changes.contact_phones
    return replace(
        before,
        name=before.name if changes.name is None else changes.name,
        display_name=before.display_name if changes.display_name is None else changes.display_name,
        phone=login_after(LoginKind.PHONE, before.phone),
        login=login_after(LoginKind.NAME, before.login),
        contact_phones=before.contact_phones if given is None else rules.contact_phones_of(given),
    )
