"""Who may read whose contact is published with the order, whole each time."""

from __future__ import annotations

from typing import Any

import pytest

from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario, ScenarioTeam, person
from tests.support.rig import if_match

Windows = set[tuple[Any, str, Any]]


def windows(scenario: OrderScenario, order: str) -> Windows:
    """The windows that the last event of an order tells: whose, the role, the reader."""
    told = [one for one in scenario.rig.published(contracts.ContactsChanged) if str(one.order_id) == order]
    return {(window.person_id, window.role, reader) for window in told[-1].windows for reader in window.reader_ids}


def whole(scenario: OrderScenario, *members: Any) -> Windows:
    leader, requester = scenario.team.leader.id, scenario.requester.id
    found: Windows = {(leader, "resident", requester)}
    for one in members:
        found |= {(requester, "volunteer", one.id), (one.id, "team_leader", leader)}
    return found


def test_from_acceptance_those_who_serve_and_the_requester_can_call_each_other(scenario: OrderScenario) -> None:
    order = scenario.dispatched()
    assert scenario.rig.published(contracts.ContactsChanged) == []
    body = {"team_id": scenario.team.id, "members": [str(one.id) for one in scenario.team.members]}
    scenario.act(order, "accept", body, by=scenario.team.leader)
    assert windows(scenario, order) == whole(scenario, *scenario.team.members)


def test_windows_follow_the_members(scenario: OrderScenario) -> None:
    order = scenario.accepted()
    li, zhao = scenario.team.members
    body = {"members": [str(zhao.id)]}
    tag = if_match(scenario.see(order))
    scenario.rig.put(f"/orders/{order}/members", body, by=scenario.team.leader, headers=tag)
    assert windows(scenario, order) == whole(scenario, zhao)
    scenario.rig.pass_time(hours=2)
    scenario.act(order, "check-in", person(li), by=scenario.team.leader)  # a helper who was not planned
    assert windows(scenario, order) == whole(scenario, li, zhao)
    scenario.changed(zhao, state="suspended")
    assert windows(scenario, order) == whole(scenario, li)


def test_windows_close_with_the_order_and_come_back_with_its_reopening(scenario: OrderScenario) -> None:
    order = scenario.served()
    assert windows(scenario, order) == whole(scenario, *scenario.team.members)
    for party, who in (
        ("requester", scenario.requester),
        ("station", scenario.station),
        ("team", scenario.team.leader),
    ):
        scenario.review(order, party, by=who)
    assert windows(scenario, order) == set()
    scenario.act(order, "reopen", {"reason": "时长不对"}, by=scenario.requester)
    assert windows(scenario, order) == whole(scenario, *scenario.team.members)


def test_withdrawal_recall_new_time_and_cancellation_close_the_windows(scenario: OrderScenario) -> None:
    new_time = {"wanted_at": scenario.order_body()["wanted_at"], "reason": "改时间"}
    for verb, body, who in (
        ("withdraw", {"reason": "没有人手"}, scenario.team.leader),
        ("recall", {"reason": "派错了"}, scenario.station),
        ("reschedule", new_time, scenario.requester),
        ("cancel", {"reason": "不需要了"}, scenario.requester),
    ):
        order = scenario.accepted()
        scenario.act(order, verb, body, by=who)
        assert windows(scenario, order) == set(), verb
        if verb != "cancel":
            scenario.act(order, "cancel", {"reason": "完"}, by=scenario.requester)


def test_an_order_that_no_team_took_tells_of_no_contacts(scenario: OrderScenario) -> None:
    order = scenario.dispatched()
    scenario.act(order, "cancel", {"reason": "不需要了"}, by=scenario.requester)
    assert scenario.rig.published(contracts.ContactsChanged) == []


def test_the_requester_gets_the_deputy_while_the_leader_is_suspended(scenario: OrderScenario) -> None:
    deputy = scenario.rig.person("team_leader")
    team = scenario.new_team("平安", deputy_ids=[str(deputy.id)])
    scenario.changed(team.leader, state="suspended")
    order = scenario.dispatched(team)
    scenario.act(order, "accept", {"team_id": team.id}, by=deputy)
    assert windows(scenario, order) == {(deputy.id, "resident", scenario.requester.id)}


def test_who_serves_in_a_confidential_order_can_call_too(scenario: OrderScenario) -> None:
    order = scenario.accepted(privacy="circle")
    assert windows(scenario, order) == whole(scenario, *scenario.team.members)


def test_windows_follow_the_leaders_of_the_team(scenario: OrderScenario) -> None:
    """The old leader went on reading the members' phones, and the requester called the old leader."""
    li, old, new = scenario.team.members[0], scenario.team.leader, scenario.rig.person("team_leader")
    scenario.__dict__["team"] = ScenarioTeam(scenario.team.id, old, [li])
    order, waiting = scenario.accepted(), scenario.dispatched()
    before = scenario.see(order)["version"]
    change_team(scenario, leader_id=str(new.id))
    assert windows(scenario, order) == {
        (new.id, "resident", scenario.requester.id),
        (scenario.requester.id, "volunteer", li.id),
        (li.id, "team_leader", new.id),
    }
    assert (scenario.see(order)["version"], scenario.actions(order)[-1]) == (before + 1, "change_leaders")
    change_team(scenario, deputy_ids=[str(old.id)])
    assert (li.id, "team_leader", old.id) in windows(scenario, order)
    path = f"/teams/{scenario.team.id}/members/{old.id}"
    assert scenario.rig.request("DELETE", path, by=scenario.station).status_code == 200
    assert not any(reader == old.id for _, _, reader in windows(scenario, order))
    told = scenario.see(order)["version"]
    change_team(scenario, skills=[])
    assert (scenario.see(order)["version"], scenario.actions(waiting)[-1]) == (told, "dispatch")
    assert scenario.rig.audit() == []


@pytest.mark.parametrize("leaves", [False, True])
def test_the_requester_gets_the_deputy_when_the_leader_is_suspended_or_leaves(
    scenario: OrderScenario, *, leaves: bool
) -> None:
    deputy, leader = scenario.rig.person("team_leader"), scenario.team.leader
    change_team(scenario, deputy_ids=[str(deputy.id)])
    order = scenario.accepted()
    if leaves:
        scenario.left(leader)
    else:
        scenario.changed(leader, state="suspended")
    assert (deputy.id, "resident", scenario.requester.id) in windows(scenario, order)
    assert not any(person_id == leader.id for person_id, _, _ in windows(scenario, order))
    if not leaves:
        scenario.changed(leader)
        assert windows(scenario, order) >= whole(scenario, *scenario.team.members)


def change_team(scenario: OrderScenario, **changes: Any) -> None:
    tag = {"If-Match": scenario.rig.get(f"/teams/{scenario.team.id}", by=scenario.station).headers["ETag"]}
    answer = scenario.rig.patch(f"/teams/{scenario.team.id}", changes, by=scenario.station, headers=tag)
    assert answer.status_code == 200, answer.json
