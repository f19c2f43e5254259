"""Gifts in kind: what was brought, what was taken in, what of it was taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class GiftState(StrEnum):
    """Registered at the counter; taken in, or not; perhaps taken back later."""

    REGISTERED = "registered"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    REVERSED = "reversed"


class DonorKind(StrEnum):
    """Who gives."""

    RESIDENT = "resident"
    SHOP = "shop"
    ENTERPRISE = "enterprise"
    ORGANISATION = "organisation"
    PARTNER = "partner"
    ANONYMOUS = "anonymous"


class Restriction(StrEnum):
    """What the donor allows the goods to be used for."""

    NONE = "none"
    RELIEF_ONLY = "relief_only"
    PURPOSE = "purpose"


class Condition(StrEnum):
    """How goods look."""

    NEW = "new"
    GOOD = "good"
    USED = "used"


class RefusalCode(StrEnum):
    """Why goods are not taken in."""

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
    """A person of the community, somebody outside by name, or nobody who wants to be named."""

    kind: DonorKind
    person_id: UUID | None = None
    name: str | None = None
    publish_name: bool = False


@dataclass(frozen=True)
class NewLine:
    """What the donor brings of one thing; `value_fen` is of the whole line."""

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
    """What is written down when goods are brought."""

    donor: Donor
    lines: tuple[NewLine, ...]
    units: int = 0
    restriction: Restriction = Restriction.NONE
    campaign_id: UUID | None = None
    activity_id: UUID | None = None
    project_id: UUID | None = None


@dataclass(frozen=True)
class Inspection:
    """What staff found of one line; what is not mentioned is taken in whole."""

    line_no: int
    refused: int = 0
    refusal_code: RefusalCode | None = None
    place_id: UUID | None = None
    expires_on: date | None = None
    note: str | None = None


@dataclass(frozen=True)
class GiftLine:
    """One line of a gift; `accepted + refused = quantity` once inspected."""

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

    @property
    def value_left_fen(self) -> int | None:
        """The worth of the pieces that were taken in and not taken back; parts always add up."""
        if self.value_fen is None:
            return None
        return self.value_fen * (self.accepted - self.reversed) // self.quantity


@dataclass(frozen=True)
class Reversal:
    """A wish to take a gift back; takes effect when another person approves it."""

    id: UUID
    gift_id: UUID
    units: int
    pieces: dict[str, int]  # by line number
    reason: ReversalReason
    asked_by: UUID
    asked_at: datetime
    approved_by: UUID | None = None
    approved_at: datetime | None = None
    issued_before: int = 0  # pieces that had left the house already


@dataclass(frozen=True)
class Gift:
    """A gift; `units_confirmed` are the 件/份 that staff counted, `revision` counts what was told of it."""

    id: UUID
    state: GiftState
    donor_kind: DonorKind
    units: int
    restriction: Restriction
    registered_at: datetime
    registered_by: UUID
    donor_person_id: UUID | None = None
    donor_name_sealed: bytes | None = None
    publish_name: bool = False
    campaign_id: UUID | None = None
    activity_id: UUID | None = None
    project_id: UUID | None = None
    accepted_on: date | None = None
    accepted_by: UUID | None = None
    units_confirmed: int = 0
    units_reversed: int = 0
    revision: int = 0
    receipt_year: int | None = None
    receipt_no: int | None = None
    receipt_void: bool = False
    refusal_code: RefusalCode | None = None
    note: str | None = None
    version: int = 1
    lines: tuple[GiftLine, ...] = ()
    reversals: tuple[Reversal, ...] = ()
    donor_name: str | None = None  # opened for the station and for the donor

    @property
    def units_left(self) -> int:
        """What counts now."""
        return self.units_confirmed - self.units_reversed

    @property
    def receipt_number(self) -> str | None:
        """The number on the donor's receipt."""
        return None if self.receipt_no is None else f"SW-{self.receipt_year}-{self.receipt_no:06d}"
