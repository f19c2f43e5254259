"""Gifts: only credited units earn points, and the caps of the rules cut what is listed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import permutations
from typing import Any

import pytest

from services.contracts import charity
from tests.points.conftest import PointsService
from tests.support.rig import Caller


def test_units_that_await_a_second_person_earn_nothing_before(points_service: PointsService, volunteer: Caller) -> None:
    waiting = replace(points_service.gift(volunteer.id, 30), credited_units=0)
    points_service.rig.deliver(waiting)
    points_service.holds(volunteer, balance=0, year_points=0)
    points_service.rig.deliver(replace(waiting, revision=2, units=25, credited_units=25))
    points_service.holds(volunteer, balance=50, year_points=50)


def test_an_event_without_credited_units_credits_all(points_service: PointsService, volunteer: Caller) -> None:
    event = points_service.gift(volunteer.id, 6)
    assert event.credited_units is None
    points_service.rig.deliver(event)
    points_service.holds(volunteer, balance=12)


@pytest.mark.parametrize("turn", list(permutations(range(3))))
def test_in_any_order_the_last_word_counts(
    points_service: PointsService, volunteer: Caller, turn: tuple[int, ...]
) -> None:
    """Accepted and waiting, confirmed, and reversed in part."""
    first = replace(points_service.gift(volunteer.id, 30), credited_units=0)
    confirmed = replace(first, revision=2, credited_units=30)
    known = {name: getattr(first, name) for name in ("gift_id", "donor_kind", "donor_person_id", "accepted_on")}
    back = charity.GiftReversed(**known, revision=3, units=20, credited_units=20, reason="miscounted")
    for number in turn:
        points_service.rig.deliver((first, confirmed, back)[number])
    points_service.holds(volunteer, balance=40, year_points=40)


def test_more_credited_units_than_units_are_impossible(points_service: PointsService, volunteer: Caller) -> None:
    event = replace(points_service.gift(volunteer.id, 3), credited_units=4)
    points_service.rig.deliver(event, outcome="parked: quantity_impossible")


def cuts(points_service: PointsService, year: int = 2026) -> list[Any]:
    station = points_service.rig.person("station")
    listed: list[Any] = points_service.rig.read(f"/cut-points?year={year}", by=station)["items"]
    return listed


def test_a_cap_on_a_gift_cuts_and_lists_what_is_above(points_service: PointsService, volunteer: Caller) -> None:
    _rule(points_service, effective_from="2026-03-10", cap_units_per_gift=5)
    gift = points_service.give(volunteer, 8)
    points_service.give(volunteer, 4)
    points_service.holds(volunteer, balance=18)
    (listed,) = cuts(points_service)
    assert (listed["cut_of_gifts"], listed["cut_of_year"], listed["cut_days"]) == (6, 0, [])
    less = replace(points_service.gift(volunteer.id, 3), gift_id=gift, revision=2)
    points_service.rig.deliver(less)
    points_service.holds(volunteer, balance=14)
    assert cuts(points_service) == []


def test_a_cap_on_a_persons_year_cuts_whatever_comes_first(points_service: PointsService, volunteer: Caller) -> None:
    _rule(points_service, effective_from="2026-03-10", cap_gift_points_per_year=20)
    first, second = points_service.gift(volunteer.id, 8), points_service.gift(volunteer.id, 7)
    for event in (first, second):
        points_service.rig.deliver(event)
    points_service.holds(volunteer, balance=20, year_points=20)
    (listed,) = cuts(points_service)
    assert (listed["cut_of_gifts"], listed["cut_of_year"]) == (0, 10)
    points_service.rig.deliver(replace(first, revision=2, units=2))
    points_service.holds(volunteer, balance=18, year_points=18)
    assert cuts(points_service) == []
    points_service.serve(volunteer, 60)  # the time of service is no gift
    points_service.holds(volunteer, balance=20)


def test_the_cap_of_a_year_changes_with_the_year(points_service: PointsService, volunteer: Caller) -> None:
    admin = points_service.rig.person("admin")
    points_service.give(volunteer, 1)
    for day, status in (("2026-05-01", 409), ("2027-01-01", 201)):
        rule = {"effective_from": day, "cap_gift_points_per_year": 30}
        answer = points_service.rig.post("/point-rules", rule, by=admin)
        assert answer.status_code == status, answer.json
    assert answer.json["cap_gift_points_per_year"] == 30
    late = points_service.rig.post("/point-rules", {"effective_from": "2027-01-02", "gate_points": 40}, by=admin)
    assert (late.status_code, late.json["cap_gift_points_per_year"]) == (201, 30)
    early = points_service.rig.made("/point-rules", {"effective_from": "2026-06-01", "points_per_hour": 3}, by=admin)
    assert early["cap_gift_points_per_year"] is None  # that of the year, not of the latest set
    off = {"effective_from": "2028-01-01", "cap_gift_points_per_year": None}
    assert points_service.rig.made("/point-rules", off, by=admin)["cap_gift_points_per_year"] is None
    points_service.rig.now = datetime(2027, 2, 1, tzinfo=UTC)
    points_service.rig.deliver(points_service.gift(volunteer.id, 40, on=date(2027, 2, 1)))
    assert points_service.account(volunteer, 2027)["year_points"] == 30
    assert [one["year"] for one in cuts(points_service, 2027)] == [2027]


def test_only_the_station_reads_what_caps_cut(points_service: PointsService, volunteer: Caller) -> None:
    assert points_service.rig.get("/cut-points?year=2026", by=volunteer).status_code == 403


def _rule(points_service: PointsService, **values: Any) -> None:
    points_service.rig.made("/point-rules", values, by=points_service.rig.person("admin"))
