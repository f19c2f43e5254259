"""The values of the ledger: funds, earmarks, journals and balances."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class Account(StrEnum):
    """The accounts that are in use; each lives within an earmark."""

    CASH = "cash"
    TRANSIT = "transit"
    CLEARING_SANDBOX = "clearing_sandbox"
    IN_FLIGHT = "in_flight"
    DONATIONS = "donations"
    GRANTS = "grants"


SPENDABLE = frozenset({Account.CASH, Account.TRANSIT, Account.CLEARING_SANDBOX, Account.IN_FLIGHT})


class FundState(StrEnum):
    """A fund is made `forming`; day-to-day gifts and grants are possible at once."""

    FORMING = "forming"
    ACTIVE = "active"
    SUSPENDED = "suspended"


class EarmarkKind(StrEnum):
    """What an earmark is for."""

    GENERAL = "general"
    CAMPAIGN = "campaign"


class JournalKind(StrEnum):
    """Why money moved."""

    GIFT = "gift"
    GRANT_PART = "grant_part"


@dataclass(frozen=True)
class Fund:
    """A ledger inside a host charity."""

    id: UUID
    name: str
    state: FundState
    is_default: bool


@dataclass(frozen=True)
class Earmark:
    """Money with one purpose: `spendable_fen` is there, `held_fen` of it is promised."""

    id: UUID
    fund_id: UUID
    kind: EarmarkKind
    title: str
    purpose_code: str | None
    spendable_fen: int
    held_fen: int

    @property
    def free_fen(self) -> int:
        """What can still be promised."""
        return self.spendable_fen - self.held_fen


@dataclass(frozen=True)
class FundView:
    """A fund with its earmarks and what came in and went out."""

    fund: Fund
    earmarks: tuple[Earmark, ...]
    received_fen: int
    paid_fen: int

    @property
    def spendable_fen(self) -> int:
        """What is there, in all earmarks."""
        return sum(earmark.spendable_fen for earmark in self.earmarks)

    @property
    def held_fen(self) -> int:
        """What is promised of it."""
        return sum(earmark.held_fen for earmark in self.earmarks)

    @property
    def free_fen(self) -> int:
        """What can still be promised."""
        return self.spendable_fen - self.held_fen


@dataclass(frozen=True)
class Entry:
    """A line of a journal; positive is a debit."""

    fund_id: UUID
    earmark_id: UUID
    account: Account
    amount_fen: int
    donation_id: UUID | None = None
    payout_id: UUID | None = None


@dataclass(frozen=True)
class Journal:
    """Entries that sum to zero within each earmark, and the one thing that caused them."""

    id: UUID
    kind: JournalKind
    cause_kind: str
    cause_id: UUID
    value_on: date
    entries: tuple[Entry, ...]
    made_by: UUID | None = None
