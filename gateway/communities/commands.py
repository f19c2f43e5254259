"""Opens, suspends and resumes communities, and changes their settings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from gateway.communities import rules, store
from gateway.communities.model import DEFAULTS, Community, CommunityState, NewCommunity, ProfileVersion, Setting
from gateway.people import transitions as people_transitions
from gateway.people.model import NewPerson, Role
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.gateway import CommunityChanged, CommunityOpened, SettingValue


def open_community(tx: Tx, new: NewCommunity, *, admin: NewPerson | None, who: Caller, now: datetime) -> Community:
    """Opens a community and, if `admin` is given, adds its first administrator. Raises SlugTaken."""
    rules.require_slug(new.slug)
    rules.require_timezone(new.timezone)
    community = Community(id=new_id(), **vars(new), state=CommunityState.OPENED, opened_at=now, version=1)
    store.add_community(tx, community, DEFAULTS)
    outside = tx.community_id  # the idempotency key is stored where the request began
    tx.enter(community.id)
    event = CommunityOpened(
        slug=community.slug,
        timezone=community.timezone,
        profile=community.profile,
        sandbox=community.sandbox,
        settings=DEFAULTS,
    )
    publish(tx, event, now, sequence=community.version)
    if admin is not None:
        people_transitions.add_person(tx, replace(admin, roles=(Role.ADMIN,)), by_id=who.id, now=now)
    tx.enter(outside)
    return community


def change_setting(
    tx: Tx, key: str, *, value: Any, reason: str | None, must_match: Callable[[int], None], who: Caller, now: datetime
) -> Setting:
    """Gives a setting a new value from now on; earlier values stay on record. Raises Unknown for an unknown key.

    The lock is on the community, because the setting may have no row yet. Of two concurrent changes, the second gets
    412: its version is stale.
    """
    community, current = tx.read(store.own_to_lock(tx), store.current_settings())
    settings = {one.key: one for one in current}
    if key not in settings:
        raise Unknown
    must_match(settings[key].version)
    rules.require_setting(key, value)
    changed = Setting(key, value, now, settings[key].version + 1)
    store.add_setting(tx, changed, by_id=who.id, reason=reason)
    _save_and_publish(tx, community, (settings | {key: changed}).values(), now)
    return changed


def change_profile(
    tx: Tx, changes: Mapping[str, str | None], must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Community:
    """Changes phone, address and opening hours of the station; earlier ones stay on record. Raises Invalid."""
    before = tx.read(store.own_to_lock(tx))
    must_match(before.version)
    after = replace(before, **rules.profile_changes(changes), version=before.version + 1)
    store.save_community(tx, after)
    shown = {"phone": after.phone, "address": after.address, "opening_hours": after.opening_hours}
    store.add_profile_version(tx, ProfileVersion(id=new_id(), version=after.version, **shown, by_id=who.id, at=now))
    return after


def suspend(tx: Tx, slug: str, *, reason: str, who: Caller, now: datetime) -> Community:
    """Suspends a community: all services refuse its people and clients until it is resumed. Raises Unknown."""
    return _change_state(tx, slug, CommunityState.SUSPENDED, reason=reason, who=who, now=now)


def resume(tx: Tx, slug: str, *, reason: str | None, who: Caller, now: datetime) -> Community:
    """Resumes a suspended community; sessions and unexpired tokens of before work again. Raises Unknown."""
    return _change_state(tx, slug, CommunityState.OPENED, reason=reason, who=who, now=now)


def _change_state(
    tx: Tx, slug: str, state: CommunityState, *, reason: str | None, who: Caller, now: datetime
) -> Community:
    """Brings a community into a state; changes nothing if it has it already."""
    community = tx.read(store.community_by_slug_to_lock(slug))
    if community.state is state:
        return community
    outside = tx.community_id
    tx.enter(community.id)
    changed = _save_and_publish(tx, replace(community, state=state), tx.read(store.current_settings()), now)
    store.add_state_change(tx, changed, reason=reason, by_id=who.id, now=now)
    tx.enter(outside)
    return changed


def _save_and_publish(tx: Tx, community: Community, settings: Iterable[Setting], now: datetime) -> Community:
    """Saves the next version of a community, publishes it with all its settings, and returns it."""
    changed = replace(community, version=community.version + 1)
    store.save_community(tx, changed)
    values = tuple(
        SettingValue(key=one.key, value=one.value, valid_from=one.valid_from or community.opened_at) for one in settings
    )
    event = CommunityChanged(state=changed.state, settings=values)
    publish(tx, event, now, sequence=changed.version)
    return changed
