"""A person leaves the community; events arrive twice."""

from __future__ import annotations

from datetime import UTC, date, datetime

from services.contracts import gateway
from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario, person
from tests.support.rig import Caller, if_match


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


def test_who_comes_back_is_known_again_and_what_was_released_stays_released(scenario: OrderScenario) -> None:
    """A leaving is undone: the same person joins again, with a higher sequence."""
    order = scenario.accepted()
    li, zhao = scenario.team.members
    scenario.left(li)
    back = rejoined(scenario, li, "resident", "volunteer")
    assert scenario.see(order)["member_ids"] == [str(zhao.id)]
    members = scenario.rig.read(f"/teams/{scenario.team.id}/members", by=scenario.station)["items"]
    assert str(li.id) not in {one["person_id"] for one in members}
    own = scenario.placed(by=back)
    assert scenario.see(own, by=back)["requester_id"] == str(li.id)
    scenario.rig.made(f"/teams/{scenario.team.id}/members", person(back), by=scenario.team.leader)
    both = {"members": [str(li.id), str(zhao.id)]}
    tag = if_match(scenario.see(order))
    answer = scenario.rig.put(f"/orders/{order}/members", both, by=scenario.team.leader, headers=tag)
    assert answer.json["member_ids"] == sorted(both["members"])
    assert scenario.rig.audit() == []


def test_a_leader_who_comes_back_leads_nothing_until_the_station_says_so(scenario: OrderScenario) -> None:
    """A team without a deputy rests meanwhile, and what its leader had ordered stays cancelled."""
    leader, team = scenario.team.leader, scenario.team
    own = scenario.placed(by=leader)
    scenario.left(leader)
    rejoined(scenario, leader, "resident", "volunteer")
    assert (scenario.state(own), scenario.rig.facts()["team_leaders"]) == ("cancelled", {})
    seen = scenario.rig.read(f"/teams/{team.id}", by=scenario.station)
    assert seen["state"] == "resting"
    scenario.rig.patch(f"/teams/{team.id}", {"state": "active"}, by=scenario.station, headers=if_match(seen))
    assert scenario.rig.facts()["team_leaders"] == {str(leader.id): 1}
    assert scenario.rig.audit() == []


def rejoined(scenario: OrderScenario, who: Caller, *roles: str) -> Caller:
    """Delivers the event that a leaving was undone; returns the person with a new token."""
    scenario.changes += 1
    event = gateway.PersonJoined(
        person_id=who.id,
        roles=roles,
        epoch=3,
        age_band="adult",
        joined_on=date(2026, 1, 1),
        guardian_ids=(),
        consents=(),
    )
    scenario.rig.deliver(event, sequence=1 + scenario.changes)
    scenario.rig.read_revocations()
    return scenario.rig.caller(who.id, *roles, epoch=3)
