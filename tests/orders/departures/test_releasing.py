"""People who leave a team, are suspended, or are volunteers no more: what they have not begun is given back."""

from __future__ import annotations

import pytest

from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario, ScenarioTeam, acceptance, person
from tests.support.rig import Caller, if_match


def leave(scenario: OrderScenario, team: ScenarioTeam, who: Caller) -> int:
    return scenario.rig.request("DELETE", f"/teams/{team.id}/members/{who.id}", by=who).status_code


def last_move(scenario: OrderScenario, order: str) -> dict[str, object]:
    move: dict[str, object] = scenario.rig.read(f"/orders/{order}/moves", by=scenario.station)["items"][-1]
    return move


def test_who_leaves_a_team_is_released_and_blocks_nobody(scenario: OrderScenario) -> None:
    """The call of the finding: another team named the leaver for the same time, and was refused."""
    order = scenario.accepted()
    li, zhao = scenario.team.members
    assert leave(scenario, scenario.team, li) == 200
    assert scenario.see(order)["member_ids"] == [str(zhao.id)]
    move = last_move(scenario, order)
    assert (move["action"], move["by_id"], move["role"]) == ("release", str(li.id), "volunteer")
    assert move["detail"] == {"person_id": str(li.id), "cause": "left_team"}
    assert scenario.rig.published(contracts.OrderAccepted)[-1].member_ids == (zhao.id,)
    other = scenario.new_team("另一队")
    scenario.rig.made(f"/teams/{other.id}/members", person(li), by=other.leader)
    again = scenario.dispatched(other)
    assert scenario.act(again, "accept", acceptance(other, li), by=other.leader)["state"] == "accepted"
    scenario.rig.pass_time(hours=2)
    assert scenario.refused(order, "check-in", by=li) == "not_assigned"
    assert scenario.rig.audit() == []


def test_the_station_sees_that_people_are_missing(scenario: OrderScenario) -> None:
    service = scenario.new_service(name="两人搬运", people_needed=2)
    order = scenario.accepted(service_id=service["id"])
    assert leave(scenario, scenario.team, scenario.team.members[0]) == 200
    columns = scenario.rig.read("/board", by=scenario.station)["columns"]
    shown = {one["id"]: one["attention"] for column in columns for one in column["orders"]}
    assert shown[order] == ["people_missing"]


def test_who_leaves_one_team_stays_in_the_orders_of_another(scenario: OrderScenario) -> None:
    li = scenario.team.members[0]
    other = scenario.new_team("另一队", members=0)
    scenario.rig.made(f"/teams/{other.id}/members", person(li), by=other.leader)
    order = scenario.dispatched(other)
    scenario.act(order, "accept", acceptance(other, li), by=other.leader)
    assert leave(scenario, scenario.team, li) == 200
    assert scenario.see(order)["member_ids"] == [str(li.id)]


def test_a_service_that_has_begun_goes_on(scenario: OrderScenario) -> None:
    order = scenario.due()
    li, zhao = scenario.team.members
    scenario.act(order, "check-in", person(li), by=scenario.team.leader)
    assert [leave(scenario, scenario.team, one) for one in (li, zhao)] == [200, 200]
    assert scenario.see(order)["member_ids"] == [str(li.id)]
    scenario.rig.pass_time(minutes=60)
    scenario.act(order, "check-out", person(li), by=scenario.team.leader)
    assert [one["minutes"] for one in scenario.see(order)["volunteers"]] == [60]


def test_an_order_with_a_new_time_asks_no_leaver_again(scenario: OrderScenario) -> None:
    order = scenario.accepted()
    li, zhao = scenario.team.members
    wanted_at = scenario.order_body()["wanted_at"]
    body = {"wanted_at": wanted_at, "reason": "改到下午"}
    scenario.act(order, "reschedule", body, by=scenario.station)
    assert leave(scenario, scenario.team, li) == 200
    seen = scenario.act(order, "accept", {"team_id": scenario.team.id}, by=scenario.team.leader)
    assert seen["member_ids"] == [str(zhao.id)]


def test_a_refused_removal_releases_nobody(scenario: OrderScenario) -> None:
    order = scenario.accepted()
    other = scenario.new_team("旁观").leader
    path = f"/teams/{scenario.team.id}/members/{scenario.team.members[0].id}"
    assert scenario.rig.request("DELETE", path, by=other).status_code == 403
    assert len(scenario.see(order)["member_ids"]) == 2


@pytest.mark.parametrize(
    ("roles", "state", "cause", "refusal"),
    [
        (("resident", "volunteer"), "suspended", "suspended", "person_suspended"),
        (("resident",), "active", "no_volunteer", "not_a_volunteer"),
    ],
)
def test_who_may_no_longer_serve_is_released_and_refused_everywhere(
    scenario: OrderScenario, roles: tuple[str, ...], state: str, cause: str, refusal: str
) -> None:
    """Refused as a member at acceptance, at a change of members, and at check-in."""
    order, asked = scenario.accepted(), scenario.dispatched()
    li, zhao = scenario.team.members
    scenario.changed(li, *roles, state=state)
    seen = scenario.see(order)
    assert seen["member_ids"] == [str(zhao.id)]
    assert last_move(scenario, order)["detail"] == {"person_id": str(li.id), "cause": cause}
    leader = scenario.team.leader
    assert scenario.refused(asked, "accept", acceptance(scenario.team, li), by=leader) == refusal
    both = {"members": [str(li.id), str(zhao.id)]}
    answer = scenario.rig.put(f"/orders/{order}/members", both, by=leader, headers=if_match(seen))
    assert answer.json["code"] == refusal
    scenario.rig.pass_time(hours=2)
    assert scenario.refused(order, "check-in", person(li), by=leader) == refusal
    assert scenario.rig.audit() == []


def test_a_suspended_person_who_is_planned_is_not_checked_in(scenario: OrderScenario) -> None:
    """Their stay had been rejected, so they are still planned, and what has begun was not given back."""
    order = scenario.due()
    li = scenario.team.members[0]
    seen = scenario.act(order, "check-in", person(li), by=scenario.team.leader)
    assert [one["person_id"] for one in seen["volunteers"]] == [str(li.id)]
    scenario.changed(li, "resident", "volunteer", state="suspended")
    scenario.rig.pass_time(minutes=30)
    scenario.act(order, "check-out", person(li), by=scenario.team.leader)
    assert scenario.refused(order, "check-in", person(li), by=scenario.team.leader) == "person_suspended"


def test_a_suspended_person_joins_and_leads_no_team(scenario: OrderScenario) -> None:
    li = scenario.rig.person("resident", "volunteer")
    scenario.changed(li, "resident", "volunteer", state="suspended")
    answer = scenario.rig.post(f"/teams/{scenario.team.id}/members", person(li), by=scenario.station)
    assert (answer.status_code, answer.json["code"]) == (409, "person_suspended")
    body = {"name": "新队", "leader_id": str(li.id), "skills": [], "capacity": 3}
    assert scenario.rig.post("/teams", body, by=scenario.station).json["code"] == "person_suspended"


def test_changes_of_people_who_neither_serve_nor_lead_change_nothing(scenario: OrderScenario) -> None:
    order = scenario.accepted()
    before = scenario.see(order)["version"]
    scenario.changed(scenario.requester, "resident", state="suspended")
    scenario.changed(scenario.team.members[0], "resident", "volunteer")
    assert scenario.see(order)["version"] == before
