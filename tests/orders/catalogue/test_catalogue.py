"""The catalogue of services."""

from __future__ import annotations

from tests.orders.scenario import OrderScenario


def test_a_change_of_a_service_applies_to_later_orders(scenario: OrderScenario) -> None:
    before = scenario.placed()
    path, station = f"/services/{scenario.service['id']}", scenario.station
    changed = scenario.rig.patch(path, {"minutes": 90}, by=station, headers={"If-Match": '"1"'})
    assert (changed.status_code, changed.json["minutes"]) == (200, 90)
    assert scenario.see(before)["minutes"] == 60
    assert scenario.see(scenario.placed())["minutes"] == 90
    answer = scenario.rig.patch(path, {"form": "case"}, by=station, headers={"If-Match": '"2"'})
    assert answer.json["code"] == "service_in_use"
    twice = scenario.rig.post("/services", scenario.service | {"name": "上门维修"}, by=station)
    assert twice.status_code == 422  # `id` and `version` are unknown fields


def test_the_catalogue_is_public(scenario: OrderScenario) -> None:
    case = scenario.new_service(name="独居老人探访", form="case", category="一老")
    assert case["professional"] is True
    assert scenario.rig.read("/services?category=一老", by=None)["items"] == [case]
    assert scenario.rig.read(f"/services/{case['id']}", by=None) == case
    again = {key: value for key, value in case.items() if key not in ("id", "version")}
    assert scenario.rig.post("/services", again, by=scenario.station).json["code"] == "name_taken"
