"""Adjustments: one person asks, another confirms; nothing is edited away, and no balance falls below zero."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from werkzeug.test import TestResponse

from services.contracts import orders
from services.contracts import points as contracts
from tests.points.conftest import PointsService
from tests.support.rig import Caller, if_match

WHY = "系统上线前的服务漏记"


@pytest.fixture
def workers(points_service: PointsService) -> tuple[Caller, Caller]:
    """Two workers of the station."""
    return points_service.rig.person("station"), points_service.rig.person("station")


def ask(points_service: PointsService, person: Caller, points: int, by: Caller, **given: Any) -> TestResponse:
    body = {"person_id": str(person.id), "points": points, "reason": WHY} | given
    return points_service.rig.post("/point-adjustments", body, by=by)


def decide(
    points_service: PointsService, asked: Any, by: Caller, verb: str = "confirm", query: str = ""
) -> TestResponse:
    path = f"/point-adjustments/{asked['id']}/{verb}{query}"
    return points_service.rig.post(path, by=by, headers=if_match(asked))


def adjust(
    points_service: PointsService, workers: tuple[Caller, Caller], person: Caller, points: int, **given: Any
) -> TestResponse:
    return decide(points_service, ask(points_service, person, points, workers[0], **given).json, workers[1])


def code(answer: TestResponse) -> tuple[int, str]:
    assert answer.json is not None
    return answer.status_code, answer.json.get("code", "")


def test_one_asks_and_another_confirms(
    points_service: PointsService, volunteer: Caller, workers: tuple[Caller, Caller]
) -> None:
    rig, (first, second) = points_service.rig, workers
    asked = ask(points_service, volunteer, 40, first, year=2026)
    assert (asked.status_code, asked.json["state"], asked.json["reason"]) == (202, "pending", WHY)
    points_service.holds(volunteer, balance=0, year_points=0)
    assert code(decide(points_service, asked.json, first)) == (403, "own_proposal")
    assert rig.post(f"/point-adjustments/{asked.json['id']}/confirm", by=second).status_code == 428
    assert rig.read("/point-tasks", by=first)["items"] == []
    (task,) = rig.read("/point-tasks", by=second)["items"]
    assert (task["kind"], [one["id"] for one in task["items"]]) == ("adjustments_to_confirm", [asked.json["id"]])
    assert decide(points_service, asked.json, second, query="?dry_run=true").json["state"] == "confirmed"
    points_service.holds(volunteer, balance=0, year_points=0)
    done = decide(points_service, asked.json, second).json
    assert (done["state"], done["decided_by"]) == ("confirmed", str(second.id))
    points_service.holds(volunteer, balance=40, year_points=40, may_redeem=True)
    (entry,) = rig.read(f"/accounts/{volunteer.id}/entries", by=volunteer)["items"]
    assert (entry["kind"], entry["amount"], entry["year"], entry["cause"]) == (
        "adjust",
        40,
        2026,
        {"kind": "adjustment", "id": done["id"]},
    )
    (event,) = rig.published(contracts.PointsPosted)
    assert (event.cause_kind, event.points, event.year_points, event.may_redeem) == ("adjustment", 40, 40, True)
    for verb in ("confirm", "refuse"):
        assert code(decide(points_service, done, second, verb)) == (409, "wrong_state")
    assert rig.read("/point-tasks", by=second)["items"] == []


def test_points_that_count_in_no_year_open_no_gate(
    points_service: PointsService, volunteer: Caller, workers: tuple[Caller, Caller]
) -> None:
    assert adjust(points_service, workers, volunteer, 40).status_code == 200
    points_service.holds(volunteer, balance=40, year_points=0, may_redeem=False)
    assert adjust(points_service, workers, volunteer, 35, year=2025).status_code == 200
    points_service.holds(volunteer, balance=75, year_points=0, may_redeem=False)
    assert points_service.account(volunteer, 2025)["year_points"] == 35
    (_, event) = points_service.rig.published(contracts.PointsPosted)
    assert (str(event.effective_on), event.year, event.year_points) == ("2025-12-31", 2025, 35)


def test_what_was_spent_is_owed_and_the_year_does_not_fall_below_zero(
    points_service: PointsService, volunteer: Caller, workers: tuple[Caller, Caller]
) -> None:
    points_service.serve(volunteer, 900)
    points_service.redeem(volunteer, 25)
    assert adjust(points_service, workers, volunteer, -10, year=2026).status_code == 200
    points_service.holds(volunteer, balance=0, owed=5, year_points=20, may_redeem=False)
    too_many = adjust(points_service, workers, volunteer, -21, year=2026)
    assert code(too_many) == (409, "adjustment_exceeds_year")
    assert adjust(points_service, workers, volunteer, 8).status_code == 200
    points_service.holds(volunteer, balance=3, owed=0, year_points=20)


def test_an_order_that_is_corrected_after_an_adjustment_parks_nothing(
    points_service: PointsService, volunteer: Caller, workers: tuple[Caller, Caller]
) -> None:
    """Both corrections took the same points: people see it, and give them back."""
    order = points_service.serve(volunteer, 900)
    assert adjust(points_service, workers, volunteer, -30, year=2026).status_code == 200
    now = points_service.rig.now
    points_service.rig.deliver(orders.OrderReopened(order_id=order, revision=1, reopened_at=now, reason="minutes"))
    points_service.serve(volunteer, 60, order=order, revision=2)
    points_service.holds(volunteer, balance=0, owed=28, year_points=-28, may_redeem=False)
    assert adjust(points_service, workers, volunteer, 30, year=2026).status_code == 200
    points_service.holds(volunteer, balance=2, owed=0, year_points=2)


def test_it_is_refused_withdrawn_or_lapses(
    points_service: PointsService, volunteer: Caller, workers: tuple[Caller, Caller]
) -> None:
    rig, (first, second) = points_service.rig, workers
    for by, state in ((second, "refused"), (first, "withdrawn")):
        asked = ask(points_service, volunteer, 5, first).json
        assert decide(points_service, asked, by, "refuse").json["state"] == state
    late = ask(points_service, volunteer, 5, first).json
    rig.pass_time(days=14)
    assert rig.read(f"/point-adjustments/{late['id']}", by=first)["state"] == "lapsed"
    refused = decide(points_service, late, second)
    assert (*code(refused), refused.json["state"]) == (409, "wrong_state", "lapsed")
    assert rig.read("/point-tasks", by=second)["items"] == []
    listed = rig.read(f"/point-adjustments?person_id={volunteer.id}", by=rig.person("auditor"))["items"]
    assert [one["state"] for one in listed] == ["lapsed", "withdrawn", "refused"]
    points_service.holds(volunteer, balance=0)


def test_who_gains_neither_asks_nor_confirms(points_service: PointsService, workers: tuple[Caller, Caller]) -> None:
    rig, (first, second) = points_service.rig, workers
    assert code(ask(points_service, second, 5, second)) == (403, "own_account")
    asked = ask(points_service, second, 5, first).json
    assert code(decide(points_service, asked, second)) == (403, "own_account")
    assert rig.read("/point-tasks", by=second)["items"] == []
    assert ask(points_service, second, 5, rig.person("volunteer")).status_code == 403
    assert rig.post("/point-adjustments", {}, by=rig.client("accounts:read")).status_code == 403


def test_zero_other_years_and_people_who_left_are_refused(
    points_service: PointsService, volunteer: Caller, workers: tuple[Caller, Caller]
) -> None:
    first, second = workers
    zero = ask(points_service, volunteer, 0, first)
    assert (zero.status_code, zero.json["errors"][0]["code"]) == (422, "points_zero")
    for year in (2024, 2027):
        assert code(ask(points_service, volunteer, 5, first, year=year)) == (422, "year_not_open")
    asked = ask(points_service, volunteer, 5, first, year=2025).json
    points_service.rig.pass_time(days=13)
    points_service.rig.left(volunteer)
    assert decide(points_service, asked, second).status_code != 200
    assert points_service.rig.published(contracts.PointsPosted) == []


def test_a_year_closes_while_a_request_waits(
    points_service: PointsService, volunteer: Caller, workers: tuple[Caller, Caller]
) -> None:
    points_service.rig.now += timedelta(days=292)  # 27 December
    asked = ask(points_service, volunteer, 5, workers[0], year=2025).json
    points_service.rig.pass_time(days=10)
    assert code(decide(points_service, asked, workers[1])) == (422, "year_not_open")
