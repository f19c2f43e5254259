"""The local copy of communities: slug, time zone, state and settings, as the directory last published them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import BigInteger, Column, Table, Text, Uuid, bindparam, select
from sqlalchemy.dialects.postgresql import JSONB, insert

from services.chassis.database.statements import Question, first, writing
from services.chassis.database.tables import KEPT, chassis_metadata
from services.chassis.database.transactions import Tx
from services.chassis.errors import NotYetKnown
from services.chassis.messaging.contract import ReceivedEvent

# Without row security: public pages find a community by its slug before they enter one. It holds public facts alone.
communities = Table(
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

_unchanging: dict[UUID, tuple[ZoneInfo, str]] = {}  # zone and slug of each community that this process has worked for


class UnknownCommunity(NotYetKnown):
    """There is no such community, or its event has not arrived yet."""

    code = "unknown_community"
    zh = "没有这个社区"
    en = "There is no such community"


@dataclass(frozen=True)
class Community:
    """A community as the directory last published it."""

    id: UUID
    slug: str
    timezone: str
    state: str
    settings: dict[str, Any]


_COMMUNITY = first(
    select(communities).where(communities.c.id == bindparam("id", type_=Uuid)), Community, missing=UnknownCommunity
)
_BY_SLUG = first(select(communities).where(communities.c.slug == bindparam("slug", type_=Text)), Community)
_TO_LOCK = first(
    select(communities).where(communities.c.id == bindparam("id", type_=Uuid)).with_for_update(),
    missing=UnknownCommunity,
)
_ADD = writing(
    insert(communities)
    .values({column.name: bindparam(column.name, type_=column.type) for column in communities.c})
    .on_conflict_do_nothing(index_elements=["id"])
)


def community(tx: Tx) -> Community:
    """Returns the community of the transaction. Raises UnknownCommunity before its event has arrived."""
    return tx.read(_COMMUNITY(id=tx.community_id))


def community_by_slug(slug: str) -> Question[Community | None]:
    """Returns the community with this slug, or None."""
    return _BY_SLUG(slug=slug)


def zone(tx: Tx) -> ZoneInfo:
    """Returns the time zone in which the community's days and years begin. It never changes, so it is read once."""
    return _unchanging_of(tx)[0]


def slug(tx: Tx) -> str:
    """Returns the community's name in addresses and numbers. It never changes either."""
    return _unchanging_of(tx)[1]


def _unchanging_of(tx: Tx) -> tuple[ZoneInfo, str]:
    if tx.community_id not in _unchanging:
        found = community(tx)
        _unchanging[tx.community_id] = ZoneInfo(found.timezone), found.slug
    return _unchanging[tx.community_id]


def local_day(tx: Tx, at: datetime) -> date:
    """Returns the community's calendar day at an instant."""
    return at.astimezone(zone(tx)).date()


def save_community(tx: Tx, heard: Sequence[ReceivedEvent[Any]], _now: datetime) -> None:
    """Saves communities that were opened; a later state that arrived first stays."""
    for one in heard:
        event = one.event
        row = {"id": one.community_id, "slug": event.slug, "timezone": event.timezone, "state": "opened"}
        tx.write(_ADD(**row, settings=event.settings, sequence=one.sequence or 0))


def change_community(tx: Tx, heard: Sequence[ReceivedEvent[Any]], now: datetime) -> None:
    """Saves changed states and settings of communities: of a higher sequence alone, and settings from their day on."""
    for one in heard:
        event = one.event
        row = tx.read(_TO_LOCK(id=one.community_id))
        if (one.sequence or 0) > row.sequence:
            changed = {each.key: each.value for each in event.settings if each.valid_from <= now}
            tx.execute(
                communities.update()
                .where(communities.c.id == one.community_id)
                .values(state=event.state, settings=row.settings | changed, sequence=one.sequence)
            )
