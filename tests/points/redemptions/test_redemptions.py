"""The gate, debits, refusals, what is owed, and refunds."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from services.chassis.database.tables import new_id
from services.chassis.messaging.consumer import Consumer
from services.contracts import points as contracts
from tests.points.conftest import PointsService
from tests.support.rig import Caller


@pytest.mark.parametrize(
    ("minutes", "code", "missing"), [(870, "gate_not_reached", 1), (900, None, None), (930, None, None)]
)
def test_the_gate_is_thirty_and_thirty_is_enough(
    points_service: PointsService, volunteer: Caller, minutes: int, code: str, missing: int
) -> None:
    points_service.serve(volunteer, minutes)
    points_service.redeem(volunteer, 4)
    refusals = points_service.rig.published(contracts.DebitRefused)
    assert [(one.code, one.missing) for one in refusals] == ([(code, missing)] if code else [])
    points_service.holds(
        volunteer,
        balance=minutes * 2 // 60 - (0 if code else 4),
        year_points=minutes * 2 // 60,
        may_redeem=code is None,
    )


def test_spending_leaves_the_years_points(points_service: PointsService, volunteer: Caller) -> None:
    points_service.serve(volunteer, 960)
    points_service.redeem(volunteer, 20)
    points_service.holds(volunteer, balance=12, year_points=32, may_redeem=True)
    points_service.redeem(volunteer, 4)  # though the balance alone would not open the gate
    points_service.holds(volunteer, balance=8, year_points=32)


def test_too_little_balance_is_refused_with_what_is_missing(points_service: PointsService, volunteer: Caller) -> None:
    points_service.serve(volunteer, 900)
    points_service.redeem(volunteer, 28)
    points_service.redeem(volunteer, 4)
    (refused,) = points_service.rig.published(contracts.DebitRefused)
    assert (refused.code, refused.missing) == ("points_insufficient", 2)
    points_service.holds(volunteer, balance=2)


def test_debits_of_one_batch_are_taken_one_after_the_other(points_service: PointsService, volunteer: Caller) -> None:
    points_service.serve(volunteer, 900)
    points_service.redeem(volunteer, 20)
    asked = [points_service.asking(volunteer.id, points) for points in (8, 5, 2)]
    points_service.rig.deliver(*asked)
    points_service.holds(volunteer, balance=0)
    (refused,) = points_service.rig.published(contracts.DebitRefused)
    assert (refused.redemption_id, refused.missing) == (asked[1].redemption_id, 3)


def test_a_decision_is_taken_once_and_stays(points_service: PointsService, volunteer: Caller) -> None:
    asked = points_service.asking(volunteer.id, 4)
    points_service.rig.deliver(asked)
    points_service.serve(volunteer, 900)
    points_service.rig.deliver(asked)
    assert len(points_service.rig.published(contracts.DebitRefused)) == 1
    assert points_service.rig.published(contracts.PointsDebited) == []
    points_service.holds(volunteer, balance=30)


def test_what_was_spent_and_is_taken_back_is_owed_and_paid_by_the_next_earnings(
    points_service: PointsService, volunteer: Caller
) -> None:
    order = points_service.serve(volunteer, 120)
    points_service.serve(volunteer, 780)
    points_service.redeem(volunteer, 30)
    points_service.rig.deliver(points_service.closing({}, order=order, revision=2))
    points_service.holds(volunteer, balance=0, owed=4, year_points=26, points_missing=4, may_redeem=False)
    points_service.serve(volunteer, 60)
    points_service.holds(volunteer, balance=0, owed=2, year_points=28)
    points_service.serve(volunteer, 120)
    points_service.holds(volunteer, balance=2, owed=0, year_points=32, may_redeem=True)


def test_a_return_gives_the_points_back_once(points_service: PointsService, volunteer: Caller) -> None:
    points_service.serve(volunteer, 900)
    redemption = points_service.redeem(volunteer, 10)
    back = points_service.give_back(volunteer, redemption, 10)
    points_service.rig.deliver(back)
    points_service.rig.deliver(back)
    points_service.holds(volunteer, balance=30, year_points=30)
    (event,) = points_service.rig.published(contracts.DebitReversed)
    assert (event.points, event.left) == (10, 0)


def test_more_than_was_debited_never_comes_back(points_service: PointsService, volunteer: Caller) -> None:
    points_service.serve(volunteer, 900)
    redemption = points_service.redeem(volunteer, 5)
    points_service.rig.deliver(points_service.give_back(volunteer, redemption, 3))
    points_service.rig.deliver(
        points_service.give_back(volunteer, redemption, 3), outcome="parked: refund_exceeds_debit"
    )
    points_service.holds(volunteer, balance=28)


def test_a_return_before_its_debit_waits(points_service: PointsService, volunteer: Caller) -> None:
    points_service.rig.deliver(points_service.give_back(volunteer, new_id(), 3), outcome="waiting: not_yet")


def test_two_hundred_at_once_spend_no_more_than_there_is(points_service: PointsService, volunteer: Caller) -> None:
    points_service.serve(volunteer, 900)
    consumers = [
        Consumer(points_service.rig.database, points_service.rig.prepared.service.all_handlers) for _ in range(5)
    ]
    deliveries = [points_service.rig.delivery(points_service.asking(volunteer.id, 6)) for _ in range(200)]
    with ThreadPoolExecutor(5) as pool:
        list(pool.map(lambda one: consumers[one[0] % 5].take([one[1]]), enumerate(deliveries)))
    assert {points_service.rig.outcome(one) for one in deliveries} == {"done"}
    assert len(points_service.rig.published(contracts.PointsDebited)) == 5
    assert len(points_service.rig.published(contracts.DebitRefused)) == 195
    points_service.holds(volunteer, balance=0, year_points=30)


def test_a_return_to_another_person_is_parked(points_service: PointsService, volunteer: Caller) -> None:
    other = points_service.rig.person("volunteer")
    points_service.serve(volunteer, 900)
    redemption = points_service.redeem(volunteer, 10)
    points_service.rig.deliver(points_service.give_back(other, redemption, 10), outcome="parked: refund_to_another")
    points_service.holds(volunteer, balance=20)
    points_service.holds(other, balance=0)


def test_a_redemption_of_no_points_is_parked(points_service: PointsService, volunteer: Caller) -> None:
    points_service.rig.deliver(points_service.asking(volunteer.id, 0), outcome="parked: quantity_impossible")
