"""Reads and writes communities and their settings."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Text, Uuid, bindparam, func, select, true
from sqlalchemy.dialects.postgresql import ARRAY, array

from gateway.communities.model import DEFAULTS, Community, ProfileVersion, Setting, SlugTaken
from gateway.communities.tables import communities, community_moves, community_profiles, settings
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import Rows, columns, from_row, to_row
from services.chassis.database.statements import Question, first, in_community, many, must, writing
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities as directory
from services.chassis.errors import Unknown

known_communities = directory.communities
_community = from_row(Community)

# Communities have no row security: a sign-in finds its community before it enters one.
_COMMUNITIES = select(*columns(communities, Community))
_THIS, _OF_SLUG = communities.c.id == bindparam("id", type_=Uuid), communities.c.slug == bindparam("slug")
_BY_ID, _BY_SLUG = first(_COMMUNITIES.where(_THIS), Community), first(_COMMUNITIES.where(_OF_SLUG), Community)
_OWN = first(_COMMUNITIES.where(_THIS), Community, missing=Unknown)
_OWN_TO_LOCK = first(_COMMUNITIES.where(_THIS).with_for_update(), Community, missing=Unknown)
_BY_SLUG_TO_LOCK = first(_COMMUNITIES.where(_OF_SLUG).with_for_update(), Community, missing=Unknown)
_ADD = writing(communities.insert().values({one.name: bindparam(one.name, type_=one.type) for one in communities.c}))
_SAVE = must(
    communities.update()
    .where(communities.c.id == bindparam("key_id", type_=Uuid))
    .values({one.name: bindparam(one.name, type_=one.type) for one in communities.c if one.name != "id"})
)
_ADD_COPY = writing(
    known_communities.insert().values({one.name: bindparam(one.name, type_=one.type) for one in known_communities.c})
)
_SAVE_COPY = must(
    known_communities.update()
    .where(known_communities.c.id == bindparam("key_id", type_=Uuid))
    .values({name: bindparam(name, type_=known_communities.c[name].type) for name in ("state", "sequence")})
)
_KEYS = func.unnest(array(sorted(DEFAULTS), type_=ARRAY(Text))).table_valued("key").render_derived()
_NEWEST = select(*columns(settings, Setting)).order_by(settings.c.version.desc()).limit(1)
_OF_EACH_KEY = _NEWEST.where(in_community(settings), settings.c.key == _KEYS.c.key).lateral("newest")
_SETTINGS = many(select(_OF_EACH_KEY).join_from(_KEYS, _OF_EACH_KEY, true()), Setting)
_SETTING = first(_NEWEST.where(in_community(settings), settings.c.key == bindparam("key")), Setting)


def add_community(tx: Tx, community: Community, defaults: dict[str, Any]) -> None:
    """Inserts a community. Raises SlugTaken.

    Also inserts the copy that the chassis reads: the other services get theirs from an event, this one writes it.
    """
    with tx.refusing({"communities_slug_key": SlugTaken}):
        tx.write(_ADD(**to_row(community)))
    copy = {name: getattr(community, name) for name in ("id", "slug", "timezone", "sandbox", "state")}
    tx.write(_ADD_COPY(**copy, settings=defaults, sequence=community.version))
    directory.remember(community.id, community.timezone, community.slug, sandbox=community.sandbox)


def save_community(tx: Tx, community: Community) -> None:
    """Updates a community, and the state in the copy that the chassis reads."""
    tx.write(_SAVE(key_id=community.id, **to_row(community)))
    tx.write(_SAVE_COPY(key_id=community.id, state=community.state, sequence=community.version))


add_profile_version = Rows(community_profiles, ProfileVersion).add


def add_state_change(tx: Tx, community: Community, *, reason: str | None, by_id: UUID, now: datetime) -> None:
    """Records who brought a community into its state, when and why."""
    tx.add(community_moves, id=new_id(), state=community.state, reason=reason, by_id=by_id, at=now)


def get_community(tx: Tx) -> Community:
    """Returns the community that the transaction is in."""
    return tx.read(_OWN(id=tx.community_id))


def own_to_lock(tx: Tx) -> Question[Community]:
    """Returns the community that the transaction is in, locked for update."""
    return _OWN_TO_LOCK(id=tx.community_id)


def community_by_slug_to_lock(slug: str) -> Question[Community]:
    """Returns a community, locked for update; raises Unknown. The transaction may be in no community."""
    return _BY_SLUG_TO_LOCK(slug=slug)


def community_by_slug(slug: str) -> Question[Community | None]:
    """Returns the community that a sign-in names; None if there is none."""
    return _BY_SLUG(slug=slug)


def community_by_id(community_id: UUID) -> Question[Community | None]:
    """Returns the community that a client's id or a refresh token names; None if there is none."""
    return _BY_ID(id=community_id)


def list_communities(tx: Tx, page_request: PageRequest) -> Page[Community]:
    """Lists all communities of the deployment, oldest first."""
    return keyset(tx, _COMMUNITIES, (communities.c.id,), page_request, _community)


def current_settings() -> Question[list[Setting]]:
    """Returns every setting with its current value, by key. Reads one row a key, however often it was changed."""

    def whole(rows: list[Setting], _: int) -> list[Setting]:
        chosen = {one.key: one for one in rows}
        return [chosen.get(key) or Setting(key, default) for key, default in sorted(DEFAULTS.items())]

    return _SETTINGS().answered_by(whole)


def current_setting(key: str) -> Question[Setting]:
    """Returns a setting with its current value; raises Unknown if there is no such key."""
    if key not in DEFAULTS:
        raise Unknown
    return _SETTING(key=key).answered_by(lambda rows, _: rows[0] if rows else Setting(key, DEFAULTS[key]))


def add_setting(tx: Tx, setting: Setting, *, by_id: UUID, reason: str | None) -> None:
    """Inserts a new value of a setting; earlier values stay."""
    tx.add(settings, id=new_id(), **to_row(setting), by_id=by_id, reason=reason)
