"""Reads and writes communities and their settings."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Text, func, select, true
from sqlalchemy.dialects.postgresql import ARRAY, array, insert

from gateway.communities.model import DEFAULTS, Community, Setting
from gateway.communities.tables import communities, community_moves, settings
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory.communities import communities as known_communities
from services.chassis.errors import Unknown

_community = from_row(Community)
_setting = from_row(Setting)


def add_community(tx: Tx, community: Community, defaults: dict[str, Any]) -> bool:
    """Inserts a community; False if its slug is used.

    Also inserts the copy that the chassis reads: the other services get theirs from an event, this one writes it.
    """
    row = insert(communities).values(**to_row(community)).on_conflict_do_nothing(index_elements=["slug"])
    if tx.first(row.returning(communities.c.id)) is None:
        return False
    copy = {"id": community.id, "slug": community.slug, "timezone": community.timezone, "state": community.state}
    tx.execute(insert(known_communities).values(**copy, settings=defaults, sequence=community.version))
    return True


def save_community(tx: Tx, community: Community) -> None:
    """Updates a community, and the state in the copy that the chassis reads."""
    tx.execute(communities.update().where(communities.c.id == community.id).values(**to_row(community)))
    copy = known_communities.update().where(known_communities.c.id == community.id)
    tx.execute(copy.values(state=community.state, sequence=community.version))


def add_state_change(tx: Tx, community: Community, *, reason: str | None, by_id: UUID, now: datetime) -> None:
    """Records who brought a community into its state, when and why."""
    tx.add(community_moves, id=new_id(), state=community.state, reason=reason, by_id=by_id, at=now)


def get_community(tx: Tx) -> Community:
    """Returns the community that the transaction is in."""
    return _found(tx, select(communities).where(communities.c.id == tx.community_id))


def lock_community(tx: Tx) -> Community:
    """Returns the community that the transaction is in, locked for update."""
    return _found(tx, select(communities).where(communities.c.id == tx.community_id).with_for_update())


def lock_community_by_slug(tx: Tx, slug: str) -> Community:
    """Returns a community, locked for update; raises Unknown. `tx` may be in no community."""
    return _found(tx, select(communities).where(communities.c.slug == slug).with_for_update())


def community_by_slug(tx: Tx, slug: str) -> Community | None:
    """Returns the community that a sign-in names; None if there is none."""
    row = tx.first(select(communities).where(communities.c.slug == slug))
    return _community(row) if row else None


def community_by_id(tx: Tx, community_id: UUID) -> Community | None:
    """Returns the community that a client's id or a refresh token names; None if there is none."""
    row = tx.first(select(communities).where(communities.c.id == community_id))
    return _community(row) if row else None


def list_communities(tx: Tx, ask: PageRequest) -> Page[Community]:
    """Lists all communities of the deployment, oldest first."""
    return keyset(tx, select(communities), (communities.c.id,), ask, _community)


def list_settings(tx: Tx) -> list[Setting]:
    """Returns every setting with its current value, by key. Reads one row a key, however often it was changed."""
    keys = func.unnest(array(sorted(DEFAULTS), type_=ARRAY(Text))).table_valued("key").render_derived()
    newest = (
        select(*columns(settings, Setting))
        .where(tx.in_community(settings), settings.c.key == keys.c.key)
        .order_by(settings.c.version.desc())
        .limit(1)
        .lateral("newest")
    )
    chosen = {row.key: _setting(row) for row in tx.all(select(newest).join_from(keys, newest, true()))}
    return [chosen.get(key) or Setting(key, default) for key, default in sorted(DEFAULTS.items())]


def get_setting(tx: Tx, key: str) -> Setting:
    """Returns a setting with its current value; raises Unknown if there is no such key."""
    if key not in DEFAULTS:
        raise Unknown
    newest = select(*columns(settings, Setting)).where(tx.in_community(settings), settings.c.key == key)
    row = tx.first(newest.order_by(settings.c.version.desc()).limit(1))
    return _setting(row) if row else Setting(key, DEFAULTS[key])


def add_setting(tx: Tx, setting: Setting, *, by_id: UUID, reason: str | None) -> None:
    """Inserts a new value of a setting; earlier values stay."""
    tx.add(settings, id=new_id(), **to_row(setting), by_id=by_id, reason=reason)


def _found(tx: Tx, statement: Any) -> Community:
    row = tx.first(statement)
    if row is None:
        raise Unknown
    return _community(row)
