"""What is told of orders and gifts, and what is refused of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.chassis.errors import Refused
from services.points.ledger.model import Source


@dataclass(frozen=True)
class Fact:
    """How much a source gives a person for a day: minutes of an order, units of a gift."""

    source: Source
    source_id: UUID
    person_id: UUID
    day: date
    quantity: int


@dataclass(frozen=True)
class DesiredState:
    """What is true of a source from `stage` on; replaces all that an earlier stage said of it.

    The stage of a closing of revision n is 2n, of its reopening 2n + 1: a later word always has the higher one.
    """

    source: Source
    source_id: UUID
    stage: int
    facts: Sequence[Fact]


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
