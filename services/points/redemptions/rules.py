"""Whether a redemption is debited, and which lines book a debit or a refund."""

from __future__ import annotations

from dataclasses import replace

from services.points.ledger import rules as ledger_rules
from services.points.ledger.model import Balance, EntryKind, Gate, Line, Part, Pool
from services.points.redemptions.model import (
    DebitDecision,
    DebitRefusalCode,
    DebitRequest,
    RefundExceedsDebit,
    RefundRequest,
    RefundToAnother,
)

POINTS_MOST = 1_000_000


def decide(request: DebitRequest, available: int, gate: Gate, *, left: bool) -> DebitDecision:
    """Returns the decision: refused for the first reason that applies, else to be debited (no code)."""
    decision = DebitDecision(request.redemption_id, request.person_id, request.points)
    if left:
        return replace(decision, code=DebitRefusalCode.ACCOUNT_CLOSED)
    if not gate.open:
        return replace(decision, code=DebitRefusalCode.GATE_NOT_REACHED, missing=gate.missing)
    if available < request.points:
        missing = request.points - available
        return replace(decision, code=DebitRefusalCode.POINTS_INSUFFICIENT, missing=missing)
    return decision


def spend(balance: Balance, points: int) -> tuple[list[Line], Balance]:
    """Takes points for a redemption. Year points stay as they are."""
    lines = [
        Line(Part.POINTS, EntryKind.SPEND, -points),
        Line(Part.POINTS, EntryKind.SPEND, points, pool=Pool.REDEEMED),
    ]
    return lines, replace(balance, points=balance.points - points)


def left_after(debit: DebitDecision, request: RefundRequest) -> int:
    """Returns the points that stay debited after a refund; raises RefundToAnother or RefundExceedsDebit."""
    if debit.person_id != request.person_id:
        raise RefundToAnother
    left = debit.points - debit.refunded - request.points
    if debit.code is not None or left < 0:
        raise RefundExceedsDebit
    return left


def refund(balance: Balance, points: int) -> tuple[list[Line], Balance]:
    """Gives points of a redemption back; they first pay owed points. Year points stay as they are."""
    lines = [
        Line(Part.POINTS, EntryKind.REFUND, points),
        Line(Part.POINTS, EntryKind.REFUND, -points, pool=Pool.REDEEMED),
    ]
    settled, after = ledger_rules.settle(replace(balance, points=balance.points + points))
    return lines + settled, after
