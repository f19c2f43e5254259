"""Places, items, lots and the movements that are the source of truth for what is there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.charity.model.gifts import Restriction

NO_END = date.max  # `usable_until` of what does not expire


class ItemKind(StrEnum):
    """What an item is; medicine has a house of its own and is never one of these."""

    GOODS = "goods"
    MATERIAL = "material"


class PlaceKind(StrEnum):
    """Where goods lie."""

    SHELF = "shelf"
    STORE = "store"
    WORKSHOP = "workshop"
    MARKET = "market"
    QUARANTINE = "quarantine"


class LotSource(StrEnum):
    """Where a lot came from."""

    DONATED = "donated"
    OPENING = "opening"


class LotStatus(StrEnum):
    """Whether a lot may be issued: on hold until its date is read from the pack. Expiry is judged by the date."""

    OK = "ok"
    HOLD = "hold"


class MovementKind(StrEnum):
    """What a movement does to a lot."""

    OPENING = "opening"
    RECEIVE = "receive"
    RESERVE = "reserve"
    RELEASE = "release"
    ISSUE = "issue"
    REVERSE = "reverse"


class StockLine(StrEnum):
    """Which of the two lines of work a movement is for."""

    POINTS = "points"
    NONE = "none"


class DocumentKind(StrEnum):
    """What caused a movement."""

    GIFT = "gift"
    REWARD = "reward"
    REDEMPTION = "redemption"
    REVERSAL = "reversal"


@dataclass(frozen=True)
class Place:
    """A shelf or a store."""

    id: UUID
    name: str
    kind: PlaceKind
    standard: bool = False


@dataclass(frozen=True)
class Item:
    """A thing that is kept in stock, in one unit."""

    id: UUID
    name: str
    category: str
    kind: ItemKind
    unit: str
    expiry_required: bool
    margin_days: int = 0  # must be left when it comes in
    issue_days: int = 0  # must be left when it goes out


@dataclass(frozen=True)
class Lot:
    """Pieces of one item that came in together; item, source, restriction and a known expiry never change."""

    id: UUID
    item_id: UUID
    source: LotSource
    place_id: UUID
    received_on: date
    usable_until: date
    restriction: Restriction
    status: LotStatus
    label: str
    received: int
    on_hand: int = 0
    reserved: int = 0
    expires_on: date | None = None
    gift_id: UUID | None = None
    line_no: int | None = None
    campaign_id: UUID | None = None
    activity_id: UUID | None = None

    @property
    def free(self) -> int:
        """Pieces that nobody has been promised."""
        return self.on_hand - self.reserved


@dataclass(frozen=True)
class Document:
    """What a movement is caused by; `round` counts re-allocations, so that each cause works once."""

    kind: DocumentKind
    id: UUID
    round: int = 0


@dataclass(frozen=True)
class Movement:
    """A change of one lot; written once, never changed."""

    lot_id: UUID
    item_id: UUID
    place_id: UUID
    kind: MovementKind
    quantity_delta: int
    reserved_delta: int
    line: StockLine
    document_kind: DocumentKind
    document_id: UUID
    line_no: int
    round: int
    day: date
    at: datetime
    lot_usable_until: date
    lot_restriction: Restriction
    by_id: UUID | None = None
    seq: int | None = None


@dataclass(frozen=True)
class Balance:
    """What is there of an item: `free` is what both lines may draw on, `expired` only lies there."""

    item_id: UUID
    name: str
    category: str
    unit: str
    on_hand: int
    reserved: int
    free: int
    points_free: int
    on_hold: int
    expired: int
