"""Gauges for Prometheus: orders under way by state, and the age of the oldest."""

from __future__ import annotations

from services.chassis.database.gauges import GaugeCollector
from tests.orders.scenario import OrderScenario


def numbers(scenario: OrderScenario) -> dict[str, dict[str, float]]:
    service = scenario.rig.prepared.service
    metrics = GaugeCollector(scenario.rig.database, service.measures, lambda: {"database": True}).collect()
    return {
        metric.name: {one.labels["state"]: one.value for one in metric.samples}
        for metric in metrics
        if metric.name != "wulin_ready"
    }


def test_orders_are_counted_by_state_in_all_communities(scenario: OrderScenario) -> None:
    before = numbers(scenario)
    assert set(before["wulin_orders_open"]) == {"placed", "dispatched", "accepted", "in_service", "in_review"}
    order = scenario.dispatched()
    scenario.dispatched()
    scenario.act(order, "recall", {"reason": "派错了"}, by=scenario.station)
    after = numbers(scenario)
    grown = {state: many - before["wulin_orders_open"][state] for state, many in after["wulin_orders_open"].items()}
    assert grown == {"placed": 1, "dispatched": 1, "accepted": 0, "in_service": 0, "in_review": 0}
    ages = after["wulin_orders_oldest_seconds"]
    assert 0 < ages["placed"] < 3600  # real seconds, not those of the simulated clock
    assert all((age > 0) == (after["wulin_orders_open"][state] > 0) for state, age in ages.items())
