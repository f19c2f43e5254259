"""What the book of points speaks of: wallets, years, rules, lines, and the refusals by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from services.chassis.errors import Refused

UNITS_A_POINT = 6000  # sixty minutes at a hundred percent; percent is for classes of service, later


class Part(StrEnum):
    """The three sums of an account."""

    POINTS = "points"
    OWED = "owed"
    MINUTES = "minutes"


class Kind(StrEnum):
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
        return self.units // UNITS_A_POINT + self.gift_points


@dataclass(frozen=True)
class Wallet:
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
    kind: Kind
    amount: int
    counts_year: int | None = None
    pool: Pool | None = None  # None: the person's own account


@dataclass(frozen=True)
class Fact:
    """How much a source gives a person for a day: minutes of an order, units of a gift."""

    source: Source
    source_id: UUID
    person_id: UUID
    day: date
    quantity: int


@dataclass(frozen=True)
class Target:
    """What is true of a source from `stage` on; replaces all that an earlier stage said of it.

    The stage of a closing of revision n is 2n, of its reopening 2n + 1: a later word always has the higher one.
    """

    source: Source
    source_id: UUID
    stage: int
    facts: Sequence[Fact]


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
    after: Wallet
    basis: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    """What was said to a redemption, once and for ever; `code` where it was refused."""

    redemption_id: UUID
    person_id: UUID
    points: int
    code: str | None = None
    missing: int | None = None
    refunded: int = 0
    journal_id: UUID | None = None


@dataclass(frozen=True)
class Refund:
    """Points of a redemption that went back."""

    return_id: UUID
    redemption_id: UUID
    points: int
    journal_id: UUID


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


@dataclass(frozen=True)
class Account:
    """An account as it is shown."""

    person_id: UUID
    balance: int
    owed: int
    minutes: int
    year: int
    year_points: int
    year_minutes: int
    gate: int
    may_redeem: bool
    points_missing: int
    version: int


@dataclass(frozen=True)
class Entry:
    """A line of a statement."""

    seq: int
    journal_id: UUID
    part: Part
    kind: Kind
    amount: int
    balance_after: int
    counts_year: int | None
    effective_on: date
    book_day: date
    cause: Cause
    posted_at: datetime


class TooLongAgo(Refused):
    """First facts of a day more than 366 days back need a correction by two people."""

    code = "too_long_ago"
    zh = "服务日期过早,请走人工调整"
    en = "Too long ago: ask for an adjustment"


class DayInFuture(Refused):
    """Nobody has served tomorrow yet."""

    code = "day_in_future"
    zh = "服务日期在未来"
    en = "The day lies in the future"


class RefundExceedsDebit(Refused):
    """More comes back than was taken."""

    code = "refund_exceeds_debit"
    zh = "退还积分超过原扣减"
    en = "More than was debited"


class RefundToAnother(Refused):
    """Points go back to the person from whom they were taken."""

    code = "refund_to_another"
    zh = "只能退还给原扣减积分的人"
    en = "Points go back only to the person they were taken from"


class QuantityImpossible(Refused):
    """An event counts what nobody can serve, give or redeem."""

    code = "quantity_impossible"
    zh = "数量超出允许范围"
    en = "The quantity cannot be right"


class RuleInPast(Refused):
    """A past day's rules never change."""

    code = "rule_in_past"
    zh = "规则只能从明天起生效"
    en = "Rules take effect from tomorrow at the earliest"


class RuleDateTaken(Refused):
    """Two rule sets can't begin on one day."""

    code = "rule_date_taken"
    zh = "该日期已有规则"
    en = "A rule set starts on that day already"
