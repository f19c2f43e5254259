"""People coming, changing and leaving; every service hears of their roles, none of their names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from gateway import passwords
from gateway.model.people import LeavingReason, Login, LoginKind, Person, PersonState
from gateway.model.refusals import InvalidField, LoginTaken, PasswordUnproven, PersonLeft, PhoneTaken, RoleNotYours
from gateway.rules import people as rules
from gateway.store import access
from gateway.store import people as store
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, revocations
from services.chassis.errors import Forbidden
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts import gateway as told

_TAKEN = {LoginKind.PHONE: PhoneTaken, LoginKind.NAME: LoginTaken}


# ---- coming -------------------------------------------------------------------------------------------------


def add_person(tx: Tx, facts: dict[str, Any], *, who: Caller, now: datetime) -> Person:
    """Let somebody join, with roles, logins and a password as `facts` say."""
    roles = rules.roles_after(facts.get("roles", ()))
    rules.check_giver(who, roles)
    logins = _logins(facts)
    person = Person(
        id=new_id(),
        state=PersonState.ACTIVE,
        roles=roles,
        display_name=facts.get("display_name") or rules.masked(facts["name"]),
        name=facts["name"],
        phone=_of_kind(logins, LoginKind.PHONE),
        login=_of_kind(logins, LoginKind.NAME),
        age_band="adult",  # unknown counts as adult until birth dates are kept
        joined_on=communities.local_day(tx, now),
        volunteer_no=None,
        volunteer_since=None,
        epoch=1,
        version=1,
    )
    person = _numbered(tx, person, now)
    store.add_person(tx, person)
    _put_logins(tx, person.id, logins)
    if facts.get("password") is not None:
        _put_password(tx, person, facts["password"], now)
    store.record_roles(tx, person.id, given=roles, by_id=who.id, now=now)
    publish(tx, told.PersonJoined(**_told(person)), now, sequence=person.version)
    return person


# ---- changing -----------------------------------------------------------------------------------------------


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
        _logins(facts)
        demand_password(tx, person_id, proof)
    return change_known(tx, person_id, facts, must_match, who=who, now=now)


def change_known(
    tx: Tx, person_id: UUID, facts: dict[str, Any], must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Person:
    """The same for somebody who has just shown that they know their password, or needs none."""
    admins = store.lock_admins(tx) if "roles" in facts else 0  # before the person: one order of locking
    before = store.person(tx, person_id, lock=True)
    must_match(before.version)
    rules.check_record(who, before)
    if "name" in facts and not rules.is_station(who):
        raise Forbidden
    if "password" in facts and who.id != before.id:
        raise Forbidden
    logins = _logins(facts)
    roles = rules.roles_after(facts["roles"]) if "roles" in facts else before.roles
    rules.check_role_change(who, before, roles, admins=admins)
    after = replace(
        before,
        roles=roles,
        name=facts.get("name", before.name),
        display_name=facts.get("display_name", before.display_name),
        phone=_of_kind(logins, LoginKind.PHONE) or before.phone,
        login=_of_kind(logins, LoginKind.NAME) or before.login,
        version=before.version + 1,
    )
    _put_logins(tx, before.id, logins)
    if "password" in facts:
        _put_password(tx, after, facts["password"], now)
    credentials = bool(logins) or "password" in facts
    if credentials:
        access.end_sessions_of(tx, before.id, now, "credentials_changed")
    elif rules.becomes_staff(before.roles, roles):  # a resident's session lives longer than staff's may
        end_sessions(tx, before.id, "staff_role_given", now, told_at=now)
    return _save_change(tx, before, _numbered(tx, after, now), credentials=credentials, who=who, now=now)


def suspend_person(tx: Tx, person_id: UUID, *, who: Caller, now: datetime) -> Person:
    """Refuse somebody's sign-in and tokens until they are taken back."""
    admins = store.lock_admins(tx)
    before = _belonging(tx, person_id)
    if who.id == before.id:
        raise Forbidden
    rules.check_not_last(before, admins=admins)
    if before.state is PersonState.SUSPENDED:
        return before
    access.end_sessions_of(tx, before.id, now, "suspended")
    after = replace(before, state=PersonState.SUSPENDED, version=before.version + 1)
    return _save_change(tx, before, after, credentials=False, who=who, now=now)


def resume_person(tx: Tx, person_id: UUID, *, who: Caller, now: datetime) -> Person:
    """Let somebody who was suspended act again."""
    before = _belonging(tx, person_id)
    if before.state is PersonState.ACTIVE:
        return before
    after = replace(before, state=PersonState.ACTIVE, version=before.version + 1)
    return _save_change(tx, before, after, credentials=False, who=who, now=now)


# ---- leaving ------------------------------------------------------------------------------------------------


def leave(tx: Tx, person_id: UUID, *, reason: LeavingReason, who: Caller, now: datetime) -> Person:
    """Let somebody go: roles, logins and sessions end; the id stays, since ledgers hold it."""
    admins = store.lock_admins(tx)
    before = store.person(tx, person_id, lock=True)
    rules.check_record(who, before)
    rules.check_not_last(before, admins=admins)
    after = replace(before, state=PersonState.LEFT, roles=(), epoch=before.epoch + 1, version=before.version + 1)
    store.save_person(tx, after)
    store.record_roles(tx, before.id, ended=before.roles, by_id=who.id, now=now)
    for kind in LoginKind:
        store.drop_login(tx, before.id, kind)
    access.drop_password(tx, before.id)
    access.end_sessions_of(tx, before.id, now, "left")
    access.forget_devices(tx, before.id)
    revocations.revoke(tx, after.id, after.epoch)
    left = told.PersonLeft(person_id=after.id, epoch=after.epoch, left_at=now, reason=reason, erase=False)
    publish(tx, left, now, sequence=after.version)
    return replace(after, phone=None, login=None)


# ---- looking ------------------------------------------------------------------------------------------------


def see_person(tx: Tx, person_id: UUID, *, who: Caller) -> Person:
    """One person, as `who` may see them."""
    return _seen(store.person(tx, person_id), who)


def see_people(
    tx: Tx, ask: PageRequest, *, who: Caller, ids: list[UUID] | None = None, phone: str | None = None
) -> Page[Person]:
    """People as `who` may see them; a phone is looked up by the station alone."""
    if phone is not None and not rules.is_station(who):
        raise RoleNotYours
    number = rules.phone_login(phone) if phone is not None else None
    page = store.list_people(tx, ask, ids=ids, phone=number)
    return Page([_seen(person, who) for person in page.items], page.next)


def _seen(person: Person, who: Caller) -> Person:
    return person if rules.knows_names(who) or who.id == person.id else person.unnamed()


# ---- shared -------------------------------------------------------------------------------------------------


def _belonging(tx: Tx, person_id: UUID) -> Person:
    person = store.person(tx, person_id, lock=True)
    if person.state is PersonState.LEFT:
        raise PersonLeft
    return person


def _save_change(tx: Tx, before: Person, after: Person, *, credentials: bool, who: Caller, now: datetime) -> Person:
    """Keep a change; tokens made before it end where rights went away or a credential changed."""
    given, ended = set(after.roles) - set(before.roles), set(before.roles) - set(after.roles)
    stopped = after.state is PersonState.SUSPENDED and before.state is not after.state
    if ended or credentials or stopped:
        after = replace(after, epoch=before.epoch + 1)
        revocations.revoke(tx, after.id, after.epoch)
    store.save_person(tx, after)
    store.record_roles(tx, after.id, given=given, ended=ended, by_id=who.id, now=now)
    changes = {"roles": given or ended, "state": before.state is not after.state, "credentials": credentials}
    changed = tuple(name for name, happened in changes.items() if happened)
    if changed:
        event = told.PersonChanged(**_told(after), state=after.state, changed=changed)
        publish(tx, event, now, sequence=after.version)
    return after


def _logins(facts: dict[str, Any]) -> list[Login]:
    made = []
    if facts.get("phone") is not None:
        made.append(rules.phone_login(facts["phone"]))
    if facts.get("login") is not None:
        made.append(rules.name_login(facts["login"]))
    return made


def _of_kind(logins: list[Login], kind: LoginKind) -> str | None:
    return next((login.text for login in logins if login.kind is kind), None)


def _put_logins(tx: Tx, person_id: UUID, logins: list[Login]) -> None:
    for login in logins:
        if not store.put_login(tx, person_id, login):
            raise _TAKEN[login.kind]


def end_sessions(
    tx: Tx, person_id: UUID, reason: str, now: datetime, *, told_at: datetime, only: UUID | None = None
) -> None:
    """End somebody's sessions, or `only` one, with the tokens made in them, here and in every service.

    Sessions run by the real clock, `now`; what is told of them carries business time, `told_at`.
    """
    for session_id in access.end_sessions_of(tx, person_id, now, reason, only):
        revocations.revoke(tx, session_id, revocations.ENDED)
        publish(tx, told.SessionEnded(session_id=session_id, person_id=person_id, ended_at=now), told_at)


def demand_password(tx: Tx, person_id: UUID, said: str | None) -> None:
    """PasswordUnproven unless `said` is somebody's own; looked at before any row is locked, for it takes long."""
    if said is None or not passwords.matches(access.password_hash(tx, person_id), said):
        raise PasswordUnproven


def _put_password(tx: Tx, person: Person, password: str, now: datetime) -> None:
    known = [text for text in (person.name, person.phone, person.login) if text]
    if not (person.phone or person.login):
        raise InvalidField("/password", "login_missing", "A password needs a phone or login.")
    rules.check_password(password, person.roles, [*known, communities.slug(tx)])
    access.put_password(tx, person.id, passwords.hashed(password), now)


def _numbered(tx: Tx, person: Person, now: datetime) -> Person:
    """With a volunteer number from the first role that makes a volunteer; it is never given again."""
    if person.volunteer_no is not None or not rules.volunteers(person.roles):
        return person
    number = rules.volunteer_number(store.next_serial(tx, "volunteer_no"))
    return replace(person, volunteer_no=number, volunteer_since=communities.local_day(tx, now))


def _told(person: Person) -> dict[str, Any]:
    """What the other services may know of a person."""
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
    }
