"""Deadlines of offers and dispatches, and the order of the board."""

from __future__ import annotations

from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario


def test_an_unanswered_offer_lapses_and_the_order_returns_to_the_board(scenario: OrderScenario) -> None:
    order = scenario.dispatched()
    scenario.rig.pass_time(minutes=239, seconds=59)
    scenario.rig.run_jobs()
    assert scenario.state(order) == "dispatched"
    scenario.rig.pass_time(seconds=1)
    body = {"team_id": scenario.team.id}
    assert scenario.refused(order, "accept", body, by=scenario.team.leader) == "offer_lapsed"
    scenario.rig.run_jobs()
    scenario.rig.run_jobs()
    assert scenario.refused(order, "accept", body, by=scenario.team.leader) == "offer_lapsed"
    seen = scenario.see(order)
    assert (seen["state"], seen["board_reason"]) == ("placed", "accept_missed")
    assert [offer["state"] for offer in scenario.rig.read("/offers", by=scenario.station)["items"]] == ["lapsed"]
    assert scenario.actions(order) == ["place", "dispatch", "lapse"]
    left_out = scenario.rig.read(f"/orders/{order}/candidates", by=scenario.station)["left_out"]
    assert [one["code"] for one in left_out] == ["lapsed"]
    assert scenario.rig.audit() == []


def test_offers_of_an_open_call_have_their_own_deadlines(scenario: OrderScenario) -> None:
    first, second = scenario.new_team("甲队"), scenario.new_team("乙队")
    order = scenario.dispatched(first)
    scenario.rig.pass_time(minutes=200)
    scenario.act(order, "dispatch", {"team_ids": [second.id]}, by=scenario.station)
    scenario.rig.pass_time(minutes=40)
    scenario.rig.run_jobs()
    assert scenario.state(order) == "dispatched"
    assert scenario.act(order, "accept", {"team_id": second.id}, by=second.leader)["state"] == "accepted"
    assert scenario.rig.audit() == []


def test_three_failed_rounds_escalate_to_the_admin(scenario: OrderScenario) -> None:
    order = scenario.placed()
    for _ in range(3):
        scenario.act(order, "dispatch", {"team_ids": [scenario.team.id]}, by=scenario.station)
        scenario.rig.pass_time(minutes=240)
        scenario.rig.run_jobs()
    seen = scenario.see(order)
    assert (seen["state"], seen["round"], seen["level"]) == ("placed", 3, 2)


def test_undispatched_orders_escalate(scenario: OrderScenario) -> None:
    late, fresh = scenario.placed(), None
    scenario.rig.pass_time(minutes=240)
    fresh = scenario.placed()
    scenario.rig.run_jobs()
    columns = {one["state"]: one for one in scenario.rig.read("/board", by=scenario.station)["columns"]}
    placed = columns["placed"]
    assert (placed["count"], placed["overdue"]) == (2, 1)
    assert [one["id"] for one in placed["orders"]] == [late, fresh]
    assert placed["orders"][0]["level"] == 1
    assert scenario.rig.get("/board", by=scenario.requester).status_code == 403
    scenario.rig.pass_time(days=1)
    scenario.rig.run_jobs()
    assert (scenario.see(late)["level"], scenario.see(fresh)["level"]) == (2, 1)
    scenario.rig.pass_time(days=9)
    scenario.rig.run_jobs()
    assert scenario.see(late)["level"] == 2
    assert len(scenario.rig.published(contracts.OrderPlaced)) == 2


def test_jobs_run_in_each_community_apart(scenario: OrderScenario) -> None:
    mine = scenario.dispatched()
    theirs = OrderScenario(scenario.rig.other)
    other = theirs.dispatched()
    scenario.rig.pass_time(minutes=240)
    scenario.rig.run_jobs()  # of all communities, each in its own
    assert (scenario.state(mine), theirs.state(other)) == ("placed", "placed")
    assert scenario.rig.audit() == theirs.rig.audit() == []
