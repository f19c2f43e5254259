"""Lists of orders and offers."""

from __future__ import annotations

from tests.orders.scenario import OrderScenario
from tests.support.rig import ids


def test_lists_show_the_orders_of_the_caller(scenario: OrderScenario) -> None:
    mine, offered = scenario.placed(by=scenario.rig.person()), scenario.dispatched()
    assigned = scenario.accepted(wanted_at="2026-03-12T01:00:00+00:00")
    li = scenario.team.members[0]
    assert ids(scenario.rig.read("/orders", by=scenario.station)["items"]) == [assigned, offered, mine]
    assert ids(scenario.rig.read("/orders", by=scenario.requester)["items"]) == [assigned, offered]
    assert ids(scenario.rig.read("/orders", by=scenario.team.leader)["items"]) == [assigned, offered]
    assert ids(scenario.rig.read("/orders", by=li)["items"]) == [assigned]
    assert ids(scenario.rig.read("/orders?state=placed", by=scenario.station)["items"]) == [mine]
    assert ids(scenario.rig.read(f"/orders?team_id={scenario.team.id}", by=scenario.station)["items"]) == [assigned]
    number = scenario.see(offered)["order_no"]
    for who, found in ((scenario.station, [offered]), (scenario.team.leader, [offered]), (li, [])):
        assert ids(scenario.rig.read(f"/orders?order_no={number}", by=who)["items"]) == found
    assert "address" not in scenario.rig.read("/orders", by=scenario.requester)["items"][0]
    page = scenario.rig.read("/orders?limit=2", by=scenario.station)
    rest = scenario.rig.read(f"/orders?limit=2&cursor={page['next']}", by=scenario.station)
    assert ids(page["items"]) + ids(rest["items"]) == [assigned, offered, mine]
    assert rest["next"] is None
    open_offers = scenario.rig.read("/offers?state=offered", by=scenario.team.leader)["items"]
    assert [one["order_id"] for one in open_offers] == [offered]
    assert scenario.rig.read("/offers", by=scenario.new_team("旁观").leader)["items"] == []


def test_social_workers_find_the_professional_orders_that_wait(scenario: OrderScenario) -> None:
    visit = scenario.new_service(name="独居老人探访", form="case", skills=[])["id"]
    waiting, named = (scenario.placed(service_id=visit) for _ in range(2))
    scenario.placed()
    worker, other = (scenario.rig.person("social_worker") for _ in range(2))
    body = {"team_ids": [scenario.team.id], "social_worker_id": str(worker.id)}
    scenario.act(named, "dispatch", body, by=scenario.station)
    assert ids(scenario.rig.read("/orders", by=worker)["items"]) == [named, waiting]
    (seen,) = scenario.rig.read("/orders?state=placed", by=other)["items"]
    assert (seen["id"], seen["requester_id"], seen["member_ids"]) == (waiting, None, [])  # an outline
    assert scenario.rig.read("/orders", by=scenario.rig.person("volunteer"))["items"] == []
    scenario.act(waiting, "cancel", {"reason": "不需要了"}, by=scenario.requester)
    assert scenario.rig.read("/orders", by=other)["items"] == []


def test_the_board_counts_orders_by_state_and_shows_escalated_ones_first(scenario: OrderScenario) -> None:
    late, urgent, asked = scenario.placed(), scenario.placed(urgent=True), scenario.dispatched()
    scenario.act(scenario.placed(), "cancel", {"reason": "不需要了"}, by=scenario.requester)
    scenario.rig.pass_time(hours=5)
    scenario.rig.run_jobs()  # escalates what nobody dispatched in four hours; the offer ends
    fresh = scenario.placed()
    board = scenario.rig.read("/board", by=scenario.station)["columns"]
    seen = {column["state"]: (column["count"], column["overdue"], ids(column["orders"])) for column in board}
    assert seen == {
        "placed": (4, 2, [urgent, late, asked, fresh]),
        "dispatched": (0, 0, []),
        "accepted": (0, 0, []),
        "in_service": (0, 0, []),
        "in_review": (0, 0, []),
    }
