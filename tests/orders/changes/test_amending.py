"""Address and note are corrected before service."""

from __future__ import annotations

from uuid import UUID

from werkzeug.test import TestResponse

from services.chassis.database.tables import new_id
from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario
from tests.support.rig import Caller, if_match


def test_an_address_is_corrected_before_service(scenario: OrderScenario) -> None:
    order = scenario.accepted()
    path, body = f"/orders/{order}", {"address": "5栋101"}
    tag = {"If-Match": f'"{scenario.see(order)["version"]}"'}
    assert scenario.rig.patch(path, body, by=scenario.requester).status_code == 428
    assert scenario.rig.patch(path, body, by=scenario.rig.person(), headers=tag).status_code == 403
    answer = scenario.rig.patch(path, body, by=scenario.requester, headers=tag)
    assert (answer.status_code, answer.json["address"]) == (200, "5栋101")
    assert scenario.rig.patch(path, body, by=scenario.requester, headers=tag).status_code == 412
    moves = scenario.rig.read(f"{path}/moves", by=scenario.requester)["items"]
    assert (moves[-1]["action"], moves[-1]["detail"]) == ("amend", {"changed": ["address"]})
    scenario.rig.pass_time(hours=2)
    scenario.act(order, "check-in", by=scenario.team.members[0])
    tag = {"If-Match": f'"{scenario.see(order)["version"]}"'}
    assert scenario.rig.patch(path, body, by=scenario.requester, headers=tag).json["code"] == "wrong_state"


def test_the_service_is_corrected_until_the_order_is_dispatched(scenario: OrderScenario) -> None:
    order = scenario.placed()
    visit = scenario.new_service(name="独居老人探访", form="case", minutes=45, skills=["倾听"], professional=True)
    closed = scenario.new_service(name="停用", orderable_by="staff")

    def amend(service: str, by: Caller, **texts: str) -> TestResponse:
        body = texts | {"service_id": service}
        return scenario.rig.patch(f"/orders/{order}", body, by=by, headers=if_match(scenario.see(order)))

    assert amend(str(new_id()), scenario.requester).json["errors"][0]["code"] == "unknown_service"
    assert amend(closed["id"], scenario.requester).json["code"] == "service_closed"
    seen = amend(visit["id"], scenario.requester, note="带手册").json
    assert (seen["service_id"], seen["form"], seen["minutes"], seen["skills"]) == (visit["id"], "case", 45, ["倾听"])
    assert (seen["privacy"], seen["professional"], seen["note"]) == ("circle", True, "带手册")
    assert [event.service_id for event in scenario.rig.published(contracts.OrderPlaced)] == [
        UUID(scenario.service["id"]), None,
    ]  # fmt: skip
    moves = scenario.rig.read(f"/orders/{order}/moves", by=scenario.requester)["items"]
    assert [one["action"] for one in moves] == ["place", "change_service", "amend"]
    assert moves[1]["detail"] == {"before": scenario.service["id"], "service_id": visit["id"]}
    assert amend(scenario.service["id"], scenario.requester).json["privacy"] == "circle"  # not less than before
    scenario.act(order, "dispatch", {"team_ids": [scenario.team.id]}, by=scenario.station)
    assert amend(visit["id"], scenario.requester).json["code"] == "wrong_state"
    assert scenario.rig.audit() == []
