"""The local copy of people: roles, state and age band, as the directory last published them; never a name.

A command names a person by `member` or `members`, and in no other way: they refuse people who left the community and
people who are suspended. Nobody is ordered for, assigned, redeemed for or named as a donor while suspended.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Boolean, Column, Date, Text, Uuid, select
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from services.chassis.database.bulk import rows_as_json, rows_given
from services.chassis.database.rows import columns
from services.chassis.database.sql_text import OfCommunity
from services.chassis.database.statements import Question, any_of, in_community, many
from services.chassis.database.tables import chassis_metadata, community_table
from services.chassis.database.transactions import Tx
from services.chassis.directory.revocations import revoke_all
from services.chassis.errors import NotYetKnown, Refused
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
    Column("has_signed_in", Boolean, nullable=False),
)


LEFT = "gateway.person_left.v1"  # the event of a person who left; the others carry roles
ACTIVE, GONE = "active", "left"  # states of people: one who may act and be named, and one who left


class UnknownPerson(NotYetKnown):
    """There is no such person in this community, or their event has not arrived yet."""

    code = "unknown_person"
    zh = "本社区没有此人"
    en = "There is no such person in this community"


class PersonSuspended(Refused):
    """Nobody orders or redeems for a suspended person, or gives them a task, until an administrator resumes them."""

    code = "person_suspended"
    zh = "此人已被停用"
    en = "This person is suspended"


class RecentlyReset(Refused):
    """Others have set the person's password a short time ago: nothing is redeemed or approved by them or for them."""

    code = "recently_reset"
    zh = "此人的密码刚由他人设置，24小时内不能办理此事"
    en = "Others have just set this person's password; this can be done after 24 hours"


@dataclass(frozen=True)
class Person:
    """A person as the directory last published them: no name, no phone."""

    id: UUID
    roles: frozenset[str]
    state: str
    age_band: str
    joined_on: date
    facts: dict[str, Any] = field(default_factory=dict)
    has_signed_in: bool = False  # with a password of their own

    @property
    def present(self) -> bool:
        """Whether the person belongs to the community; a suspended person does."""
        return self.state != GONE

    @property
    def active(self) -> bool:
        """Whether the person belongs to the community and is not suspended."""
        return self.state == ACTIVE


_OF_COMMUNITIES = many(
    select(people.c.community_id, *columns(people, Person)).select_from(rows_given(people, "id")), OfCommunity(Person)
)
_PEOPLE = many(select(*columns(people, Person)).where(in_community(people), any_of(people.c.id, "ids")), Person)


def member(tx: Tx, person_id: UUID) -> Person:
    """A person who belongs to the community now.

    Raises UnknownPerson for one who left or whose event has not arrived yet, and PersonSuspended.
    """
    return tx.read(member_by_id(person_id))


def member_by_id(person_id: UUID) -> Question[Person]:
    """The question that `member` reads."""
    return _PEOPLE(ids=[person_id]).answered_by(lambda rows, _: _all_active(rows, [person_id])[person_id])


def require_unrestricted(tx: Tx, now: datetime, *ids: UUID) -> None:
    """Raises RecentlyReset if others have set the password of one of these people a short time ago."""
    for person in people_by_id(tx, ids).values():
        require_not_reset(person, now)


def members(tx: Tx, ids: Iterable[UUID]) -> dict[UUID, Person]:
    """Returns these people; raises what `member` raises for the first of them who may not be named."""
    return tx.read(members_by_id(ids))


def members_by_id(ids: Iterable[UUID]) -> Question[dict[UUID, Person]]:
    """The question that `members` reads."""
    wanted = list(ids)
    return _PEOPLE(ids=wanted).answered_by(lambda rows, _: _all_active(rows, wanted))


def person_even_if_left_by_id(person_id: UUID) -> Question[Person]:
    """A person, even one who left: to read their past records. UnknownPerson before the event has arrived."""
    return _PEOPLE(ids=[person_id]).answered_by(lambda rows, _: _one(rows, person_id))


def people_by_id(tx: Tx, ids: Iterable[UUID]) -> dict[UUID, Person]:
    """Those of `ids` that are known, by id."""
    return tx.read(people_with_ids(ids))


def people_with_ids(ids: Iterable[UUID]) -> Question[dict[UUID, Person]]:
    """The question that `people_by_id` reads."""
    return _PEOPLE(ids=list(ids)).answered_by(lambda rows, _: {row.id: row for row in rows})


def people_of_communities(keys: Collection[tuple[UUID, UUID]]) -> Question[dict[tuple[UUID, UUID], Person]]:
    """The question for those of `(community, person)` that are known, of the communities of a batch."""
    rows = [{"community_id": community_id, "id": person_id} for community_id, person_id in sorted(keys)]
    return _OF_COMMUNITIES(rows=rows_as_json(rows)).answered_by(
        lambda found, _: {(community_id, person.id): person for community_id, person in found}
    )


def _one(rows: Sequence[Person], person_id: UUID) -> Person:
    if not rows:
        raise UnknownPerson(person_id=str(person_id))
    return rows[0]


def require_active(person: Person) -> None:
    """Raises UnknownPerson for a person who left, and PersonSuspended."""
    if not person.present:
        raise UnknownPerson(person_id=str(person.id))
    if not person.active:
        raise PersonSuspended(person_id=str(person.id))


def require_not_reset(person: Person, now: datetime) -> None:
    """Raises RecentlyReset if others have set the person's password a short time ago."""
    until = person.facts.get("restricted_until")
    if until is not None and datetime.fromisoformat(until) > now:
        raise RecentlyReset(person_id=str(person.id))


def _all_active(rows: Sequence[Person], wanted: Iterable[UUID]) -> dict[UUID, Person]:
    found = {row.id: row for row in rows}
    for person_id in wanted:
        if person_id not in found:
            raise UnknownPerson(person_id=str(person_id))
        require_active(found[person_id])
    return found


def save_people(tx: Tx, received: Sequence[ReceivedEvent[Any]]) -> None:
    """Saves people who joined, changed or left; the highest sequence wins, in whatever order events arrive.

    Of people who left, it keeps the ids, removes the roles and revokes the tokens.
    """
    newest: dict[tuple[UUID, UUID], ReceivedEvent[Any]] = {}
    for one in sorted(received, key=lambda each: each.sequence or 0):
        newest[one.community_id, one.event.person_id] = one
    rows = [
        {"community_id": community_id, "id": person_id, "sequence": one.sequence or 0, **_values(one)}
        for (community_id, person_id), one in sorted(newest.items())
    ]
    tx.put_all(people, ("id",), rows, newer="sequence")
    revoke_all(tx, [(one.event.person_id, one.event.epoch) for one in received])


def _values(one: ReceivedEvent[Any]) -> dict[str, Any]:
    event = one.event
    if event.routing_key == LEFT:
        gone = {"roles": [], "state": GONE, "age_band": "unknown", "joined_on": one.time.date(), "facts": {}}
        return gone | {"has_signed_in": False}
    return {
        "roles": list(event.roles),
        "state": getattr(event, "state", ACTIVE),
        "age_band": event.age_band,
        "joined_on": event.joined_on,
        "facts": event.data(),
        "has_signed_in": event.has_signed_in,
    }
