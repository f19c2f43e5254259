"""The public ledger: the fields of a journal, its donor and its project that everybody may read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from services.fund.donations.model import DonorKind
from services.fund.ledger.model import JournalKind


@dataclass(frozen=True)
class LedgerFilter:
    """A filter of entries: those of one fund, or all."""

    fund_id: UUID | None = None


@dataclass(frozen=True)
class PublicJournal:
    """A journal without its entries."""

    id: UUID
    year: int
    no: int
    kind: JournalKind
    value_on: date
    booked_at: datetime


@dataclass(frozen=True)
class PublicDebit:
    """The debit of a journal. Every journal has one, of one earmark, for a donation or a payout.

    `public`: whether the earmark may be named in public: it is general, or its campaign appeals to the public.
    """

    journal_id: UUID
    earmark: str
    public: bool
    amount_fen: int
    donation_id: UUID | None
    payout_id: UUID | None


@dataclass(frozen=True)
class PublicDonor:
    """The donor of a donation, and its campaign if that appeals to the public."""

    donor_kind: DonorKind
    publish_name: bool
    giver_id: UUID | None
    campaign: str | None
    has_left: bool  # the community

    @property
    def is_named(self) -> bool:
        """Whether the public reads the name: as the donor consented, until the donor leaves."""
        return self.giver_id is not None and self.publish_name and not self.has_left


@dataclass(frozen=True)
class LedgerRow:
    """A line of the public ledger."""

    id: UUID
    number: str
    day: date
    kind: JournalKind
    earmark: str
    in_fen: int
    out_fen: int
    donor: str | None
    campaign: str | None
    project: str | None
    booked_at: datetime
