"""Address and note are corrected before service."""

from __future__ import annotations

from tests.orders.scenario import OrderScenario


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
