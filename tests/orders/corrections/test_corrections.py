"""Attendance is corrected, confirmed and rejected before closing."""

from __future__ import annotations

from tests.orders.scenario import OrderScenario


def test_nobody_corrects_their_own_minutes(scenario: OrderScenario) -> None:
    order = scenario.due()
    leader = scenario.team.leader
    scenario.act(order, "check-in", by=leader)
    scenario.rig.pass_time(minutes=40)
    assert scenario.refused(order, "attendance", scenario.correction(leader, 30), by=leader) == "own_minutes"
    scenario.act(order, "attendance", scenario.correction(leader, 30), by=scenario.station)
    rows = scenario.rig.read(f"/orders/{order}/attendance", by=scenario.station)["items"]
    assert sorted((row["state"], row["minutes"]) for row in rows) == [("confirmed", 30), ("rejected", None)]


def test_a_correction_replaces_stays_and_keeps_them_visible(scenario: OrderScenario) -> None:
    order = scenario.served(60)
    li = scenario.team.members[0]
    scenario.act(order, "attendance", scenario.correction(li, 45, break_minutes=5), by=scenario.team.leader)
    rows = [
        row
        for row in scenario.rig.read(f"/orders/{order}/attendance", by=scenario.team.leader)["items"]
        if row["person_id"] == str(li.id)
    ]
    assert sorted((row["state"], row["minutes"]) for row in rows) == [("confirmed", 40), ("rejected", 60)]
    assert [row["person_id"] for row in scenario.rig.read(f"/orders/{order}/attendance", by=li)["items"]] == [
        str(li.id)
    ] * 2
    for bad, code in ((scenario.correction(li, -5), "out_before_in"), (scenario.correction(li, 0), "out_before_in")):
        assert scenario.refused(order, "attendance", bad, by=scenario.station) == code


def test_only_staff_confirm_beyond_150_percent(scenario: OrderScenario) -> None:
    order = scenario.served(91)
    li, zhao = scenario.team.members
    leader = scenario.team.leader
    assert {one["state"] for one in scenario.see(order)["volunteers"]} == {"claimed"}
    rows = {row["person_id"]: row["id"] for row in scenario.rig.read(f"/orders/{order}/attendance", by=leader)["items"]}
    confirm = f"/attendance/{rows[str(li.id)]}/confirm"
    assert scenario.rig.post(confirm, {}, by=leader).json["code"] == "needs_staff"
    scenario.rig.made(confirm, {"reason": "确实服务了一个半小时"}, by=scenario.station)
    assert scenario.rig.post(confirm, {}, by=scenario.station).json["code"] == "wrong_state"
    reject = f"/attendance/{rows[str(zhao.id)]}/reject"
    scenario.rig.made(reject, {"reason": "没有来"}, by=scenario.station)
    again = scenario.rig.post(reject, {"reason": "没有来"}, by=scenario.station).json
    assert (again["state"], again["allowed"]) == ("rejected", ["claimed", "confirmed", "open"])
    states = {one["person_id"]: one["state"] for one in scenario.see(order)["volunteers"]}
    assert states == {str(li.id): "confirmed"}


def test_only_staff_correct_over_the_days_limit(scenario: OrderScenario) -> None:
    long = scenario.new_service(name="看护", minutes=700)
    scenario.__dict__["service"] = long
    order = scenario.accepted()
    scenario.rig.pass_time(hours=2)
    li = scenario.team.members[0]
    scenario.act(order, "check-in", by=li)
    scenario.rig.pass_time(hours=13)
    body = scenario.correction(li, 721)
    assert scenario.refused(order, "attendance", body, by=scenario.team.leader) == "day_minutes_exceeded"
    scenario.act(order, "attendance", body, by=scenario.station)
