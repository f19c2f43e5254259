"""The tasks of orders: what waits, for the person who may do it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.orders.scenario import OrderScenario, acceptance, person
from tests.support.rig import Caller


def tasks(scenario: OrderScenario, by: Caller) -> dict[str, Any]:
    """What waits for somebody, by kind."""
    return {one["kind"]: one for one in scenario.rig.read("/order-tasks", by=by)["items"]}


def ids(scenario: OrderScenario, by: Caller) -> dict[str, list[str]]:
    """The ids of what waits for somebody, by kind."""
    return {kind: [one["id"] for one in task["items"]] for kind, task in tasks(scenario, by).items()}


def test_the_station_sees_what_is_overdue_and_what_came_back(scenario: OrderScenario) -> None:
    first, second, returned = scenario.placed(), scenario.placed(), scenario.dispatched()
    assert ids(scenario, scenario.station) == {}
    assert ids(scenario, scenario.team.leader) == {"offers_to_answer": [returned]}
    scenario.act(returned, "decline", {"team_id": scenario.team.id, "reason": "人手不足"}, by=scenario.team.leader)
    scenario.rig.pass_time(hours=5)
    task = tasks(scenario, scenario.station)
    assert {kind: [one["id"] for one in found["items"]] for kind, found in task.items()} == {
        "orders_overdue": [first, second],
        "orders_not_accepted": [returned],
    }
    assert (task["orders_overdue"]["count"], task["orders_overdue"]["oldest"]) == (2, "2026-03-10T05:00:00+00:00")
    assert task["orders_not_accepted"]["oldest"] == "2026-03-10T01:00:00+00:00"
    assert ids(scenario, scenario.team.leader) == ids(scenario, scenario.requester) == {}
    assert scenario.rig.get("/order-tasks", by=scenario.rig.person("shop")).status_code == 403


def test_five_of_many_are_shown(scenario: OrderScenario) -> None:
    placed = [scenario.placed() for _ in range(6)]
    scenario.rig.pass_time(hours=5)
    overdue = tasks(scenario, scenario.station)["orders_overdue"]
    assert (overdue["count"], [one["id"] for one in overdue["items"]]) == (6, placed[:5])


def test_a_review_waits_for_each_party_until_it_is_written(scenario: OrderScenario) -> None:
    order = scenario.served()
    worker = scenario.rig.caller(scenario.team.members[0].id, "volunteer", "station")  # who served decides nothing here
    parties = {"requester": scenario.requester, "station": scenario.station, "team": scenario.team.leader}
    for party, who in parties.items():
        assert ids(scenario, who) == {"reviews_to_write": [order]}
        scenario.review(order, party, by=who)
        assert ids(scenario, who) == ids(scenario, worker) == {}
    scenario.act(order, "reopen", {"about": "quality", "reason": "水管又漏"}, by=scenario.requester)
    assert ids(scenario, scenario.requester) == {"reviews_to_write": [order]}


def test_disputes_and_minutes_wait_for_others_than_whose_they_are(scenario: OrderScenario) -> None:
    order = scenario.accepted()
    member, leader = scenario.team.members[0], scenario.team.leader
    scenario.rig.pass_time(hours=2)
    for one in (member, leader):
        scenario.act(order, "check-in", person(one), by=leader)
    scenario.rig.pass_time(hours=3)  # longer than a leader may confirm
    for one in (member, leader):
        scenario.act(order, "check-out", person(one), by=leader)
    scenario.act(order, "finish", {}, by=leader)
    scenario.act(order, "dispute", {"about": "minutes", "reason": "没有三小时"}, by=scenario.requester)
    assert ids(scenario, scenario.station) == {
        "disputes_to_settle": [order],
        "attendance_to_confirm": [order],
        "reviews_to_write": [order],
    }
    assert ids(scenario, leader) == {"attendance_to_confirm": [order], "reviews_to_write": [order]}
    scenario.act(order, "settle", {"minutes": {str(member.id): 60}, "reason": "一小时"}, by=scenario.station)
    assert "disputes_to_settle" not in ids(scenario, scenario.station)
    assert ids(scenario, leader) == {"reviews_to_write": [order]}  # only their own minutes wait


def test_another_time_waits_for_the_requester_and_the_station(scenario: OrderScenario) -> None:
    later = [(scenario.rig.now + timedelta(days=days)).isoformat() for days in (1, 2)]
    order = scenario.accepted(wanted_at=later[0])
    scenario.act(order, "reschedule", {"wanted_at": later[1], "reason": "有雨"}, by=scenario.team.leader)
    both = scenario.rig.caller(scenario.team.leader.id, "team_leader", "station")
    waits = {"times_to_agree": [order]}
    assert ids(scenario, scenario.requester) == ids(scenario, scenario.station) == waits
    assert ids(scenario, scenario.team.leader) == ids(scenario, both) == {}
    assert tasks(scenario, scenario.station)["times_to_agree"]["oldest"] == "2026-03-10T01:00:00+00:00"
    scenario.rig.pass_time(hours=22)
    assert ids(scenario, scenario.requester) == {}


def test_a_social_worker_reviews_professional_orders(scenario: OrderScenario) -> None:
    worker, other = (scenario.rig.person("social_worker") for _ in range(2))
    named = scenario.new_service(name="心理疏导", professional=True)["id"]
    order = scenario.placed(service_id=named)
    body = {"team_ids": [scenario.team.id], "social_worker_id": str(worker.id)}
    scenario.act(order, "dispatch", body, by=scenario.station)
    scenario.act(order, "accept", acceptance(scenario.team, scenario.team.members[0]), by=scenario.team.leader)
    scenario.rig.pass_time(hours=2)
    one = person(scenario.team.members[0])
    scenario.act(order, "check-in", one, by=scenario.team.leader)
    scenario.rig.pass_time(hours=1)
    scenario.act(order, "check-out", one, by=scenario.team.leader)
    scenario.act(order, "finish", {}, by=scenario.team.leader)
    assert ids(scenario, worker) == {"reviews_to_write": [order]}
    assert ids(scenario, other) == {}
