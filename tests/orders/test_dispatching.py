"""The station asks, teams answer; of many one wins."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any
from uuid import UUID

from services.contracts import orders as contracts
from tests.orders.village import TeamOf, Village
from tests.support.crowd import crowd
from tests.support.rig import if_match


def accept(team: TeamOf, *members: Any) -> dict[str, Any]:
    return {"team_id": team.id, "members": [str(one.id) for one in members]}


def test_of_two_hundred_acceptances_at_once_one_wins(village: Village) -> None:
    teams = [village.new_team(f"队{number}") for number in range(3)]
    order = village.dispatched(*teams)

    def try_it(number: int) -> Any:
        team = teams[number % 3]
        return village.rig.post(f"/orders/{order}/accept", accept(team), by=team.leader, key=f"race-{number}")

    answers = crowd(200, try_it)
    assert Counter(answer.status_code for answer in answers) == {200: 1, 409: 199}
    refused = {answer.json["code"] for answer in answers if answer.status_code == 409}
    assert refused <= {"order_taken", "wrong_state"}
    (won,) = [number for number, answer in enumerate(answers) if answer.status_code == 200]
    team = teams[won % 3]
    assert village.see(order)["team_id"] == team.id
    assert len(village.rig.published(contracts.OrderAccepted)) == 1
    again = village.rig.post(f"/orders/{order}/accept", accept(team), by=team.leader, key=f"race-{won}")
    assert (again.status_code, again.headers["Idempotency-Replayed"]) == (200, "true")
    offers = village.rig.read("/offers", by=village.station)["items"]
    assert Counter(offer["state"] for offer in offers) == {"accepted": 1, "lost": 2}
    assert village.rig.audit() == []


def test_a_team_takes_no_more_than_it_can_carry_even_at_the_same_moment(village: Village) -> None:
    small = village.new_team("小队", capacity=1)
    other = village.new_team("大队")
    orders = [village.dispatched(small, other), village.dispatched(small, other)]
    start = Barrier(2)

    def try_it(order: str) -> tuple[int, str | None]:
        start.wait(10)
        answer = village.rig.post(f"/orders/{order}/accept", accept(small), by=small.leader)
        return answer.status_code, answer.json.get("code")

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(try_it, orders), key=str) == [(200, None), (409, "team_at_capacity")]


def test_the_same_person_is_not_in_two_places_even_at_the_same_moment(village: Village) -> None:
    first, second = village.new_team("360"), village.new_team("邻里帮")
    (li,) = first.members
    village.rig.made(f"/teams/{second.id}/members", {"person_id": str(li.id)}, by=second.leader)
    asked = [(village.dispatched(first), first), (village.dispatched(second), second)]
    start = Barrier(2)

    def try_it(pair: tuple[str, TeamOf]) -> tuple[int, str | None]:
        start.wait(10)
        answer = village.rig.post(f"/orders/{pair[0]}/accept", accept(pair[1], li), by=pair[1].leader)
        return answer.status_code, answer.json.get("code")

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(try_it, asked), key=str) == [(200, None), (409, "member_double_booked")]


def test_one_order_after_the_other_is_no_double_booking(village: Village) -> None:
    later = (village.rig.now + timedelta(hours=3)).isoformat()  # the first lasts from +2 h to +3 h
    first, second = village.dispatched(), village.dispatched(wanted_at=later)
    for order in (first, second):
        village.act(order, "accept", accept(village.team, *village.team.members), by=village.team.leader)
    overlapping = village.dispatched(wanted_at=(village.rig.now + timedelta(hours=2, minutes=59)).isoformat())
    body = accept(village.team, village.team.members[0])
    assert village.refused(overlapping, "accept", body, by=village.team.leader) == "member_double_booked"


def test_candidates_are_ranked_with_reasons_and_the_choice_is_kept(village: Village) -> None:
    good = village.new_team("360", skills=["家电维修"])
    other = village.new_team("爱阅读", skills=["阅读"])
    order = village.placed()
    seen = village.rig.read(f"/orders/{order}/candidates", by=village.station)
    assert [one["team_id"] for one in seen["items"]] == [good.id, other.id]
    assert seen["items"][0]["score"] == 400 + 200 + 75 + 112 + 80
    assert seen["items"][0]["parts"][0]["reason"] == "1 of 1 skills: 家电维修"
    village.act(order, "dispatch", {"team_ids": [other.id]}, by=village.station)
    move = village.rig.read(f"/orders/{order}/moves", by=village.station)["items"][1]
    assert move["detail"]["team_ids"] == [other.id]
    assert [one["team_id"] for one in move["detail"]["ranking"]] == [good.id, other.id]
    assert village.refused(order, "dispatch", {"team_ids": [other.id]}, by=village.station) == "already_offered"
    village.act(order, "dispatch", {"team_ids": [good.id]}, by=village.station)
    assert [event.round for event in village.rig.published(contracts.OrderDispatched)] == [1, 1]


def test_the_last_decline_leads_back_to_the_board(village: Village) -> None:
    teams = [village.new_team("甲队"), village.new_team("乙队")]
    order = village.dispatched(*teams)
    no = {"reason": "人手不足", "reason_code": "no_people"}
    assert village.act(order, "decline", no | {"team_id": teams[0].id}, by=teams[0].leader)["state"] == "dispatched"
    assert village.refused(order, "accept", accept(teams[0]), by=teams[0].leader) == "wrong_state"
    assert village.act(order, "decline", no | {"team_id": teams[1].id}, by=teams[1].leader)["state"] == "placed"
    seen = village.see(order)
    assert (seen["board_reason"], seen["round"]) == ("declined", 1)
    left_out = village.rig.read(f"/orders/{order}/candidates", by=village.station)["left_out"]
    assert {one["reason"] for one in left_out} == {"declined"}
    village.act(order, "dispatch", {"team_ids": [teams[0].id]}, by=village.station)  # the station may ask again
    assert village.see(order)["round"] == 2
    assert village.rig.audit() == []


def test_only_the_leader_of_a_team_that_was_asked_answers(village: Village) -> None:
    stranger = village.new_team("旁观")
    order = village.dispatched()
    assert village.refused(order, "accept", accept(stranger), by=stranger.leader) == "offer_not_yours"
    assert village.refused(order, "accept", accept(village.team), by=stranger.leader) == "forbidden"
    assert village.refused(order, "accept", accept(village.team), by=village.team.members[0]) == "forbidden"


def test_who_may_be_assigned(village: Village) -> None:
    order = village.dispatched()
    outsider = village.rig.person("volunteer")
    child = village.rig.person("volunteer", age_band="child")
    village.rig.made(f"/teams/{village.team.id}/members", {"person_id": str(child.id)}, by=village.station)
    leader = village.team.leader
    answer = village.rig.post(f"/orders/{order}/accept", accept(village.team, outsider), by=leader)
    assert (answer.status_code, answer.json["errors"][0]["code"]) == (422, "not_a_member")
    assert village.refused(order, "accept", accept(village.team, child), by=leader) == "too_young"
    own = village.placed(by=village.team.members[0])
    village.act(own, "dispatch", {"team_ids": [village.team.id]}, by=village.station)
    assert village.refused(own, "accept", accept(village.team, village.team.members[0]), by=leader) == "own_order"


def test_withdrawn_recalled_and_changed_members(village: Village) -> None:
    order = village.accepted()
    leader, (li, zhao) = village.team.leader, village.team.members
    members, path = {"members": [str(zhao.id)]}, f"/orders/{order}/members"
    assert village.rig.put(path, members, by=leader).status_code == 428
    assert village.rig.put(path, members, by=leader, headers=if_match(village.see(order))).status_code == 200
    told = village.rig.published(contracts.OrderAccepted)
    assert [sorted(event.member_ids) for event in told] == [sorted([li.id, zhao.id]), [zhao.id]]
    village.act(order, "withdraw", {"reason": "队员生病"}, by=leader)
    seen = village.see(order)
    assert (seen["state"], seen["board_reason"], seen["team_id"]) == ("placed", "team_withdrew", None)
    village.act(order, "dispatch", {"team_ids": [village.team.id]}, by=village.station)
    village.act(order, "recall", {"reason": "派错了"}, by=village.station)
    assert village.refused(order, "accept", accept(village.team), by=leader) == "wrong_state"
    village.act(order, "dispatch", {"team_ids": [village.team.id]}, by=village.station)
    village.act(order, "accept", accept(village.team, li, zhao), by=leader)  # nobody is still held by the first time
    village.act(order, "recall", {"reason": "老人改期"}, by=village.station)
    assert village.state(order) == "placed"
    assert village.rig.audit() == []


def test_a_resting_team_gives_back_what_it_was_asked(village: Village) -> None:
    order = village.dispatched()
    team = village.rig.get(f"/teams/{village.team.id}", by=village.station)
    path, tag = f"/teams/{village.team.id}", {"If-Match": team.headers["ETag"]}
    assert village.rig.patch(path, {"state": "resting"}, by=village.station).status_code == 428
    assert village.rig.patch(path, {"state": "resting"}, by=village.station, headers=tag).status_code == 200
    assert village.rig.patch(path, {"capacity": 3}, by=village.station, headers=tag).status_code == 412
    assert (village.state(order), village.see(order)["board_reason"]) == ("placed", "recalled")
    body = {"team_ids": [village.team.id]}
    assert village.refused(order, "dispatch", body, by=village.station) == "team_inactive"


def test_a_busy_team_is_not_disbanded(village: Village) -> None:
    village.accepted()
    tag = {"If-Match": village.rig.get(f"/teams/{village.team.id}", by=village.station).headers["ETag"]}
    answer = village.rig.patch(f"/teams/{village.team.id}", {"state": "disbanded"}, by=village.station, headers=tag)
    assert answer.json["code"] == "team_busy"


def test_another_time_asks_the_team_again_and_drops_nobody(village: Village) -> None:
    order = village.accepted()
    li, zhao = village.team.members
    later = {"wanted_at": (village.rig.now + timedelta(days=1)).isoformat(), "reason": "那天要去医院"}
    assert village.refused(order, "reschedule", later, by=village.rig.person()) == "forbidden"
    past = later | {"wanted_at": (village.rig.now - timedelta(hours=1)).isoformat()}
    assert village.refused(order, "reschedule", past, by=village.wang) == "wanted_at_out_of_range"
    seen = village.act(order, "reschedule", later, by=village.wang)
    assert (seen["state"], seen["team_id"], seen["round"]) == ("dispatched", None, 1)
    assert sorted(seen["member_ids"]) == sorted([str(li.id), str(zhao.id)])
    other = village.dispatched(wanted_at=later["wanted_at"])  # they are held by nothing until they accept again
    village.act(other, "accept", accept(village.team, li), by=village.team.leader)
    assert village.refused(order, "accept", accept(village.team), by=village.team.leader) == "member_double_booked"
    seen = village.act(order, "accept", accept(village.team, zhao), by=village.team.leader)
    assert (seen["state"], seen["member_ids"]) == ("accepted", [str(zhao.id)])
    assert [event.team_ids for event in village.rig.published(contracts.OrderDispatched)][:2] == [
        (UUID(village.team.id),)
    ] * 2
    assert village.rig.audit() == []


def test_a_new_time_that_the_team_leaves_unanswered_leads_back_to_the_board(village: Village) -> None:
    order = village.accepted()
    later = {"wanted_at": (village.rig.now + timedelta(days=1)).isoformat(), "reason": "改期"}
    village.act(order, "reschedule", later, by=village.team.leader)
    village.rig.pass_time(minutes=240)
    village.rig.run_jobs()
    seen = village.see(order)
    assert (seen["state"], seen["board_reason"], seen["member_ids"]) == ("placed", "accept_missed", [])
    assert village.rig.audit() == []


def test_a_time_that_cannot_be_agreed_on(village: Village) -> None:
    order = village.dispatched()
    body = {"team_id": village.team.id, "members": [str(one.id) for one in village.team.members]}
    for at in ("2025-03-10T01:00:00+00:00", "2199-12-30T23:59:00+00:00"):
        said = village.refused(order, "accept", body | {"agreed_at": at}, by=village.team.leader)
        assert said == "wanted_at_out_of_range"
    later = (village.rig.now + timedelta(days=1)).isoformat()
    assert village.act(order, "accept", body | {"agreed_at": later}, by=village.team.leader)["state"] == "accepted"


def test_a_name_that_another_team_has(village: Village) -> None:
    other = village.new_team("旁观")
    taken = {"name": village.rig.read(f"/teams/{village.team.id}", by=village.station)["name"]}
    answer = village.rig.patch(f"/teams/{other.id}", taken, by=village.station, headers={"If-Match": '"1"'})
    assert (answer.status_code, answer.json["code"]) == (409, "name_taken")
