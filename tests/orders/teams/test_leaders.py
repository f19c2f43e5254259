"""Who leads a team is published, and a team that nobody can lead gets no orders."""

from __future__ import annotations

from typing import Any

from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario, acceptance
from tests.support.rig import Caller


def told(scenario: OrderScenario) -> list[tuple[Any, bool]]:
    return [(one.person_id, one.leads) for one in scenario.rig.published(contracts.TeamLeaderChanged)]


def change(scenario: OrderScenario, team: str, **changes: Any) -> int:
    tag = {"If-Match": scenario.rig.get(f"/teams/{team}", by=scenario.station).headers["ETag"]}
    return scenario.rig.patch(f"/teams/{team}", changes, by=scenario.station, headers=tag).status_code


def volunteer(scenario: OrderScenario) -> Caller:
    return scenario.rig.person("resident", "volunteer")


def test_leader_and_deputies_of_a_new_team_lead(scenario: OrderScenario) -> None:
    leader, deputy = volunteer(scenario), volunteer(scenario)
    body = {"name": "新队", "leader_id": str(leader.id), "skills": [], "capacity": 3, "deputy_ids": [str(deputy.id)]}
    scenario.rig.made("/teams", body, by=scenario.station)
    assert sorted(told(scenario)) == sorted([(leader.id, True), (deputy.id, True)])
    assert scenario.rig.audit() == []


def test_a_leader_of_two_teams_leads_until_the_last_one_rests(scenario: OrderScenario) -> None:
    leader = volunteer(scenario)
    first, second = (
        scenario.rig.made(
            "/teams", {"name": name, "leader_id": str(leader.id), "skills": [], "capacity": 3}, by=scenario.station
        )["id"]
        for name in ("东队", "西队")
    )
    assert change(scenario, first, state="resting") == 200
    assert told(scenario) == [(leader.id, True)]
    assert change(scenario, second, state="resting") == 200
    assert told(scenario) == [(leader.id, True), (leader.id, False)]
    assert change(scenario, second, state="active") == 200
    assert told(scenario)[-1] == (leader.id, True)
    assert scenario.rig.facts()["team_leaders"] == {str(leader.id): 1}


def test_another_leader_takes_over(scenario: OrderScenario) -> None:
    team, new = scenario.new_team("平安"), volunteer(scenario)
    assert change(scenario, team.id, leader_id=str(new.id)) == 200
    assert sorted(told(scenario)[1:]) == sorted([(team.leader.id, False), (new.id, True)])


def test_a_deputy_who_leaves_the_team_leads_it_no_more(scenario: OrderScenario) -> None:
    deputy = volunteer(scenario)
    team = scenario.new_team("平安", deputy_ids=[str(deputy.id)])
    path = f"/teams/{team.id}/members/{deputy.id}"
    assert scenario.rig.request("DELETE", path, by=deputy).status_code == 200
    assert scenario.rig.read(f"/teams/{team.id}", by=scenario.station)["deputy_ids"] == []
    assert told(scenario)[-1] == (deputy.id, False)


def test_a_leader_who_is_suspended_or_no_volunteer_leads_nothing(scenario: OrderScenario) -> None:
    team = scenario.new_team("平安")
    scenario.changed(team.leader, state="suspended")
    assert told(scenario)[-1] == (team.leader.id, False)
    assert scenario.rig.audit() == []
    scenario.changed(team.leader)
    assert told(scenario)[-1] == (team.leader.id, True)
    scenario.changed(team.leader, "resident")
    assert told(scenario)[-1] == (team.leader.id, False)
    assert scenario.rig.read(f"/teams/{team.id}", by=scenario.station)["leader_id"] == str(team.leader.id)


def test_who_leaves_the_community_leads_nothing_and_a_deputy_leads(scenario: OrderScenario) -> None:
    deputy = volunteer(scenario)
    team = scenario.new_team("平安", deputy_ids=[str(deputy.id)])
    scenario.left(team.leader)
    assert (told(scenario)[-1], scenario.rig.facts()["team_leaders"]) == ((team.leader.id, False), {str(deputy.id): 1})


def test_a_team_that_nobody_can_lead_gets_no_orders_and_the_board_says_so(scenario: OrderScenario) -> None:
    order, waiting = scenario.accepted(), scenario.placed()
    scenario.changed(scenario.team.leader, state="suspended")
    refusal = scenario.refused(waiting, "dispatch", {"team_ids": [scenario.team.id]}, by=scenario.station)
    assert refusal == "team_without_leader"
    left_out = scenario.rig.read(f"/orders/{waiting}/candidates", by=scenario.station)["left_out"]
    assert [(one["team_id"], one["code"]) for one in left_out] == [(scenario.team.id, "team_without_leader")]
    assert attention(scenario)[order] == ["team_without_leader"]
    scenario.changed(scenario.team.leader)
    assert attention(scenario)[order] == []


def test_while_the_leader_is_suspended_a_deputy_acts(scenario: OrderScenario) -> None:
    deputy = scenario.rig.person("team_leader")
    team = scenario.new_team("平安", deputy_ids=[str(deputy.id)])
    scenario.changed(team.leader, state="suspended")
    order = scenario.dispatched(team)
    scenario.act(order, "accept", acceptance(team, *team.members), by=deputy)
    assert attention(scenario)[order] == []


def attention(scenario: OrderScenario) -> dict[str, list[str]]:
    """What the board says of each order."""
    columns = scenario.rig.read("/board", by=scenario.station)["columns"]
    return {order["id"]: order["attention"] for column in columns for order in column["orders"]}
