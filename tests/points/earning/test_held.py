"""A reopened order: its points are held, not taken, and only the difference is booked when it closes again."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import permutations
from uuid import UUID

import pytest

from services.chassis.database.tables import new_id
from services.contracts import orders
from services.contracts import points as contracts
from services.points.earning import rules
from services.points.earning.model import Day, Fact, Source
from services.points.ledger.model import Rule, Rulebook, Year
from tests.points.conftest import SPRING, PointsService
from tests.support.rig import Caller


def reopened(points_service: PointsService, order: UUID, revision: int = 1) -> orders.OrderReopened:
    """The event of an order that is open again."""
    now = points_service.rig.now
    return orders.OrderReopened(order_id=order, revision=revision, reopened_at=now, reason="minutes")


def test_points_of_a_reopened_order_cannot_be_spent_until_it_closes_again(
    points_service: PointsService, volunteer: Caller
) -> None:
    points_service.serve(volunteer, 900)
    order = points_service.serve(volunteer, 120)
    points_service.redeem(volunteer, 24)
    points_service.rig.deliver(reopened(points_service, order))
    points_service.holds(volunteer, balance=10, held=4, available=6, year_points=34, year_minutes=1020)
    refused, debited = points_service.asking(volunteer.id, 8), points_service.asking(volunteer.id, 5)
    points_service.rig.deliver(refused, debited)
    (answer,) = points_service.rig.published(contracts.DebitRefused)
    assert (answer.redemption_id, answer.code, answer.missing) == (refused.redemption_id, "points_insufficient", 2)
    points_service.rig.deliver(points_service.closing({volunteer.id: 120}, order=order, revision=2))
    points_service.holds(volunteer, balance=5, held=0, available=5, year_points=34)
    booked = [one for one in points_service.rig.published(contracts.PointsPosted) if one.cause_id == str(order)]
    assert len(booked) == 1  # the same minutes: there is no difference to book


def test_what_was_spent_is_owed_only_if_the_closing_takes_it_away(
    points_service: PointsService, volunteer: Caller
) -> None:
    order = points_service.serve(volunteer, 120)
    points_service.serve(volunteer, 780)
    points_service.redeem(volunteer, 27)
    points_service.rig.deliver(reopened(points_service, order))
    points_service.holds(volunteer, balance=3, held=3, available=0, owed=0, may_redeem=True)
    points_service.rig.deliver(points_service.closing({}, order=order, revision=2))
    points_service.holds(volunteer, balance=0, held=0, owed=1, year_points=26, may_redeem=False)


def test_the_gate_stays_open_while_an_order_is_open_again(points_service: PointsService, volunteer: Caller) -> None:
    order = points_service.serve(volunteer, 900)
    points_service.give(volunteer, 5)
    points_service.rig.deliver(reopened(points_service, order))
    points_service.holds(volunteer, balance=40, held=30, may_redeem=True, year_points=40)
    points_service.redeem(volunteer, 10)
    points_service.holds(volunteer, balance=30, available=0)


def test_minutes_of_a_day_that_are_cut_are_not_held(points_service: PointsService, volunteer: Caller) -> None:
    order = points_service.serve(volunteer, 1000)
    points_service.serve(volunteer, 1000)
    points_service.rig.deliver(reopened(points_service, order))
    points_service.holds(volunteer, balance=48, held=15, cut_minutes=560)


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("turn", list(permutations(range(4))))
def test_in_any_order_of_arrival_the_same_is_held(
    points_service: PointsService, volunteer: Caller, turn: tuple[int, ...], together: bool
) -> None:
    """Closed, opened again, closed with other minutes, and opened once more."""
    order = new_id()
    events = [
        points_service.closing({volunteer.id: 60}, order=order),
        reopened(points_service, order),
        points_service.closing({volunteer.id: 130}, order=order, revision=2),
        reopened(points_service, order, 2),
    ]
    for batch in [turn] if together else [(one,) for one in turn]:
        points_service.rig.deliver(*(events[number] for number in batch))
    points_service.holds(volunteer, balance=4, held=4, year_minutes=130)


def test_a_reopening_before_its_closing_leaves_a_mark(points_service: PointsService, volunteer: Caller) -> None:
    order = new_id()
    points_service.rig.deliver(reopened(points_service, order))
    points_service.holds(volunteer, balance=0, held=0)
    points_service.rig.deliver(points_service.closing({volunteer.id: 60}, order=order))
    points_service.holds(volunteer, balance=2, held=2)


def test_the_difference_is_booked_in_the_year_of_the_service(points_service: PointsService, volunteer: Caller) -> None:
    """Reopened in December, closed again in January: the new year keeps its own points, and the old year its gate."""
    points_service.rig.now = datetime(2026, 12, 28, 2, 0, tzinfo=UTC)
    order = points_service.serve(volunteer, 900, on=date(2026, 12, 20))
    points_service.rig.deliver(reopened(points_service, order))
    points_service.rig.now = datetime(2027, 1, 8, 2, 0, tzinfo=UTC)
    points_service.serve(volunteer, 60, on=date(2027, 1, 5))
    points_service.holds(volunteer, balance=32, held=30, year=2027, year_points=2)
    points_service.rig.deliver(
        points_service.closing({volunteer.id: 600}, order=order, revision=2, on=date(2026, 12, 20))
    )
    points_service.holds(volunteer, balance=22, held=0, year=2027, year_points=2)
    assert points_service.account(volunteer, 2026)["year_points"] == 20


def test_the_gate_of_a_year_that_is_over_stays_as_it_was() -> None:
    one, book = new_id(), Rulebook([Rule(1, date.min, 2, 2, 30)])
    fact = Fact(Source.ORDER, one, one, SPRING, 600)
    days, years = {SPRING: Day(600)}, {2026: Year(units=960 * 200, minutes=960, gate_passed=30)}
    for today, passed in ((date(2026, 12, 31), None), (date(2027, 1, 1), 30)):
        after = rules.changed_years(years, days, [fact], [], book, today)
        assert (after[2026].earned, after[2026].gate_passed) == (12, passed)
