"""Checks slugs, time zones and values of settings, and whether a community is suspended."""

from __future__ import annotations

import re
from typing import Any
from zoneinfo import available_timezones

from gateway.communities.model import CHOICES, DEFAULTS, RESERVED_SLUGS, Community, CommunityState, SlugReserved
from services.chassis.errors import CommunitySuspended, Fault, Invalid

SLUG_MOST = 40
LIST_MOST = 10
WORD_MOST = 20
TEXT_MOST = 100
_SLUG = re.compile(r"[a-z0-9](?:-?[a-z0-9])+")


def require_slug(slug: str) -> None:
    """Raises Invalid unless a slug is 2 to 40 of a–z, 0–9 and single hyphens inside, SlugReserved if it is reserved."""
    if not _SLUG.fullmatch(slug) or len(slug) > SLUG_MOST:
        raise Invalid(Fault("/slug", "invalid", "2 to 40 of a-z, 0-9 and single hyphens inside"))
    if slug in RESERVED_SLUGS:
        raise SlugReserved


def require_timezone(name: str) -> None:
    """Raises Invalid unless `name` is in the IANA time zone database."""
    if name not in available_timezones():
        raise Invalid(Fault("/timezone", "invalid", "Not an IANA time zone"))


def require_setting(key: str, value: Any) -> None:
    """Raises Invalid unless `value` is of the kind that the key has, and within its limits."""
    default = DEFAULTS[key]
    if type(value) is not type(default) or not _fits(key, value):
        raise Invalid(Fault("/value", "invalid", f"Not a value for {key}"))


def require_not_suspended(community: Community) -> None:
    """Raises CommunitySuspended if the operator has suspended the community."""
    if community.state is CommunityState.SUSPENDED:
        raise CommunitySuspended


def _fits(key: str, value: Any) -> bool:
    if key in CHOICES:
        return value in CHOICES[key]
    if isinstance(value, str):
        return len(value) <= TEXT_MOST
    if isinstance(value, list):
        return len(value) <= LIST_MOST and all(isinstance(one, str) and 0 < len(one) <= WORD_MOST for one in value)
    return isinstance(value, bool) or 1 <= value <= 24
