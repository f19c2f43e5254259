"""Opens, suspends and resumes communities, and changes their settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from gateway.communities import rules, store
from gateway.communities.model import DEFAULTS, Community, CommunityState, Setting, SlugTaken
from gateway.people import transitions as people_transitions
from gateway.people.model import Role
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.gateway import CommunityChanged, CommunityOpened, SettingValue

ADMIN_NAME = "管理员"


def open_community(
    tx: Tx, *, facts: dict[str, Any], admin: dict[str, str] | None, who: Caller, now: datetime
) -> Community:
    """Open a community, with its first administrator where one is named. Comes back out of it."""
    rules.require_slug(facts["slug"])
    rules.require_timezone(facts["timezone"])
    community = Community(id=new_id(), **facts, state=CommunityState.OPENED, epoch=1, opened_at=now, version=1)
    if not store.add_community(tx, community, DEFAULTS):
        raise SlugTaken
    outside = tx.community_id
    tx.enter(community.id)
    opened = CommunityOpened(
        slug=community.slug,
        timezone=community.timezone,
        profile=community.profile,
        sandbox=community.sandbox,
        settings=DEFAULTS,
    )
    publish(tx, opened, now, sequence=community.version)
    if admin is not None:
        people_transitions.add_person(tx, {"name": ADMIN_NAME, **admin, "roles": [Role.ADMIN]}, who=who, now=now)
    tx.enter(outside)
    return community


def change_setting(
    tx: Tx, key: str, *, value: Any, reason: str | None, must_match: Callable[[int], None], who: Caller, now: datetime
) -> Setting:
    """Give a setting a new value from now on; what held before stays on record."""
    community = store.community(tx, lock=True)
    old = store.get_setting(tx, key)
    must_match(old.version)
    rules.require_setting(key, value)
    made = Setting(key, value, now, old.version + 1)
    store.add_setting(tx, made, by_id=who.id, reason=reason)
    _save(tx, community, now)
    return made


def suspend(tx: Tx, slug: str, *, reason: str, who: Caller, now: datetime) -> Community:
    """Let nobody of a community in anywhere, until it is resumed."""
    return _move(tx, slug, CommunityState.SUSPENDED, reason=reason, who=who, now=now)


def resume(tx: Tx, slug: str, *, reason: str | None, who: Caller, now: datetime) -> Community:
    """Let a suspended community's people and clients in again; tokens that have not run out are good as before."""
    return _move(tx, slug, CommunityState.OPENED, reason=reason, who=who, now=now)


def _move(tx: Tx, slug: str, state: CommunityState, *, reason: str | None, who: Caller, now: datetime) -> Community:
    """Bring a community into a state; nothing is done where it is in it. Comes from outside and goes back."""
    found = store.community_by_slug(tx, slug)
    if found is None:
        raise Unknown
    outside = tx.community_id
    tx.enter(found.id)
    community = store.community(tx, lock=True)
    if community.state is not state:
        community = _save(tx, replace(community, state=state), now)
        store.add_state_change(tx, community, reason=reason, by_id=who.id, now=now)
    tx.enter(outside)
    return community


def _save(tx: Tx, community: Community, now: datetime) -> Community:
    """Keep the community's next version and tell of it."""
    changed = replace(community, version=community.version + 1)
    store.save_community(tx, changed)
    told = tuple(
        SettingValue(key=one.key, value=one.value, valid_from=one.valid_from or community.opened_at)
        for one in store.list_settings(tx)
    )
    publish(
        tx, CommunityChanged(state=changed.state, epoch=changed.epoch, settings=told), now, sequence=changed.version
    )
    return changed
