"""When an order closes, and which minutes it publishes."""

from __future__ import annotations

from datetime import date
from typing import Any

from services.chassis.database.tables import new_id
from services.contracts import fund
from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario, person


def minutes(published: contracts.OrderClosed) -> list[int]:
    return [one.minutes for one in published.volunteers]


def test_minutes_count_for_the_campaign(scenario: OrderScenario) -> None:
    campaign = new_id()
    days = {"starts_on": date(2026, 3, 1), "ends_on": date(2026, 3, 31)}
    scenario.rig.deliver(fund.CampaignOpened(campaign_id=campaign, mode="internal", **days), sequence=1)
    scenario.closed(90, campaign_id=str(campaign))
    (published,) = scenario.rig.published(contracts.OrderClosed)
    assert published.campaign_id == campaign
    assert scenario.rig.facts()["campaign_minutes"] == {str(campaign): 180}


def test_staff_close_with_a_reason_after_the_window(scenario: OrderScenario) -> None:
    order = scenario.served()
    scenario.review(order, "station", by=scenario.station)
    scenario.rig.pass_time(days=6, hours=23)
    assert scenario.refused(order, "close", {"reason": "无人评价"}, by=scenario.station) == "window_open"
    assert scenario.refused(order, "close", {"reason": "无人评价"}, by=scenario.requester) == "role_missing"
    scenario.rig.pass_time(hours=1)
    assert scenario.refused(order, "close", {}, by=scenario.station) == "invalid"
    assert scenario.act(order, "close", {"reason": "无人评价"}, by=scenario.station)["state"] == "closed"
    (published,) = scenario.closings()
    assert minutes(published) == [60, 60]


def test_a_late_review_counts_until_the_order_closes(scenario: OrderScenario) -> None:
    order = scenario.served()
    scenario.rig.pass_time(days=9)
    for party, who in (
        ("requester", scenario.requester),
        ("station", scenario.station),
        ("team", scenario.team.leader),
    ):
        seen: Any = scenario.review(order, party, by=who)
    assert seen["state"] == "closed"


def test_the_clock_closes_undisputed_orders_on_day_14(scenario: OrderScenario) -> None:
    order = scenario.served()
    scenario.rig.pass_time(days=13, hours=23)
    scenario.rig.run_jobs()
    assert scenario.state(order) == "in_review"
    scenario.rig.pass_time(hours=1)
    scenario.rig.run_jobs()
    scenario.rig.run_jobs()
    assert scenario.state(order) == "closed"
    (published,) = scenario.closings()
    assert (minutes(published), published.scores) == ([60, 60], None)
    move = scenario.rig.read(f"/orders/{order}/moves", by=scenario.station)["items"][-1]
    assert (move["by_id"], move["role"], move["reason"]) == (None, "clock", "review_window_passed")
    assert scenario.rig.audit() == []


def test_open_attendance_stops_the_clock(scenario: OrderScenario) -> None:
    order = scenario.accepted()
    scenario.rig.pass_time(hours=2)
    li = scenario.team.members[0]
    scenario.act(order, "check-in", by=li)
    scenario.act(order, "finish", {"leave_open": True}, by=scenario.team.leader)
    scenario.rig.pass_time(days=14)
    scenario.rig.run_jobs()
    assert (scenario.state(order), scenario.see(order)["level"]) == ("in_review", 2)
    assert scenario.refused(order, "close", {"reason": "?"}, by=scenario.station) == "attendance_open"
    row = scenario.rig.read(f"/orders/{order}/attendance", by=scenario.station)["items"][0]["id"]
    scenario.rig.made(f"/attendance/{row}/reject", {"reason": "无法核实"}, by=scenario.station)
    scenario.rig.run_jobs()
    assert scenario.state(order) == "closed"


def test_minutes_over_midnight_fall_on_two_days(scenario: OrderScenario) -> None:
    order = scenario.accepted()
    li = scenario.team.members[0]
    scenario.rig.now = scenario.rig.now.replace(month=12, day=31, hour=15, minute=30, second=50)  # 23:30:50 in Shanghai
    scenario.act(order, "check-in", person(li), by=scenario.team.leader)
    scenario.rig.pass_time(minutes=69, seconds=20)  # 00:40:10
    scenario.act(order, "check-out", person(li), by=scenario.team.leader)
    scenario.act(order, "finish", {}, by=scenario.team.leader)
    for party, who in (
        ("requester", scenario.requester),
        ("station", scenario.station),
        ("team", scenario.team.leader),
    ):
        scenario.review(order, party, by=who)
    (published,) = scenario.rig.published(contracts.OrderClosed)
    assert [(one.served_on.isoformat(), one.minutes) for one in published.volunteers] == [
        ("2026-12-31", 30),
        ("2027-01-01", 40),
    ]
