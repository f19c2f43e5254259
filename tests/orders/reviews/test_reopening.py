"""Who reopens a closed order, until when, and how it closes again."""

from __future__ import annotations

from datetime import UTC, datetime

from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario

BODY = {"about": "minutes", "reason": "时长不对"}


def minutes(published: contracts.OrderClosed) -> list[int]:
    return [one.minutes for one in published.volunteers]


def test_minutes_of_a_reopened_order_are_withdrawn_until_it_closes_again(scenario: OrderScenario) -> None:
    order = scenario.closed(90)
    li, zhao = scenario.team.members
    body = {"about": "minutes", "reason": "时长不对"}
    scenario.rig.pass_time(days=7)
    seen = scenario.act(order, "reopen", body, by=scenario.requester)
    assert (seen["state"], seen["revision"], seen["closed_at"]) == ("in_review", 1, None)
    (reopened,) = scenario.rig.published(contracts.OrderReopened)
    assert (reopened.revision, reopened.reason) == (1, "minutes")
    assert scenario.rig.facts()["served_minutes"] == {}
    scenario.act(order, "settle", {"minutes": {str(li.id): 60}, "reason": "核实为一小时"}, by=scenario.station)
    for party, who in (
        ("requester", scenario.requester),
        ("station", scenario.station),
        ("team", scenario.team.leader),
    ):
        scenario.review(order, party, by=who)  # the next closing needs new reviews
    first, second = scenario.closings()
    assert (first.revision, minutes(first)) == (1, [90, 90])
    assert second.revision == 2
    assert {one.person_id: one.minutes for one in second.volunteers} == {li.id: 60, zhao.id: 90}
    assert sum(scenario.rig.facts()["served_minutes"].values()) == 150
    scenario.rig.pass_time(days=8)
    scenario.act(order, "reopen", body, by=scenario.admin)
    scenario.act(
        order,
        "attendance",
        {
            "person_id": str(li.id),
            "in_at": "2026-03-10T11:00:00+08:00",
            "out_at": "2026-03-10T11:45:00+08:00",
            "reason": "查到签到表",
        },
        by=scenario.station,
    )
    volunteers = {one["person_id"]: one["minutes"] for one in scenario.see(order)["volunteers"]}
    assert volunteers[str(li.id)] == 45  # the correction counts, not the total that was settled before it
    assert scenario.rig.audit() == []


def test_the_requester_reopens_first_and_the_station_a_second_time(scenario: OrderScenario) -> None:
    """Volunteers and leaders reopened an order for 30 days, and so opened again what they may see no more."""
    order = scenario.closed()
    refused = {
        who: scenario.refused(order, "reopen", BODY, by=who) for who in (*scenario.team.members, scenario.team.leader)
    }
    assert set(refused.values()) == {"not_a_party"}
    assert scenario.refused(order, "reopen", BODY, by=scenario.station) == "not_your_reopening"
    scenario.act(order, "reopen", BODY, by=scenario.requester)
    review_all(scenario, order)
    assert scenario.refused(order, "reopen", BODY, by=scenario.requester) == "not_your_reopening"
    scenario.rig.pass_time(days=90)
    scenario.act(order, "reopen", BODY, by=scenario.station)
    review_all(scenario, order)
    assert scenario.refused(order, "reopen", BODY, by=scenario.station) == "reopened_too_often"
    assert scenario.refused(order, "reopen", BODY, by=scenario.admin) == "reopened_too_often"


def test_a_requester_reopens_within_seven_days_and_an_administrator_later(scenario: OrderScenario) -> None:
    order = scenario.closed()
    scenario.rig.pass_time(days=7, minutes=1)
    assert scenario.refused(order, "reopen", BODY, by=scenario.requester) == "reopen_too_late"
    assert scenario.refused(order, "reopen", BODY, by=scenario.station) == "not_your_reopening"
    scenario.act(order, "reopen", BODY, by=scenario.admin)


def test_nobody_reopens_after_the_books_of_the_year_are_closed(scenario: OrderScenario) -> None:
    order = scenario.closed()
    scenario.rig.now = datetime(2027, 1, 15, 16, 0, tzinfo=UTC)  # the 16th in Shanghai
    assert scenario.refused(order, "reopen", BODY, by=scenario.admin) == "reopen_too_late"
    scenario.rig.pass_time(minutes=-1)
    scenario.act(order, "reopen", BODY, by=scenario.admin)


def test_an_administrator_who_served_or_asked_reopens_nothing(scenario: OrderScenario) -> None:
    boss = scenario.rig.person("admin", "volunteer")
    scenario.rig.made(f"/teams/{scenario.team.id}/members", {"person_id": str(boss.id)}, by=scenario.team.leader)
    scenario.team.members.append(boss)
    order = scenario.closed()
    assert scenario.refused(order, "reopen", BODY, by=boss) == "own_service"
    scenario.act(order, "reopen", BODY, by=scenario.admin)


def test_a_reopened_order_closes_itself_with_the_reviews_as_before(scenario: OrderScenario) -> None:
    """It closed without scores, and only where somebody reviewed it again."""
    order = scenario.served(90)
    scenario.review(order, "requester", by=scenario.requester, quality=4)
    scenario.review(order, "station", by=scenario.station, quality=2)
    scenario.review(order, "team", by=scenario.team.leader)
    scenario.rig.pass_time(days=1)
    scenario.act(order, "reopen", BODY, by=scenario.requester)
    scenario.rig.pass_time(days=1)
    scenario.review(order, "requester", by=scenario.requester, quality=5)
    scenario.rig.pass_time(days=12, hours=23)
    scenario.rig.run_jobs()
    assert scenario.state(order) == "in_review"
    scenario.rig.pass_time(hours=1)
    scenario.rig.run_jobs()
    first, second = scenario.closings()
    assert (first.volunteers, second.revision) == (second.volunteers, 2)
    assert [one.scores and one.scores.quality for one in (first, second)] == [325, 387]  # (50 x 5 + 30 x 2) / 80
    assert scenario.rig.audit() == []


def review_all(scenario: OrderScenario, order: str) -> None:
    for party, who in (
        ("requester", scenario.requester),
        ("station", scenario.station),
        ("team", scenario.team.leader),
    ):
        scenario.review(order, party, by=who)
    assert scenario.state(order) == "closed"
