"""The values of donations and their payments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Invalid, Refused


class Channel(StrEnum):
    """How money reaches the fund."""

    CASH = "cash"
    TRANSFER = "transfer"
    ONLINE = "online"


class DonorKind(StrEnum):
    """A person of the community, somebody else by name, or nobody who is kept."""

    PERSON = "person"
    OUTSIDE = "outside"
    ANONYMOUS = "anonymous"


class DonationState(StrEnum):
    """Money before `received` is nowhere in the books."""

    INITIATED = "initiated"
    RECEIVED = "received"
    EXPIRED = "expired"


@dataclass(frozen=True)
class Donor:
    """Who gives. `name` is how it stands on receipt and public ledger; a person's own name is the directory's."""

    kind: DonorKind
    person_id: UUID | None = None
    name: str | None = None


@dataclass(frozen=True)
class Donation:
    """A gift of money."""

    id: UUID
    fund_id: UUID
    earmark_id: UUID
    campaign_id: UUID | None
    donor_kind: DonorKind
    person_id: UUID | None
    giver_id: UUID | None  # where the sealed name is kept
    amount_fen: int
    channel: Channel
    state: DonationState
    publish_name: bool
    received_on: date | None
    created_by: UUID | None  # None: an anonymous donor's own act
    created_at: datetime
    version: int


class PaymentState(StrEnum):
    """What is known of a payment."""

    CREATED = "created"
    PAID = "paid"
    CLOSED = "closed"


@dataclass(frozen=True)
class PaymentOrder:
    """What a provider is asked to collect; its id without dashes is the provider's `out_trade_no`."""

    id: UUID
    donation_id: UUID
    provider: str
    amount_fen: int
    state: PaymentState
    expires_at: datetime
    provider_txn: str | None
    paid_at: datetime | None
    version: int

    @property
    def out_trade_no(self) -> str:
        """How the provider names it."""
        return self.id.hex

    @property
    def pay_with(self) -> dict[str, str]:
        """What the donor's phone needs to pay; nothing once it is paid or closed."""
        waits = self.state is PaymentState.CREATED
        return {"provider": self.provider, "out_trade_no": self.out_trade_no} if waits else {}


@dataclass(frozen=True)
class DonationView:
    """A gift with what belongs to it."""

    donation: Donation
    name: str | None
    receipt_number: str | None
    payment: PaymentOrder | None = None

    @property
    def version(self) -> int:
        """The gift's version."""
        return self.donation.version

    @property
    def donor(self) -> Donor | None:
        """Who gave; None where nobody is kept."""
        if self.donation.donor_kind is DonorKind.ANONYMOUS:
            return None
        return Donor(self.donation.donor_kind, self.donation.person_id, self.name)


class Verdict(StrEnum):
    """What a notice led to."""

    BOOKED = "booked"
    CLOSED = "closed"
    REPEATED = "repeated"
    CONFLICT = "conflict"
    UNMATCHED = "unmatched"


class CampaignNotOpen(Refused):
    """The campaign takes no gift on that day."""

    code = "campaign_not_open"
    zh = "该倡议未开始或已结束。"
    en = "This campaign is not open."


class AmountOutOfRange(Invalid):
    """More or less than may be given this way."""

    code = "amount_out_of_range"
    zh = "金额须在{min}至{max}元之间。"
    en = "The amount must be between {min} and {max} yuan."


class PaymentMismatch(Refused):
    """A signed notice says something else than was ordered; it is kept for a person."""

    code = "payment_mismatch"
    zh = "支付金额与订单不一致,已转人工核对。"
    en = "The payment differs from the order; a person will check it."
    leaves_mark = True


class FutureDay(Invalid):
    """Money is received today or was received before, never tomorrow."""

    code = "day_in_future"
    zh = "收款日期不能晚于今天。"
    en = "The day of receipt cannot be later than today."
