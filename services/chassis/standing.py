"""What every service keeps of communities and people: ids, roles, settings, standing; never a name.

The directory owns them and tells; these copies are what the other services decide by. `revocations` holds
the epochs below which tokens are no longer good.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import BigInteger, Column, Date, DateTime, Integer, Table, Text, Uuid, func, select
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, insert

from services.chassis.database import KEPT, Tx, among, chassis_metadata, community_table
from services.chassis.errors import Unlearned
from services.chassis.messages import Heard

communities = Table(  # public facts: the public pages look a community up by its slug before any is entered
    "known_communities",
    chassis_metadata,
    Column("id", Uuid, primary_key=True),
    Column("slug", Text, nullable=False, unique=True),
    Column("timezone", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("settings", JSONB, nullable=False),
    Column("sequence", BigInteger, nullable=False),
    info={"grants": KEPT, "clerk": ("id", "state"), "secured": False},
)
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
revocations = Table(  # read by every process of a service, whatever the community: subjects and epochs, nothing else
    "revocations",
    chassis_metadata,
    Column("subject", Uuid, primary_key=True),
    Column("epoch", Integer, nullable=False),
    Column("changed_at", DateTime(timezone=True), nullable=False, index=True),
    info={"grants": KEPT, "clerk": ("changed_at",), "clerk_also": ("delete",), "secured": False},
)


ENDED = 2  # of a session, which has no epochs: it holds or it ended
_unchanging: dict[UUID, tuple[ZoneInfo, str]] = {}  # zone and slug of each community that this process has worked for


class UnknownPerson(Unlearned):
    """No such person in this community, or not heard of yet."""

    code = "unknown_person"
    zh = "本社区没有此人"
    en = "There is no such person in this community"


class UnknownCommunity(Unlearned):
    """No such community, or not heard of yet."""

    code = "unknown_community"
    zh = "没有这个社区"
    en = "There is no such community"


@dataclass(frozen=True)
class Community:
    """A community as the directory last told of it."""

    id: UUID
    slug: str
    timezone: str
    state: str
    settings: dict[str, Any]


@dataclass(frozen=True)
class Person:
    """A person as the directory last told: no name, no phone."""

    id: UUID
    roles: frozenset[str]
    state: str
    age_band: str
    joined_on: date
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def present(self) -> bool:
        """Whether the person belongs to the community now."""
        return self.state != "left"


def community(tx: Tx) -> Community:
    """The community that the transaction is in; UnknownCommunity before it was heard of."""
    row = tx.first(select(communities).where(communities.c.id == tx.community_id))
    if row is None:
        raise UnknownCommunity
    return _community(row)


def community_by_slug(tx: Tx, slug: str) -> Community | None:
    """The community of a public page."""
    row = tx.first(select(communities).where(communities.c.slug == slug))
    return _community(row) if row else None


def zone(tx: Tx) -> ZoneInfo:
    """The time zone in which the community's days and years begin; looked up once, for it never changes."""
    return _kept(tx)[0]


def slug(tx: Tx) -> str:
    """The community's name in addresses and numbers; it never changes either."""
    return _kept(tx)[1]


def _kept(tx: Tx) -> tuple[ZoneInfo, str]:
    if tx.community_id not in _unchanging:
        told = community(tx)
        _unchanging[tx.community_id] = ZoneInfo(told.timezone), told.slug
    return _unchanging[tx.community_id]


def local_day(tx: Tx, at: datetime) -> date:
    """The community's calendar day of an instant."""
    return at.astimezone(zone(tx)).date()


def person(tx: Tx, person_id: UUID) -> Person:
    """One person; UnknownPerson where there is none (yet)."""
    found = people_by_id(tx, [person_id])
    if person_id not in found:
        raise UnknownPerson(person_id=str(person_id))
    return found[person_id]


def people_by_id(tx: Tx, ids: Iterable[UUID]) -> dict[UUID, Person]:
    """Those of `ids` that are known."""
    rows = tx.all(select(people).where(tx.mine(people), among(people.c.id, ids)))
    return {row.id: _person(row) for row in rows}


# ---- what is heard of the directory: the events of services/contracts/gateway.py, which this room may not import ----


def keep_community(tx: Tx, heard: Sequence[Heard[Any]], _now: datetime) -> None:
    """A community was opened; what was already told of it later stays."""
    for one in heard:
        event = one.event
        row = {"id": one.community_id, "slug": event.slug, "timezone": event.timezone, "state": "opened"}
        tx.execute(
            insert(communities)
            .values(**row, settings=event.settings, sequence=one.sequence or 0)
            .on_conflict_do_nothing(index_elements=["id"])
        )


def change_community(tx: Tx, heard: Sequence[Heard[Any]], now: datetime) -> None:
    """A community's state or settings changed; only a higher sequence counts, and settings only from their day."""
    for one in heard:
        event = one.event
        row = tx.first(select(communities).where(communities.c.id == one.community_id).with_for_update())
        if row is None:
            raise UnknownCommunity
        if (one.sequence or 0) > row.sequence:
            told = {each.key: each.value for each in event.settings if each.valid_from <= now}
            tx.execute(
                communities.update()
                .where(communities.c.id == one.community_id)
                .values(state=event.state, settings=row.settings | told, sequence=one.sequence)
            )
        revoke(tx, one.community_id, event.epoch)


def keep_people(tx: Tx, heard: Sequence[Heard[Any]], _now: datetime) -> None:
    """People joined or changed; the highest sequence holds."""
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


def drop_people(tx: Tx, heard: Sequence[Heard[Any]], _now: datetime) -> None:
    """People left: their id stays, their roles go, their tokens end."""
    for one in heard:
        event = one.event
        gone = {"roles": [], "state": "left", "age_band": "unknown", "joined_on": one.time.date(), "facts": {}}
        _put_person(tx, one, event.person_id, gone)
        revoke(tx, event.person_id, event.epoch)


def revoke_clients(tx: Tx, heard: Sequence[Heard[Any]], _now: datetime) -> None:
    """A client was made, narrowed or disabled: older tokens end."""
    for one in heard:
        revoke(tx, one.event.client_id, one.event.epoch)


def end_sessions(tx: Tx, heard: Sequence[Heard[Any]], _now: datetime) -> None:
    """Somebody signed out: the tokens of that session end."""
    for one in heard:
        revoke(tx, one.event.session_id, ENDED)


def revoke(tx: Tx, subject: UUID, epoch: int) -> None:
    """Tokens of `subject` (person, client, session or community) made before `epoch` are refused from now on."""
    if epoch <= 1:  # the first: no token is older, and every process reads all of these again each second
        return
    fresh = insert(revocations).values(subject=subject, epoch=epoch, changed_at=func.now())
    tx.execute(
        fresh.on_conflict_do_update(
            index_elements=["subject"],
            set_={"epoch": fresh.excluded.epoch, "changed_at": func.now()},
            where=revocations.c.epoch < fresh.excluded.epoch,
        )
    )


def _put_person(tx: Tx, one: Heard[Any], person_id: UUID, values: dict[str, Any]) -> None:
    fresh = insert(people).values(community_id=one.community_id, id=person_id, sequence=one.sequence or 0, **values)
    tx.execute(
        fresh.on_conflict_do_update(
            index_elements=["community_id", "id"],
            set_={name: fresh.excluded[name] for name in (*values, "sequence")},
            where=people.c.sequence < fresh.excluded.sequence,
        )
    )


def _community(row: Any) -> Community:
    return Community(row.id, row.slug, row.timezone, row.state, row.settings)


def _person(row: Any) -> Person:
    return Person(row.id, frozenset(row.roles), row.state, row.age_band, row.joined_on, row.facts)
