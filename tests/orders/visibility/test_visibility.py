"""Who sees how much of one order."""

from __future__ import annotations

from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario
from tests.support.rig import ids


def confidential(scenario: OrderScenario) -> str:
    service = scenario.new_service(name="独居老人探访", form="case")
    return scenario.placed(service_id=service["id"], note="最近很少出门")


def test_a_confidential_order_is_visible_to_its_circle_only(scenario: OrderScenario) -> None:
    order = confidential(scenario)
    other_team = scenario.new_team("旁观")
    assert scenario.rig.get(f"/orders/{order}", by=other_team.leader).status_code == 404
    assert scenario.rig.post(f"/orders/{order}/cancel", {"reason": "?"}, by=scenario.rig.person()).status_code == 404
    outline = scenario.see(order)
    assert (outline["requester_id"], outline["address"], outline["note"]) == (None, None, None)
    assert outline["service_id"]
    assert scenario.rig.get(f"/orders/{order}/moves", by=scenario.station).status_code == 403
    two = {"team_ids": [scenario.team.id, other_team.id]}
    assert scenario.refused(order, "dispatch", two, by=scenario.station) == "circle_open_call"
    scenario.act(order, "dispatch", {"team_ids": [scenario.team.id]}, by=scenario.station)
    assert scenario.rig.get(f"/orders/{order}", by=scenario.team.members[0]).status_code == 404
    offered = scenario.see(order, by=scenario.team.leader)
    assert (offered["note"], offered["address"], offered["area"]) == (None, None, "3栋")
    scenario.act(order, "accept", {"team_id": scenario.team.id}, by=scenario.team.leader)
    assert scenario.see(order, by=scenario.team.leader)["address"] == "3栋502"
    assert scenario.see(order, by=scenario.requester)["note"] == "最近很少出门"
    (placed,) = scenario.rig.published(contracts.OrderPlaced)
    (accepted,) = scenario.rig.published(contracts.OrderAccepted)
    assert {placed.service_id, placed.requester_id, accepted.service_id, accepted.requester_id} == {None}
    listed = scenario.rig.read("/orders", by=scenario.station)["items"]
    assert [one["requester_id"] for one in listed] == [None]
    asked_for = f"/orders?requester_id={scenario.requester.id}"  # an answer would name the requester
    assert scenario.rig.read(asked_for, by=scenario.station)["items"] == []
    assert ids(scenario.rig.read(asked_for, by=scenario.requester)["items"]) == [order]


def test_the_address_is_visible_from_acceptance(scenario: OrderScenario) -> None:
    order = scenario.dispatched(note="灯不亮")
    li = scenario.team.members[0]
    for who in (scenario.team.leader, li):
        seen = scenario.see(order, by=who)
        assert (seen["note"], seen["address"], seen["requester_id"]) == (None, None, None)
        assert (seen["area"], seen["wanted_at"][:10]) == ("3栋", "2026-03-10")
    body = {"team_id": scenario.team.id, "members": [str(li.id)]}
    scenario.act(order, "accept", body, by=scenario.team.leader)
    assert scenario.see(order, by=li)["address"] == "3栋502"
    assert scenario.rig.get(f"/orders/{order}", by=scenario.team.members[1]).status_code == 404  # not assigned
    assert scenario.rig.get(f"/orders/{order}", by=scenario.rig.person()).status_code == 404
