"""Whether a redemption is debited, and what is booked for a debit or a refund."""

from __future__ import annotations

from dataclasses import replace

from services.points.ledger import rules as ledger_rules
from services.points.ledger.model import Balance, EntryKind, Gate, Line, Part, Pool
from services.points.redemptions.model import DebitDecision

POINTS_MOST = 1_000_000

GATE_NOT_REACHED = "gate_not_reached"
POINTS_INSUFFICIENT = "points_insufficient"
ACCOUNT_CLOSED = "account_closed"


def decide(redemption: DebitDecision, wallet: Balance, reached: Gate, *, closed: bool) -> DebitDecision:
    """The one answer to a redemption: debited (no code), or the first reason that fits."""
    if closed:
        return replace(redemption, code=ACCOUNT_CLOSED)
    if not reached.open:
        return replace(redemption, code=GATE_NOT_REACHED, missing=reached.missing)
    if wallet.points < redemption.points:
        return replace(redemption, code=POINTS_INSUFFICIENT, missing=redemption.points - wallet.points)
    return redemption


def spend(wallet: Balance, points: int) -> tuple[list[Line], Balance]:
    """Points go out for a redemption; year points stay."""
    lines = [
        Line(Part.POINTS, EntryKind.SPEND, -points),
        Line(Part.POINTS, EntryKind.SPEND, points, pool=Pool.REDEEMED),
    ]
    return lines, replace(wallet, points=wallet.points - points)


def refund(wallet: Balance, points: int) -> tuple[list[Line], Balance]:
    """Points of a redemption come back; no year counts them, and what is owed is paid."""
    lines = [
        Line(Part.POINTS, EntryKind.REFUND, points),
        Line(Part.POINTS, EntryKind.REFUND, -points, pool=Pool.REDEEMED),
    ]
    settled, wallet = ledger_rules.settle(replace(wallet, points=wallet.points + points))
    return lines + settled, wallet
