"""Donations, their payment orders, and their refusals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Forbidden, Invalid, Refused


class Channel(StrEnum):
    """The way in which money reaches the fund."""

    CASH = "cash"
    TRANSFER = "transfer"
    ONLINE = "online"


class DonorKind(StrEnum):
    """The donor: a person of the community, somebody else by name, or anonymous."""

    PERSON = "person"
    OUTSIDE = "outside"
    ANONYMOUS = "anonymous"


class DonationState(StrEnum):
    """The state of a donation. The money is booked when the state is `received`, not before."""

    INITIATED = "initiated"
    RECEIVED = "received"
    EXPIRED = "expired"
    VOIDED = "voided"


class PaymentState(StrEnum):
    """The state of a payment order."""

    CREATED = "created"
    PAID = "paid"
    CLOSED = "closed"


class VoidState(StrEnum):
    """The state of a request to void a donation."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Verdict(StrEnum):
    """The result of a notice."""

    BOOKED = "booked"
    CLOSED = "closed"
    REPEATED = "repeated"
    CONFLICT = "conflict"
    UNMATCHED = "unmatched"


@dataclass(frozen=True)
class Donor:
    """The donor. `name` is for the receipt and the public ledger; only the directory has the names of people."""

    kind: DonorKind
    person_id: UUID | None = None
    name: str | None = None


@dataclass(frozen=True)
class DonationRequest:
    """A request for a new donation."""

    donor: Donor
    amount_fen: int
    channel: Channel
    publish_name: bool
    campaign_id: UUID | None = None
    received_on: date | None = None


@dataclass(frozen=True)
class Donation:
    """A donation of money."""

    id: UUID
    fund_id: UUID
    earmark_id: UUID
    campaign_id: UUID | None
    donor_kind: DonorKind
    person_id: UUID | None
    giver_id: UUID | None  # the encrypted name is kept in a row of its own
    amount_fen: int
    channel: Channel
    state: DonationState
    publish_name: bool
    received_on: date | None
    created_by: UUID | None  # None: the donor wants to stay anonymous and gave online
    created_at: datetime
    version: int


@dataclass(frozen=True)
class DonationVoid:
    """A request to void a donation that was typed by mistake: one person asks, another confirms it on the same day."""

    id: UUID
    donation_id: UUID
    reason: str
    asked_by: UUID
    asked_at: datetime
    lapses_at: datetime
    state: VoidState = VoidState.PENDING
    decided_by: UUID | None = None
    decided_at: datetime | None = None


@dataclass(frozen=True)
class PaymentOrder:
    """A payment that a provider is to collect. Its id without dashes is the provider's `out_trade_no`."""

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
        """The order id at the provider."""
        return self.id.hex

    @property
    def pay_with(self) -> dict[str, str]:
        """The data that the donor's phone needs to pay; empty once the order is paid or closed."""
        waits = self.state is PaymentState.CREATED
        return {"provider": self.provider, "out_trade_no": self.out_trade_no} if waits else {}


@dataclass(frozen=True)
class DonationView:
    """A donation with its donor's name, its receipt's number and its payment order."""

    donation: Donation
    name: str | None
    receipt_number: str | None
    payment: PaymentOrder | None = None
    pending: DonationVoid | None = None

    @property
    def version(self) -> int:
        """The donation's version."""
        return self.donation.version

    @property
    def donor(self) -> Donor | None:
        """Who gave; None for an anonymous donor."""
        if self.donation.donor_kind is DonorKind.ANONYMOUS:
            return None
        return Donor(self.donation.donor_kind, self.donation.person_id, self.name)


@dataclass(frozen=True)
class Purpose:
    """The purpose of a donation: the names of its fund and of its campaign."""

    fund: str
    campaign: str | None


@dataclass(frozen=True)
class DonationFilter:
    """A filter of donations."""

    campaign_id: UUID | None = None
    person_id: UUID | None = None
    state: DonationState | None = None


class CampaignNotOpen(Refused):
    """The campaign takes no donations received on that day."""

    code = "campaign_not_open"
    zh = "该倡议未开始或已结束"
    en = "This campaign is not open"


class AmountOutOfRange(Invalid):
    """The amount is less or more than may be given through this channel."""

    code = "amount_out_of_range"
    zh = "金额须在{min}至{max}元之间"
    en = "The amount must be between {min} and {max} yuan"


class FutureDay(Invalid):
    """The day of receipt is in the future."""

    code = "day_in_future"
    zh = "收款日期不能晚于今天"
    en = "The day of receipt cannot be later than today"


class PeriodClosed(Invalid):
    """The books of that day are closed, or the community was not here yet; fact `first`: the first day that is open."""

    code = "period_closed"
    zh = "该日期的账已结，收款日期不能早于{first}"
    en = "The books of that day are closed; the day of receipt cannot be earlier than {first}"


class VoidTooLate(Refused):
    """A donation is voided on the day on which it was entered, and only one of the counter."""

    code = "void_too_late"
    zh = "只有柜台登记的捐款可在登记当日作废"
    en = "Only a donation of the counter is voided, on the day on which it was entered"


class VoidPending(Refused):
    """Somebody has asked to void this donation already."""

    code = "void_pending"
    zh = "已有待确认的作废申请"
    en = "Somebody has asked to void this donation already"


class NoVoidPending(Refused):
    """Nobody has asked to void this donation, or the request has lapsed."""

    code = "no_void_pending"
    zh = "没有待确认的作废申请"
    en = "No request to void this donation is waiting"


class OwnDonation(Forbidden):
    """The donor does not decide about their own donation."""

    code = "own_donation"
    zh = "不能办理自己的捐款"
    en = "You cannot act on your own donation"


class MoneyCommitted(Refused):
    """What the donation brought is promised or paid; `missing` is what its earmark lacks."""

    code = "money_already_committed"
    zh = "该款已安排使用，专项可用余额还差{missing}元"
    en = "The money is already committed; the earmark lacks {missing} yuan"


class PaymentMismatch(Refused):
    """A signed notice differs from its payment order. It is stored for staff to check."""

    code = "payment_mismatch"
    zh = "支付金额与订单不一致，已转人工核对"
    en = "The payment differs from the order; a person will check it"
    leaves_mark = True
