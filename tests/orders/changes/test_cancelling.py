"""An order is cancelled before service."""

from __future__ import annotations

from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario


def test_an_order_is_cancelled_before_service(scenario: OrderScenario) -> None:
    order = scenario.accepted()
    stranger = scenario.rig.person()
    assert scenario.refused(order, "cancel", {"reason": "?"}, by=stranger) == "forbidden"
    body = {"reason": "不需要了", "reason_code": "cannot_serve"}
    assert scenario.refused(order, "cancel", body, by=scenario.requester) == "forbidden"
    seen = scenario.act(order, "cancel", {"reason": "不需要了"}, by=scenario.requester)
    assert (seen["state"], seen["end_reason"], seen["team_id"]) == ("cancelled", "withdrawn", None)
    (published,) = scenario.rig.published(contracts.OrderCancelled)
    assert published.end_reason == "withdrawn"
    assert scenario.refused(order, "cancel", {"reason": "?"}, by=scenario.requester) == "wrong_state"
    other = scenario.dispatched()  # the members are released
    body = {"team_id": scenario.team.id, "members": [str(one.id) for one in scenario.team.members]}
    scenario.act(other, "accept", body, by=scenario.team.leader)
    assert scenario.rig.audit() == []
