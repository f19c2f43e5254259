"""Teams accept, decline, withdraw and change their members; one of several wins."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any

from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario, ScenarioTeam, acceptance
from tests.support.crowd import crowd
from tests.support.rig import if_match


def test_one_of_200_concurrent_acceptances_wins(scenario: OrderScenario) -> None:
    teams = [scenario.new_team(f"队{number}") for number in range(3)]
    order = scenario.dispatched(*teams)

    def try_it(number: int) -> Any:
        team = teams[number % 3]
        return scenario.rig.post(f"/orders/{order}/accept", acceptance(team), by=team.leader, key=f"race-{number}")

    answers = crowd(200, try_it)
    assert Counter(answer.status_code for answer in answers) == {200: 1, 409: 199}
    refused = {answer.json["code"] for answer in answers if answer.status_code == 409}
    assert refused <= {"order_taken", "wrong_state"}
    (won,) = [number for number, answer in enumerate(answers) if answer.status_code == 200]
    team = teams[won % 3]
    assert scenario.see(order)["team_id"] == team.id
    assert len(scenario.rig.published(contracts.OrderAccepted)) == 1
    again = scenario.rig.post(f"/orders/{order}/accept", acceptance(team), by=team.leader, key=f"race-{won}")
    assert (again.status_code, again.headers["Idempotency-Replayed"]) == (200, "true")
    offers = scenario.rig.read("/offers", by=scenario.station)["items"]
    assert Counter(offer["state"] for offer in offers) == {"accepted": 1, "lost": 2}
    assert scenario.rig.audit() == []


def test_concurrent_acceptances_stay_within_a_teams_capacity(scenario: OrderScenario) -> None:
    small = scenario.new_team("小队", capacity=1)
    other = scenario.new_team("大队")
    orders = [scenario.dispatched(small, other), scenario.dispatched(small, other)]
    start = Barrier(2)

    def try_it(order: str) -> tuple[int, str | None]:
        start.wait(10)
        answer = scenario.rig.post(f"/orders/{order}/accept", acceptance(small), by=small.leader)
        return answer.status_code, answer.json.get("code")

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(try_it, orders), key=str) == [(200, None), (409, "team_at_capacity")]


def test_concurrent_acceptances_do_not_book_a_person_twice(scenario: OrderScenario) -> None:
    first, second = scenario.new_team("360"), scenario.new_team("邻里帮")
    (li,) = first.members
    scenario.rig.made(f"/teams/{second.id}/members", {"person_id": str(li.id)}, by=second.leader)
    asked = [(scenario.dispatched(first), first), (scenario.dispatched(second), second)]
    start = Barrier(2)

    def try_it(pair: tuple[str, ScenarioTeam]) -> tuple[int, str | None]:
        start.wait(10)
        answer = scenario.rig.post(f"/orders/{pair[0]}/accept", acceptance(pair[1], li), by=pair[1].leader)
        return answer.status_code, answer.json.get("code")

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(try_it, asked), key=str) == [(200, None), (409, "member_double_booked")]


def test_consecutive_orders_are_no_double_booking(scenario: OrderScenario) -> None:
    later = (scenario.rig.now + timedelta(hours=3)).isoformat()  # the first lasts from +2 h to +3 h
    first, second = scenario.dispatched(), scenario.dispatched(wanted_at=later)
    for order in (first, second):
        scenario.act(order, "accept", acceptance(scenario.team, *scenario.team.members), by=scenario.team.leader)
    overlapping = scenario.dispatched(wanted_at=(scenario.rig.now + timedelta(hours=2, minutes=59)).isoformat())
    body = acceptance(scenario.team, scenario.team.members[0])
    assert scenario.refused(overlapping, "accept", body, by=scenario.team.leader) == "member_double_booked"


def test_the_last_decline_returns_the_order_to_the_board(scenario: OrderScenario) -> None:
    teams = [scenario.new_team("甲队"), scenario.new_team("乙队")]
    order = scenario.dispatched(*teams)
    no = {"reason": "人手不足", "reason_code": "no_people"}
    assert scenario.act(order, "decline", no | {"team_id": teams[0].id}, by=teams[0].leader)["state"] == "dispatched"
    assert scenario.refused(order, "accept", acceptance(teams[0]), by=teams[0].leader) == "wrong_state"
    assert scenario.act(order, "decline", no | {"team_id": teams[1].id}, by=teams[1].leader)["state"] == "placed"
    seen = scenario.see(order)
    assert (seen["board_reason"], seen["round"]) == ("declined", 1)
    left_out = scenario.rig.read(f"/orders/{order}/candidates", by=scenario.station)["left_out"]
    assert {one["code"] for one in left_out} == {"declined"}
    scenario.act(order, "dispatch", {"team_ids": [teams[0].id]}, by=scenario.station)  # the station may ask again
    assert scenario.see(order)["round"] == 2
    assert scenario.rig.audit() == []


def test_only_a_leader_of_an_asked_team_answers(scenario: OrderScenario) -> None:
    stranger = scenario.new_team("旁观")
    order = scenario.dispatched()
    assert scenario.refused(order, "accept", acceptance(stranger), by=stranger.leader) == "offer_not_yours"
    assert scenario.refused(order, "accept", acceptance(scenario.team), by=stranger.leader) == "forbidden"
    assert scenario.refused(order, "accept", acceptance(scenario.team), by=scenario.team.members[0]) == "role_missing"


def test_who_may_be_assigned(scenario: OrderScenario) -> None:
    order = scenario.dispatched()
    outsider = scenario.rig.person("volunteer")
    child = scenario.rig.person("volunteer", age_band="child")
    scenario.rig.made(f"/teams/{scenario.team.id}/members", {"person_id": str(child.id)}, by=scenario.station)
    leader = scenario.team.leader
    answer = scenario.rig.post(f"/orders/{order}/accept", acceptance(scenario.team, outsider), by=leader)
    assert (answer.status_code, answer.json["errors"][0]["code"]) == (422, "not_a_member")
    assert scenario.refused(order, "accept", acceptance(scenario.team, child), by=leader) == "too_young"
    own = scenario.placed(by=scenario.team.members[0])
    scenario.act(own, "dispatch", {"team_ids": [scenario.team.id]}, by=scenario.station)
    assert (
        scenario.refused(own, "accept", acceptance(scenario.team, scenario.team.members[0]), by=leader) == "own_order"
    )


def test_members_change_and_orders_are_withdrawn_and_recalled(scenario: OrderScenario) -> None:
    order = scenario.accepted()
    leader, (li, zhao) = scenario.team.leader, scenario.team.members
    members, path = {"members": [str(zhao.id)]}, f"/orders/{order}/members"
    assert scenario.rig.put(path, members, by=leader).status_code == 428
    assert scenario.rig.put(path, members, by=leader, headers=if_match(scenario.see(order))).status_code == 200
    events = scenario.rig.published(contracts.OrderAccepted)
    assert [sorted(event.member_ids) for event in events] == [sorted([li.id, zhao.id]), [zhao.id]]
    scenario.act(order, "withdraw", {"reason": "队员生病"}, by=leader)
    seen = scenario.see(order)
    assert (seen["state"], seen["board_reason"], seen["team_id"]) == ("placed", "team_withdrew", None)
    scenario.act(order, "dispatch", {"team_ids": [scenario.team.id]}, by=scenario.station)
    scenario.act(order, "recall", {"reason": "派错了"}, by=scenario.station)
    assert scenario.refused(order, "accept", acceptance(scenario.team), by=leader) == "wrong_state"
    scenario.act(order, "dispatch", {"team_ids": [scenario.team.id]}, by=scenario.station)
    scenario.act(order, "accept", acceptance(scenario.team, li, zhao), by=leader)  # the first assignments were released
    scenario.act(order, "recall", {"reason": "老人改期"}, by=scenario.station)
    assert scenario.state(order) == "placed"
    assert scenario.rig.audit() == []


def test_the_agreed_time_has_limits(scenario: OrderScenario) -> None:
    order = scenario.dispatched()
    body = {"team_id": scenario.team.id, "members": [str(one.id) for one in scenario.team.members]}
    for at in ("2025-03-10T01:00:00+00:00", "2199-12-30T23:59:00+00:00"):
        said = scenario.refused(order, "accept", body | {"agreed_at": at}, by=scenario.team.leader)
        assert said == "wanted_at_out_of_range"
    for minutes in (59, 181):  # the wanted time is in two hours
        far = (scenario.rig.now + timedelta(minutes=minutes)).isoformat()
        said = scenario.refused(order, "accept", body | {"agreed_at": far}, by=scenario.team.leader)
        assert said == "agreed_at_too_far"
    later = (scenario.rig.now + timedelta(minutes=180)).isoformat()
    assert scenario.act(order, "accept", body | {"agreed_at": later}, by=scenario.team.leader)["state"] == "accepted"
