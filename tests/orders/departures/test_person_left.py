"""A person leaves the community; events arrive twice."""

from __future__ import annotations

from datetime import UTC, datetime

from services.contracts import gateway
from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario


def left(who: object) -> gateway.PersonLeft:
    return gateway.PersonLeft(
        person_id=who, epoch=2, left_at=datetime(2026, 3, 10, tzinfo=UTC), reason="moved", erase=False
    )


def test_orders_of_a_person_who_leaves_are_cancelled(scenario: OrderScenario) -> None:
    waiting, begun = scenario.placed(), scenario.served()
    scenario.rig.deliver(left(scenario.requester.id), sequence=2)
    assert (scenario.state(waiting), scenario.see(waiting)["end_reason"]) == ("cancelled", "withdrawn")
    assert scenario.state(begun) == "in_review"
    assert [one.order_id.hex for one in scenario.rig.published(contracts.OrderCancelled)] == [waiting.replace("-", "")]
    move = scenario.rig.read(f"/orders/{waiting}/moves", by=scenario.station)["items"][-1]
    assert (move["by_id"], move["role"]) == (None, "left")
    assert scenario.rig.audit() == []


def test_assignments_and_memberships_of_a_person_who_leaves_end(scenario: OrderScenario) -> None:
    order = scenario.accepted()
    li, zhao = scenario.team.members
    scenario.rig.deliver(left(li.id), sequence=2)
    assert scenario.see(order)["member_ids"] == [str(zhao.id)]
    assert scenario.rig.read(f"/orders/{order}/moves", by=scenario.requester)["items"][-1]["role"] == "clock"
    members = scenario.rig.read(f"/teams/{scenario.team.id}/members", by=scenario.station)["items"]
    assert {one["person_id"] for one in members} == {str(scenario.team.leader.id), str(zhao.id)}


def test_a_deputy_follows_a_leader_and_a_team_without_leader_rests(scenario: OrderScenario) -> None:
    deputy = scenario.rig.person("team_leader")
    team = scenario.new_team("平安", deputy_ids=[str(deputy.id)])
    scenario.rig.deliver(left(team.leader.id), sequence=2)
    seen = scenario.rig.read(f"/teams/{team.id}", by=scenario.station)
    assert (seen["leader_id"], seen["deputy_ids"], seen["state"]) == (str(deputy.id), [], "active")
    order = scenario.dispatched(team)
    scenario.rig.deliver(left(deputy.id), sequence=2)
    assert scenario.rig.read(f"/teams/{team.id}", by=scenario.station)["state"] == "resting"
    assert (scenario.state(order), scenario.see(order)["board_reason"]) == ("placed", "recalled")
