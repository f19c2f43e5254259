"""Teams and their members."""

from __future__ import annotations

from tests.orders.scenario import OrderScenario
from tests.support.rig import ids, if_match


def test_a_resting_team_gives_back_its_open_offers(scenario: OrderScenario) -> None:
    order = scenario.dispatched()
    team = scenario.rig.get(f"/teams/{scenario.team.id}", by=scenario.station)
    path, tag = f"/teams/{scenario.team.id}", {"If-Match": team.headers["ETag"]}
    assert scenario.rig.patch(path, {"state": "resting"}, by=scenario.station).status_code == 428
    assert scenario.rig.patch(path, {"state": "resting"}, by=scenario.station, headers=tag).status_code == 200
    assert scenario.rig.patch(path, {"capacity": 3}, by=scenario.station, headers=tag).status_code == 412
    assert (scenario.state(order), scenario.see(order)["board_reason"]) == ("placed", "recalled")
    body = {"team_ids": [scenario.team.id]}
    assert scenario.refused(order, "dispatch", body, by=scenario.station) == "team_inactive"


def test_a_busy_team_is_not_disbanded(scenario: OrderScenario) -> None:
    scenario.accepted()
    tag = {"If-Match": scenario.rig.get(f"/teams/{scenario.team.id}", by=scenario.station).headers["ETag"]}
    answer = scenario.rig.patch(f"/teams/{scenario.team.id}", {"state": "disbanded"}, by=scenario.station, headers=tag)
    assert answer.json["code"] == "team_busy"


def test_two_teams_have_different_names(scenario: OrderScenario) -> None:
    other = scenario.new_team("旁观")
    taken = {"name": scenario.rig.read(f"/teams/{scenario.team.id}", by=scenario.station)["name"]}
    answer = scenario.rig.patch(f"/teams/{other.id}", taken, by=scenario.station, headers={"If-Match": '"1"'})
    assert (answer.status_code, answer.json["code"]) == (409, "name_taken")


def test_the_station_and_leaders_change_members(scenario: OrderScenario) -> None:
    li = scenario.team.members[0]
    path = f"/teams/{scenario.team.id}/members"
    other_leader = scenario.new_team("旁观").leader
    assert scenario.rig.post(path, {"person_id": str(other_leader.id)}, by=other_leader).status_code == 403
    assert scenario.rig.get(path, by=other_leader).status_code == 403
    resident = {"person_id": str(scenario.requester.id)}
    assert scenario.rig.post(path, resident, by=scenario.station).json["code"] == "not_a_volunteer"
    assert scenario.rig.post(path, {"person_id": str(li.id)}, by=scenario.station).json["code"] == "already_a_member"
    assert scenario.rig.request("DELETE", f"{path}/{li.id}", by=other_leader).status_code == 403
    assert scenario.rig.request("DELETE", f"{path}/{li.id}", by=li).status_code == 200
    assert scenario.rig.request("DELETE", f"{path}/{li.id}", by=scenario.station).status_code == 404
    leader = scenario.team.leader
    answer = scenario.rig.request("DELETE", f"{path}/{leader.id}", by=scenario.station)
    assert answer.json["code"] == "team_needs_leader"
    assert ids(scenario.rig.read(f"/teams?member_id={leader.id}", by=li)["items"]) == [scenario.team.id]


def test_the_public_sees_least_of_a_team(scenario: OrderScenario) -> None:
    path, leader = f"/teams/{scenario.team.id}", str(scenario.team.leader.id)
    readers = (None, scenario.requester, scenario.team.members[0], scenario.station, scenario.rig.client("teams:read"))
    seen = [scenario.rig.read(path, by=who) for who in readers]
    assert [one["capacity"] for one in seen] == [None, 6, 6, 6, 6]
    assert [one["leader_id"] for one in seen] == [None, None, leader, leader, leader]
    assert scenario.rig.read(path, by=scenario.rig.client("orders:read")) == seen[0]  # it opens nothing here
    assert scenario.rig.get(f"/teams?member_id={leader}", by=None).status_code == 403


def test_an_open_call_does_not_hide_the_orders_that_a_team_has_in_hand(scenario: OrderScenario) -> None:
    scenario.accepted()
    asked = scenario.dispatched(scenario.team, scenario.new_team("旁观"))
    tag = {"If-Match": scenario.rig.get(f"/teams/{scenario.team.id}", by=scenario.station).headers["ETag"]}
    answer = scenario.rig.patch(f"/teams/{scenario.team.id}", {"state": "disbanded"}, by=scenario.station, headers=tag)
    assert (answer.json["code"], answer.json["in_hand"]) == ("team_busy", 1)
    assert scenario.actions(asked)[-1] == "dispatch"  # a refused change recalls nothing


def test_a_suspended_person_neither_joins_nor_leads_a_team(scenario: OrderScenario) -> None:
    barred = scenario.rig.person("team_leader")
    scenario.rig.as_now(barred, "team_leader", state="suspended")
    body = {"name": "新队", "leader_id": str(barred.id), "skills": [], "capacity": 3}
    for path, given in (("/teams", body), (f"/teams/{scenario.team.id}/members", {"person_id": str(barred.id)})):
        answer = scenario.rig.post(path, given, by=scenario.station)
        assert (answer.status_code, answer.json["code"]) == (409, "person_suspended")


def test_a_deputy_who_is_taken_out_of_the_team_leads_it_no_more(scenario: OrderScenario) -> None:
    deputy = scenario.rig.person("team_leader")
    team = scenario.new_team("平安", deputy_ids=[str(deputy.id)])
    order = scenario.dispatched(team)
    assert scenario.see(order, by=deputy)["state"] == "dispatched"
    path = f"/teams/{team.id}/members/{deputy.id}"
    assert scenario.rig.request("DELETE", path, by=team.leader).status_code == 200
    assert scenario.rig.read(f"/teams/{team.id}", by=scenario.station)["deputy_ids"] == []
    assert scenario.rig.get(f"/orders/{order}", by=deputy).status_code == 404
    assert scenario.refused(order, "accept", {"team_id": team.id}, by=deputy) == "forbidden"
    assert scenario.rig.audit() == []


def test_a_former_leader_takes_nobody_out_of_the_team(scenario: OrderScenario) -> None:
    former = scenario.rig.as_now(scenario.team.leader, "volunteer")
    path = f"/teams/{scenario.team.id}/members/{scenario.team.members[0].id}"
    assert scenario.rig.request("DELETE", path, by=former).status_code == 403


def test_a_team_whose_leader_left_begins_again_with_another_leader_only(scenario: OrderScenario) -> None:
    team = scenario.new_team("平安")
    scenario.rig.left(team.leader)
    seen = scenario.rig.read(f"/teams/{team.id}", by=scenario.station)
    assert seen["state"] == "resting"
    again = scenario.rig.patch(f"/teams/{team.id}", {"state": "active"}, by=scenario.station, headers=if_match(seen))
    assert again.json["code"] == "unknown_person"
    other = {"state": "active", "leader_id": str(scenario.rig.person("team_leader").id)}
    answer = scenario.rig.patch(f"/teams/{team.id}", other, by=scenario.station, headers=if_match(seen))
    assert answer.json["state"] == "active"
    assert scenario.rig.audit() == []
