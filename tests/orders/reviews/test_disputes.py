"""Disputes block closing until the station settles them."""

from __future__ import annotations

from tests.orders.scenario import FIVE, OrderScenario


def test_a_dispute_blocks_closing_until_it_is_settled(scenario: OrderScenario) -> None:
    order = scenario.served(90)
    li, zhao = scenario.team.members
    objection = {"about": "minutes", "reason": "只来了一个小时"}
    assert scenario.refused(order, "dispute", objection, by=scenario.rig.person()) == "not_a_party"
    scenario.act(order, "dispute", objection, by=scenario.requester)
    assert scenario.refused(order, "dispute", objection, by=scenario.requester) == "dispute_open_already"
    for party, who in (
        ("requester", scenario.requester),
        ("station", scenario.station),
        ("team", scenario.team.leader),
    ):
        assert scenario.review(order, party, by=who)["state"] == "in_review"
    ruling = {"minutes": {str(li.id): 60}, "reason": "监控显示一小时"}
    assert scenario.refused(order, "settle", ruling, by=scenario.requester) == "forbidden"
    stranger = ruling | {"minutes": {str(scenario.requester.id): 60}}
    answer = scenario.rig.post(f"/orders/{order}/settle", stranger, by=scenario.station)
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
    assert scenario.refused(order, "settle", {"reason": "再来"}, by=scenario.station) == "nothing_to_settle"


def test_an_admin_settles_what_a_station_worker_placed(scenario: OrderScenario) -> None:
    order = scenario.served(by=scenario.station, on_behalf_of=str(scenario.requester.id))
    scenario.act(order, "dispute", {"about": "quality", "reason": "没修好"}, by=scenario.requester)
    assert scenario.refused(order, "settle", {"reason": "?"}, by=scenario.station) == "own_service"
    scenario.act(order, "settle", {"reason": "已返工", "outcome": "partly"}, by=scenario.admin)
