"""Communities, settings with their defaults, and the refusals that concern them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from services.chassis.errors import Refused

# Beginnings of paths that are no community's, now or later; nginx sends no page below them to the pages.
RESERVED_SLUGS = frozenset(
    {"www", "api", "admin", "v1", "docs", "static", "open", "go", "look", "operator", "metrics", "livez", "readyz"}
    | {"healthz", "internal", "favicon"}
)


class CommunityState(StrEnum):
    """`suspended`: people and clients of the community are refused everywhere; earlier events are still handled."""

    OPENED = "opened"
    SUSPENDED = "suspended"


@dataclass(frozen=True)
class NewCommunity:
    """The operator's request to open a community."""

    slug: str
    name: str
    subdistrict: str | None
    district: str | None
    city: str | None
    timezone: str
    profile: str
    sandbox: bool


@dataclass(frozen=True)
class Community:
    """A community; all of it is public."""

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
    opened_at: datetime
    version: int
    phone: str | None = None
    address: str | None = None
    opening_hours: str | None = None


@dataclass(frozen=True)
class ProfileVersion:
    """How the station was shown from an instant on, and who wrote it."""

    id: UUID
    version: int
    phone: str | None
    address: str | None
    opening_hours: str | None
    by_id: UUID
    at: datetime


@dataclass(frozen=True)
class Setting:
    """The current value of a key and the instant from which it holds (None: it is the default)."""

    key: str
    value: Any
    valid_from: datetime | None = None
    version: int = 0


# A setting is here only if some code reads it: a key that nothing reads would have no effect.
STAFF_HOURS = "session_hours_staff"  # how long a session of staff lasts without a new token
GIFT_UNITS_DONOR = "gift_units_of_donor"  # of a donor in 30 days: more await a second person
GIFT_UNITS_ACCEPTER = "gift_units_of_accepter"  # by an accepter on a day: more await a second person
COUNTER_ALONE = "counter_alone_points"  # a person and month, by one worker, for who never signed in
STOCK_PIECES = "stock_alone_pieces"  # of an item and a day, written off or booked by one worker
STOCK_FEN = "stock_alone_fen"  # the value of them
LAST_YEAR_OPEN = "last_year_open_days"  # of January: donations of the year before are still entered
DEFAULTS: dict[str, Any] = {
    STAFF_HOURS: 12,
    GIFT_UNITS_DONOR: 20,
    GIFT_UNITS_ACCEPTER: 200,
    COUNTER_ALONE: 20,
    LAST_YEAR_OPEN: 15,
    STOCK_PIECES: 20,
    STOCK_FEN: 20_000,
}


class SlugTaken(Refused):
    """Another community has this slug."""

    code = "slug_taken"
    zh = "标识已被使用"
    en = "This slug is taken"


class SlugReserved(Refused):
    """The platform itself uses this slug."""

    code = "slug_reserved"
    zh = "标识不可用"
    en = "This slug is reserved"
