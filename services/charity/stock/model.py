"""Places, items, lots, movements and balances, and the refusals that name them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Fault, Invalid, Refused


class Restriction(StrEnum):
    """What the donor allows the goods to be used for."""

    NONE = "none"
    RELIEF_ONLY = "relief_only"
    PURPOSE = "purpose"


class MedicineNotAGift(Refused):
    """Medicine never becomes stock, points or a reward."""

    code = "medicine_not_a_gift"
    zh = "药品不作为捐赠物资,请到余药共享窗口"
    en = "Medicine is not taken as a gift; go to the medicine desk"


class OutOfStock(Refused):
    """Nothing is promised that isn't there."""

    code = "out_of_stock"
    zh = "库存不足,现可用{free}"
    en = "Not enough stock; {free} available"


class ReliefOnly(Refused):
    """What is left was given for people in need."""

    code = "relief_only"
    zh = "捐赠人限定用于帮困"
    en = "The donor gave this for relief only"


class LotExpired(Refused):
    """Judged by the date at the moment of handing over."""

    code = "lot_expired"
    zh = "该批次已过期或临期,不能发放"
    en = "This lot is past the day it may be issued"


class ItemExists(Refused):
    """An item is known by its name and unit."""

    code = "item_exists"
    zh = "已有同名同单位的物品,请直接使用该物品"
    en = "There is an item of this name and unit already; name it by its id"


class PlaceExists(Refused):
    """A place is known by its name."""

    code = "place_exists"
    zh = "已有同名的存放点"
    en = "There is a place of this name already"


class UnknownItem(Invalid):
    """Items are made here, so what is not found does not exist."""

    code = "unknown_item"
    zh = "没有这个物品"
    en = "There is no such item"

    def __init__(self, pointer: str = "/item_id") -> None:
        super().__init__(Fault(pointer, self.code, self.en))


class UnknownPlace(Invalid):
    """Places are made here."""

    code = "unknown_place"
    zh = "没有这个存放点"
    en = "There is no such place"

    def __init__(self) -> None:
        super().__init__(Fault("/place_id", self.code, self.en))


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


CODE_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: nothing that looks like something else
