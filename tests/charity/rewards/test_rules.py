"""The period that a limit per person is counted in."""

from __future__ import annotations

from datetime import date

import pytest

from services.charity.rewards.model import LimitPeriod
from services.charity.rewards.rules import period_name

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("period", "name"),
    [
        (LimitPeriod.YEAR, "2026"),
        (LimitPeriod.QUARTER, "2026-Q4"),
        (LimitPeriod.MONTH, "2026-11"),
        (LimitPeriod.EVER, "ever"),
    ],
)
def test_each_limit_period_has_its_name(period: LimitPeriod, name: str) -> None:
    assert period_name(TODAY, period) == name
