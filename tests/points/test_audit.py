"""The audit names what is wrong."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from tests.points.conftest import PointsService
from tests.support.rig import Caller


@pytest.mark.parametrize(
    ("damage", "check"),
    [
        ("update accounts set points = points + 1 where kind = 'member'", "accounts_are_their_entries"),
        ("update year_totals set minutes = minutes + 1", "years_are_their_entries"),
        ("delete from current_facts", "time_is_floored_over_the_year"),
        ("update year_totals set cut_minutes = 1", "time_is_floored_over_the_year"),
        ("update year_totals set held_units = 60", "time_is_floored_over_the_year"),
        ("update sources set reopened = 1", "points_are_held_for_orders_that_are_open_again"),
        ("update debits set refunded = 1", "refunds_add_up"),
    ],
)
def test_the_audit_names_what_is_wrong(
    points_service: PointsService, volunteer: Caller, damage: str, check: str
) -> None:
    points_service.serve(volunteer, 900)
    points_service.redeem(volunteer, 4)
    with points_service.rig.tx() as tx:
        tx.execute(text(damage))
    assert check in {one.split(":")[0] for one in points_service.rig.audit()}
