"""How facts change the year totals of a person, and which lines book the difference."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from services.points.earning.model import Day, DayInFuture, Fact, Source, TooLongAgo
from services.points.ledger import rules as ledger_rules
from services.points.ledger.model import UNITS_PER_POINT, Balance, EntryKind, Line, Part, Pool, Rule, Rulebook, Year

LATE_DAYS_MOST = 366
UNITS_MOST = 10_000
PERCENT = 100
MINUTES_AN_HOUR = 60
assert UNITS_PER_POINT == MINUTES_AN_HOUR * PERCENT  # noqa: S101  (the meaning of the unit)


def changed_days(days: Mapping[date, Day], old: Iterable[Fact], new: Iterable[Fact]) -> dict[date, Day]:
    """Returns the days of a person that change when the facts `new` of a source replace its facts `old`."""
    after: dict[date, Day] = {}
    for sign, facts in ((-1, old), (1, new)):
        for fact in facts:
            if fact.source is Source.ORDER:
                before = after.get(fact.day, days.get(fact.day, Day()))
                minutes = sign * fact.quantity
                after[fact.day] = Day(before.minutes + minutes, before.open + (minutes if fact.held else 0))
    return after


def with_day(year: Year, before: Day, after: Day, rule: Rule) -> Year:
    """Returns the year after one of its days has changed; `rule` is that of the day."""
    minutes = after.counted - before.counted
    rate = rule.points_per_hour * PERCENT
    return replace(
        year,
        units=year.units + minutes * rate,
        held_units=year.held_units + (after.held - before.held) * rate,
        minutes=year.minutes + minutes,
        cut_minutes=year.cut_minutes + after.cut - before.cut,
    )


def with_gift(year: Year, fact: Fact, rule: Rule, sign: int) -> Year:
    """Returns the year with a gift added (`sign` 1) or taken away (-1); `rule` is that of its day."""
    counted = min(fact.quantity, fact.quantity if rule.cap_units_per_gift is None else rule.cap_units_per_gift)
    cut = fact.quantity - counted
    return replace(
        year,
        gift_points=year.gift_points + sign * counted * rule.points_per_unit,
        cut_of_gifts=year.cut_of_gifts + sign * cut * rule.points_per_unit,
    )


def changed_years(
    years: Mapping[int, Year],
    days: Mapping[date, Day],
    old: Iterable[Fact],
    new: Iterable[Fact],
    rulebook: Rulebook,
    today: date,
) -> dict[int, Year]:
    """Returns the year totals of a person that change when the facts `new` of a source replace its facts `old`.

    `days` are the days of these facts as they were before.
    """
    after: dict[int, Year] = {}
    for day, changed in changed_days(days, old, new).items():
        before = after.get(day.year, years.get(day.year, Year()))
        after[day.year] = with_day(before, days.get(day, Day()), changed, rulebook.on(day))
    for sign, facts in ((-1, old), (1, new)):
        for fact in facts:
            if fact.source is Source.GIFT:
                before = after.get(fact.day.year, years.get(fact.day.year, Year()))
                after[fact.day.year] = with_gift(before, fact, rulebook.on(fact.day), sign)
    gate = rulebook.on(today).gate_points
    capped = {year: _capped(total, rulebook.year_cap(year)) for year, total in after.items()}
    # Nobody redeems by the gate of a year that is over: it stays as it was on the last day.
    return {year: total if year < today.year else ledger_rules.with_gate(total, gate) for year, total in capped.items()}


def _capped(year: Year, cap: int | None) -> Year:
    """Returns the year with what its cap cuts of the points for gifts."""
    return replace(year, cut_of_year=0 if cap is None else max(0, year.gift_points - cap))


def lines_for(before: Year, after: Year, year: int, balance: Balance) -> tuple[list[Line], Balance]:
    """Returns the lines that book the difference between two states of a year, and the balance after them."""
    lines: list[Line] = []
    minutes = after.minutes - before.minutes
    if minutes:
        kind = EntryKind.EARN if minutes > 0 else EntryKind.REVERSE
        lines += [Line(Part.MINUTES, kind, minutes, year), Line(Part.MINUTES, kind, -minutes, pool=Pool.SERVED)]
        balance = replace(balance, minutes=balance.minutes + minutes)
    service = after.units // UNITS_PER_POINT - before.units // UNITS_PER_POINT
    gifts = after.gift_points_counted - before.gift_points_counted
    for points, pool in ((service, Pool.ISSUED_SERVICE), (gifts, Pool.ISSUED_GIFT)):
        if points > 0:
            booked, balance = ledger_rules.earn(balance, points, year, pool)
        else:
            booked, balance = ledger_rules.reverse_points(balance, -points, year, pool)
        lines += booked
    return lines, balance


def require_recent_day(day: date, today: date) -> None:
    """Raises DayInFuture after tomorrow (zones ahead of ours may have the next day), TooLongAgo before 366 days ago."""
    if day > today + timedelta(days=1):
        raise DayInFuture
    if day < today - timedelta(days=LATE_DAYS_MOST):
        raise TooLongAgo
