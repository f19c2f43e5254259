"""The values of the ledger: balances of accounts, years of people, rule sets, and the lines of a booking.

Points and minutes are whole numbers. An account has three sums: points that can be spent, points that are owed, and
minutes of service. Each line on a person's account has an opposite line, on a pool of the community or on another sum
of the same account, so that the points and the minutes of a community each sum to zero.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from services.chassis.errors import Refused

UNITS_PER_POINT = 6000  # 60 minutes x 100 percent; later a service may count more or less than 100 percent


class Part(StrEnum):
    """The three sums of an account."""

    POINTS = "points"
    OWED = "owed"
    MINUTES = "minutes"


class EntryKind(StrEnum):
    """Why an entry was made."""

    EARN = "earn"
    REVERSE = "reverse"
    SPEND = "spend"
    REFUND = "refund"
    ADJUST = "adjust"
    OWE = "owe"
    SETTLE = "settle"


class Pool(StrEnum):
    """The accounts of the community, which have the opposite lines. They belong to nobody and may be negative."""

    ISSUED_SERVICE = "issued_service"
    ISSUED_GIFT = "issued_gift"
    REDEEMED = "redeemed"
    SERVED = "served"
    ADJUSTED = "adjusted"


class AccountKind(StrEnum):
    """Whose account it is: a person's (`member`), or one of the pools."""

    MEMBER = "member"
    ISSUED_SERVICE = Pool.ISSUED_SERVICE
    ISSUED_GIFT = Pool.ISSUED_GIFT
    REDEEMED = Pool.REDEEMED
    SERVED = Pool.SERVED
    ADJUSTED = Pool.ADJUSTED


class CauseKind(StrEnum):
    """The kind of cause of a journal."""

    ORDER = "order"
    GIFT = "gift"
    REDEMPTION = "redemption"
    REFUND = "refund"
    ADJUSTMENT = "adjustment"


@dataclass(frozen=True)
class Rule:
    """A rule set, and the day from which it holds."""

    version: int
    effective_from: date
    points_per_hour: int
    points_per_unit: int
    gate_points: int
    cap_units_per_gift: int | None = None  # None: no cap
    cap_gift_points_per_year: int | None = None  # of a person; the same for all days of a year
    note: str | None = None


@dataclass(frozen=True)
class Rulebook:
    """All rule sets of a community, oldest first. The rule set of a past day never changes."""

    rules: Sequence[Rule]

    def on(self, day: date) -> Rule:
        """Returns the rule set in force on a day."""
        return max((rule for rule in self.rules if rule.effective_from <= day), key=lambda rule: rule.effective_from)

    def year_cap(self, year: int) -> int | None:
        """Returns the cap of a person's points for gifts in a year. It changes only with a year."""
        return self.on(date(year, 12, 31)).cap_gift_points_per_year


@dataclass(frozen=True)
class Year:
    """The earnings of a person in one calendar year.

    `units` are minutes x points per hour x 100. `gift_points` are those for gifts, after the cap on each gift, which
    has cut `cut_of_gifts`; the cap on the year has cut `cut_of_year` of them. `cut_minutes` are those above the minutes
    of a day; they are in none of the other sums. `held_units` are the units that orders have which are open again.
    `adjusted` are the points that adjustments gave or took in this year. `gate_passed` is the gate in force when the
    year points reached it, or None while they are below it.
    """

    units: int = 0
    gift_points: int = 0
    minutes: int = 0
    gate_passed: int | None = None
    cut_of_gifts: int = 0
    cut_of_year: int = 0
    cut_minutes: int = 0
    held_units: int = 0
    adjusted: int = 0

    @property
    def gift_points_counted(self) -> int:
        """The points for gifts after both caps."""
        return self.gift_points - self.cut_of_year

    @property
    def earned(self) -> int:
        """The year points. Time is rounded down once, over the whole year, so that no order loses a minute.

        They are below zero only if what an adjustment took was reversed as well.
        """
        return self.units // UNITS_PER_POINT + self.gift_points_counted + self.adjusted

    @property
    def held_points(self) -> int:
        """The year points that the person would not have without the orders that are open again."""
        return self.units // UNITS_PER_POINT - (self.units - self.held_units) // UNITS_PER_POINT


@dataclass(frozen=True)
class Balance:
    """The balance of an account."""

    account_id: UUID
    points: int = 0
    owed: int = 0
    minutes: int = 0
    version: int = 0
    last_seq: int = 0
    last_book_day: date = date.min

    def moved(self, line: Line, book_day: date) -> Balance:
        """Returns the balance of a pool after one more entry."""
        on_minutes = line.part is Part.MINUTES
        return replace(
            self,
            points=self.points + (0 if on_minutes else line.amount),
            minutes=self.minutes + (line.amount if on_minutes else 0),
            version=self.version + 1,
            last_seq=self.last_seq + 1,
            last_book_day=max(self.last_book_day, book_day),
        )


@dataclass(frozen=True)
class Line:
    """One amount on one account: the person's, or a pool's. `counts_year` is the year whose points or minutes it is."""

    part: Part
    kind: EntryKind
    amount: int
    counts_year: int | None = None
    pool: Pool | None = None


@dataclass(frozen=True)
class Cause:
    """The cause of a journal. The ledger has at most one journal for each cause."""

    kind: CauseKind
    id: UUID
    revision: int = 0


@dataclass(frozen=True)
class Posting:
    """A journal with its lines, and the balance of the person's account after them."""

    community_id: UUID
    posted_at: datetime
    journal_id: UUID
    person_id: UUID
    cause: Cause
    effective_on: date
    book_day: date
    rule_version: int
    lines: Sequence[Line]
    after: Balance
    basis: dict[str, Any] = field(default_factory=dict)

    @property
    def own_lines(self) -> list[Line]:
        """The lines on the person's account."""
        return [line for line in self.lines if line.pool is None]


@dataclass(frozen=True)
class Gate:
    """The year points that a person needs in order to redeem, and the year points that the person has."""

    points: int
    year_points: int

    @property
    def missing(self) -> int:
        """The year points that are missing."""
        return max(0, self.points - self.year_points)

    @property
    def open(self) -> bool:
        """Whether the person may redeem: at least as many year points as the gate."""
        return self.missing == 0


class QuantityImpossible(Refused):
    """An event has an impossible number: more than anybody can serve, give or redeem."""

    code = "quantity_impossible"
    zh = "数量超出允许范围"
    en = "The quantity is out of range"
