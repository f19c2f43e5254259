"""The values of the ledger: funds, earmarks, accounts and journals.

An earmark is money of a fund with one purpose. Every account belongs to an earmark. An entry with a positive amount
is a debit, one with a negative amount a credit.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

FEN_MOST = 10**11  # the limit of one donation or grant: a billion yuan


class Account(StrEnum):
    """The accounts in use."""

    CASH = "cash"
    TRANSIT = "transit"
    CLEARING_SANDBOX = "clearing_sandbox"
    IN_FLIGHT = "in_flight"
    DONATIONS = "donations"
    GRANTS = "grants"


SPENDABLE = frozenset({Account.CASH, Account.TRANSIT, Account.CLEARING_SANDBOX, Account.IN_FLIGHT})


class FundState(StrEnum):
    """The state of a fund. A new fund is `forming`; donations and grants are possible at once."""

    FORMING = "forming"
    ACTIVE = "active"
    SUSPENDED = "suspended"


class EarmarkKind(StrEnum):
    """The kind of an earmark: for anything, or for one campaign."""

    GENERAL = "general"
    CAMPAIGN = "campaign"


class JournalKind(StrEnum):
    """The reason of a movement of money."""

    GIFT = "gift"
    VOID = "void"
    GRANT_PART = "grant_part"


class CauseKind(StrEnum):
    """The kind of cause of a journal."""

    DONATION = "donation"
    DONATION_VOID = "donation_void"
    PAYOUT = "payout"


class Series(StrEnum):
    """A series of numbers without gaps; each year begins with 1."""

    JOURNAL = "journal"
    RECEIPT = "receipt"


@dataclass(frozen=True)
class Fund:
    """A fund: a ledger inside a host charity."""

    id: UUID
    name: str
    state: FundState
    is_default: bool


@dataclass(frozen=True)
class Earmark:
    """Money with one purpose: `spendable_fen` is the balance, of which `held_fen` is promised to grants.

    The money of a campaign pays for what the campaign lists.
    """

    id: UUID
    fund_id: UUID
    kind: EarmarkKind
    title: str
    campaign_id: UUID | None
    spendable_fen: int
    held_fen: int

    @property
    def free_fen(self) -> int:
        """The money that can still be promised."""
        return self.spendable_fen - self.held_fen


@dataclass(frozen=True)
class FundView:
    """A fund with its first earmarks, and the sums of all earmarks: received, paid, spendable and promised money."""

    fund: Fund
    earmarks: tuple[Earmark, ...]
    received_fen: int
    paid_fen: int
    spendable_fen: int
    held_fen: int

    @property
    def free_fen(self) -> int:
        """The money that can still be promised."""
        return self.spendable_fen - self.held_fen


@dataclass(frozen=True)
class Entry:
    """A line of a journal; a positive amount is a debit."""

    fund_id: UUID
    earmark_id: UUID
    account: Account
    amount_fen: int
    donation_id: UUID | None = None
    payout_id: UUID | None = None


@dataclass(frozen=True)
class Journal:
    """Entries that sum to zero within each earmark, and their cause."""

    id: UUID
    kind: JournalKind
    cause_kind: CauseKind
    cause_id: UUID
    value_on: date
    entries: tuple[Entry, ...]
    made_by: UUID | None = None

    @property
    def spendable_change(self) -> dict[UUID, int]:
        """By how much the spendable money of each earmark changes."""
        changes: Counter[UUID] = Counter()
        for entry in self.entries:
            if entry.account in SPENDABLE:
                changes[entry.earmark_id] += entry.amount_fen
        return dict(changes)
