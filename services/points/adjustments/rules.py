"""Who may decide about an adjustment, and how it is booked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from services.chassis.errors import OwnProposal, WrongState
from services.points.adjustments.model import (
    Adjustment,
    AdjustmentExceedsYear,
    AdjustmentState,
    OwnAccount,
    YearNotOpen,
)
from services.points.ledger import rules as ledger_rules
from services.points.ledger.model import Balance, EntryKind, Line, Pool, Year

REQUEST_LIFE = timedelta(days=14)


def require_not_own(person_id: UUID, who_id: UUID) -> None:
    """Raises OwnAccount: who gains or loses neither asks nor decides."""
    if person_id == who_id:
        raise OwnAccount


def require_year_open(year: int | None, today: date) -> None:
    """Raises YearNotOpen for a year before the last one, or one to come."""
    if year is not None and not today.year - 1 <= year <= today.year:
        raise YearNotOpen


def decided(before: Adjustment, state: AdjustmentState, who_id: UUID, now: datetime) -> Adjustment:
    """Returns an adjustment after a decision; raises WrongState, OwnAccount, or OwnProposal for who asked.

    Who asked does not refuse: they withdraw.
    """
    if before.at(now).state is not AdjustmentState.PENDING:
        raise WrongState(state=before.at(now).state.value, allowed=[AdjustmentState.PENDING.value])
    require_not_own(before.person_id, who_id)
    if who_id == before.asked_by:
        if state is AdjustmentState.CONFIRMED:
            raise OwnProposal
        state = AdjustmentState.WITHDRAWN
    return replace(before, state=state, decided_by=who_id, decided_at=now, version=before.version + 1)


def booked(adjustment: Adjustment, balance: Balance) -> tuple[list[Line], Balance]:
    """Returns the lines that book an adjustment, and the balance after them: never below zero, the rest is owed."""
    how = adjustment.year, Pool.ADJUSTED, EntryKind.ADJUST
    if adjustment.points > 0:
        return ledger_rules.earn(balance, adjustment.points, *how)
    return ledger_rules.reverse_points(balance, -adjustment.points, *how)


def adjusted(year: Year, points: int, gate: int | None) -> Year:
    """Returns a year after an adjustment; raises AdjustmentExceedsYear. `gate` is None in a year that is over."""
    if points < 0 and year.earned + points < 0:
        raise AdjustmentExceedsYear(year_points=max(0, year.earned))
    after = replace(year, adjusted=year.adjusted + points)
    return after if gate is None else ledger_rules.with_gate(after, gate)


def day_of(adjustment: Adjustment, today: date) -> date:
    """Returns the day to which an adjustment belongs: today, or the last day of a year that is over."""
    over = adjustment.year is not None and adjustment.year < today.year
    return date(today.year - 1, 12, 31) if over else today
