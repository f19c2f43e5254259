"""Minutes and gifts become points, however often and in whatever order they arrive."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime

import pytest

from services.chassis.database.tables import new_id
from services.contracts import charity, orders
from services.contracts import points as contracts
from tests.points.conftest import PointsService
from tests.support.rig import Caller


def test_a_later_revision_of_a_known_order_is_booked_whatever_its_age(
    points_service: PointsService, volunteer: Caller
) -> None:
    order = points_service.serve(volunteer, 120)
    points_service.rig.deliver(
        orders.OrderReopened(order_id=order, revision=1, reopened_at=points_service.rig.now, reason="minutes")
    )
    points_service.rig.now = points_service.rig.now.replace(year=2027, month=6)
    points_service.rig.deliver(points_service.closing({volunteer.id: 60}, order=order, revision=2))
    assert points_service.account(volunteer, 2026)["year_points"] == 2
    points_service.holds(volunteer, balance=2, year_points=0)


def test_ninety_minutes_are_three_points(points_service: PointsService, volunteer: Caller) -> None:
    order = points_service.serve(volunteer, 90)
    points_service.holds(
        volunteer, balance=3, year_points=3, year_minutes=90, minutes=90, owed=0, may_redeem=False, points_missing=27
    )
    (event,) = points_service.rig.published(contracts.PointsPosted)
    assert (event.cause_kind, event.cause_id, event.points, event.minutes) == ("order", str(order), 3, 90)
    assert points_service.rig.facts()["served_minutes"] == {f"{volunteer.id}/2026-03-10": 90}


def test_no_minute_is_lost_in_pieces(points_service: PointsService, volunteer: Caller) -> None:
    orders_of_hers = []
    for after in (0, 1, 2):
        orders_of_hers.append(points_service.serve(volunteer, 20))
        points_service.holds(volunteer, balance=after)
    points_service.rig.deliver(points_service.closing({}, order=orders_of_hers[0], revision=2))
    points_service.holds(volunteer, balance=1, year_minutes=40)


def test_an_order_published_again_under_another_id_is_booked_once(
    points_service: PointsService, volunteer: Caller
) -> None:
    event = points_service.closing({volunteer.id: 60})
    for _ in range(3):
        points_service.rig.deliver(event)
    points_service.holds(volunteer, balance=2)
    assert len(points_service.rig.published(contracts.PointsPosted)) == 1


def test_an_older_revision_that_comes_late_changes_nothing(points_service: PointsService, volunteer: Caller) -> None:
    order = new_id()
    points_service.rig.deliver(points_service.closing({volunteer.id: 120}, order=order, revision=2))
    points_service.rig.deliver(points_service.closing({volunteer.id: 60}, order=order, revision=1))
    points_service.holds(volunteer, balance=4, year_minutes=120)


@pytest.mark.parametrize("turn", list(itertools.permutations(range(4))))
def test_any_order_of_arrival_ends_the_same(
    points_service: PointsService, volunteer: Caller, turn: tuple[int, ...]
) -> None:
    order = new_id()
    reopened = orders.OrderReopened(order_id=order, revision=1, reopened_at=points_service.rig.now, reason="minutes")
    events = [
        points_service.closing({volunteer.id: 60}, order=order, revision=1),
        reopened,
        points_service.closing({volunteer.id: 130}, order=order, revision=2),
        points_service.closing({volunteer.id: 50}),
    ]
    for number in turn:
        points_service.rig.deliver(events[number])
    points_service.holds(volunteer, balance=6, year_minutes=180)


def test_whom_a_later_revision_does_not_name_has_nothing_of_it(
    points_service: PointsService, volunteer: Caller
) -> None:
    other = points_service.rig.person("volunteer")
    order = new_id()
    points_service.rig.deliver(points_service.closing({volunteer.id: 60, other.id: 60}, order=order))
    points_service.rig.deliver(points_service.closing({volunteer.id: 60}, order=order, revision=2))
    points_service.holds(volunteer, balance=2)
    points_service.holds(other, balance=0, minutes=0)


def test_an_order_over_new_year_counts_in_two_years(points_service: PointsService, volunteer: Caller) -> None:
    points_service.rig.now = datetime(2027, 1, 3, 2, 0, tzinfo=UTC)
    served = tuple(
        orders.Served(person_id=volunteer.id, served_on=day, minutes=120, method="leader")
        for day in (date(2026, 12, 31), date(2027, 1, 1))
    )
    event = orders.OrderClosed(
        order_id=new_id(), revision=1, form="errand", closed_at=points_service.rig.now, volunteers=served
    )
    points_service.rig.deliver(event)
    points_service.holds(volunteer, balance=8, year=2027, year_points=4)
    assert points_service.account(volunteer, 2026)["year_points"] == 4


def test_today_is_the_communitys_today(points_service: PointsService, volunteer: Caller) -> None:
    """New Year in Shanghai begins at 16:00 UTC of the last of December."""
    points_service.serve(volunteer, 900)
    points_service.rig.now = datetime(2026, 12, 31, 15, 59, tzinfo=UTC)
    points_service.holds(volunteer, year=2026, may_redeem=True)
    points_service.rig.now = datetime(2026, 12, 31, 16, 1, tzinfo=UTC)
    points_service.holds(volunteer, year=2027, year_points=0, may_redeem=False, points_missing=30, balance=30)


def test_gifts_give_points_by_the_unit(points_service: PointsService, volunteer: Caller) -> None:
    gift = points_service.gift(volunteer.id, 6)
    points_service.rig.deliver(gift)
    points_service.holds(volunteer, balance=12, year_points=12, minutes=0)
    left = charity.GiftReversed(**{**vars(gift), "revision": 2, "units": 4, "reason": "damaged"})
    points_service.rig.deliver(left)
    points_service.holds(volunteer, balance=8, year_points=8)
    assert points_service.rig.facts()["gift_units"] == {str(gift.gift_id): 4}


def test_a_shops_gift_books_nothing(points_service: PointsService) -> None:
    points_service.rig.deliver(points_service.gift(None, 60))
    assert points_service.rig.published(contracts.PointsPosted) == []
    assert points_service.rig.audit() == []


def test_days_too_far_back_or_ahead_are_parked(points_service: PointsService, volunteer: Caller) -> None:
    points_service.rig.deliver(
        points_service.closing({volunteer.id: 60}, on=date(2025, 3, 8)), outcome="parked: too_long_ago"
    )
    points_service.rig.deliver(
        points_service.closing({volunteer.id: 60}, on=date(2026, 3, 12)), outcome="parked: day_in_future"
    )
    points_service.holds(volunteer, balance=0)


def test_somebody_unknown_is_waited_for_and_the_others_go_on(points_service: PointsService, volunteer: Caller) -> None:
    stranger = points_service.closing({new_id(): 60})
    known = points_service.closing({volunteer.id: 60})
    deliveries = [points_service.rig.delivery(stranger), points_service.rig.delivery(known)]
    points_service.rig.consumer.take(deliveries)
    assert [points_service.rig.outcome(one) for one in deliveries] == ["waiting: unknown_person", "done"]
    points_service.holds(volunteer, balance=2)


def test_a_gift_that_turns_out_to_be_nobodys_is_taken_back(points_service: PointsService, volunteer: Caller) -> None:
    gift = points_service.gift(volunteer.id, 6)
    points_service.rig.deliver(gift)
    points_service.rig.deliver(
        charity.GiftReversed(**{**vars(gift), "revision": 2, "donor_person_id": None, "reason": "wrong"})
    )
    points_service.holds(volunteer, balance=0, year_points=0)


@pytest.mark.parametrize("minutes", [0, -5, 1441, 10**12])
def test_impossible_minutes_are_parked(points_service: PointsService, volunteer: Caller, minutes: int) -> None:
    points_service.rig.deliver(points_service.closing({volunteer.id: minutes}), outcome="parked: quantity_impossible")
    points_service.holds(volunteer, balance=0)


@pytest.mark.parametrize("units", [-1, 10_001])
def test_impossible_units_are_parked(points_service: PointsService, volunteer: Caller, units: int) -> None:
    points_service.rig.deliver(points_service.gift(volunteer.id, units), outcome="parked: quantity_impossible")
