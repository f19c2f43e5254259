"""The joint review: who speaks, what closes an order, what holds it, what opens it again."""

from __future__ import annotations

from typing import Any

from services.contracts import orders as contracts
from tests.orders.village import FIVE, Village


def closings(village: Village) -> list[contracts.OrderClosed]:
    return village.rig.published(contracts.OrderClosed)


def minutes(told: contracts.OrderClosed) -> list[int]:
    return [one.minutes for one in told.volunteers]


def test_the_last_required_review_closes_and_each_speaks_once(village: Village) -> None:
    order = village.served()
    leader, li = village.team.leader, village.team.members[0]
    review = {"as": "requester"} | FIVE
    assert village.refused(order, "reviews", review, by=li) == "not_a_party"
    assert village.refused(order, "reviews", review | {"as": "team"}, by=li) == "not_a_party"
    assert village.refused(order, "reviews", review | {"as": "station"}, by=village.wang) == "not_a_party"
    assert village.refused(order, "reviews", review | {"as": "social_worker"}, by=village.station) == "not_a_party"
    village.review(order, "team", by=leader, quality=1)
    assert village.refused(order, "reviews", review | {"as": "team"}, by=leader) == "review_twice"
    village.review(order, "station", by=village.station, quality=4)
    assert village.refused(order, "reviews", review, by=village.station) == "review_twice"  # one voice a person
    assert closings(village) == []
    village.act(order, "reviews", review | {"comment": "谢谢师傅"}, by=village.wang)
    (told,) = closings(village)
    assert told.scores is not None
    assert (told.scores.quality, told.scores.attitude) == (462, 500)
    answer = village.rig.post(f"/orders/{order}/reviews", review, by=village.rig.person("station"))
    assert (answer.status_code, answer.json["code"]) == (409, "review_over")
    assert answer.json["reopen_until"].startswith("2026-04-09")
    seen = village.rig.read(f"/orders/{order}/reviews", by=village.wang)["items"]
    assert [(one["as"], one["quality"]) for one in seen] == [("team", 1), ("station", 4), ("requester", 5)]
    assert seen[2]["comment"] == "谢谢师傅"
    assert village.rig.audit() == []


def test_words_are_kept_sealed(village: Village) -> None:
    order = village.closed()
    village.act(village.served(), "reviews", {"as": "requester", "comment": "谢谢师傅"} | FIVE, by=village.wang)
    with village.rig.tx() as tx:
        rows = tx.connection.exec_driver_sql("select address, note from order_private").all()
        comments = tx.connection.exec_driver_sql("select comment from reviews where comment is not null").all()
    assert rows
    assert comments
    assert not any("3栋".encode() in bytes(row.address) for row in rows)
    assert not any("谢谢".encode() in bytes(row.comment) for row in comments)
    assert village.see(order)["address"] == "3栋502"


def test_by_phone_staff_write_it_down_but_then_do_not_speak_for_the_station(village: Village) -> None:
    order = village.served()
    colleague = village.rig.person("station")
    village.review(order, "requester", by=village.station)
    assert village.refused(order, "reviews", {"as": "station"} | FIVE, by=village.station) == "review_twice"
    village.review(order, "station", by=colleague)
    (written, _) = village.rig.read(f"/orders/{order}/reviews", by=colleague)["items"]
    assert (written["person_id"], written["recorded_by"]) == (str(village.wang.id), str(village.station.id))


def test_professional_services_wait_for_the_social_worker(village: Village) -> None:
    village.__dict__["service"] = village.new_service(name="手机教学", form="group", minutes=90)
    order = village.served()
    for party, who in (("requester", village.wang), ("station", village.station), ("team", village.team.leader)):
        assert village.review(order, party, by=who)["state"] == "in_review"
    social_worker = village.rig.person("social_worker")
    assert village.review(order, "social_worker", by=social_worker)["state"] == "closed"


def test_with_a_social_worker_on_the_order_only_that_one_speaks(village: Village) -> None:
    village.__dict__["service"] = village.new_service(name="手机教学", form="group", minutes=90)
    chen, other = village.rig.person("social_worker"), village.rig.person("social_worker")
    order = village.placed()
    body = {"team_ids": [village.team.id], "social_worker_id": str(village.wang.id)}
    assert village.refused(order, "dispatch", body, by=village.station) == "not_a_social_worker"
    village.act(order, "dispatch", body | {"social_worker_id": str(chen.id)}, by=village.station)
    leader, li = village.team.leader, village.team.members[0]
    village.act(order, "accept", {"team_id": village.team.id}, by=leader)
    village.rig.pass_time(hours=2)
    village.act(order, "check-in", {"person_id": str(li.id)}, by=leader)
    village.rig.pass_time(hours=1)
    village.act(order, "check-out", {"person_id": str(li.id)}, by=leader)
    village.act(order, "finish", by=leader)
    assert village.refused(order, "reviews", {"as": "social_worker"} | FIVE, by=other) == "not_a_party"
    village.review(order, "social_worker", by=chen)


def test_a_dispute_holds_the_minutes_until_it_is_settled(village: Village) -> None:
    order = village.served(90)
    li, zhao = village.team.members
    objection = {"about": "minutes", "reason": "只来了一个小时"}
    assert village.refused(order, "dispute", objection, by=village.rig.person()) == "not_a_party"
    village.act(order, "dispute", objection, by=village.wang)
    assert village.refused(order, "dispute", objection, by=village.wang) == "dispute_open_already"
    for party, who in (("requester", village.wang), ("station", village.station), ("team", village.team.leader)):
        assert village.review(order, party, by=who)["state"] == "in_review"
    ruling = {"minutes": {str(li.id): 60}, "reason": "监控显示一小时"}
    assert village.refused(order, "settle", ruling, by=village.wang) == "forbidden"
    stranger = ruling | {"minutes": {str(village.wang.id): 60}}
    answer = village.rig.post(f"/orders/{order}/settle", stranger, by=village.station)
    assert answer.json["errors"][0]["code"] == "settles_nobody"
    village.rig.pass_time(days=15)
    village.rig.run_jobs()  # day 14 closes what nobody disputes; this one goes to the admin
    seen = village.see(order)
    assert (seen["state"], seen["level"]) == ("in_review", 2)
    assert village.refused(order, "close", {"reason": "窗口已过"}, by=village.station) == "dispute_open"
    assert village.act(order, "settle", ruling, by=village.station)["state"] == "closed"
    (told,) = closings(village)
    assert {one.person_id: one.minutes for one in told.volunteers} == {li.id: 60, zhao.id: 90}
    (dispute,) = village.rig.read(f"/orders/{order}/disputes", by=village.wang)["items"]
    assert (dispute["ruling"], dispute["settled_by"]) == ("upheld", str(village.station.id))
    assert village.rig.audit() == []


def test_nobody_settles_their_own_service(village: Village) -> None:
    busy = village.rig.person("station", "volunteer")
    village.rig.made(f"/teams/{village.team.id}/members", {"person_id": str(busy.id)}, by=village.team.leader)
    village.team.members.append(busy)
    order = village.served()
    village.act(order, "dispute", {"about": "conduct", "reason": "态度"}, by=village.wang)
    ruling = {"minutes": {str(busy.id): 60}, "reason": "我来处理"}
    assert village.refused(order, "settle", ruling, by=busy) == "own_minutes"
    assert village.refused(order, "reviews", {"as": "station"} | FIVE, by=busy) == "own_service"
    village.rig.pass_time(days=8)
    assert village.refused(order, "close", {"reason": "?"}, by=busy) == "own_service"
    village.act(order, "settle", {"reason": "查无此事", "outcome": "rejected"}, by=village.station)
    assert village.refused(order, "settle", {"reason": "再来"}, by=village.station) == "nothing_to_settle"


def test_what_a_station_worker_placed_an_admin_settles(village: Village) -> None:
    order = village.served(by=village.station, on_behalf_of=str(village.wang.id))
    village.act(order, "dispute", {"about": "quality", "reason": "没修好"}, by=village.wang)
    assert village.refused(order, "settle", {"reason": "?"}, by=village.station) == "own_service"
    village.act(order, "settle", {"reason": "已返工", "outcome": "partly"}, by=village.admin)


def test_after_the_window_staff_close_with_a_reason(village: Village) -> None:
    order = village.served()
    village.review(order, "station", by=village.station)
    village.rig.pass_time(days=6, hours=23)
    assert village.refused(order, "close", {"reason": "无人评价"}, by=village.station) == "window_open"
    assert village.refused(order, "close", {"reason": "无人评价"}, by=village.wang) == "forbidden"
    village.rig.pass_time(hours=1)
    assert village.refused(order, "close", {}, by=village.station) == "invalid"
    assert village.act(order, "close", {"reason": "无人评价"}, by=village.station)["state"] == "closed"
    (told,) = closings(village)
    assert minutes(told) == [60, 60]


def test_a_late_review_counts_until_it_is_closed(village: Village) -> None:
    order = village.served()
    village.rig.pass_time(days=9)
    for party, who in (("requester", village.wang), ("station", village.station), ("team", village.team.leader)):
        seen: Any = village.review(order, party, by=who)
    assert seen["state"] == "closed"


def test_on_day_14_the_clock_closes_what_nobody_disputes(village: Village) -> None:
    order = village.served()
    village.rig.pass_time(days=13, hours=23)
    village.rig.run_jobs()
    assert village.state(order) == "in_review"
    village.rig.pass_time(hours=1)
    village.rig.run_jobs()
    village.rig.run_jobs()
    assert village.state(order) == "closed"
    (told,) = closings(village)
    assert (minutes(told), told.scores) == ([60, 60], None)
    move = village.rig.read(f"/orders/{order}/moves", by=village.station)["items"][-1]
    assert (move["by_id"], move["role"], move["reason"]) == (None, "clock", "review_window_passed")
    assert village.rig.audit() == []


def test_attendance_left_open_stops_the_clock_too(village: Village) -> None:
    order = village.accepted()
    village.rig.pass_time(hours=2)
    li = village.team.members[0]
    village.act(order, "check-in", by=li)
    village.act(order, "finish", {"leave_open": True}, by=village.team.leader)
    village.rig.pass_time(days=14)
    village.rig.run_jobs()
    assert (village.state(order), village.see(order)["level"]) == ("in_review", 2)
    assert village.refused(order, "close", {"reason": "?"}, by=village.station) == "attendance_open"
    row = village.rig.read(f"/orders/{order}/attendance", by=village.station)["items"][0]["id"]
    village.rig.made(f"/attendance/{row}/reject", {"reason": "无法核实"}, by=village.station)
    village.rig.run_jobs()
    assert village.state(order) == "closed"


def test_reopened_its_minutes_are_in_doubt_until_it_closes_again(village: Village) -> None:
    order = village.closed(90)
    li, zhao = village.team.members
    body = {"about": "minutes", "reason": "时长不对"}
    village.rig.pass_time(days=12)
    assert village.refused(order, "reopen", body, by=village.rig.person()) == "not_a_party"
    seen = village.act(order, "reopen", body, by=village.wang)
    assert (seen["state"], seen["revision"], seen["closed_at"]) == ("in_review", 1, None)
    (reopened,) = village.rig.published(contracts.OrderReopened)
    assert (reopened.revision, reopened.reason) == (1, "minutes")
    assert village.rig.facts()["served_minutes"] == {}
    village.act(order, "settle", {"minutes": {str(li.id): 60}, "reason": "核实为一小时"}, by=village.station)
    for party, who in (("requester", village.wang), ("station", village.station), ("team", village.team.leader)):
        village.review(order, party, by=who)  # new reviews are asked
    first, second = closings(village)
    assert (first.revision, minutes(first)) == (1, [90, 90])
    assert second.revision == 2
    assert {one.person_id: one.minutes for one in second.volunteers} == {li.id: 60, zhao.id: 90}
    assert sum(village.rig.facts()["served_minutes"].values()) == 150
    village.rig.pass_time(days=31)
    assert village.refused(order, "reopen", body, by=village.wang) == "reopen_too_late"
    village.act(order, "reopen", body, by=village.admin)
    village.act(
        order,
        "attendance",
        {
            "person_id": str(li.id),
            "in_at": "2026-03-10T11:00:00+08:00",
            "out_at": "2026-03-10T11:45:00+08:00",
            "reason": "查到签到表",
        },
        by=village.station,
    )
    volunteers = {one["person_id"]: one["minutes"] for one in village.see(order)["volunteers"]}
    assert volunteers[str(li.id)] == 45  # the correction holds, not the total settled before
    assert village.rig.audit() == []
