"""How points are added, reversed and set off against owed points, and when the gate is open.

Each function returns the lines to book and the balance after them; the lines sum to zero.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from services.points.ledger.model import Balance, EntryKind, Gate, Line, Part, Pool, QuantityImpossible, Year


def gate(year: Year, gate_today: int) -> Gate:
    """Returns the gate of a person. A person who passed a lower gate this year keeps that gate when it is raised."""
    return Gate(min(gate_today, gate_today if year.gate_passed is None else year.gate_passed), year.earned)


def held(balance: Balance, years: Iterable[Year]) -> int:
    """Returns the points of a balance that cannot be spent, since they were earned by orders that are open again.

    Points that were spent before are not held: they are owed if the order closes with fewer minutes.
    """
    return min(balance.points, sum(year.held_points for year in years))


def with_gate(year: Year, gate: int) -> Year:
    """Returns the year with the gate that its points first reached; without it if they have fallen below."""
    if year.gate_passed is not None and year.earned >= year.gate_passed:
        return year
    return replace(year, gate_passed=gate if year.earned >= gate else None)


def earn(
    balance: Balance, points: int, year: int | None, pool: Pool, kind: EntryKind = EntryKind.EARN
) -> tuple[list[Line], Balance]:
    """Adds points; they first pay owed points."""
    lines = [Line(Part.POINTS, kind, points, year), Line(Part.POINTS, kind, -points, pool=pool)]
    settled, after = settle(replace(balance, points=balance.points + points))
    return lines + settled, after


def reverse_points(
    balance: Balance, points: int, year: int | None, pool: Pool, kind: EntryKind = EntryKind.REVERSE
) -> tuple[list[Line], Balance]:
    """Takes back points that were not earned. Points that are spent already become owed: the balance stays at zero."""
    if points == 0:
        return [], balance
    there = min(points, balance.points)
    lacking = points - there
    lines = [Line(Part.POINTS, kind, -points, year), Line(Part.POINTS, kind, points, pool=pool)]
    if lacking:
        owing = [Line(Part.POINTS, EntryKind.OWE, lacking), Line(Part.OWED, EntryKind.OWE, -lacking)]
        lines = owing + lines  # the debt first, so that no entry leaves the balance below zero
    return lines, replace(balance, points=balance.points - there, owed=balance.owed + lacking)


def settle(balance: Balance) -> tuple[list[Line], Balance]:
    """Pays owed points from the points of the account."""
    paid = min(balance.points, balance.owed)
    if paid == 0:
        return [], balance
    lines = [Line(Part.POINTS, EntryKind.SETTLE, -paid), Line(Part.OWED, EntryKind.SETTLE, paid)]
    return lines, replace(balance, points=balance.points - paid, owed=balance.owed - paid)


def require_quantity(quantity: int, least: int, most: int) -> None:
    """Raises QuantityImpossible outside `least` to `most`: the event is parked for the operator."""
    if not least <= quantity <= most:
        raise QuantityImpossible
