"""The facts that earn points, and their refusals.

Each event about a source (an order or a gift) carries all facts of the source, not a difference. The stage orders these
events: the closing of revision n is stage 2n, its reopening stage 2n + 1. A later publication has a higher stage, in
whatever sequence the events arrive. An event with a lower stage changes nothing (docs/decisions/0008).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Refused

NO_STAGE = -1  # of a source without any booked event
MINUTES_A_DAY = 1440  # of one person, over all orders


class Source(StrEnum):
    """The kind of source of a fact."""

    ORDER = "order"
    GIFT = "gift"


@dataclass(frozen=True)
class Fact:
    """The quantity of a source for one person on one day: minutes of an order, or units of a gift."""

    source: Source
    source_id: UUID
    person_id: UUID
    day: date
    quantity: int


@dataclass(frozen=True)
class Day:
    """The minutes of all orders for one person on one day. Only as many count as a day has."""

    minutes: int = 0

    @property
    def counted(self) -> int:
        """The minutes that count."""
        return min(self.minutes, MINUTES_A_DAY)

    @property
    def cut(self) -> int:
        """The minutes above those of a day: they earn nothing and are listed."""
        return self.minutes - self.counted


@dataclass(frozen=True)
class DesiredState:
    """All facts of a source at a stage. They replace the facts of an earlier stage."""

    source: Source
    source_id: UUID
    stage: int
    facts: Sequence[Fact]

    @property
    def key(self) -> tuple[Source, UUID]:
        """The source."""
        return self.source, self.source_id


class TooLongAgo(Refused):
    """The first facts of a source are for a day more than 366 days ago; two people must correct the account instead."""

    code = "too_long_ago"
    zh = "服务日期过早，请走人工调整"
    en = "The day is too long ago; ask for an adjustment"


class DayInFuture(Refused):
    """The first facts of a source are for a day after tomorrow."""

    code = "day_in_future"
    zh = "服务日期在未来"
    en = "The day lies in the future"
