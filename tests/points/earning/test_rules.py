"""The arithmetic of a year by example and by property, without a database."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.points.earning import rules
from services.points.earning.model import Day, DayInFuture, Fact, Source, TooLongAgo
from services.points.ledger import rules as ledger_rules
from services.points.ledger.model import Balance, Part, Rule, Rulebook, Year
from services.points.redemptions import rules as redemption_rules

ONE = UUID(int=1)
TODAY = date(2026, 12, 31)
RULEBOOK = Rulebook([Rule(1, date.min, 2, 2, 30), Rule(2, date(2026, 7, 1), 3, 1, 40)])
DAYS = st.dates(date(2025, 12, 25), date(2027, 1, 5))
FACTS = st.builds(
    Fact,
    source=st.sampled_from(Source),
    source_id=st.integers(1, 6).map(lambda number: UUID(int=number)),
    person_id=st.just(ONE),
    day=DAYS,
    quantity=st.integers(1, 1440),
)


def _posted(pieces: list[list[Fact]]) -> tuple[dict[int, Year], Balance]:
    """Book pieces one after the other."""
    years: dict[int, Year] = {}
    days: dict[date, Day] = {}
    balance = Balance(ONE)
    for piece in pieces:
        after = rules.changed_years(years, days, [], piece, RULEBOOK, TODAY)
        days |= rules.changed_days(days, [], piece)
        for year, total in sorted(after.items()):
            _, balance = rules.lines_for(years.get(year, Year()), total, year, balance)
        years |= after
    return years, balance


@given(st.lists(FACTS, max_size=25), st.data())
def test_whatever_the_pieces_the_year_has_the_same_points(facts: list[Fact], data: st.DataObject) -> None:
    order = data.draw(st.permutations(facts))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(facts)), max_size=5)))
    pieces = [order[start:end] for start, end in zip([0, *cuts], [*cuts, len(order)], strict=True)]
    in_pieces, balance = _posted(pieces)
    whole, at_once = _posted([facts])
    assert {year: total.earned for year, total in in_pieces.items()} == {y: t.earned for y, t in whole.items()}
    assert balance.points == at_once.points == sum(total.earned for total in whole.values())


@given(st.lists(FACTS, max_size=25))
def test_time_is_floored_once_over_the_year(facts: list[Fact]) -> None:
    """`floor(minutes × rate / 60)` of each year, at the rates of the days; a day has 1,440 minutes at most."""
    years, _ = _posted([facts])
    for year, total in years.items():
        minutes: Counter[date] = Counter()
        gifts = 0
        for fact in facts:
            if fact.day.year == year and fact.source is Source.GIFT:
                gifts += fact.quantity * RULEBOOK.on(fact.day).points_per_unit
            elif fact.day.year == year:
                minutes[fact.day] += fact.quantity
        time = sum(min(many, 1440) * RULEBOOK.on(day).points_per_hour for day, many in minutes.items())
        assert total.earned == time // 60 + gifts
        assert total.minutes + total.cut_minutes == minutes.total()


@given(st.lists(FACTS, min_size=1, max_size=12), st.integers(0, 200))
def test_taking_all_back_leaves_nothing_but_what_was_spent_as_owed(facts: list[Fact], wish: int) -> None:
    years, balance = _posted([facts])
    spent = min(wish, balance.points)
    lines, balance = redemption_rules.spend(balance, spent)
    assert sum(line.amount for line in lines) == 0
    after = rules.changed_years(years, rules.changed_days({}, [], facts), facts, [], RULEBOOK, TODAY)
    for year, total in sorted(after.items()):
        lines, balance = rules.lines_for(years[year], total, year, balance)
        points = [line.amount for line in lines if line.part is not Part.MINUTES]
        assert sum(points) == 0
        assert sum(line.amount for line in lines) == 0
    assert (balance.points, balance.owed, balance.minutes) == (0, spent, 0)
    assert all(total.earned == 0 and total.gate_passed is None for total in after.values())


def test_falling_below_a_passed_gate_forgets_it() -> None:
    fact = Fact(Source.GIFT, ONE, ONE, date(2026, 3, 1), 2)
    before = {2026: Year(gift_points=32, gate_passed=30)}
    after = rules.changed_years(before, {}, [fact], [], RULEBOOK, date(2026, 8, 1))
    assert (after[2026].earned, after[2026].gate_passed) == (28, None)
    assert ledger_rules.gate(after[2026], 40).missing == 12


def test_who_falls_below_a_passed_gate_but_not_below_todays_has_passed_todays() -> None:
    fact = Fact(Source.GIFT, ONE, ONE, date(2026, 3, 1), 2)
    before = {2026: Year(gift_points=40, gate_passed=40)}
    after = rules.changed_years(before, {}, [fact], [], RULEBOOK, date(2026, 6, 1))
    assert (after[2026].earned, after[2026].gate_passed) == (36, 30)


def test_a_day_is_refused_when_it_is_too_far_away() -> None:
    rules.require_recent_day(TODAY + timedelta(days=1), TODAY)
    rules.require_recent_day(TODAY - timedelta(days=366), TODAY)
    for day in (TODAY + timedelta(days=2), TODAY - timedelta(days=367)):
        with pytest.raises((DayInFuture, TooLongAgo)):
            rules.require_recent_day(day, TODAY)
