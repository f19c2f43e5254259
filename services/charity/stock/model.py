"""Places, items, lots, movements and balances, and their refusals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Invalid, Refused

NO_END = date.max  # `usable_until` of pieces that do not expire
CODE_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no digit looks like another


class Restriction(StrEnum):
    """The use that the donor allows."""

    NONE = "none"
    RELIEF_ONLY = "relief_only"
    PURPOSE = "purpose"


class ItemKind(StrEnum):
    """The kind of an item. Of medicine there is no stock here: goods that name such an item are held."""

    GOODS = "goods"
    MATERIAL = "material"
    MEDICINE = "medicine"


class Category(StrEnum):
    """The closed list of categories. A community uses words of its own; `words.json` maps them to these."""

    FOOD = "food"
    DAILY = "daily"
    CLOTHING = "clothing"
    APPLIANCES = "appliances"
    CULTURE = "culture"
    MEDICAL_SUPPLIES = "medical_supplies"
    MEDICINE = "medicine"
    OTHER = "other"


class Hold(StrEnum):
    """Why goods are held until a second person has decided on them."""

    SUSPECTED_MEDICINE = "suspected_medicine"


class PlaceKind(StrEnum):
    """The kind of a place."""

    SHELF = "shelf"
    STORE = "store"
    WORKSHOP = "workshop"
    MARKET = "market"
    QUARANTINE = "quarantine"


class LotSource(StrEnum):
    """The origin of a lot."""

    DONATED = "donated"
    OPENING = "opening"
    PURCHASED = "purchased"
    FOUND = "found"


class LotStatus(StrEnum):
    """Whether a lot may be issued. A lot is on hold until its expiry date is read from the pack.

    Expiry is not a status: each use compares the date.
    """

    OK = "ok"
    HOLD = "hold"


class MovementKind(StrEnum):
    """The kind of a movement; `rules.DELTAS` has its effect on a lot."""

    OPENING = "opening"
    RECEIVE = "receive"
    RESERVE = "reserve"
    RELEASE = "release"
    ISSUE = "issue"
    REVERSE = "reverse"
    REDATE = "redate"
    WRITE_OFF = "write_off"
    HAND_OUT = "hand_out"
    RETURN = "return"


class StockLine(StrEnum):
    """The programme that a movement belongs to."""

    POINTS = "points"
    RELIEF = "relief"
    NONE = "none"


class DocumentKind(StrEnum):
    """The kind of document that causes a movement."""

    GIFT = "gift"
    REWARD = "reward"
    REDEMPTION = "redemption"
    REVERSAL = "reversal"
    STOCK_CHANGE = "stock_change"
    COUNT = "count"
    RETURN = "return"


@dataclass(frozen=True)
class Place:
    """A place where goods are kept; one of a community is the standard place."""

    id: UUID
    name: str
    kind: PlaceKind
    standard: bool = False


@dataclass(frozen=True)
class Item:
    """A kind of goods in stock, counted in one unit."""

    id: UUID
    name: str
    category: str
    kind: ItemKind
    unit: str
    expiry_required: bool
    margin_days: int = 0  # minimum of days until expiry when pieces are received
    issue_days: int = 0  # minimum of days until expiry when pieces are issued
    unlist_asked_by: UUID | None = None  # who asked that an item listed as medicine be goods
    unlist_asked_at: datetime | None = None
    unlist_reason: str | None = None
    version: int = 1


@dataclass(frozen=True)
class ItemName:
    """An item as a document names it: by id, or by name and unit; `category` is for an item that must be added."""

    item_id: UUID | None
    name: str
    unit: str
    category: str


@dataclass(frozen=True)
class ItemFilter:
    """Filters of the list of items."""

    category: str | None = None


@dataclass(frozen=True)
class Lot:
    """Pieces of one item that came in together. Item, source, restriction and a known expiry date never change.

    A wrong date is corrected with another lot, whose `of_lot_id` names this one. `value_fen` is the value of all pieces
    that were received.
    """

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
    value_fen: int | None = None
    of_lot_id: UUID | None = None

    @property
    def free(self) -> int:
        """Pieces that are not reserved."""
        return self.on_hand - self.reserved


@dataclass(frozen=True)
class ReservedLot(Lot):
    """A lot with the pieces of it that are reserved for one document, or went out for it."""

    pieces: int = 0


@dataclass(frozen=True)
class LotFilter:
    """Filters of the list of lots."""

    item_id: UUID | None = None
    gift_id: UUID | None = None
    in_stock: bool | None = None  # whether a piece of it is on hand


@dataclass(frozen=True)
class Document:
    """The cause of movements. `round` counts the reservations of one document, so that each cause takes effect once."""

    kind: DocumentKind
    id: UUID
    round: int = 0


@dataclass(frozen=True)
class Movement:
    """A change of one lot. Movements are append-only; the balances of a lot are their sums."""

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
    seq: int | None = None  # given by the database


@dataclass(frozen=True)
class MovementFilter:
    """Filters of the list of movements."""

    item_id: UUID | None = None
    lot_id: UUID | None = None


@dataclass(frozen=True)
class Balance:
    """Pieces of one item: `free` may be reserved, `points_free` also for points; `expired` may not be issued."""

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


class MedicineNotAGift(Refused):
    """Medicine never becomes stock, points or a reward. The words of the goods name medicine."""

    code = "medicine_not_a_gift"
    zh = "药品不作为捐赠物资或兑换项目，请到余药共享窗口"
    en = "Medicine is neither taken as a gift nor offered as a reward; go to the medicine desk"


class OutOfStock(Refused):
    """Fewer pieces are free than were requested."""

    code = "out_of_stock"
    zh = "库存不足，现可用{free}"
    en = "Not enough stock; {free} available"


class ReliefOnly(Refused):
    """The pieces that are left were given for relief only."""

    code = "relief_only"
    zh = "捐赠人限定用于帮困"
    en = "The donor gave this for relief only"


class LotExpired(Refused):
    """A lot is past its last day at the moment of issue."""

    code = "lot_expired"
    zh = "该批次已过期或临期，不能发放"
    en = "This lot is past its last day and cannot be issued"


class ItemExists(Refused):
    """Another item has this name and unit; the fact `item_id` names it."""

    code = "item_exists"
    zh = "已有同名同单位的物品，请直接使用该物品"
    en = "An item with this name and unit exists already; use its id"


class PlaceExists(Refused):
    """Another place has this name."""

    code = "place_exists"
    zh = "已有同名的存放点"
    en = "A place with this name exists already"


class UnknownItem(Invalid):
    """There is no such item. Items are made here, so there is no message to wait for."""

    code = "unknown_item"
    zh = "没有这个物品"
    en = "There is no such item"

    def __init__(self, pointer: str = "/item_id") -> None:
        super().__init__(self.at(pointer))


class UnknownLot(Invalid):
    """There is no such lot."""

    code = "unknown_lot"
    zh = "没有这个批次"
    en = "There is no such lot"

    def __init__(self) -> None:
        super().__init__(self.at("/lot_id"))


class UnknownPlace(Invalid):
    """There is no such place. Places are made here, so there is no message to wait for."""

    code = "unknown_place"
    zh = "没有这个存放点"
    en = "There is no such place"

    def __init__(self) -> None:
        super().__init__(self.at("/place_id"))
