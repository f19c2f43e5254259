"""Who came and went, in whole minutes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from services.contracts import orders as contracts
from tests.orders.village import Village
from tests.support.rig import Caller


def person(who: Caller) -> dict[str, str]:
    return {"person_id": str(who.id)}


def begun(village: Village) -> str:
    """Accepted, and the agreed time has come."""
    order = village.accepted()
    village.rig.pass_time(hours=2)
    return order


def correction(village: Village, who: Caller, minutes: int, **given: Any) -> dict[str, Any]:
    out_at = given.pop("out_at", village.rig.now)
    in_at = out_at - timedelta(minutes=minutes)
    span = {"in_at": in_at.isoformat(), "out_at": out_at.isoformat(), "reason": "登记有误"}
    return person(who) | span | given


def test_ones_own_word_is_claimed_and_the_leaders_finish_confirms_it(village: Village) -> None:
    order = begun(village)
    leader, (li, zhao) = village.team.leader, village.team.members
    village.act(order, "check-in", by=li)
    village.act(order, "check-in", person(zhao), by=leader)
    village.act(order, "check-in", by=leader)
    village.rig.pass_time(minutes=50)
    for who in (li, leader):
        village.act(order, "check-out", by=who)
    village.act(order, "check-out", person(zhao), by=leader)
    states = {one["person_id"]: one["state"] for one in village.see(order)["volunteers"]}
    assert states == {str(li.id): "claimed", str(zhao.id): "confirmed", str(leader.id): "claimed"}
    done = village.act(order, "finish", {}, by=leader)
    states = {one["person_id"]: one["state"] for one in done["volunteers"]}
    assert states == {str(li.id): "confirmed", str(zhao.id): "confirmed", str(leader.id): "claimed"}
    assert {one["minutes"] for one in done["volunteers"]} == {50}
    village.review(order, "station", by=village.station)  # the station's word is another's word on the leader
    states = {one["person_id"]: one["state"] for one in village.see(order)["volunteers"]}
    assert states[str(leader.id)] == "confirmed"


def test_checking_in_has_its_time_and_its_people(village: Village) -> None:
    order = village.accepted()
    li = village.team.members[0]
    assert village.refused(order, "check-in", by=li) == "too_early"
    stranger = village.rig.person("volunteer")
    village.rig.pass_time(hours=1)
    assert village.refused(order, "check-in", person(stranger), by=village.team.leader) == "not_assigned"
    assert village.refused(order, "check-in", by=stranger) == "not_assigned"
    assert village.refused(order, "check-in", person(li), by=stranger) == "forbidden"
    ahead = {"at": (village.rig.now + timedelta(minutes=1)).isoformat()}
    assert village.refused(order, "check-in", ahead, by=li) == "at_in_future"
    assert village.refused(order, "check-in", {"at": "0001-01-01T00:00:00+08:00"}, by=li) == "invalid"
    assert village.act(order, "check-in", by=li)["state"] == "in_service"
    assert village.refused(order, "check-in", by=li) == "overlaps_attendance"
    assert village.refused(order, "check-out", person(village.team.members[1]), by=village.team.leader) == (
        "not_checked_in"
    )
    assert village.refused(order, "check-out", by=li) == "out_before_in"


def test_a_leader_may_start_early_which_moves_the_agreed_time(village: Village) -> None:
    order = village.accepted()
    village.rig.pass_time(minutes=30)
    seen = village.act(order, "check-in", person(village.team.members[0]), by=village.team.leader)
    assert seen["agreed_at"].startswith(village.rig.now.replace(tzinfo=None).isoformat(timespec="minutes"))


def test_who_comes_unplanned_is_assigned_by_coming(village: Village) -> None:
    order = village.dispatched()
    village.act(order, "accept", {"team_id": village.team.id}, by=village.team.leader)
    village.rig.pass_time(hours=2)
    li = village.team.members[0]
    assert str(li.id) in village.act(order, "check-in", by=li)["member_ids"]


def test_nobody_is_in_two_places(village: Village) -> None:
    first, second = begun(village), village.dispatched()
    li = village.team.members[0]
    village.act(second, "accept", {"team_id": village.team.id}, by=village.team.leader)
    village.act(first, "check-in", by=li)
    village.rig.pass_time(minutes=80)
    assert village.refused(second, "check-in", by=li) == "overlaps_attendance"
    village.rig.pass_time(minutes=10)  # a forgotten check-out blocks for 150 % of the plan, not for ever
    assert village.act(second, "check-in", by=li)["state"] == "in_service"
    late = {"person_id": str(li.id), "at": (village.rig.now + timedelta(0)).isoformat()}
    village.rig.pass_time(minutes=30)
    village.act(second, "check-out", by=li)
    village.act(first, "check-out", late, by=village.team.leader)
    assert village.rig.audit() == []


def test_finishing_with_somebody_still_there(village: Village) -> None:
    order = begun(village)
    leader, (li, zhao) = village.team.leader, village.team.members
    assert village.refused(order, "finish", {}, by=leader) == "nobody_attended"
    for one in (li, zhao):
        village.act(order, "check-in", by=one)
    village.rig.pass_time(minutes=40)
    answer = village.rig.post(f"/orders/{order}/finish", {}, by=leader)
    assert (answer.json["code"], answer.json["person_ids"]) == ("checkout_missing", sorted([str(li.id), str(zhao.id)]))
    out = {"outs": [person(li) | {"at": village.rig.now.isoformat()}], "leave_open": True, "result": "修好了"}
    seen = village.act(order, "finish", out, by=leader)
    assert (seen["state"], seen["result"]) == ("in_review", "修好了")
    for party, who in (("requester", village.wang), ("station", village.station), ("team", leader)):
        assert village.review(order, party, by=who)["state"] == "in_review"  # attendance is open
    assert village.refused(order, "attendance", correction(village, zhao, 20), by=zhao) == "forbidden"
    closed = village.act(order, "attendance", correction(village, zhao, 20), by=leader)
    assert closed["state"] == "closed"
    (told,) = village.rig.published(contracts.OrderClosed)
    assert {one.person_id: one.minutes for one in told.volunteers} == {li.id: 40, zhao.id: 20}
    assert village.rig.audit() == []


def test_nobody_corrects_their_own_minutes(village: Village) -> None:
    order = begun(village)
    leader = village.team.leader
    village.act(order, "check-in", by=leader)
    village.rig.pass_time(minutes=40)
    assert village.refused(order, "attendance", correction(village, leader, 30), by=leader) == "own_minutes"
    village.act(order, "attendance", correction(village, leader, 30), by=village.station)
    rows = village.rig.read(f"/orders/{order}/attendance", by=village.station)["items"]
    assert sorted((row["state"], row["minutes"]) for row in rows) == [("confirmed", 30), ("rejected", None)]


def test_a_correction_replaces_what_stood_and_keeps_it_visible(village: Village) -> None:
    order = village.served(60)
    li = village.team.members[0]
    village.act(order, "attendance", correction(village, li, 45, break_minutes=5), by=village.team.leader)
    rows = [
        row
        for row in village.rig.read(f"/orders/{order}/attendance", by=village.team.leader)["items"]
        if row["person_id"] == str(li.id)
    ]
    assert sorted((row["state"], row["minutes"]) for row in rows) == [("confirmed", 40), ("rejected", 60)]
    assert [row["person_id"] for row in village.rig.read(f"/orders/{order}/attendance", by=li)["items"]] == [
        str(li.id)
    ] * 2
    for bad, code in ((correction(village, li, -5), "out_before_in"), (correction(village, li, 0), "out_before_in")):
        assert village.refused(order, "attendance", bad, by=village.station) == code


def test_beyond_150_percent_only_staff_confirm(village: Village) -> None:
    order = village.served(91)
    li, zhao = village.team.members
    leader = village.team.leader
    assert {one["state"] for one in village.see(order)["volunteers"]} == {"claimed"}
    rows = {row["person_id"]: row["id"] for row in village.rig.read(f"/orders/{order}/attendance", by=leader)["items"]}
    confirm = f"/attendance/{rows[str(li.id)]}/confirm"
    assert village.rig.post(confirm, {}, by=leader).json["code"] == "needs_staff"
    village.rig.made(confirm, {"reason": "确实服务了一个半小时"}, by=village.station)
    assert village.rig.post(confirm, {}, by=village.station).json["code"] == "wrong_state"
    reject = f"/attendance/{rows[str(zhao.id)]}/reject"
    village.rig.made(reject, {"reason": "没有来"}, by=village.station)
    again = village.rig.post(reject, {"reason": "没有来"}, by=village.station).json
    assert (again["state"], again["allowed"]) == ("rejected", ["claimed", "confirmed", "open"])
    states = {one["person_id"]: one["state"] for one in village.see(order)["volunteers"]}
    assert states == {str(li.id): "confirmed"}


def test_over_the_days_limit_only_staff_correct(village: Village) -> None:
    long = village.new_service(name="看护", minutes=700)
    village.__dict__["service"] = long
    order = village.accepted()
    village.rig.pass_time(hours=2)
    li = village.team.members[0]
    village.act(order, "check-in", by=li)
    village.rig.pass_time(hours=13)
    body = correction(village, li, 721)
    assert village.refused(order, "attendance", body, by=village.team.leader) == "day_minutes_exceeded"
    village.act(order, "attendance", body, by=village.station)


def test_nobody_home_is_finished_without_minutes(village: Village) -> None:
    order = begun(village)
    assert village.act(order, "finish", {"outcome": "nobody_home"}, by=village.team.leader)["state"] == "in_review"
    for party, who in (("requester", village.wang), ("station", village.station), ("team", village.team.leader)):
        village.review(order, party, by=who)
    (told,) = village.rig.published(contracts.OrderClosed)
    assert told.volunteers == ()


def test_a_service_broken_off_keeps_its_minutes(village: Village) -> None:
    order = begun(village)
    village.act(order, "check-in", by=village.team.members[0])
    village.rig.pass_time(minutes=25)
    assert village.refused(order, "cancel", {"reason": "停"}, by=village.wang) == "service_started"
    village.act(order, "check-out", by=village.team.members[0])
    seen = village.act(order, "finish", {"outcome": "broken_off"}, by=village.team.leader)
    assert [(one["minutes"], one["state"]) for one in seen["volunteers"]] == [(25, "confirmed")]


def test_a_late_entry_needs_another_word(village: Village) -> None:
    order = begun(village)
    leader, (li, _) = village.team.leader, village.team.members
    village.rig.pass_time(hours=3)
    came = (village.rig.now - timedelta(hours=2)).isoformat()
    went = (village.rig.now - timedelta(hours=1, minutes=10)).isoformat()
    village.act(order, "check-in", person(li) | {"at": came}, by=leader)
    village.act(order, "check-out", person(li) | {"at": went}, by=leader)
    assert [(one["minutes"], one["state"]) for one in village.see(order)["volunteers"]] == [(50, "claimed")]
    long_ago = {"at": (village.rig.now - timedelta(hours=25)).isoformat()}
    assert village.refused(order, "check-in", person(li) | long_ago, by=leader) == "too_long_ago"


def test_served_over_midnight_at_new_year(village: Village) -> None:
    order = village.accepted()
    li = village.team.members[0]
    village.rig.now = village.rig.now.replace(month=12, day=31, hour=15, minute=30, second=50)  # 23:30:50 in Shanghai
    village.act(order, "check-in", person(li), by=village.team.leader)
    village.rig.pass_time(minutes=69, seconds=20)  # 00:40:10
    village.act(order, "check-out", person(li), by=village.team.leader)
    village.act(order, "finish", {}, by=village.team.leader)
    for party, who in (("requester", village.wang), ("station", village.station), ("team", village.team.leader)):
        village.review(order, party, by=who)
    (told,) = village.rig.published(contracts.OrderClosed)
    assert [(one.served_on.isoformat(), one.minutes) for one in told.volunteers] == [
        ("2026-12-31", 30),
        ("2027-01-01", 40),
    ]


def test_a_forgotten_check_out_is_refused_by_the_day_and_told_in_time(village: Village) -> None:
    order = begun(village)
    leader, (li, zhao) = village.team.leader, village.team.members
    for one in (li, zhao):
        village.act(order, "check-in", by=one)
    begin = village.rig.now
    village.rig.pass_time(hours=25)
    assert village.refused(order, "check-out", by=li) == "day_minutes_exceeded"
    outs = {"outs": [person(zhao) | {"at": village.rig.now.isoformat()}], "leave_open": True}
    assert village.refused(order, "finish", outs, by=leader) == "day_minutes_exceeded"
    long = correction(village, li, 60) | {"in_at": begin.isoformat(), "out_at": village.rig.now.isoformat()}
    assert village.refused(order, "attendance", long, by=village.station) == "day_minutes_exceeded"
    told = person(li) | {"at": (begin + timedelta(hours=1)).isoformat()}
    village.act(order, "check-out", told, by=leader)
