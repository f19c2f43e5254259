"""Reads and writes people, their logins and roles. Names and logins are stored encrypted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import DateTime, LargeBinary, Text, Uuid, bindparam, func, select
from sqlalchemy.dialects.postgresql import insert

from gateway.credentials import store as credentials_store
from gateway.credentials.model import Login, LoginKind
from gateway.credentials.tables import passwords, refresh_tokens, sessions
from gateway.lookup import store as lookup_store
from gateway.lookup.model import Search
from gateway.people.model import (
    TAKEN,
    Account,
    HeldRoles,
    Person,
    PersonFilter,
    PersonState,
    RequestState,
    Role,
    RoleOrigin,
    RoleRequest,
    RoleVerb,
)
from gateway.people.tables import counters, known_leaders, logins, people, role_grants, role_requests
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.statements import (
    Question,
    any_of,
    first,
    in_community,
    many,
    scalar,
    writing,
)
from services.chassis.database.tables import COMMUNITY, new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.encryption import decrypt, encrypt, fingerprint

NAME = "people.name"
_CONTACT_PHONES = "people.contact_phones"
_LOGIN = "logins.text"
_unnamed = from_row(Person)


def _sealed_login(kind: LoginKind) -> Any:
    own = (logins.c.community_id == people.c.community_id, logins.c.person_id == people.c.id, logins.c.kind == kind)
    return select(logins.c.text_sealed).where(*own).scalar_subquery()


_PENDING = (
    select(func.json_agg(role_requests.table_valued()))
    .where(
        role_requests.c.community_id == people.c.community_id,
        role_requests.c.person_id == people.c.id,
        role_requests.c.state == RequestState.WAITING,
    )
    .scalar_subquery()
)
_PEOPLE = select(
    *columns(people, Person),
    _PENDING.label("requests"),
    people.c.name_sealed,
    people.c.contact_phones_sealed,
    _sealed_login(LoginKind.PHONE).label("phone_sealed"),
    _sealed_login(LoginKind.NAME).label("login_sealed"),
)
_THIS = (in_community(people), people.c.id == bindparam("person_id", type_=Uuid))
_BY_ID = first(_PEOPLE.where(*_THIS), missing=Unknown)
_LOCK = writing(select(people.c.id).where(*_THIS).with_for_update())
_ADMINS_TO_LOCK = many(
    select(people.c.id)
    .where(
        in_community(people),
        people.c.roles.contains([Role.ADMIN.value]),
        people.c.state == PersonState.ACTIVE,
    )
    .order_by(people.c.id)
    .with_for_update()
)
_OF_TOKEN = first(
    _PEOPLE.where(
        in_community(people),
        people.c.id
        == select(sessions.c.person_id)
        .join(
            refresh_tokens,
            (refresh_tokens.c.community_id == sessions.c.community_id) & (refresh_tokens.c.session_id == sessions.c.id),
        )
        .where(in_community(refresh_tokens), refresh_tokens.c.hash == bindparam("digest", type_=LargeBinary))
        .scalar_subquery(),
    )
)
_ACCOUNT_BY_LOGIN = first(
    select(
        people.c.id,
        people.c.epoch,
        passwords.c.hash.label("password_hash"),
        passwords.c.set_by.label("password_set_by"),
        passwords.c.waits_until.label("password_waits_until"),
    )
    .select_from(people)
    .join(logins, (logins.c.community_id == people.c.community_id) & (logins.c.person_id == people.c.id))
    .outerjoin(passwords, (passwords.c.community_id == people.c.community_id) & (passwords.c.person_id == people.c.id))
    .where(
        in_community(people),
        in_community(logins),
        logins.c.fingerprint == bindparam("fingerprint", type_=LargeBinary),
    ),
    Account,
)
_HOLDERS = many(
    select(logins.c.fingerprint, logins.c.person_id).where(
        in_community(logins), any_of(logins.c.fingerprint, "fingerprints")
    )
)
_DELETE_LOGINS = writing(
    logins.delete().where(
        in_community(logins), logins.c.person_id == bindparam("person_id", type_=Uuid), any_of(logins.c.kind, "kinds")
    )
)
_END_ROLES = writing(
    role_grants.update()
    .where(
        in_community(role_grants),
        role_grants.c.person_id == bindparam("person_id", type_=Uuid),
        role_grants.c.ended_at.is_(None),
        any_of(role_grants.c.role, "roles"),
    )
    .values(ended_at=bindparam("now", type_=DateTime(timezone=True)), ended_by=bindparam("by_id", type_=Uuid))
)
_LIVE = (
    in_community(role_grants),
    role_grants.c.person_id == bindparam("person_id", type_=Uuid),
    role_grants.c.ended_at.is_(None),
)
_GIVEN_ROLES = select(role_grants.c.role).where(*_LIVE, role_grants.c.origin == RoleOrigin.GIVEN)
_LEADS = select(known_leaders.c.leads).where(
    in_community(known_leaders), known_leaders.c.person_id == bindparam("person_id", type_=Uuid)
)
_HELD_ROLES = first(
    select(func.array(_GIVEN_ROLES.scalar_subquery()).label("given"), _LEADS.scalar_subquery().label("leads"))
)
_RESET = many(
    select(people.c.id).where(
        in_community(people),
        any_of(people.c.id, "ids"),
        people.c.restricted_until > bindparam("now", type_=DateTime(timezone=True)),
    )
)
# The next number of a counter: no number comes twice, since its row stays locked until the transaction ends.
next_serial = scalar(
    insert(counters)
    .values({COMMUNITY: bindparam(COMMUNITY, type_=Uuid), "name": bindparam("name", type_=Text), "value": 1})
    .on_conflict_do_update(index_elements=[COMMUNITY, "name"], set_={"value": counters.c.value + 1})
    .returning(counters.c.value)
)


def add_person(tx: Tx, person: Person) -> None:
    """Inserts a person, without logins."""
    tx.add(people, id=person.id, **_row(tx, person))


def save_person(tx: Tx, person: Person) -> None:
    """Updates a person, without logins."""
    tx.change(people, {"id": person.id}, **_row(tx, person))


def person_by_id(tx: Tx, person_id: UUID) -> Question[Person]:
    """Returns a person; raises Unknown."""
    whole = _BY_ID(person_id=person_id)
    return whole.answered_by(lambda rows, count: _person(tx, whole.answer(rows, count)))


def get_person(tx: Tx, person_id: UUID) -> Person:
    """Returns a person; raises Unknown."""
    return tx.read(person_by_id(tx, person_id))


def reset_lately(tx: Tx, ids: Collection[UUID], now: datetime) -> Sequence[UUID]:
    """Returns those of these people whose password others have set a short time ago."""
    return [row.id for row in tx.read(_RESET(ids=list(ids), now=now))]


def lock_in_next_trip(tx: Tx, person_id: UUID) -> None:
    """Locks a person for update with the next read, before its questions.

    The record is read by a statement of its own: one that waited for the lock shows the logins of before it waited.
    """
    tx.write(_LOCK(person_id=person_id))


def lock_person(tx: Tx, person_id: UUID) -> Person:
    """Returns a person, locked for update; raises Unknown."""
    lock_in_next_trip(tx, person_id)
    return get_person(tx, person_id)


def lock_person_and_admins(tx: Tx, person_id: UUID) -> tuple[Person, frozenset[UUID]]:
    """Returns a person, locked for update, and the ids of the active administrators; raises Unknown.

    They do not change until the transaction ends. Locks are always taken in this order: administrators, person.
    """
    admins, _, person = tx.read(_ADMINS_TO_LOCK(), _LOCK(person_id=person_id), person_by_id(tx, person_id))
    return person, frozenset(row.id for row in admins)


def lock_person_with_roles(tx: Tx, person_id: UUID) -> tuple[Person, frozenset[UUID], HeldRoles]:
    """As `lock_person_and_admins`, and returns where the person's roles come from."""
    admins, _, person, held = tx.read(
        _ADMINS_TO_LOCK(), _LOCK(person_id=person_id), person_by_id(tx, person_id), held_roles(person_id)
    )
    return person, frozenset(row.id for row in admins), held


def person_of_token(tx: Tx, token: str) -> Question[Person | None]:
    """Returns the person to whom a refresh token was given; None if there is no such token."""
    return _OF_TOKEN(digest=credentials_store.digest(token)).answered_by(
        lambda rows, _: _person(tx, rows[0]) if rows else None
    )


def account_by_login(tx: Tx, login: Login) -> Question[Account | None]:
    """Returns whom a login names, with the hash of the password; None if nobody has this login."""
    return _ACCOUNT_BY_LOGIN(fingerprint=fingerprint(tx, login.text, _LOGIN))


def list_people(tx: Tx, page_request: PageRequest, wanted: PersonFilter, searches: Iterable[Search]) -> Page[Person]:
    """Lists the people that the filter names and each of the searches finds, oldest first."""
    statement = _PEOPLE.where(tx.in_community(people))
    if wanted.ids is not None:
        statement = statement.where(any_of(people.c.id, wanted.ids))
    if wanted.state is not None:
        statement = statement.where(people.c.state == wanted.state)
    if wanted.role is not None:
        held = (role_grants.c.role == wanted.role, role_grants.c.ended_at.is_(None))
        holders = select(role_grants.c.person_id).where(tx.in_community(role_grants), *held)
        statement = statement.where(people.c.id.in_(holders))
    for search in searches:
        statement = statement.where(people.c.id.in_(lookup_store.people_found(tx, search)))
    return keyset(tx, statement, (people.c.id,), page_request, lambda row: _person(tx, row))


def holders_of(tx: Tx, wanted: Sequence[Login]) -> Question[dict[Login, UUID]]:
    """Returns the person who has each of these logins."""
    of_mark = {fingerprint(tx, one.text, _LOGIN): one for one in wanted}
    return _HOLDERS(fingerprints=list(of_mark)).answered_by(
        lambda rows, _: {of_mark[row.fingerprint]: row.person_id for row in rows}
    )


def save_logins(tx: Tx, person_id: UUID, given: Iterable[Login]) -> None:
    """Stores logins, each in place of the person's other one of its kind. Raises PhoneTaken or LoginTaken."""
    for login in given:
        mark, sealed = fingerprint(tx, login.text, _LOGIN), encrypt(tx, login.text, _LOGIN)
        row = {"person_id": person_id, "kind": login.kind, "fingerprint": mark, "text_sealed": sealed}
        with tx.refusing({"logins_once": TAKEN[login.kind]}):
            tx.put_all(logins, ("person_id", "kind"), [row])


def delete_logins(tx: Tx, person_id: UUID, kinds: Iterable[LoginKind] = LoginKind) -> None:
    """Deletes logins of a person: others may use them from now on."""
    tx.write(_DELETE_LOGINS(person_id=person_id, kinds=list(kinds)))


def held_roles(person_id: UUID) -> Question[HeldRoles]:
    """Returns the roles that somebody gave to a person, and whether the person leads a team."""
    return _HELD_ROLES(person_id=person_id).answered_by(
        lambda rows, _: HeldRoles(frozenset(map(Role, rows[0].given)), leads=bool(rows[0].leads))
    )


def save_leading(tx: Tx, person_id: UUID, *, leads: bool, sequence: int) -> None:
    """Saves whether a person leads a team, as orders published it; a lower sequence changes nothing."""
    row = {"person_id": person_id, "leads": leads, "sequence": sequence}
    tx.put_all(known_leaders, ("person_id",), [row], newer="sequence")


def record_roles(
    tx: Tx,
    person_id: UUID,
    *,
    given: Iterable[Role] = (),
    ended: Collection[Role] = (),
    by_id: UUID | None,
    now: datetime,
    origin: RoleOrigin = RoleOrigin.GIVEN,
) -> None:
    """Records who gave and who took which role, and when; nobody gives the role that follows from a team."""
    if ended:
        tx.write(_END_ROLES(person_id=person_id, roles=list(ended), now=now, by_id=by_id))
    giver = by_id if origin is RoleOrigin.GIVEN else None
    rows = [
        {"id": new_id(), "person_id": person_id, "role": role, "origin": origin, "given_at": now, "given_by": giver}
        for role in given
    ]
    tx.add_all(role_grants, rows)


def add_role_request(tx: Tx, request: RoleRequest) -> None:
    """Inserts a change of a role that waits for a second administrator."""
    tx.add(role_requests, **to_row(request))


def save_role_request(tx: Tx, request: RoleRequest) -> None:
    """Updates what became of a request."""
    decided = {"state": request.state, "decided_by": request.decided_by, "decided_at": request.decided_at}
    tx.change(role_requests, {"id": request.id}, **decided)


def _person(tx: Tx, row: Any) -> Person:
    return replace(
        _unnamed(row),
        name=decrypt(tx, row.name_sealed, NAME),
        phone=decrypt(tx, row.phone_sealed, _LOGIN) if row.phone_sealed else None,
        login=decrypt(tx, row.login_sealed, _LOGIN) if row.login_sealed else None,
        contact_phones=tuple(decrypt(tx, row.contact_phones_sealed, _CONTACT_PHONES).split()),
        pending=tuple(sorted(map(_request, row.requests or ()), key=lambda one: one.asked_at)),
    )


def _request(stored: dict[str, Any]) -> RoleRequest:
    """Returns a request that waits, from the row as JSON."""
    return RoleRequest(
        id=UUID(stored["id"]),
        person_id=UUID(stored["person_id"]),
        role=Role(stored["role"]),
        verb=RoleVerb(stored["verb"]),
        asked_by=UUID(stored["asked_by"]),
        asked_at=datetime.fromisoformat(stored["asked_at"]),
        lapses_at=datetime.fromisoformat(stored["lapses_at"]),
    )


def _row(tx: Tx, person: Person) -> dict[str, Any]:
    values = to_row(person, people)
    del values["id"]
    phones = encrypt(tx, " ".join(person.contact_phones), _CONTACT_PHONES)
    return values | {"name_sealed": encrypt(tx, person.name or "", NAME), "contact_phones_sealed": phones}
