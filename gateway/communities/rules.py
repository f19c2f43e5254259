"""Checks slugs, time zones and values of settings."""

from __future__ import annotations

import re
from typing import Any
from zoneinfo import available_timezones

from gateway.communities.model import CHOICES, DEFAULTS, RESERVED_SLUGS, Community, CommunityState, SlugReserved
from gateway.credentials.model import InvalidField
from services.chassis.errors import CommunitySuspended


def require_not_suspended(home: Community) -> None:
    """Raises CommunitySuspended where the operator has suspended the community."""
    if home.state is CommunityState.SUSPENDED:
        raise CommunitySuspended


_SLUG = re.compile(r"[a-z0-9](?:-?[a-z0-9]){1,39}")
LIST_MOST = 10
WORD_MOST = 20
TEXT_MOST = 100


def require_slug(slug: str) -> None:
    """2 to 40 of a–z, 0–9 and single hyphens inside; not one of the platform's own words."""
    if not _SLUG.fullmatch(slug) or len(slug) > 40:
        raise InvalidField("/slug", "invalid", "2 to 40 of a-z, 0-9 and single hyphens inside.")
    if slug in RESERVED_SLUGS:
        raise SlugReserved


def require_timezone(name: str) -> None:
    """A name of the IANA time zone database."""
    if name not in available_timezones():
        raise InvalidField("/timezone", "invalid", "Not an IANA time zone.")


def require_setting(key: str, value: Any) -> None:
    """The kind of value that the key has, within its limits."""
    default = DEFAULTS[key]
    if type(value) is not type(default) or not _fits(key, value):
        raise InvalidField("/value", "invalid", f"Not a value for {key}.")


def _fits(key: str, value: Any) -> bool:
    if key in CHOICES:
        return value in CHOICES[key]
    if isinstance(value, str):
        return len(value) <= TEXT_MOST
    if isinstance(value, list):
        return len(value) <= LIST_MOST and all(isinstance(one, str) and 0 < len(one) <= WORD_MOST for one in value)
    return isinstance(value, bool) or 1 <= value <= 24
