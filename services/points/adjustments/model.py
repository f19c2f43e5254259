"""Adjustments of accounts, and their refusals."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Forbidden, Invalid, Refused

POINTS_MOST = 10_000  # of one adjustment, up or down


class AdjustmentState(StrEnum):
    """The state of an adjustment. Points move when it is confirmed, not before."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


@dataclass(frozen=True)
class AdjustmentRequest:
    """A request to give or take points. With a `year` they count among the points of that year."""

    person_id: UUID
    points: int
    reason: str
    year: int | None = None


@dataclass(frozen=True)
class Adjustment:
    """Points that are given (above zero) or taken (below), once a second person has confirmed them."""

    id: UUID
    person_id: UUID
    points: int
    year: int | None
    reason: str
    asked_by: UUID
    asked_at: datetime
    lapses_at: datetime
    version: int
    state: AdjustmentState = AdjustmentState.PENDING
    decided_by: UUID | None = None
    decided_at: datetime | None = None

    def at(self, now: datetime) -> Adjustment:
        """Returns the adjustment as it stands at a time: nobody confirms it once it has lapsed."""
        lapsed = self.state is AdjustmentState.PENDING and self.lapses_at <= now
        return replace(self, state=AdjustmentState.LAPSED) if lapsed else self


@dataclass(frozen=True)
class AdjustmentFilter:
    """A filter of adjustments."""

    person_id: UUID | None = None
    state: AdjustmentState | None = None


class OwnAccount(Forbidden):
    """Nobody asks for points of their own, or confirms them."""

    code = "own_account"
    zh = "不能办理自己的积分"
    en = "You cannot act on your own points"


class YearNotOpen(Invalid):
    """Points count in this year or in the last one; other years are closed."""

    code = "year_not_open"
    zh = "只能计入今年或去年"
    en = "Points count in this year or in the last one"


class AdjustmentExceedsYear(Refused):
    """More points would be taken from a year than it has; `year_points` are those that it has."""

    code = "adjustment_exceeds_year"
    zh = "该年积分只有{year_points}分，扣减不能超过此数"
    en = "That year has only {year_points} points; not more can be taken from it"
