"""Changes of stock by hand, and their refusals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from services.charity.stock.model import Document, DocumentKind, LotSource
from services.charity.two_people.model import Request, RequestState
from services.chassis.errors import Refused


class ChangeKind(StrEnum):
    """What is changed by hand."""

    REDATE = "redate"
    WRITE_OFF = "write_off"
    HAND_OUT = "hand_out"
    BOOK = "book"


class ChangeReason(StrEnum):
    """Why pieces are written off, or for what they are handed out. Nobody who gets them is named."""

    EXPIRED = "expired"
    DAMAGED = "damaged"
    LOST = "lost"
    STOLEN = "stolen"
    UNUSABLE = "unusable"
    HARDSHIP = "hardship"
    VISIT = "visit"
    ACTIVITY = "activity"
    DISASTER = "disaster"


WRITE_OFF_REASONS = (
    ChangeReason.EXPIRED,
    ChangeReason.DAMAGED,
    ChangeReason.LOST,
    ChangeReason.STOLEN,
    ChangeReason.UNUSABLE,
)
HAND_OUT_REASONS = (ChangeReason.HARDSHIP, ChangeReason.VISIT, ChangeReason.ACTIVITY, ChangeReason.DISASTER)


@dataclass(frozen=True)
class HandedOut:
    """Pieces of a lot that went out before its date was corrected."""

    lot_id: UUID
    document_kind: DocumentKind
    document_id: UUID
    pieces: int
    day: date


@dataclass(frozen=True, kw_only=True)
class StockChange(Request):
    """A change of stock by hand. `lot_id` is the lot that loses pieces, `new_lot_id` the one that gets them.

    `worth_fen` is the value of its pieces, None where it is not known. A corrected date moves all pieces that the lot
    has when a second person confirms it; `pieces` is their number then.
    """

    kind: ChangeKind
    item_id: UUID
    pieces: int
    day: date
    lot_id: UUID | None = None
    reason: ChangeReason | None = None
    note: str | None = None
    expires_on: date | None = None
    source: LotSource | None = None
    place_id: UUID | None = None
    worth_fen: int | None = None
    paper: str | None = None
    new_lot_id: UUID | None = None
    handed_out: tuple[HandedOut, ...] = ()  # filled by `queries.shown`

    @property
    def verb(self) -> str:
        """What is asked."""
        return self.kind.value

    @property
    def document(self) -> Document:
        """The cause of its movements."""
        return Document(DocumentKind.STOCK_CHANGE, self.id)


@dataclass(frozen=True)
class NewGoods:
    """Goods to book that were bought or found; `worth_fen` is what all of them cost, or are worth."""

    item_id: UUID
    source: LotSource
    pieces: int
    expires_on: date | None = None
    place_id: UUID | None = None
    worth_fen: int | None = None
    paper: str | None = None
    note: str | None = None


@dataclass(frozen=True)
class Alone:
    """What one worker has done alone on a day with one item."""

    pieces: int
    worth_fen: int


@dataclass(frozen=True)
class ChangeFilter:
    """Filters of the list of changes."""

    state: RequestState | None = None
    lot_id: UUID | None = None


class SameDate(Refused):
    """The lot has this expiry date already."""

    code = "same_date"
    zh = "该批次的保质期已经是这一天"
    en = "The lot has this expiry date already"
