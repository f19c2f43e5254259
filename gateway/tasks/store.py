"""Reads what waits, of each kind the first few and how many there are."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import DateTime, Text, bindparam, cast, func, literal_column, null, select, union_all

from gateway.credentials.tables import passwords
from gateway.people.model import REQUEST_LIFE
from gateway.people.tables import people, role_requests
from gateway.tasks.model import ITEMS_MOST, TaskItem, TaskKind
from services.chassis.database.rows import from_row
from services.chassis.database.statements import Question, in_community, many

_item = from_row(TaskItem)
_NOW = bindparam("now", type_=DateTime(timezone=True))


def _with_place(kind: Any, table: Any, *, until: Any, **given: Any) -> Any:
    """Returns rows with their place among those of their kind, and the number of these."""
    return select(
        kind.label("kind"),
        *(one.label(name) for name, one in given.items()),
        until.label("until"),
        func.row_number().over(partition_by=kind, order_by=until).label("place"),
        func.count().over(partition_by=kind).label("number"),
    ).select_from(table)


_REQUESTS = _with_place(
    role_requests.c.verb + literal_column("'_role'"),
    role_requests.join(
        people,
        (people.c.community_id == role_requests.c.community_id) & (people.c.id == role_requests.c.person_id),
    ),
    person_id=role_requests.c.person_id,
    version=people.c.version,
    role=role_requests.c.role,
    asked_by=role_requests.c.asked_by,
    until=role_requests.c.lapses_at,
).where(
    in_community(role_requests),
    in_community(people),
    role_requests.c.state == literal_column("'waiting'"),
    role_requests.c.lapses_at > _NOW,
)
_LEAVINGS = _with_place(
    literal_column("'leaving'", Text),
    people,
    person_id=people.c.id,
    version=people.c.version,
    role=cast(null(), Text),
    asked_by=people.c.leaving_asked_by,
    until=people.c.leaves_at,
).where(in_community(people), people.c.leaves_at.is_not(None))
_PASSWORDS = _with_place(
    literal_column("'first_password'", Text),
    passwords.join(
        people, (people.c.community_id == passwords.c.community_id) & (people.c.id == passwords.c.person_id)
    ),
    person_id=people.c.id,
    version=people.c.version,
    role=cast(null(), Text),
    asked_by=passwords.c.set_by,
    until=passwords.c.waits_until,
).where(in_community(passwords), in_community(people), passwords.c.waits_until > _NOW)
_RETURNS = _with_place(
    literal_column("'returning'", Text),
    people,
    person_id=people.c.id,
    version=people.c.version,
    role=cast(null(), Text),
    asked_by=people.c.return_asked_by,
    until=people.c.return_asked_at + REQUEST_LIFE,
).where(in_community(people), people.c.return_asked_at > bindparam("since", type_=DateTime(timezone=True)))
_ALL = union_all(_REQUESTS, _LEAVINGS, _PASSWORDS, _RETURNS).subquery()
_WAITING = many(select(_ALL).where(_ALL.c.place <= ITEMS_MOST).order_by(_ALL.c.kind, _ALL.c.place))


def waiting(now: datetime) -> Question[list[tuple[TaskKind, int, TaskItem]]]:
    """Returns the first items of each kind in order, each with its kind and the number of all of this kind."""
    return _WAITING(now=now, since=now - REQUEST_LIFE).answered_by(
        lambda rows, _: [(TaskKind(row.kind), row.number, _item(row)) for row in rows]
    )
