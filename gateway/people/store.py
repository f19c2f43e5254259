"""Reads and writes people, their logins and roles. Names and logins are stored encrypted."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from gateway.credentials.model import Login, LoginKind
from gateway.people.model import Person, PersonFilter, PersonState, Role
from gateway.people.tables import counters, logins, people, role_grants
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.statements import any_of
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.encryption import decrypt, encrypt, fingerprint

_NAME = "people.name"
_LOGIN = "logins.text"
_unnamed = from_row(Person)


def _sealed_login(kind: LoginKind) -> Any:
    own = (logins.c.community_id == people.c.community_id, logins.c.person_id == people.c.id, logins.c.kind == kind)
    return select(logins.c.text_sealed).where(*own).scalar_subquery()


_people = select(
    *columns(people, Person),
    people.c.name_sealed,
    _sealed_login(LoginKind.PHONE).label("phone_sealed"),
    _sealed_login(LoginKind.NAME).label("login_sealed"),
)


def add_person(tx: Tx, person: Person) -> None:
    """Inserts a person, without logins."""
    tx.add(people, **_row(tx, person))


def save_person(tx: Tx, person: Person) -> None:
    """Updates a person, without logins."""
    own = (tx.in_community(people), people.c.id == person.id)
    tx.execute(people.update().where(*own).values(**_row(tx, person)))


def get_person(tx: Tx, person_id: UUID) -> Person:
    """Returns a person; raises Unknown."""
    row = tx.first(_people.where(tx.in_community(people), people.c.id == person_id))
    if row is None:
        raise Unknown
    return _person(tx, row)


def lock_person(tx: Tx, person_id: UUID) -> Person:
    """Returns a person, locked for update; raises Unknown.

    The record is read by a second statement: one that waited for the lock shows the logins of before it waited.
    """
    own = (tx.in_community(people), people.c.id == person_id)
    tx.execute(select(people.c.id).where(*own).with_for_update())
    return get_person(tx, person_id)


def person_by_login(tx: Tx, login: Login) -> Person | None:
    """Returns the person who signs in with this login; None if nobody does."""
    row = tx.first(_people.where(tx.in_community(people), people.c.id == _holder(tx, login.text).scalar_subquery()))
    return _person(tx, row) if row else None


def list_people(tx: Tx, ask: PageRequest, wanted: PersonFilter) -> Page[Person]:
    """Lists the people that the filter names, oldest first. A phone number in it is in its normal form."""
    statement = _people.where(tx.in_community(people))
    if wanted.ids is not None:
        statement = statement.where(any_of(people.c.id, wanted.ids))
    if wanted.phone is not None:
        statement = statement.where(people.c.id == _holder(tx, wanted.phone).scalar_subquery())
    return keyset(tx, statement, (people.c.id,), ask, lambda row: _person(tx, row))


def save_login(tx: Tx, person_id: UUID, login: Login) -> bool:
    """Stores a login in place of the person's other one of its kind; False if it is another person's."""
    if tx.scalar(_holder(tx, login.text)) not in (None, person_id):
        return False
    row = insert(logins).values(
        community_id=tx.community_id,
        person_id=person_id,
        kind=login.kind,
        fingerprint=fingerprint(tx, login.text, _LOGIN),
        text_sealed=encrypt(tx, login.text, _LOGIN),
    )
    changed = {"fingerprint": row.excluded.fingerprint, "text_sealed": row.excluded.text_sealed}
    tx.execute(row.on_conflict_do_update(index_elements=["community_id", "person_id", "kind"], set_=changed))
    return True


def delete_logins(tx: Tx, person_id: UUID) -> None:
    """Deletes the logins of a person: others may use them from now on."""
    tx.execute(logins.delete().where(tx.in_community(logins), logins.c.person_id == person_id))


def record_roles(
    tx: Tx, person_id: UUID, *, given: Iterable[Role] = (), ended: Collection[Role] = (), by_id: UUID, now: datetime
) -> None:
    """Records who gave and who took which role, and when."""
    if ended:
        live = (role_grants.c.person_id == person_id, role_grants.c.ended_at.is_(None))
        which = (tx.in_community(role_grants), *live, role_grants.c.role.in_(list(ended)))
        tx.execute(role_grants.update().where(*which).values(ended_at=now, ended_by=by_id))
    rows = [
        {"id": new_id(), "person_id": person_id, "role": role, "given_at": now, "given_by": by_id} for role in given
    ]
    tx.add_all(role_grants, rows)


def lock_admins(tx: Tx) -> int:
    """Returns the number of active administrators; it does not change until the transaction ends.

    Call it before `lock_person`: locks are always taken in this order.
    """
    admin = people.c.roles.contains([Role.ADMIN.value])
    active = select(people.c.id).where(tx.in_community(people), admin, people.c.state == PersonState.ACTIVE)
    return len(tx.all(active.order_by(people.c.id).with_for_update()))


def next_serial(tx: Tx, name: str) -> int:
    """Returns the next number of a counter; no number comes twice."""
    row = insert(counters).values(community_id=tx.community_id, name=name, value=1)
    step = row.on_conflict_do_update(index_elements=["community_id", "name"], set_={"value": counters.c.value + 1})
    return int(tx.scalar(step.returning(counters.c.value)))


def _holder(tx: Tx, login: str) -> Any:
    """The statement that finds who signs in with a login."""
    mark = fingerprint(tx, login, _LOGIN)
    return select(logins.c.person_id).where(tx.in_community(logins), logins.c.fingerprint == mark)


def _person(tx: Tx, row: Any) -> Person:
    return replace(
        _unnamed(row),
        name=decrypt(tx, row.name_sealed, _NAME),
        phone=decrypt(tx, row.phone_sealed, _LOGIN) if row.phone_sealed else None,
        login=decrypt(tx, row.login_sealed, _LOGIN) if row.login_sealed else None,
    )


def _row(tx: Tx, person: Person) -> dict[str, Any]:
    return to_row(person, people) | {"name_sealed": encrypt(tx, person.name or "", _NAME)}
