"""The local copy of people: roles, state and age band, as the directory last published them; never a name.

`member` and `members` are the look-ups for commands: they refuse who left the community.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Column, Date, Text, Uuid, bindparam, select
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, insert

from services.chassis.database.rows import columns
from services.chassis.database.statements import Question, any_of, in_community, many, writing
from services.chassis.database.tables import chassis_metadata, community_table
from services.chassis.database.transactions import Tx
from services.chassis.directory.revocations import revoke
from services.chassis.errors import NotYetKnown
from services.chassis.messaging.contract import ReceivedEvent

people = community_table(
    "known_people",
    chassis_metadata,
    Column("id", Uuid, nullable=False),
    Column("roles", ARRAY(Text), nullable=False),
    Column("state", Text, nullable=False),
    Column("age_band", Text, nullable=False),
    Column("joined_on", Date, nullable=False),
    Column("facts", JSONB, nullable=False),
    Column("sequence", BigInteger, nullable=False),
)


class UnknownPerson(NotYetKnown):
    """There is no such person in this community, or their event has not arrived yet."""

    code = "unknown_person"
    zh = "本社区没有此人"
    en = "There is no such person in this community"


@dataclass(frozen=True)
class Person:
    """A person as the directory last published them: no name, no phone."""

    id: UUID
    roles: frozenset[str]
    state: str
    age_band: str
    joined_on: date
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def present(self) -> bool:
        """Whether the person belongs to the community."""
        return self.state != "left"


_fresh = insert(people).values({column.name: bindparam(column.name, type_=column.type) for column in people.c})
_PUT_PERSON = writing(
    _fresh.on_conflict_do_update(
        index_elements=list(people.primary_key),
        set_={name: one for name, one in _fresh.excluded.items() if name not in people.primary_key},
        where=people.c.sequence < _fresh.excluded.sequence,
    )
)
_PEOPLE = many(select(*columns(people, Person)).where(in_community(people), any_of(people.c.id, "ids")), Person)


def member(tx: Tx, person_id: UUID) -> Person:
    """A person who belongs to the community now; UnknownPerson for one who left, or whose event has not arrived yet."""
    return tx.read(member_by_id(person_id))


def member_by_id(person_id: UUID) -> Question[Person]:
    """The question that `member` reads."""
    return _PEOPLE(ids=[person_id]).answered_by(lambda rows, _: _one([row for row in rows if row.present], person_id))


def members(tx: Tx, ids: Iterable[UUID]) -> dict[UUID, Person]:
    """Returns these people, who all belong to the community now. Raises UnknownPerson for the first who does not."""
    wanted = list(ids)
    found = people_by_id(tx, wanted)
    for person_id in wanted:
        if person_id not in found or not found[person_id].present:
            raise UnknownPerson(person_id=str(person_id))
    return found


def person_even_if_left(tx: Tx, person_id: UUID) -> Person:
    """A person, also one who left: for reading what they once did. UnknownPerson before the event has arrived."""
    return _one(tx.read(_PEOPLE(ids=[person_id])), person_id)


def people_by_id(tx: Tx, ids: Iterable[UUID]) -> dict[UUID, Person]:
    """Those of `ids` that are known, by id."""
    return tx.read(people_with_ids(ids))


def people_with_ids(ids: Iterable[UUID]) -> Question[dict[UUID, Person]]:
    """The question that `people_by_id` reads."""
    return _PEOPLE(ids=list(ids)).answered_by(lambda rows, _: {row.id: row for row in rows})


def _one(rows: Sequence[Person], person_id: UUID) -> Person:
    if not rows:
        raise UnknownPerson(person_id=str(person_id))
    return rows[0]


def save_people(tx: Tx, heard: Sequence[ReceivedEvent[Any]], _now: datetime) -> None:
    """Saves people who joined or changed; the highest sequence holds, whatever the order of arrival."""
    for one in heard:
        event = one.event
        _put_person(tx, one, event.person_id, {
            "roles": list(event.roles),
            "state": getattr(event, "state", "active"),
            "age_band": event.age_band,
            "joined_on": event.joined_on,
            "facts": event.data(),
        })  # fmt: skip
        revoke(tx, event.person_id, event.epoch)


def mark_people_left(tx: Tx, heard: Sequence[ReceivedEvent[Any]], _now: datetime) -> None:
    """Saves that people left: their ids stay, their roles go, their tokens are revoked."""
    for one in heard:
        event = one.event
        gone = {"roles": [], "state": "left", "age_band": "unknown", "joined_on": one.time.date(), "facts": {}}
        _put_person(tx, one, event.person_id, gone)
        revoke(tx, event.person_id, event.epoch)


def _put_person(tx: Tx, one: ReceivedEvent[Any], person_id: UUID, values: dict[str, Any]) -> None:
    tx.write(_PUT_PERSON(id=person_id, sequence=one.sequence or 0, **values))
