"""What is owed is paid first, and the gate of a year: by example and by property, without a database."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.points.ledger import rules
from services.points.ledger.model import Balance, Pool, Year

ONE = UUID(int=1)


@given(st.integers(0, 500), st.integers(0, 500), st.integers(1, 500))
def test_earnings_pay_what_is_owed_first_and_nothing_is_ever_negative(points: int, owed: int, earned: int) -> None:
    balance = Balance(ONE, points=0 if owed else points, owed=owed)
    lines, after = rules.earn(balance, earned, 2026, Pool.ISSUED_SERVICE)
    assert sum(line.amount for line in lines) == 0
    assert after.points - after.owed == balance.points - balance.owed + earned
    assert min(after.points, after.owed) == 0 <= max(after.points, after.owed)
    lines, back = rules.reverse_points(after, earned, 2026, Pool.ISSUED_SERVICE)
    assert (back.points, back.owed) == (balance.points, balance.owed)
    assert sum(line.amount for line in lines) == 0


@pytest.mark.parametrize(
    ("year_points", "passed", "today", "missing"),
    [(29, None, 30, 1), (30, 30, 30, 0), (32, 30, 40, 0), (30, None, 40, 10), (31, 40, 30, 0)],
)
def test_who_passed_a_lower_gate_this_year_keeps_it(year_points: int, passed: int, today: int, missing: int) -> None:
    assert rules.gate(Year(gift_points=year_points, gate_passed=passed), today).missing == missing
