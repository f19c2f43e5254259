"""The decision on a redemption, without a database."""

from __future__ import annotations

from uuid import UUID

import pytest

from services.points.ledger.model import Gate
from services.points.redemptions import rules
from services.points.redemptions.model import DebitDecision, DebitRefusalCode, DebitRequest

ONE = UUID(int=1)


@pytest.mark.parametrize(
    ("left", "year_points", "balance", "code", "missing"),
    [
        (False, 30, 8, None, None),
        (False, 29, 99, "gate_not_reached", 1),
        (False, 30, 7, "points_insufficient", 1),
        (True, 99, 99, "account_closed", None),
    ],
)
def test_the_first_reason_that_applies_decides(
    left: bool, year_points: int, balance: int, code: str | None, missing: int | None
) -> None:
    asked = DebitRequest(ONE, ONE, points=8)
    decision = rules.decide(asked, balance, Gate(30, year_points), left=left)
    refused = DebitRefusalCode(code) if code else None
    assert decision == DebitDecision(ONE, ONE, points=8, code=refused, missing=missing)
