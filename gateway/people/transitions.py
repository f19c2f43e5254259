"""Steps that several use cases share: adding a person, and saving a change of one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from gateway.credentials import passwords
from gateway.credentials import rules as credentials_rules
from gateway.credentials import store as credentials_store
from gateway.credentials import transitions as credentials_transitions
from gateway.credentials.model import InvalidField, Login, LoginKind
from gateway.people import rules, store
from gateway.people.model import LoginTaken, Person, PersonState, PhoneTaken
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, revocations
from services.chassis.errors import Forbidden
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts import gateway as told

_TAKEN = {LoginKind.PHONE: PhoneTaken, LoginKind.NAME: LoginTaken}


def add_person(tx: Tx, facts: dict[str, Any], *, who: Caller, now: datetime) -> Person:
    """Let somebody join, with roles, logins and a password as `facts` say."""
    roles = rules.roles_after(facts.get("roles", ()))
    rules.require_may_give_roles(who, roles)
    logins = logins_from(facts)
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


def save_person_change(
    tx: Tx, person_id: UUID, facts: dict[str, Any], must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Person:
    """The same for somebody who has just shown that they know their password, or needs none."""
    admins = store.lock_admins(tx) if "roles" in facts else 0  # before the person: one order of locking
    before = store.person(tx, person_id, lock=True)
    must_match(before.version)
    rules.require_may_change(who, before)
    if "name" in facts and not rules.is_station(who):
        raise Forbidden
    if "password" in facts and who.id != before.id:
        raise Forbidden
    logins = logins_from(facts)
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
        credentials_store.end_sessions_of(tx, before.id, now, "credentials_changed")
    elif rules.becomes_staff(before.roles, roles):  # a resident's session lives longer than staff's may
        credentials_transitions.end_sessions(tx, before.id, "staff_role_given", now, told_at=now)
    return save_and_publish(tx, before, _numbered(tx, after, now), credentials=credentials, who=who, now=now)


def save_and_publish(tx: Tx, before: Person, after: Person, *, credentials: bool, who: Caller, now: datetime) -> Person:
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


def logins_from(facts: dict[str, Any]) -> list[Login]:
    """Returns the logins that `facts` name, in their normal form."""
    made = []
    if facts.get("phone") is not None:
        made.append(credentials_rules.phone_login(facts["phone"]))
    if facts.get("login") is not None:
        made.append(credentials_rules.name_login(facts["login"]))
    return made


def _of_kind(logins: list[Login], kind: LoginKind) -> str | None:
    return next((login.text for login in logins if login.kind is kind), None)


def _put_logins(tx: Tx, person_id: UUID, logins: list[Login]) -> None:
    for login in logins:
        if not store.put_login(tx, person_id, login):
            raise _TAKEN[login.kind]


def _put_password(tx: Tx, person: Person, password: str, now: datetime) -> None:
    known = [text for text in (person.name, person.phone, person.login) if text]
    if not (person.phone or person.login):
        raise InvalidField("/password", "login_missing", "A password needs a phone or login.")
    rules.require_strong_password(password, person.roles, [*known, communities.slug(tx)])
    credentials_store.put_password(tx, person.id, passwords.hash_password(password), now)


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
