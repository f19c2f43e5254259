"""Reads and writes communities and their settings."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from gateway.communities.model import DEFAULTS, Community, Setting
from gateway.communities.tables import communities, community_moves, settings
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory.communities import communities as known_communities
from services.chassis.errors import Unknown


def list_settings(tx: Tx) -> list[Setting]:
    """Every setting as it holds now."""
    chosen = chosen_settings(tx)
    return [chosen.get(key) or Setting(key, value) for key, value in sorted(DEFAULTS.items())]


def get_setting(tx: Tx, key: str) -> Setting:
    """One setting as it holds now; Unknown where there is no such key."""
    if key not in DEFAULTS:
        raise Unknown
    return chosen_settings(tx).get(key) or Setting(key, DEFAULTS[key])


_community = from_row(Community)
_setting = from_row(Setting)


def add_community(tx: Tx, community: Community, told: dict[str, Any]) -> bool:
    """Keep a new community, with the copy of its standing by which every service opens its doors; False: slug used."""
    row = insert(communities).values(**to_row(community)).on_conflict_do_nothing(index_elements=["slug"])
    if tx.first(row.returning(communities.c.id)) is None:
        return False
    copy = {"id": community.id, "slug": community.slug, "timezone": community.timezone, "state": community.state}
    tx.execute(insert(known_communities).values(**copy, settings=told, sequence=community.version))
    return True


def save_community(tx: Tx, community: Community) -> None:
    """Keep a changed community, and the copy of its state by which the directory's own doors open."""
    tx.execute(communities.update().where(communities.c.id == community.id).values(**to_row(community)))
    copy = known_communities.update().where(known_communities.c.id == community.id)
    tx.execute(copy.values(state=community.state, sequence=community.version))


def add_state_change(tx: Tx, community: Community, *, reason: str | None, by_id: UUID, now: datetime) -> None:
    """Keep who brought the community into its state, when and why."""
    tx.add(community_moves, id=new_id(), state=community.state, reason=reason, by_id=by_id, at=now)


def community(tx: Tx, *, lock: bool = False) -> Community:
    """The community that the transaction is in."""
    statement = select(communities).where(communities.c.id == tx.community_id)
    row = tx.first(statement.with_for_update() if lock else statement)
    if row is None:
        raise Unknown
    return _community(row)


def community_by_slug(tx: Tx, slug: str) -> Community | None:
    """The community that a sign-in names."""
    row = tx.first(select(communities).where(communities.c.slug == slug))
    return _community(row) if row else None


def community_by_id(tx: Tx, community_id: UUID) -> Community | None:
    """The community that a client's id or a refresh token names."""
    row = tx.first(select(communities).where(communities.c.id == community_id))
    return _community(row) if row else None


def list_communities(tx: Tx, ask: PageRequest) -> Page[Community]:
    """All communities, oldest first."""
    return keyset(tx, select(communities), (communities.c.id,), ask, _community)


def chosen_settings(tx: Tx) -> dict[str, Setting]:
    """What the community has set, by key: the newest value of each."""
    all_of_them = select(*columns(settings, Setting)).where(tx.in_community(settings))
    return {row.key: _setting(row) for row in tx.all(all_of_them.order_by(settings.c.version))}  # the newest comes last


def add_setting(tx: Tx, setting: Setting, *, by_id: UUID, reason: str | None) -> None:
    """Keep a new value; the old ones stay."""
    tx.add(settings, id=new_id(), **to_row(setting), by_id=by_id, reason=reason)
