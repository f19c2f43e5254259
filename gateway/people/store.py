"""Reads and writes people, their logins and roles. Names and logins are stored encrypted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from gateway.credentials.model import Login, LoginKind
from gateway.people.model import Person, PersonState, Role
from gateway.people.tables import counters, logins, people, role_grants
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import from_row, to_row
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.encryption import decrypt, encrypt, fingerprint

_NAME = "people.name"
_LOGIN = "logins.text"
_unnamed = from_row(Person)


def add_person(tx: Tx, person: Person) -> None:
    """Keep a new person."""
    tx.add(people, **_row(tx, person))


def save_person(tx: Tx, person: Person) -> None:
    """Keep a changed person (logins apart)."""
    tx.execute(people.update().where(tx.in_community(people), people.c.id == person.id).values(**_row(tx, person)))


def person(tx: Tx, person_id: UUID, *, lock: bool = False) -> Person:
    """One person; Unknown where there is none."""
    statement = select(people).where(tx.in_community(people), people.c.id == person_id)
    row = tx.first(statement.with_for_update() if lock else statement)
    if row is None:
        raise Unknown
    return _named(tx, [row])[0]


def person_by_login(tx: Tx, login: Login, *, lock: bool = False) -> Person | None:
    """Who signs in by this."""
    found = select(logins.c.person_id).where(tx.in_community(logins), logins.c.fingerprint == _mark(tx, login))
    person_id = tx.scalar(found)
    return person(tx, person_id, lock=lock) if person_id else None


def list_people(tx: Tx, ask: PageRequest, *, ids: Collection[UUID] | None, phone: Login | None) -> Page[Person]:
    """People, oldest first: those of `ids`, whoever has this phone, or all."""
    statement = select(people).where(tx.in_community(people))
    if ids is not None:
        statement = statement.where(people.c.id.in_(list(ids)))
    if phone is not None:
        having = select(logins.c.person_id).where(tx.in_community(logins), logins.c.fingerprint == _mark(tx, phone))
        statement = statement.where(people.c.id.in_(having))
    rows = keyset(tx, statement, (people.c.id,), ask, lambda row: row)
    return Page(_named(tx, rows.items), rows.next)


def put_login(tx: Tx, person_id: UUID, login: Login) -> bool:
    """Let somebody sign in by `login`, in place of another of its kind; False where it is another person's."""
    row = insert(logins).values(
        community_id=tx.community_id,
        person_id=person_id,
        kind=login.kind,
        fingerprint=_mark(tx, login),
        text_sealed=encrypt(tx, login.text, _LOGIN),
    )
    taken = select(logins.c.person_id).where(tx.in_community(logins), logins.c.fingerprint == _mark(tx, login))
    holder = tx.scalar(taken)
    if holder not in (None, person_id):
        return False
    changed = {"fingerprint": row.excluded.fingerprint, "text_sealed": row.excluded.text_sealed}
    tx.execute(row.on_conflict_do_update(index_elements=["community_id", "person_id", "kind"], set_=changed))
    return True


def drop_login(tx: Tx, person_id: UUID, kind: LoginKind) -> None:
    """Take a login away."""
    tx.execute(logins.delete().where(tx.in_community(logins), logins.c.person_id == person_id, logins.c.kind == kind))


def record_roles(
    tx: Tx, person_id: UUID, *, given: Iterable[Role] = (), ended: Collection[Role] = (), by_id: UUID, now: datetime
) -> None:
    """Who gave and took which role, and when."""
    one = role_grants.c.person_id == person_id
    live = role_grants.update().where(tx.in_community(role_grants), one, role_grants.c.ended_at.is_(None))
    if ended:
        tx.execute(live.where(role_grants.c.role.in_(list(ended))).values(ended_at=now, ended_by=by_id))
    rows = [
        {"id": new_id(), "person_id": person_id, "role": role, "given_at": now, "given_by": by_id} for role in given
    ]
    tx.add_all(role_grants, rows)


def lock_admins(tx: Tx) -> int:
    """How many active administrators there are; they stay so until the transaction ends."""
    admin = people.c.roles.contains([Role.ADMIN.value])
    held = select(people.c.id).where(tx.in_community(people), admin, people.c.state == PersonState.ACTIVE)
    return len(tx.all(held.order_by(people.c.id).with_for_update()))


def next_serial(tx: Tx, name: str) -> int:
    """The next number of a counter that never gives one twice."""
    row = insert(counters).values(community_id=tx.community_id, name=name, value=1)
    step = row.on_conflict_do_update(index_elements=["community_id", "name"], set_={"value": counters.c.value + 1})
    return int(tx.scalar(step.returning(counters.c.value)))


def _named(tx: Tx, rows: Sequence[Any]) -> list[Person]:
    """Rows with the logins of their people."""
    held = select(logins.c.person_id, logins.c.kind, logins.c.text_sealed).where(
        tx.in_community(logins), logins.c.person_id.in_([row.id for row in rows])
    )
    sealed: dict[UUID, dict[str, bytes]] = defaultdict(dict)
    for login in tx.all(held):
        sealed[login.person_id][login.kind] = login.text_sealed
    return [_person(tx, row, sealed[row.id]) for row in rows]


def _person(tx: Tx, row: Any, sealed: dict[str, bytes]) -> Person:
    known = {kind: decrypt(tx, text, _LOGIN) for kind, text in sealed.items()}
    return replace(
        _unnamed(row),
        name=decrypt(tx, row.name_sealed, _NAME),
        phone=known.get(LoginKind.PHONE),
        login=known.get(LoginKind.NAME),
    )


def _row(tx: Tx, person: Person) -> dict[str, Any]:
    return to_row(person, people) | {"name_sealed": encrypt(tx, person.name or "", _NAME)}


def _mark(tx: Tx, login: Login) -> bytes:
    return fingerprint(tx, login.text, _LOGIN)
