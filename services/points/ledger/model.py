"""What the ledger speaks of: balances, years, rules, lines and postings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from services.chassis.errors import Refused

UNITS_PER_POINT = 6000  # sixty minutes at a hundred percent; percent is for classes of service, later


class Part(StrEnum):
    """The three sums of an account."""

    POINTS = "points"
    OWED = "owed"
    MINUTES = "minutes"


class EntryKind(StrEnum):
    """Why a line stands there."""

    EARN = "earn"
    REVERSE = "reverse"
    SPEND = "spend"
    REFUND = "refund"
    OWE = "owe"
    SETTLE = "settle"


class Pool(StrEnum):
    """The other sides: accounts of the community, without a person and without a floor."""

    ISSUED_SERVICE = "issued_service"
    ISSUED_GIFT = "issued_gift"
    REDEEMED = "redeemed"
    SERVED = "served"


class Source(StrEnum):
    """Where a fact comes from."""

    ORDER = "order"
    GIFT = "gift"


@dataclass(frozen=True)
class Rule:
    """A rule set and the day from which it holds."""

    version: int
    effective_from: date
    points_per_hour: int
    points_per_unit: int
    gate_points: int
    note: str | None = None


@dataclass(frozen=True)
class Rulebook:
    """All rule sets of a community, oldest first; a past day's never changes."""

    rules: Sequence[Rule]

    def on(self, day: date) -> Rule:
        """The rule set in force on a day."""
        return max((rule for rule in self.rules if rule.effective_from <= day), key=lambda rule: rule.effective_from)


@dataclass(frozen=True)
class Year:
    """What a person has of one calendar year; `gate_passed` is the gate that was passed in it, if one was."""

    units: int = 0
    gift_points: int = 0
    minutes: int = 0
    gate_passed: int | None = None

    @property
    def earned(self) -> int:
        """Year points: time is floored over the whole year, so no piece loses a minute."""
        return self.units // UNITS_PER_POINT + self.gift_points


@dataclass(frozen=True)
class Balance:
    """What an account holds now."""

    account_id: UUID
    points: int = 0
    owed: int = 0
    minutes: int = 0
    version: int = 0
    last_seq: int = 0
    last_book_day: date = date.min


@dataclass(frozen=True)
class Line:
    """One amount on one account; `counts_year` where it belongs to the year points."""

    part: Part
    kind: EntryKind
    amount: int
    counts_year: int | None = None
    pool: Pool | None = None  # None: the person's own account


@dataclass(frozen=True)
class Cause:
    """What a journal is entered for; entered once."""

    kind: str
    id: UUID
    revision: int = 0


@dataclass(frozen=True)
class Posting:
    """A journal and its lines, which sum to zero for points and for minutes."""

    journal_id: UUID
    person_id: UUID
    cause: Cause
    effective_on: date
    book_day: date
    rule_version: int
    lines: Sequence[Line]
    after: Balance
    basis: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Gate:
    """Whether a person may redeem."""

    points: int
    year_points: int

    @property
    def missing(self) -> int:
        """Year points to go."""
        return max(0, self.points - self.year_points)

    @property
    def open(self) -> bool:
        """Reached; the gate itself is enough."""
        return self.missing == 0


class QuantityImpossible(Refused):
    """An event counts what nobody can serve, give or redeem."""

    code = "quantity_impossible"
    zh = "数量超出允许范围"
    en = "The quantity cannot be right"
