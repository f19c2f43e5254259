"""The facts that earn points, and their refusals.

Each event about a source (an order or a gift) carries all facts of the source, not a difference. Its revision orders
these events: an older one changes nothing, in whatever sequence they arrive. An order that is reopened keeps its facts,
and the points for them are held, until a newer revision replaces them (docs/decisions/0037).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Refused

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
    held: bool = False  # of an order that is open again


@dataclass(frozen=True)
class Day:
    """The minutes of all orders for one person on one day. Only as many count as a day has.

    `open` are those of orders that are open again.
    """

    minutes: int = 0
    open: int = 0

    @property
    def counted(self) -> int:
        """The minutes that count."""
        return min(self.minutes, MINUTES_A_DAY)

    @property
    def held(self) -> int:
        """The minutes that would not count without the orders that are open again."""
        return self.counted - min(self.minutes - self.open, MINUTES_A_DAY)

    @property
    def cut(self) -> int:
        """The minutes above those of a day: they earn nothing and are listed."""
        return self.minutes - self.counted


@dataclass(frozen=True)
class DesiredState:
    """All facts of a source in a revision; they replace those of an older one. Or, if it `reopens`, none: they stay."""

    source: Source
    source_id: UUID
    revision: int
    facts: Sequence[Fact]
    reopens: bool = False

    @property
    def key(self) -> tuple[Source, UUID]:
        """The source."""
        return self.source, self.source_id


@dataclass(frozen=True)
class Stage:
    """What is known of a source: the revision of its facts, and the newest revision that was reopened; 0 is none.

    A reopening may arrive before its closing: then the facts are held as soon as they arrive.
    """

    revision: int = 0
    reopened: int = 0

    @property
    def held(self) -> bool:
        """Whether the source is open again."""
        return self.reopened >= self.revision

    def after(self, state: DesiredState) -> Stage:
        """Returns the stage after an event; the same one if the event is older."""
        if state.reopens:
            return replace(self, reopened=max(self.reopened, state.revision))
        return replace(self, revision=max(self.revision, state.revision))


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
