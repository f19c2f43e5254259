"""The main path of an order through all features."""

from __future__ import annotations

from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario


def test_an_order_from_placing_to_closing(scenario: OrderScenario) -> None:
    order = scenario.closed(minutes=90)
    seen = scenario.see(order)
    assert seen["state"] == "closed"
    assert seen["revision"] == 1
    assert seen["scores"] == {"attitude": 500, "quality": 500, "punctuality": 500, "overall": 500}
    (published,) = scenario.rig.published(contracts.OrderClosed)
    assert sorted((one.person_id, one.minutes, one.method) for one in published.volunteers) == sorted(
        (one.id, 90, "leader") for one in scenario.team.members
    )
    assert {one.served_on.isoformat() for one in published.volunteers} == {"2026-03-10"}
    assert scenario.actions(order) == [
        "place", "dispatch", "accept", "check_in", "check_in", "check_out", "check_out", "finish",
        "review", "review", "review", "close",
    ]  # fmt: skip
    assert scenario.rig.audit() == []
    key = f"{scenario.team.members[0].id}/2026-03-10"
    assert scenario.rig.facts()["served_minutes"][key] == 90
