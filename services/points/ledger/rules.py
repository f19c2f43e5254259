"""How points come in, are reversed and pay what is owed, and when the redemption gate is open."""

from __future__ import annotations

from dataclasses import replace

from services.points.ledger.model import Balance, EntryKind, Gate, Line, Part, Pool, QuantityImpossible, Year


def gate(year: Year, gate_today: int) -> Gate:
    """The gate of a person today: who passed a lower one this year keeps it."""
    return Gate(min(gate_today, gate_today if year.gate_passed is None else year.gate_passed), year.earned)


def earn(wallet: Balance, points: int, year: int, pool: Pool) -> tuple[list[Line], Balance]:
    """Points come in; what is owed is paid from them at once."""
    lines = [Line(Part.POINTS, EntryKind.EARN, points, year), Line(Part.POINTS, EntryKind.EARN, -points, pool=pool)]
    settled, wallet = settle(replace(wallet, points=wallet.points + points))
    return lines + settled, wallet


def reverse_points(wallet: Balance, points: int, year: int, pool: Pool) -> tuple[list[Line], Balance]:
    """Points were not earned after all; what is already spent is owed, and the balance never falls below zero."""
    if points == 0:
        return [], wallet
    there = min(points, wallet.points)
    lacking = points - there
    lines = [
        Line(Part.POINTS, EntryKind.REVERSE, -points, year),
        Line(Part.POINTS, EntryKind.REVERSE, points, pool=pool),
    ]
    if lacking:
        owing = [Line(Part.POINTS, EntryKind.OWE, lacking), Line(Part.OWED, EntryKind.OWE, -lacking)]
        lines = owing + lines  # the debt first, so that no line leaves the balance below zero
    return lines, replace(wallet, points=wallet.points - there, owed=wallet.owed + lacking)


def settle(wallet: Balance) -> tuple[list[Line], Balance]:
    """Pay what is owed from what is there."""
    paid = min(wallet.points, wallet.owed)
    if paid == 0:
        return [], wallet
    lines = [Line(Part.POINTS, EntryKind.SETTLE, -paid), Line(Part.OWED, EntryKind.SETTLE, paid)]
    return lines, replace(wallet, points=wallet.points - paid, owed=wallet.owed - paid)


def require_quantity(quantity: int, least: int, most: int) -> None:
    """Refuse what no honest event says; it waits for people."""
    if not least <= quantity <= most:
        raise QuantityImpossible
