"""How points come in, are reversed and pay what is owed, and when the gate is open.

Each function returns the lines to book and the balance after them; the lines sum to zero.
"""

from __future__ import annotations

from dataclasses import replace

from services.points.ledger.model import Balance, EntryKind, Gate, Line, Part, Pool, QuantityImpossible, Year


def gate(year: Year, gate_today: int) -> Gate:
    """Returns the gate of a person. Who passed a lower gate this year keeps it after the gate was raised."""
    return Gate(min(gate_today, gate_today if year.gate_passed is None else year.gate_passed), year.earned)


def earn(balance: Balance, points: int, year: int, pool: Pool) -> tuple[list[Line], Balance]:
    """Points come in, and pay what is owed at once."""
    lines = [Line(Part.POINTS, EntryKind.EARN, points, year), Line(Part.POINTS, EntryKind.EARN, -points, pool=pool)]
    settled, after = settle(replace(balance, points=balance.points + points))
    return lines + settled, after


def reverse_points(balance: Balance, points: int, year: int, pool: Pool) -> tuple[list[Line], Balance]:
    """Points that were not earned go out. What is already spent is owed, so the balance never falls below zero."""
    if points == 0:
        return [], balance
    there = min(points, balance.points)
    lacking = points - there
    lines = [
        Line(Part.POINTS, EntryKind.REVERSE, -points, year),
        Line(Part.POINTS, EntryKind.REVERSE, points, pool=pool),
    ]
    if lacking:
        owing = [Line(Part.POINTS, EntryKind.OWE, lacking), Line(Part.OWED, EntryKind.OWE, -lacking)]
        lines = owing + lines  # the debt first, so that no entry leaves the balance below zero
    return lines, replace(balance, points=balance.points - there, owed=balance.owed + lacking)


def settle(balance: Balance) -> tuple[list[Line], Balance]:
    """The points of the account pay what is owed."""
    paid = min(balance.points, balance.owed)
    if paid == 0:
        return [], balance
    lines = [Line(Part.POINTS, EntryKind.SETTLE, -paid), Line(Part.OWED, EntryKind.SETTLE, paid)]
    return lines, replace(balance, points=balance.points - paid, owed=balance.owed - paid)


def require_quantity(quantity: int, least: int, most: int) -> None:
    """Raises QuantityImpossible outside `least` to `most`: the event is parked until a person looks at it."""
    if not least <= quantity <= most:
        raise QuantityImpossible
