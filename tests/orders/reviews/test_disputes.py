"""Disputes block closing until the station settles them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from tests.orders.scenario import FIVE, OrderScenario, person


def test_a_dispute_blocks_closing_until_it_is_settled(scenario: OrderScenario) -> None:
    order = scenario.served(90)
    li, zhao = scenario.team.members
    objection = {"about": "minutes", "reason": "只来了一个小时"}
    assert scenario.refused(order, "dispute", objection, by=scenario.rig.person()) == "not_a_party"
    scenario.act(order, "dispute", objection, by=scenario.requester)
    assert scenario.refused(order, "dispute", objection, by=scenario.requester) == "disputed_already"
    for party, who in (
        ("requester", scenario.requester),
        ("station", scenario.station),
        ("team", scenario.team.leader),
    ):
        assert scenario.review(order, party, by=who)["state"] == "in_review"
    ruling = {"minutes": {str(li.id): 60}, "reason": "监控显示一小时"}
    assert scenario.refused(order, "settle", ruling, by=scenario.requester) == "role_missing"
    stranger = ruling | {"minutes": {str(scenario.requester.id): 60}}
    headers = scenario.seen(order, "settle")
    answer = scenario.rig.post(f"/orders/{order}/settle", stranger, by=scenario.station, headers=headers)
    assert answer.json["errors"][0]["code"] == "settles_nobody"
    scenario.rig.pass_time(days=15)
    scenario.rig.run_jobs()  # day 14 escalates an order with an open dispute
    seen = scenario.see(order)
    assert (seen["state"], seen["level"]) == ("in_review", 2)
    assert scenario.refused(order, "close", {"reason": "窗口已过"}, by=scenario.station) == "dispute_open"
    assert scenario.act(order, "settle", ruling, by=scenario.station)["state"] == "closed"
    (published,) = scenario.closings()
    assert {one.person_id: one.minutes for one in published.volunteers} == {li.id: 60, zhao.id: 90}
    (dispute,) = scenario.rig.read(f"/orders/{order}/disputes", by=scenario.requester)["items"]
    assert (dispute["ruling"], dispute["settled_by"]) == ("upheld", str(scenario.station.id))
    assert scenario.rig.audit() == []


def test_nobody_settles_their_own_service(scenario: OrderScenario) -> None:
    busy = scenario.rig.person("station", "volunteer")
    scenario.rig.made(f"/teams/{scenario.team.id}/members", {"person_id": str(busy.id)}, by=scenario.team.leader)
    scenario.team.members.append(busy)
    order = scenario.served()
    scenario.act(order, "dispute", {"about": "conduct", "reason": "态度"}, by=scenario.requester)
    ruling = {"minutes": {str(busy.id): 60}, "reason": "我来处理"}
    assert scenario.refused(order, "settle", ruling, by=busy) == "own_minutes"
    assert scenario.refused(order, "reviews", {"as": "station"} | FIVE, by=busy) == "own_service"
    scenario.rig.pass_time(days=8)
    assert scenario.refused(order, "close", {"reason": "?"}, by=busy) == "own_service"
    scenario.act(order, "settle", {"reason": "查无此事", "outcome": "rejected"}, by=scenario.station)
    assert scenario.refused(scenario.served(), "settle", {"reason": "再来"}, by=scenario.station) == "nothing_to_settle"


def test_after_the_window_a_settlement_closes_the_order(scenario: OrderScenario) -> None:
    """It waited for reviews until day 14, or for a second call of the station."""
    orders = [scenario.served(), scenario.served()]
    for order in orders:
        scenario.act(order, "dispute", {"about": "conduct", "reason": "态度"}, by=scenario.requester)
    ruling = {"reason": "查无此事", "outcome": "rejected"}
    assert scenario.act(orders[0], "settle", ruling, by=scenario.station)["state"] == "in_review"
    scenario.rig.pass_time(days=7)
    assert scenario.act(orders[1], "settle", ruling, by=scenario.station)["state"] == "closed"
    assert scenario.rig.audit() == []


def test_an_admin_settles_what_a_station_worker_placed(scenario: OrderScenario) -> None:
    order = scenario.served(by=scenario.station, on_behalf_of=str(scenario.requester.id))
    scenario.act(order, "dispute", {"about": "quality", "reason": "没修好"}, by=scenario.requester)
    assert scenario.refused(order, "settle", {"reason": "?"}, by=scenario.station) == "own_service"
    scenario.act(order, "settle", {"reason": "已返工", "outcome": "partly"}, by=scenario.admin)


def test_minutes_of_a_day_are_settled_over_all_orders(scenario: OrderScenario) -> None:
    """The call of the finding: two orders of one day, each settled at 1,440, gave 2,880 minutes."""
    li = scenario.team.members[0]
    orders = [scenario.served(30), scenario.served(30)]
    most = {"minutes": {str(li.id): 1440}, "reason": "很辛苦"}
    assert field_code(scenario, orders[0], most) == "settled_above_claim"
    for order in orders:
        scenario.act(order, "dispute", {"about": "minutes", "reason": "不止半小时"}, by=li)
    assert field_code(scenario, orders[0], most) == "settled_beyond_day"  # 30 minutes of the other order are confirmed
    scenario.act(orders[0], "settle", most | {"minutes": {str(li.id): 1410}}, by=scenario.station)
    assert field_code(scenario, orders[1], {"minutes": {str(li.id): 31}, "reason": "?"}) == "settled_beyond_day"
    scenario.act(orders[1], "settle", {"minutes": {str(li.id): 30}, "reason": "照登记"}, by=scenario.station)
    for order in orders:
        for party, who in (("requester", scenario.requester), ("team", scenario.team.leader)):
            scenario.review(order, party, by=who)
        assert scenario.review(order, "station", by=scenario.station)["state"] == "closed"
    served = [line for closing in scenario.closings() for line in closing.volunteers if line.person_id == li.id]
    assert sum(line.minutes for line in served) == 1440
    assert scenario.rig.audit() == []


def test_a_correction_counts_what_was_settled_in_other_orders(scenario: OrderScenario) -> None:
    li = scenario.team.members[0]
    first, second = scenario.served(30), scenario.served(30)
    scenario.act(first, "dispute", {"about": "minutes", "reason": "不止半小时"}, by=li)
    scenario.act(first, "settle", {"minutes": {str(li.id): 1400}, "reason": "通宵"}, by=scenario.station)
    over = scenario.correction(li, 41)
    assert scenario.refused(second, "attendance", over, by=scenario.station) == "day_minutes_exceeded"
    scenario.act(second, "attendance", scenario.correction(li, 40), by=scenario.station)


def test_a_station_worker_who_leads_the_team_decides_nothing_for_the_station(scenario: OrderScenario) -> None:
    boss = scenario.rig.person("station", "team_leader")
    team = scenario.new_team("站里人", deputy_ids=[str(boss.id)])
    li = team.members[0]
    order = scenario.dispatched(team)
    scenario.act(order, "accept", {"team_id": team.id, "members": [str(li.id)]}, by=team.leader)
    scenario.rig.pass_time(hours=2)
    scenario.act(order, "check-in", {"person_id": str(li.id)}, by=team.leader)
    scenario.rig.pass_time(minutes=60)
    scenario.act(order, "check-out", {"person_id": str(li.id)}, by=team.leader)
    scenario.act(order, "finish", {}, by=team.leader)
    settlement = {"minutes": {str(li.id): 50}, "reason": "自己人"}
    assert scenario.refused(order, "settle", settlement, by=boss) == "own_service"
    assert scenario.refused(order, "reviews", {"as": "station"} | FIVE, by=boss) == "own_service"
    scenario.rig.pass_time(days=8)
    assert scenario.refused(order, "close", {"reason": "?"}, by=boss) == "own_service"
    scenario.act(order, "settle", settlement, by=scenario.station)


def test_staff_who_served_confirm_no_colleague(scenario: OrderScenario) -> None:
    """Two of the station who serve together would else confirm each other."""
    first, second = (scenario.rig.person("station", "volunteer") for _ in range(2))
    for one in (first, second):
        scenario.rig.made(f"/teams/{scenario.team.id}/members", {"person_id": str(one.id)}, by=scenario.team.leader)
        scenario.team.members.append(one)
    order = scenario.served()
    assert scenario.refused(order, "attendance", scenario.correction(second, 90), by=first) == "own_service"
    scenario.act(order, "attendance", scenario.correction(second, 90), by=scenario.station)


def field_code(scenario: OrderScenario, order: str, settlement: object) -> str:
    """The code of the field for which the station's settlement is refused."""
    headers = scenario.seen(order, "settle")
    answer = scenario.rig.post(f"/orders/{order}/settle", settlement, by=scenario.station, headers=headers)
    assert answer.status_code == 422, answer.json
    code: str = answer.json["errors"][0]["code"]
    return code


def test_a_former_leader_who_works_at_the_station_now_decides_nothing_on_what_they_led(scenario: OrderScenario) -> None:
    order = scenario.served()
    scenario.act(order, "dispute", {"about": "minutes", "reason": "不止"}, by=scenario.requester)
    former = scenario.rig.as_now(scenario.team.leader, "station")
    ruling = {"reason": "我来处理", "outcome": "rejected"}
    assert scenario.refused(order, "settle", ruling, by=former) == "own_service"
    assert scenario.refused(order, "reviews", {"as": "station"} | FIVE, by=former) == "own_service"
    assert scenario.refused(order, "reviews", {"as": "team"} | FIVE, by=former) == "not_a_party"


def test_a_settlement_names_the_version_that_was_seen(scenario: OrderScenario) -> None:
    """The station ruled on objections that it had not read."""
    order, li = scenario.served(), scenario.team.members[0]
    scenario.act(order, "dispute", {"about": "minutes", "reason": "少记了"}, by=li)
    ruling = {"reason": "核实无误", "outcome": "rejected"}
    blind = scenario.rig.post(f"/orders/{order}/settle", ruling, by=scenario.station)
    assert (blind.status_code, blind.json["code"]) == (428, "if_match_required")
    read = scenario.seen(order, "settle")
    scenario.act(order, "dispute", {"about": "conduct", "reason": "态度"}, by=scenario.requester)
    stale = scenario.rig.post(f"/orders/{order}/settle", ruling, by=scenario.station, headers=read)
    assert (stale.status_code, stale.json["code"]) == (412, "version_stale")
    scenario.act(order, "settle", ruling, by=scenario.station)


def test_two_settlements_at_once_stay_within_the_day(scenario: OrderScenario) -> None:
    """Each read what the other had not written yet, and together they gave 2,820 minutes of one day."""
    li = scenario.team.members[0]
    orders = [scenario.served(30), scenario.served(30)]
    for order in orders:
        scenario.act(order, "dispute", {"about": "minutes", "reason": "不止半小时"}, by=li)
    seen = {order: scenario.seen(order, "settle") for order in orders}
    most = {"minutes": {str(li.id): 1410}, "reason": "很辛苦"}
    start = Barrier(2)

    def settle(order: str) -> int:
        start.wait(10)
        return scenario.rig.post(f"/orders/{order}/settle", most, by=scenario.station, headers=seen[order]).status_code

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(settle, orders)) == [200, 422]


def test_a_leader_confirms_nothing_beyond_what_was_settled_that_day(scenario: OrderScenario) -> None:
    """Check-out, the end of the service and the station's review counted stays of the day, not settled totals."""
    li, leader = scenario.team.members[0], scenario.team.leader
    first = scenario.served(30)
    scenario.act(first, "dispute", {"about": "minutes", "reason": "不止半小时"}, by=li)
    scenario.act(first, "settle", {"minutes": {str(li.id): 700}, "reason": "通宵"}, by=scenario.station)
    second = scenario.accepted()
    scenario.rig.pass_time(hours=2)
    for verb in ("check-in", "check-out"):
        scenario.act(second, verb, person(li), by=leader)
        scenario.rig.pass_time(minutes=21)
    assert [line["state"] for line in scenario.act(second, "finish", {}, by=leader)["volunteers"]] == ["claimed"]
    (stay,) = scenario.rig.read(f"/orders/{second}/attendance", by=leader)["items"]
    assert scenario.rig.post(f"/attendance/{stay['id']}/confirm", {}, by=leader).json["code"] == "day_minutes_exceeded"
    scenario.rig.made(f"/attendance/{stay['id']}/confirm", {}, by=scenario.station)


def test_one_objection_a_person_a_matter_and_a_closing(scenario: OrderScenario) -> None:
    """After each ruling the same objection could be raised again, and kept the order from closing."""
    order, li = scenario.closed(), scenario.team.members[0]
    scenario.act(order, "reopen", {"about": "minutes", "reason": "时长不对"}, by=scenario.requester)
    objection = {"about": "minutes", "reason": "少记了"}
    scenario.act(order, "dispute", objection, by=li)
    scenario.act(order, "dispute", {"about": "conduct", "reason": "态度"}, by=li)
    scenario.act(order, "dispute", objection, by=scenario.requester)
    scenario.act(order, "settle", {"reason": "核实无误", "outcome": "rejected"}, by=scenario.station)
    for who in (li, scenario.requester):
        assert scenario.refused(order, "dispute", objection, by=who) == "disputed_already"
    scenario.rig.pass_time(days=14)
    scenario.rig.run_jobs()
    scenario.act(order, "reopen", {"about": "minutes", "reason": "还是不对"}, by=scenario.station)
    scenario.act(order, "dispute", objection, by=li)
