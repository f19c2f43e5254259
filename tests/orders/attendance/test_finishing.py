"""The end of a service."""

from __future__ import annotations

from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario, person


def test_finishing_while_somebody_is_checked_in(scenario: OrderScenario) -> None:
    order = scenario.due()
    leader, (li, zhao) = scenario.team.leader, scenario.team.members
    assert scenario.refused(order, "finish", {}, by=leader) == "nobody_attended"
    for one in (li, zhao):
        scenario.act(order, "check-in", by=one)
    scenario.rig.pass_time(minutes=40)
    answer = scenario.rig.post(f"/orders/{order}/finish", {}, by=leader)
    assert (answer.json["code"], answer.json["person_ids"]) == ("checkout_missing", sorted([str(li.id), str(zhao.id)]))
    out = {"outs": [person(li) | {"at": scenario.rig.now.isoformat()}], "leave_open": True, "result": "修好了"}
    seen = scenario.act(order, "finish", out, by=leader)
    assert (seen["state"], seen["result"]) == ("in_review", "修好了")
    for party, who in (("requester", scenario.requester), ("station", scenario.station), ("team", leader)):
        assert scenario.review(order, party, by=who)["state"] == "in_review"  # attendance is open
    assert scenario.refused(order, "attendance", scenario.correction(zhao, 20), by=zhao) == "role_missing"
    closed = scenario.act(order, "attendance", scenario.correction(zhao, 20), by=leader)
    assert closed["state"] == "closed"
    (published,) = scenario.rig.published(contracts.OrderClosed)
    assert {one.person_id: one.minutes for one in published.volunteers} == {li.id: 40, zhao.id: 20}
    assert scenario.rig.audit() == []


def test_a_service_with_nobody_home_ends_without_minutes(scenario: OrderScenario) -> None:
    order = scenario.due()
    assert scenario.act(order, "finish", {"outcome": "nobody_home"}, by=scenario.team.leader)["state"] == "in_review"
    for party, who in (
        ("requester", scenario.requester),
        ("station", scenario.station),
        ("team", scenario.team.leader),
    ):
        scenario.review(order, party, by=who)
    (published,) = scenario.rig.published(contracts.OrderClosed)
    assert published.volunteers == ()


def test_a_service_that_is_broken_off_keeps_its_minutes(scenario: OrderScenario) -> None:
    order = scenario.due()
    scenario.act(order, "check-in", by=scenario.team.members[0])
    scenario.rig.pass_time(minutes=25)
    assert scenario.refused(order, "cancel", {"reason": "停"}, by=scenario.requester) == "service_started"
    scenario.act(order, "check-out", by=scenario.team.members[0])
    seen = scenario.act(order, "finish", {"outcome": "broken_off"}, by=scenario.team.leader)
    assert [(one["minutes"], one["state"]) for one in seen["volunteers"]] == [(25, "confirmed")]


def test_staff_who_served_confirm_no_colleague_at_the_end(scenario: OrderScenario) -> None:
    """They check out and finish for others; somebody else confirms."""
    busy = scenario.rig.person("station", "volunteer")
    scenario.rig.made(f"/teams/{scenario.team.id}/members", person(busy), by=scenario.team.leader)
    li, zhao = scenario.team.members
    scenario.team.members.append(busy)
    order = scenario.accepted()
    scenario.rig.pass_time(hours=2)
    for one in (busy, li, zhao):
        scenario.act(order, "check-in", person(one), by=scenario.team.leader)
    scenario.rig.pass_time(hours=1)
    for one in (busy, li):
        scenario.act(order, "check-out", person(one), by=busy)
    out = person(zhao) | {"at": scenario.rig.now.isoformat()}
    ended = scenario.act(order, "finish", {"outs": [out]}, by=busy)
    assert {line["state"] for line in ended["volunteers"]} == {"claimed"}
    scenario.review(order, "station", by=scenario.station)
