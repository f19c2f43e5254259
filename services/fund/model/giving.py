"""What people give: campaigns, gifts of money, and payments that a provider vouches for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class Mode(StrEnum):
    """Who is asked: everybody (under the charity law), a named circle, or the community itself."""

    PUBLIC = "public"
    TARGETED = "targeted"
    INTERNAL = "internal"


class CampaignState(StrEnum):
    """`draft` until its first day; `closing` takes late offline gifts of its days."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSING = "closing"
    CLOSED = "closed"


@dataclass(frozen=True)
class Totals:
    """What a campaign has received: three units side by side, never added."""

    received_fen: int = 0
    gifts: int = 0
    units: int = 0
    minutes: int = 0


@dataclass(frozen=True)
class Campaign:
    """A call for money, goods and time."""

    id: UUID
    fund_id: UUID
    earmark_id: UUID
    name: str
    purpose: str
    purpose_code: str | None
    mode: Mode
    goal_fen: int | None
    goal_units: int | None
    goal_minutes: int | None
    starts_on: date
    ends_on: date
    state: CampaignState
    host_charity: str | None
    filing_no: str | None
    filed_on: date | None
    turns_at: datetime | None  # when its days next change its state
    created_by: UUID
    created_at: datetime
    version: int
    totals: Totals = Totals()


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
class DonationSheet:
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


@dataclass(frozen=True)
class Notice:
    """What a provider's signed notice says; `digest` is the hash of its bytes."""

    provider: str
    notice_id: str
    event: str
    out_trade_no: str
    provider_txn: str
    amount_fen: int
    currency: str
    paid_at: datetime
    digest: bytes


class Verdict(StrEnum):
    """What a notice led to."""

    BOOKED = "booked"
    CLOSED = "closed"
    REPEATED = "repeated"
    CONFLICT = "conflict"
    UNMATCHED = "unmatched"


UNTOLD = -1  # the revision of what nothing was told of yet


class Source(StrEnum):
    """Where goods and time of a campaign come from."""

    ORDER = "order"
    GIFT = "gift"


@dataclass(frozen=True)
class Contribution:
    """What one order (minutes) or one gift in kind (units) gives to a campaign, as of `revision`.

    `step` orders what is said of one revision: 0 states it, 1 takes it back (a reopened order).
    """

    source: Source
    source_id: UUID
    revision: int
    step: int
    campaign_id: UUID | None
    amount: int

    @property
    def key(self) -> tuple[Source, UUID]:
        """Whose it is."""
        return (self.source, self.source_id)

    @property
    def rank(self) -> tuple[int, int]:
        """The higher one holds, whatever arrives first."""
        return (self.revision, self.step)
