"""Gifts with their donors, lines, inspections, confirmations and reversals, and their refusals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.charity.stock.model import Hold, Restriction
from services.chassis.errors import Forbidden, Invalid, NotYetKnown, Refused

DONOR_NAME = "gifts.donor_name"


class GiftState(StrEnum):
    """The state of a gift. A registered gift is accepted or refused; an accepted one may be reversed."""

    REGISTERED = "registered"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    REVERSED = "reversed"


class Credit(StrEnum):
    """Whether the units of an accepted gift earn points: at once, or once a second person has confirmed them."""

    AT_ONCE = "at_once"
    AWAITING_SECOND = "awaiting_second"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


EARNING = frozenset({Credit.AT_ONCE, Credit.CONFIRMED})
UNCONFIRMED = frozenset({Credit.AT_ONCE, Credit.AWAITING_SECOND})


class LineVerdict(StrEnum):
    """What people have decided on a line that was held."""

    GOODS = "goods"
    MEDICINE = "medicine"


class DonorKind(StrEnum):
    """The kind of donor."""

    RESIDENT = "resident"
    SHOP = "shop"
    ENTERPRISE = "enterprise"
    ORGANISATION = "organisation"
    PARTNER = "partner"
    ANONYMOUS = "anonymous"


class Condition(StrEnum):
    """The condition of goods."""

    NEW = "new"
    GOOD = "good"
    USED = "used"


class RefusalCode(StrEnum):
    """Why goods are not accepted."""

    EXPIRED = "expired"
    NEAR_EXPIRY = "near_expiry"
    DAMAGED = "damaged"
    DIRTY = "dirty"
    OPENED = "opened"
    HOMEMADE_FOOD = "homemade_food"
    DANGEROUS = "dangerous"
    COUNTERFEIT = "counterfeit"
    NO_USE = "no_use"
    NO_PROOF = "no_proof"
    NOT_OWNER = "not_owner"
    NO_ROOM = "no_room"
    MEDICINE = "medicine"


class ReversalReason(StrEnum):
    """Why an accepted gift is taken back."""

    MISCOUNTED = "miscounted"
    BAD_AFTER_ALL = "bad_after_all"
    OWNERSHIP_DISPUTE = "ownership_dispute"
    DUPLICATE = "duplicate"
    DONOR_ERROR = "donor_error"
    FRAUD = "fraud"


@dataclass(frozen=True)
class Donor:
    """The donor: a person of the community, somebody outside by name, or anonymous."""

    kind: DonorKind
    person_id: UUID | None = None
    name: str | None = None
    publish_name: bool = False


@dataclass(frozen=True)
class NewLine:
    """Goods of one kind to register; `value_fen` is the value of the whole line."""

    name: str
    category: str
    quantity: int
    unit: str
    item_id: UUID | None = None
    value_fen: int | None = None
    expires_on: date | None = None
    condition: Condition = Condition.NEW


@dataclass(frozen=True)
class NewGift:
    """A gift to register."""

    donor: Donor
    lines: tuple[NewLine, ...]
    units: int = 0
    restriction: Restriction = Restriction.NONE
    campaign_id: UUID | None = None
    project_id: UUID | None = None


@dataclass(frozen=True)
class Inspection:
    """The result of the inspection of one line. Lines without an inspection are accepted whole."""

    line_no: int
    refused: int = 0
    refusal_code: RefusalCode | None = None
    place_id: UUID | None = None
    expires_on: date | None = None
    note: str | None = None


@dataclass(frozen=True)
class GiftLine:
    """Goods of one kind in a gift; `accepted + refused = quantity` once the gift is accepted.

    Of a line with a `hold` nothing is accepted before a second person has decided on it.
    """

    gift_id: UUID
    line_no: int
    name: str
    category: str
    quantity: int
    unit: str
    condition: Condition
    item_id: UUID | None = None
    value_fen: int | None = None
    expires_on: date | None = None
    accepted: int = 0
    refused: int = 0
    refusal_code: RefusalCode | None = None
    note: str | None = None
    reversed: int = 0
    hold: Hold | None = None
    held_by: UUID | None = None  # who held it by hand; None: its words or its item did
    hold_reason: str | None = None
    goods_by: UUID | None = None  # the first of two people who say that it is goods, where a program registered it
    decision: LineVerdict | None = None
    decided_by: UUID | None = None
    decided_at: datetime | None = None
    decision_reason: str | None = None

    @property
    def is_medicine(self) -> bool:
        """Whether a second person has decided that it is medicine."""
        return self.decision is LineVerdict.MEDICINE

    @property
    def is_goods(self) -> bool:
        """Whether it may enter stock: it is neither held nor medicine."""
        return self.hold is None and not self.is_medicine

    @property
    def value_left_fen(self) -> int | None:
        """The value of the pieces accepted and not reversed, rounded down, so that parts always add up to the whole."""
        if self.value_fen is None:
            return None
        return self.value_fen * (self.accepted - self.reversed) // self.quantity


@dataclass(frozen=True)
class Reversal:
    """A request to reverse a gift, all or in part. It takes effect when another person approves it."""

    id: UUID
    gift_id: UUID
    units: int
    pieces: dict[str, int]  # by line number, as text: keys in JSON are text
    reason: ReversalReason
    asked_by: UUID
    asked_at: datetime
    approved_by: UUID | None = None
    approved_at: datetime | None = None
    issued_before: int = 0  # pieces that were issued before the approval; they do not come back


@dataclass(frozen=True)
class Unconfirmed:
    """Units, as far as no second person has confirmed them: of a donor in 30 days, and by an accepter on a day."""

    of_donor: int
    by_accepter: int


@dataclass(frozen=True)
class Gift:
    """A gift. `units_confirmed` are the 件/份 that staff counted; each event about the gift has the next `revision`.

    `credit` says whether they earn points; `second_by`, `second_at` and `second_reason` are the decision on it.
    """

    id: UUID
    state: GiftState
    donor_kind: DonorKind
    units: int
    restriction: Restriction
    registered_at: datetime
    registered_by: UUID
    by_program: bool = False  # whether a program registered it
    donor_person_id: UUID | None = None
    donor_name_sealed: bytes | None = None
    publish_name: bool = False
    campaign_id: UUID | None = None
    project_id: UUID | None = None
    accepted_on: date | None = None
    accepted_by: UUID | None = None
    units_confirmed: int = 0
    units_reversed: int = 0
    revision: int = 0
    credit: Credit | None = None  # None: not accepted
    second_by: UUID | None = None
    second_at: datetime | None = None
    second_reason: str | None = None
    receipt_year: int | None = None
    receipt_no: int | None = None
    receipt_void: bool = False
    refusal_code: RefusalCode | None = None
    note: str | None = None
    version: int = 1
    lines: tuple[GiftLine, ...] = ()
    reversals: tuple[Reversal, ...] = ()
    donor_name: str | None = None  # decrypted by `queries.with_donor_name`

    @property
    def units_left(self) -> int:
        """The confirmed units that were not reversed."""
        return self.units_confirmed - self.units_reversed

    @property
    def credited_units(self) -> int:
        """The units that earn the donor points."""
        return self.units_left if self.credit in EARNING else 0

    @property
    def receipt_number(self) -> str | None:
        """The number on the receipt of the donor."""
        return None if self.receipt_no is None else f"SW-{self.receipt_year}-{self.receipt_no:06d}"


@dataclass(frozen=True)
class GiftFilter:
    """Filters of the list of gifts."""

    state: GiftState | None = None
    donor_person_id: UUID | None = None
    credit: Credit | None = None


class OwnCase(Forbidden):
    """Nobody decides for themself: who gains never confirms."""

    code = "own_case"
    zh = "不能办理与自己有关的事项，请由其他工作人员办理"
    en = "You cannot act on your own matter; another worker must do it"


class LineHeld(Refused):
    """A line is held as suspected medicine; a second person must first decide on it."""

    code = "line_held"
    zh = "第{line}行疑似药品，须由另一人先核定"
    en = "Line {line} is held as suspected medicine; another person must first decide on it"


class GiftAlreadyAccepted(Refused):
    """The gift has already been accepted."""

    code = "gift_already_accepted"
    zh = "这笔捐赠已经验收"
    en = "This gift has already been accepted"


class GiftLineRefused(Refused):
    """Nothing of the gift can be accepted; the facts name its first line and why."""

    code = "gift_line_refused"
    zh = "第{line}行物资不能接收：{reason}"
    en = "Line {line} cannot be accepted: {reason}"


class UnitsAboveQuantity(Invalid):
    """The units exceed the pieces: a unit holds at least one piece."""

    code = "units_above_quantity"
    zh = "件（份）数不能多于验收的数量"
    en = "Units cannot exceed the pieces accepted"

    def __init__(self) -> None:
        super().__init__(self.at("/units"))


class UnknownLine(Invalid):
    """The gift has no such line, or fewer pieces in it."""

    code = "unknown_line"
    zh = "捐赠中没有这一行，或数量不足"
    en = "The gift has no such line, or fewer pieces in it"

    def __init__(self, line_no: int) -> None:
        super().__init__(self.at("/line_no"), line=line_no)


class UnknownCampaign(NotYetKnown):
    """The campaign or project that the gift names is not known here, or not open."""

    code = "unknown_campaign"
    zh = "没有这个倡议或项目，或尚未同步，请稍后再试"
    en = "Campaign or project unknown, over, or not known here yet"
