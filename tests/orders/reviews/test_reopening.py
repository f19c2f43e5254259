"""A closed order is reopened."""

from __future__ import annotations

from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario


def minutes(published: contracts.OrderClosed) -> list[int]:
    return [one.minutes for one in published.volunteers]


def test_minutes_of_a_reopened_order_are_withdrawn_until_it_closes_again(scenario: OrderScenario) -> None:
    order = scenario.closed(90)
    li, zhao = scenario.team.members
    body = {"about": "minutes", "reason": "时长不对"}
    scenario.rig.pass_time(days=12)
    assert scenario.refused(order, "reopen", body, by=scenario.rig.person()) == "not_a_party"
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
    scenario.rig.pass_time(days=31)
    assert scenario.refused(order, "reopen", body, by=scenario.requester) == "reopen_too_late"
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
