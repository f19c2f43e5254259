"""Rule sets: from which day they hold, and what they never change."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait
from datetime import UTC, date, datetime
from typing import Any

import pytest

from services.points.ledger import store as ledger_store
from tests.points.conftest import PointsService
from tests.support.rig import Caller


def test_two_admins_at_once_make_two_rule_sets_or_one_is_refused(points_service: PointsService) -> None:
    """The first key wins a day; other days go on as versions two, three and four."""
    admin = points_service.rig.person("admin")

    def make(day: str) -> int:
        rule = {"effective_from": day, "points_per_hour": 3}
        return points_service.rig.post("/point-rules", rule, by=admin).status_code

    days = ["2026-05-01", "2026-05-01", "2026-06-01", "2026-07-01"]
    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(make, days)) == [201, 201, 201, 409]
    versions = [one["version"] for one in points_service.rig.read("/point-rules", by=admin)["items"]]
    assert versions == [4, 3, 2, 1]


def test_a_rule_set_waits_for_a_batch_that_has_read_the_rules(
    points_service: PointsService, volunteer: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the batch books a day at rates that the rule book no longer has for it."""
    admin = points_service.rig.person("admin")
    tomorrow = date(2026, 3, 11)
    real, answers, pool = ledger_store.add_postings, [], ThreadPoolExecutor(1)

    def add_postings(*given: Any) -> None:
        if not answers:
            rule = {"effective_from": tomorrow.isoformat(), "points_per_hour": 4}
            answers.append(pool.submit(points_service.rig.post, "/point-rules", rule, by=admin))
            wait(answers, timeout=0.5)
        real(*given)

    monkeypatch.setattr(ledger_store, "add_postings", add_postings)
    with pool:
        points_service.rig.consumer.take(
            [points_service.rig.delivery(points_service.closing({volunteer.id: 60}, on=tomorrow))]
        )
    answer = answers[0].result()
    assert (answer.status_code, answer.json["code"]) == (409, "rule_in_past")
    points_service.holds(volunteer, balance=2)


def test_a_rule_holds_from_its_day_on_and_changes_nothing_before(
    points_service: PointsService, volunteer: Caller
) -> None:
    admin = points_service.rig.person("admin")
    rule = {"effective_from": "2026-07-01", "points_per_hour": 3}
    made = points_service.rig.made("/point-rules", rule, by=admin)
    assert (made["version"], made["points_per_unit"], made["gate_points"]) == (2, 2, 30)
    points_service.rig.now = datetime(2026, 7, 20, tzinfo=UTC)
    points_service.serve(volunteer, 50, on=date(2026, 6, 30))
    points_service.holds(volunteer, balance=1)
    points_service.serve(volunteer, 50, on=date(2026, 7, 1))
    points_service.holds(volunteer, balance=4)


def test_yesterdays_rules_never_change(points_service: PointsService) -> None:
    admin = points_service.rig.person("admin")
    volunteer = points_service.rig.person("volunteer")
    points_service.serve(volunteer, 60)
    for day in ("2026-03-09", "2026-03-10"):
        answer = points_service.rig.post("/point-rules", {"effective_from": day, "points_per_hour": 9}, by=admin)
        assert (answer.status_code, answer.json["code"]) == (409, "rule_in_past")
    points_service.rig.made("/point-rules", {"effective_from": "2026-03-11"}, by=admin)
    again = points_service.rig.post("/point-rules", {"effective_from": "2026-03-11"}, by=admin)
    assert again.json["code"] == "rule_date_taken"


def test_no_rule_for_a_day_that_has_facts(points_service: PointsService, volunteer: Caller) -> None:
    order = points_service.serve(volunteer, 60, on=date(2026, 3, 11))
    admin = points_service.rig.person("admin")
    made = points_service.rig.post("/point-rules", {"effective_from": "2026-03-11", "points_per_hour": 3}, by=admin)
    assert (made.status_code, made.json["code"]) == (409, "rule_in_past")
    points_service.rig.deliver(points_service.closing({}, order=order, revision=2))
    points_service.holds(volunteer, balance=0)


def test_rules_are_public(points_service: PointsService) -> None:
    assert points_service.rig.get("/point-rules", by=None).status_code == 200
