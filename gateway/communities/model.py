"""Communities, settings with their defaults, and the refusals that concern them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from services.chassis.errors import Refused

RESERVED_SLUGS = frozenset({"www", "api", "admin", "v1", "docs", "static", "open"})


class CommunityState(StrEnum):
    """`suspended`: nobody of the community signs in or is let in anywhere; what it told before is still booked."""

    OPENED = "opened"
    SUSPENDED = "suspended"


@dataclass(frozen=True)
class Community:
    """A community as the directory keeps it; all of it is public."""

    id: UUID
    slug: str
    name: str
    subdistrict: str | None
    district: str | None
    city: str | None
    timezone: str
    profile: str
    sandbox: bool
    state: CommunityState
    epoch: int
    opened_at: datetime
    version: int


@dataclass(frozen=True)
class Setting:
    """The value that a community gave to a key, and the instant from which it holds (None: the default)."""

    key: str
    value: Any
    valid_from: datetime | None = None
    version: int = 0


DEFAULTS: dict[str, Any] = {
    "name_of_station": "",
    "contact_phone": "",
    "privacy_contact": "",
    "public_name_style": "surname_mask",
    "leaderboard": True,
    "self_signup": "approve",
    "session_hours_staff": 12,
    "five_neighbours": [],
    "five_changes": [],
    "five_hearts": [],
    "fusions": [],
}
CHOICES = {"public_name_style": ("surname_mask", "none"), "self_signup": ("open", "approve", "closed")}


class SlugTaken(Refused):
    """Another community has it, or had it."""

    code = "slug_taken"
    zh = "标识已被使用"
    en = "Slug used"


class SlugReserved(Refused):
    """The platform's own words."""

    code = "slug_reserved"
    zh = "标识不可用"
    en = "Slug reserved"
