"""The local copy of communities: slug, time zone, state and settings, as the directory last published them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import BigInteger, Boolean, Column, Table, Text, Uuid, bindparam, select
from sqlalchemy.dialects.postgresql import JSONB, insert

from services.chassis.database.rows import columns
from services.chassis.database.statements import Question, any_of, first, many, must, writing
from services.chassis.database.tables import KEPT, chassis_metadata
from services.chassis.database.transactions import Tx
from services.chassis.errors import NotYetKnown
from services.chassis.messaging.batches import RefusalCollector
from services.chassis.messaging.contract import ReceivedEvent

# Without row security: public pages find a community by its slug before they enter one. It holds public facts alone.
communities = Table(
    "known_communities",
    chassis_metadata,
    Column("id", Uuid, primary_key=True),
    Column("slug", Text, nullable=False, unique=True),
    Column("timezone", Text, nullable=False),
    Column("sandbox", Boolean, nullable=False),
    Column("state", Text, nullable=False),
    Column("settings", JSONB, nullable=False),
    Column("sequence", BigInteger, nullable=False),
    info={"grants": KEPT, "clerk": ("id", "state"), "secured": False},
)

_unchanging: dict[UUID, Unchanging] = {}  # of each community that this process has worked for


class Unchanging(NamedTuple):
    """The facts of a community that never change."""

    zone: ZoneInfo
    slug: str
    sandbox: bool


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
    sandbox: bool
    state: str
    settings: dict[str, Any]


_COMMUNITY = select(*columns(communities, Community))
_BY_ID = first(_COMMUNITY.where(communities.c.id == bindparam("id", type_=Uuid)), Community, missing=UnknownCommunity)
_BY_SLUG = first(_COMMUNITY.where(communities.c.slug == bindparam("slug", type_=Text)), Community)
_KNOWN = select(communities)
_BY_IDS = many(_KNOWN.where(any_of(communities.c.id, "ids")))
_TO_LOCK = first(
    _KNOWN.where(communities.c.id == bindparam("id", type_=Uuid)).with_for_update(), missing=UnknownCommunity
)
_SAVE = writing(
    insert(communities)
    .values({name: bindparam(name, type_=column.type) for name, column in communities.c.items()})
    .on_conflict_do_nothing(index_elements=["id"])
)
_CHANGE = must(
    communities.update()
    .where(communities.c.id == bindparam("key", type_=Uuid))
    .values({name: bindparam(name, type_=communities.c[name].type) for name in ("state", "settings", "sequence")})
)


def community(tx: Tx) -> Community:
    """Returns the community of the transaction. Raises UnknownCommunity before its event has arrived."""
    return tx.read(_BY_ID(id=tx.community_id))


def community_by_id(community_id: UUID) -> Question[Community]:
    """Returns a community, as a question for a trip with others."""
    return _BY_ID(id=community_id)


def community_by_slug(slug: str) -> Question[Community | None]:
    """Returns the community with this slug, or None."""
    return _BY_SLUG(slug=slug)


def zone(tx: Tx) -> ZoneInfo:
    """Returns the time zone in which the community's days and years begin. It never changes, so it is read once."""
    return _unchanging_of(tx).zone


def slug(tx: Tx) -> str:
    """Returns the community's name in addresses and numbers. It never changes either."""
    return _unchanging_of(tx).slug


def is_sandbox(tx: Tx) -> bool:
    """Returns whether the community is for trials: its money is not real. It never changes either."""
    return _unchanging_of(tx).sandbox


def remember(community_id: UUID, timezone: str, slug: str, *, sandbox: bool) -> None:
    """Saves `zone`, `slug` … the read of a community that this transaction adds; a new id is harmless if it fails."""
    _unchanging[community_id] = Unchanging(ZoneInfo(timezone), slug, sandbox)


def _unchanging_of(tx: Tx) -> Unchanging:
    if tx.community_id not in _unchanging:
        found = community(tx)
        remember(found.id, found.timezone, found.slug, sandbox=found.sandbox)
    return _unchanging[tx.community_id]


def local_day(tx: Tx, at: datetime) -> date:
    """Returns the community's calendar day at an instant."""
    return at.astimezone(zone(tx)).date()


def zones(tx: Tx, community_ids: Collection[UUID]) -> dict[UUID, ZoneInfo]:
    """Returns the time zones of these communities of a batch; communities that are not known yet are left out."""
    if unknown := [one for one in community_ids if one not in _unchanging]:
        for found in tx.read(_BY_IDS(ids=unknown)):
            remember(found.id, found.timezone, found.slug, sandbox=found.sandbox)
    return {one: _unchanging[one].zone for one in community_ids if one in _unchanging}


def save_community(tx: Tx, received: Sequence[ReceivedEvent[Any]]) -> None:
    """Saves communities that were opened. If a later state has already arrived, it stays."""
    for one in received:
        event = one.event
        sequence = one.sequence or 0
        given = {"id": one.community_id, "slug": event.slug, "timezone": event.timezone, "settings": event.settings}
        tx.write(_SAVE(**given, sandbox=event.sandbox, state="opened", sequence=sequence))


def change_community(tx: Tx, received: Sequence[ReceivedEvent[Any]]) -> None:
    """Saves changed states and settings of communities. A lower sequence or a future setting changes nothing."""
    refused = RefusalCollector()
    for one in sorted(received, key=lambda each: each.community_id):  # one order of locks in all consumers
        with refused.by(one):
            _change(tx, one)
    refused.check()


def _change(tx: Tx, one: ReceivedEvent[Any]) -> None:
    current = tx.read(_TO_LOCK(id=one.community_id))
    if (one.sequence or 0) > current.sequence:
        fresh = {each.key: each.value for each in one.event.settings if each.valid_from <= one.time}
        settings = current.settings | fresh
        tx.write(_CHANGE(key=one.community_id, state=one.event.state, settings=settings, sequence=one.sequence))
