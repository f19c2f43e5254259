"""A person's day has 1,440 minutes over all orders: what is above earns nothing, and is listed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from typing import Any

import pytest

from services.chassis.database.tables import new_id
from services.contracts import orders
from services.contracts import points as contracts
from tests.points.conftest import SPRING, PointsService
from tests.support.rig import Caller


def cut_days(points_service: PointsService) -> list[Any]:
    """The days that the station sees, of all people."""
    listed = points_service.rig.read("/cut-points?year=2026", by=points_service.rig.person("station"))["items"]
    return [day for one in listed for day in one["cut_days"]]


def test_what_is_above_a_day_earns_nothing_and_is_listed(points_service: PointsService, volunteer: Caller) -> None:
    first = points_service.serve(volunteer, 1000)
    points_service.serve(volunteer, 600, on=SPRING - timedelta(days=1))  # another day
    second = points_service.serve(volunteer, 500)
    points_service.holds(volunteer, balance=68, year_minutes=2040, cut_minutes=60, minutes=2040)
    named = [{"order_id": str(first), "minutes": 1000}, {"order_id": str(second), "minutes": 500}]
    assert cut_days(points_service) == [{"day": "2026-03-10", "minutes": 1500, "cut_minutes": 60, "orders": named}]
    assert sum(points_service.rig.facts()["served_minutes"].values()) == 2100  # what orders said is kept


def test_an_order_that_is_all_cut_posts_nothing_until_another_is_corrected(
    points_service: PointsService, volunteer: Caller
) -> None:
    first = points_service.serve(volunteer, 1440)
    points_service.serve(volunteer, 300)
    assert len(points_service.rig.published(contracts.PointsPosted)) == 1
    points_service.holds(volunteer, balance=48, cut_minutes=300)
    points_service.rig.deliver(points_service.closing({volunteer.id: 120}, order=first, revision=2))
    points_service.holds(volunteer, balance=14, year_minutes=420, cut_minutes=0)
    assert cut_days(points_service) == []


def test_parts_of_one_order_are_cut_too(points_service: PointsService, volunteer: Caller) -> None:
    part = orders.Served(person_id=volunteer.id, served_on=SPRING, minutes=721, method="leader")
    points_service.rig.deliver(replace(points_service.closing({}), volunteers=(part, part)))
    points_service.holds(volunteer, year_minutes=1440, cut_minutes=2)


@pytest.mark.parametrize("turn", list(permutations(range(4))))
@pytest.mark.parametrize("together", [True, False])
def test_in_any_order_of_arrival_the_day_has_the_same_minutes(
    points_service: PointsService, volunteer: Caller, turn: tuple[int, ...], together: bool
) -> None:
    """Three orders of a day; the first is corrected."""
    corrected = new_id()
    events = [
        points_service.closing({volunteer.id: 800}, order=corrected),
        points_service.closing({volunteer.id: 500}, order=corrected, revision=2),
        points_service.closing({volunteer.id: 700}),
        points_service.closing({volunteer.id: 700}),
    ]
    for batch in [turn] if together else [(one,) for one in turn]:
        points_service.rig.deliver(*(events[number] for number in batch))
    points_service.holds(volunteer, balance=48, year_minutes=1440, cut_minutes=460)


def test_who_is_taken_off_an_order_has_a_day_without_it(points_service: PointsService, volunteer: Caller) -> None:
    other = points_service.rig.person("volunteer")
    order = points_service.serve(volunteer, 1400)
    points_service.serve(volunteer, 100)
    points_service.rig.deliver(points_service.closing({other.id: 60}, order=order, revision=2))
    points_service.holds(volunteer, year_minutes=100, cut_minutes=0)
    points_service.holds(other, year_minutes=60)
