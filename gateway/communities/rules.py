"""Checks slugs, time zones and values of settings, and whether a community is suspended."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from zoneinfo import available_timezones

from gateway.communities.model import (
    COUNTER_ALONE,
    GIFT_UNITS_ACCEPTER,
    GIFT_UNITS_DONOR,
    LAST_YEAR_OPEN,
    RESERVED_SLUGS,
    STAFF_HOURS,
    STOCK_FEN,
    STOCK_PIECES,
    Community,
    CommunityState,
    SlugReserved,
)
from gateway.credentials import rules as credentials_rules
from services.chassis.errors import CommunitySuspended, Fault, Invalid

SLUG_MOST = 40
_PLACE = re.compile("(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")
_LIMITS = {
    STAFF_HOURS: (1, 24),
    GIFT_UNITS_DONOR: (0, 10_000),
    GIFT_UNITS_ACCEPTER: (0, 10_000),
    COUNTER_ALONE: (0, 1_000),
    LAST_YEAR_OPEN: (0, 31),
    STOCK_PIECES: (0, 10_000),
    STOCK_FEN: (0, 10_000_000),
}
_SLUG = re.compile(r"[a-z0-9](?:-?[a-z0-9])+")


def require_slug(slug: str) -> None:
    """Raises Invalid unless a slug is 2 to 40 of a–z, 0–9 and single hyphens inside, SlugReserved if it is reserved."""
    if not _SLUG.fullmatch(slug) or len(slug) > SLUG_MOST:
        zh = "须为 2–40 个字符（a–z、0–9，中间可有单个连字符）"
        raise Invalid(Fault("/slug", "not_slug", zh, "This must be 2 to 40 of a-z, 0-9 and single hyphens inside"))
    if slug in RESERVED_SLUGS:
        raise SlugReserved


def require_timezone(name: str) -> None:
    """Raises Invalid unless `name` is UTC or a place in the IANA time zone database, such as Asia/Urumqi.

    The other names there are links of old systems (PRC), have their sign turned round (Etc/GMT-8), or depend on the
    machine (localtime).
    """
    if not (name == "UTC" or (_PLACE.fullmatch(name) and name in available_timezones())):
        zh, en = "须为某地的 IANA 时区名", "This must be the IANA time zone of a place"
        raise Invalid(Fault("/timezone", "not_timezone", zh, en))


def profile_changes(given: Mapping[str, str | None]) -> dict[str, Any]:
    """Returns changes of a profile with the phone in its normal form; an empty text is none. Raises Invalid."""
    changes = {name: text or None for name, text in given.items()}
    if phone := changes.get("phone"):
        changes["phone"] = credentials_rules.require_contact_phone(phone, "/phone")
    return changes


def require_setting(key: str, value: Any) -> None:
    """Raises Invalid unless `value` is an integer within the limits of the key."""
    least, most = _LIMITS[key]
    if type(value) is not int or not least <= value <= most:
        zh, en = f"须为 {least} 至 {most} 的整数", f"This must be a whole number from {least} to {most}"
        raise Invalid(Fault("/value", "out_of_range", zh, en))


def require_not_suspended(community: Community) -> None:
    """Raises CommunitySuspended if the operator has suspended the community."""
    if community.state is CommunityState.SUSPENDED:
        raise CommunitySuspended
