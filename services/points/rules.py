"""What is booked and what is refused: pure functions of facts, wallets, years and rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from services.points.model import (
    UNITS_A_POINT,
    Answer,
    DayInFuture,
    Fact,
    Gate,
    Kind,
    Line,
    Part,
    Pool,
    QuantityImpossible,
    Rulebook,
    RuleInPast,
    Source,
    TooLongAgo,
    Wallet,
    Year,
)

LATE_DAYS_MOST = 366
MINUTES_A_DAY = 1440
UNITS_MOST = 10_000
POINTS_MOST = 1_000_000
PERCENT = 100
MINUTES_AN_HOUR = 60
assert UNITS_A_POINT == MINUTES_AN_HOUR * PERCENT  # noqa: S101  (what the unit means)

GATE_NOT_REACHED = "gate_not_reached"
POINTS_INSUFFICIENT = "points_insufficient"
ACCOUNT_CLOSED = "account_closed"


def with_fact(year: Year, fact: Fact, rules: Rulebook, sign: int) -> Year:
    """The year with a fact added (`sign` 1) or taken away (-1), at the rates of its own day."""
    rule = rules.on(fact.day)
    if fact.source is Source.GIFT:
        return replace(year, gift_points=year.gift_points + sign * fact.quantity * rule.points_per_unit)
    units = fact.quantity * rule.points_per_hour * PERCENT
    return replace(year, units=year.units + sign * units, minutes=year.minutes + sign * fact.quantity)


def changed_years(
    years: Mapping[int, Year], old: Iterable[Fact], new: Iterable[Fact], rules: Rulebook, today: date
) -> dict[int, Year]:
    """The years that a person's facts of one source touch, once `new` has replaced `old`."""
    after: dict[int, Year] = {}
    for sign, facts in ((-1, old), (1, new)):
        for fact in facts:
            year = fact.day.year
            after[year] = with_fact(after.get(year, years.get(year, Year())), fact, rules, sign)
    return {year: _passed(total, rules.on(today).gate_points) for year, total in after.items()}


def _passed(year: Year, gate: int) -> Year:
    """Remember the gate in force when the year points first reach it; forget it when they fall below it."""
    if year.gate_passed is not None and year.earned >= year.gate_passed:
        return year
    return replace(year, gate_passed=gate if year.earned >= gate else None)


def gate(year: Year, gate_today: int) -> Gate:
    """The gate of a person today: who passed a lower one this year keeps it."""
    return Gate(min(gate_today, gate_today if year.gate_passed is None else year.gate_passed), year.earned)


def lines_for(before: Year, after: Year, year: int, wallet: Wallet) -> tuple[list[Line], Wallet]:
    """Book the difference of one year: target in, difference out. Gives the lines and the wallet after them."""
    lines: list[Line] = []
    minutes = after.minutes - before.minutes
    if minutes:
        kind = Kind.EARN if minutes > 0 else Kind.REVERSE
        lines += [Line(Part.MINUTES, kind, minutes, year), Line(Part.MINUTES, kind, -minutes, pool=Pool.SERVED)]
        wallet = replace(wallet, minutes=wallet.minutes + minutes)
    service = after.units // UNITS_A_POINT - before.units // UNITS_A_POINT
    for points, pool in ((service, Pool.ISSUED_SERVICE), (after.gift_points - before.gift_points, Pool.ISSUED_GIFT)):
        made, wallet = earn(wallet, points, year, pool) if points > 0 else take_back(wallet, -points, year, pool)
        lines += made
    return lines, wallet


def earn(wallet: Wallet, points: int, year: int, pool: Pool) -> tuple[list[Line], Wallet]:
    """Points come in; what is owed is paid from them at once."""
    lines = [Line(Part.POINTS, Kind.EARN, points, year), Line(Part.POINTS, Kind.EARN, -points, pool=pool)]
    settled, wallet = settle(replace(wallet, points=wallet.points + points))
    return lines + settled, wallet


def take_back(wallet: Wallet, points: int, year: int, pool: Pool) -> tuple[list[Line], Wallet]:
    """Points were not earned after all; what is already spent is owed, and the balance never falls below zero."""
    if points == 0:
        return [], wallet
    there = min(points, wallet.points)
    lacking = points - there
    lines = [Line(Part.POINTS, Kind.REVERSE, -points, year), Line(Part.POINTS, Kind.REVERSE, points, pool=pool)]
    if lacking:
        owing = [Line(Part.POINTS, Kind.OWE, lacking), Line(Part.OWED, Kind.OWE, -lacking)]
        lines = owing + lines  # the debt first, so that no line leaves the balance below zero
    return lines, replace(wallet, points=wallet.points - there, owed=wallet.owed + lacking)


def settle(wallet: Wallet) -> tuple[list[Line], Wallet]:
    """Pay what is owed from what is there."""
    paid = min(wallet.points, wallet.owed)
    if paid == 0:
        return [], wallet
    lines = [Line(Part.POINTS, Kind.SETTLE, -paid), Line(Part.OWED, Kind.SETTLE, paid)]
    return lines, replace(wallet, points=wallet.points - paid, owed=wallet.owed - paid)


def answer(redemption: Answer, wallet: Wallet, reached: Gate, *, closed: bool) -> Answer:
    """The one answer to a redemption: debited (no code), or the first reason that fits."""
    if closed:
        return replace(redemption, code=ACCOUNT_CLOSED)
    if not reached.open:
        return replace(redemption, code=GATE_NOT_REACHED, missing=reached.missing)
    if wallet.points < redemption.points:
        return replace(redemption, code=POINTS_INSUFFICIENT, missing=redemption.points - wallet.points)
    return redemption


def spend(wallet: Wallet, points: int) -> tuple[list[Line], Wallet]:
    """Points go out for a redemption; year points stay."""
    lines = [Line(Part.POINTS, Kind.SPEND, -points), Line(Part.POINTS, Kind.SPEND, points, pool=Pool.REDEEMED)]
    return lines, replace(wallet, points=wallet.points - points)


def refund(wallet: Wallet, points: int) -> tuple[list[Line], Wallet]:
    """Points of a redemption come back; no year counts them, and what is owed is paid."""
    lines = [Line(Part.POINTS, Kind.REFUND, points), Line(Part.POINTS, Kind.REFUND, -points, pool=Pool.REDEEMED)]
    settled, wallet = settle(replace(wallet, points=wallet.points + points))
    return lines + settled, wallet


def demand_day(day: date, today: date) -> None:
    """Refuse first facts of a day too long ago or still to come (a zone ahead of ours may be a day on)."""
    if day > today + timedelta(days=1):
        raise DayInFuture
    if day < today - timedelta(days=LATE_DAYS_MOST):
        raise TooLongAgo


def demand_quantity(quantity: int, least: int, most: int) -> None:
    """Refuse what no honest event says; it waits for people."""
    if not least <= quantity <= most:
        raise QuantityImpossible


def demand_future(effective_from: date, today: date, *, untouched: bool, booked: bool) -> None:
    """A rule set holds from tomorrow at the earliest (today where nothing was booked yet), on days without facts."""
    if booked or effective_from < today or (effective_from == today and not untouched):
        raise RuleInPast
