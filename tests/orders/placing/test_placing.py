"""Who may order what, for whom and when."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from services.chassis.database.tables import new_id
from services.contracts import fund, gateway
from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario


def code(scenario: OrderScenario, by: Any, **given: Any) -> str:
    answer = scenario.rig.post("/orders", scenario.order_body(**given), by=by)
    assert answer.status_code >= 400, answer.json
    found: str = answer.json["code"]
    return found


def test_a_resident_places_an_order(scenario: OrderScenario) -> None:
    answer = scenario.rig.post("/orders", scenario.order_body(note="灯不亮"), by=scenario.requester)
    seen = answer.json
    assert (answer.status_code, seen["state"], seen["order_no"]) == (201, "placed", "20260310-0001")
    assert (seen["requester_id"], seen["address"], seen["note"]) == (str(scenario.requester.id), "3栋502", "灯不亮")
    assert answer.headers["ETag"] == '"1"'
    (placed,) = scenario.rig.published(contracts.OrderPlaced)
    assert placed.dispatch_due_at == scenario.rig.now + timedelta(minutes=240)
    assert scenario.rig.made("/orders", scenario.order_body(), by=scenario.requester)["order_no"] == "20260310-0002"
    scenario.rig.pass_time(hours=15)  # midnight in Shanghai
    assert scenario.rig.made("/orders", scenario.order_body(), by=scenario.requester)["order_no"] == "20260311-0001"


def test_the_station_places_an_order_for_a_person_who_phoned(scenario: OrderScenario) -> None:
    order = scenario.placed(by=scenario.station, on_behalf_of=str(scenario.requester.id), source="phone")
    seen = scenario.see(order)
    assert (seen["requester_id"], seen["placed_by"]) == (str(scenario.requester.id), str(scenario.station.id))
    move = scenario.rig.read(f"/orders/{order}/moves", by=scenario.station)["items"][0]
    assert (move["by_id"], move["role"]) == (str(scenario.station.id), "on_behalf")
    assert move["detail"] == {"requester_id": str(scenario.requester.id)}


def test_a_guardian_orders_for_a_child_and_another_person_does_not(scenario: OrderScenario) -> None:
    assert code(scenario, scenario.rig.person(), on_behalf_of=str(scenario.requester.id)) == "not_your_person"
    guardian, child = scenario.rig.person(), new_id()
    joined = gateway.PersonJoined(
        person_id=child, roles=("resident",), epoch=1, age_band="child", joined_on=date(2026, 1, 1),
        guardian_ids=(guardian.id,), consents=(),
    )  # fmt: skip
    scenario.rig.deliver(joined, sequence=1)
    assert scenario.placed(by=guardian, on_behalf_of=str(child))
    assert code(scenario, scenario.rig.caller(child, "resident")) == "too_young"
    assert code(scenario, scenario.rig.caller(child, "resident"), on_behalf_of=str(child)) == "too_young"


def test_a_client_orders_only_for_people_it_names(scenario: OrderScenario) -> None:
    program = scenario.rig.client("orders:write", "orders:read")
    assert code(scenario, program) == "not_your_person"
    seen = scenario.rig.made("/orders", scenario.order_body(on_behalf_of=str(scenario.requester.id)), by=program)
    assert seen["source"] == "integrator"


def test_an_unknown_person_is_refused_after_a_second_look(scenario: OrderScenario) -> None:
    answer = scenario.rig.post("/orders", scenario.order_body(on_behalf_of=str(new_id())), by=scenario.station)
    assert (answer.status_code, answer.json["code"]) == (422, "unknown_person")


@pytest.mark.parametrize(
    ("ahead", "given", "ok"),
    [
        (timedelta(days=180), {}, True),
        (timedelta(days=180, minutes=1), {}, False),
        (timedelta(hours=-1), {}, False),
        (timedelta(days=-30), {"source": "paper"}, True),
        (timedelta(days=-31), {"source": "paper"}, False),
    ],
)
def test_the_wanted_time_has_limits(
    scenario: OrderScenario, ahead: timedelta, given: dict[str, str], *, ok: bool
) -> None:
    body = scenario.order_body(wanted_at=(scenario.rig.now + ahead).isoformat(), **given)
    answer = scenario.rig.post("/orders", body, by=scenario.requester)
    assert answer.status_code == (201 if ok else 422)
    if not ok:
        assert answer.json["errors"][0]["code"] == "wanted_at_out_of_range"


def test_a_requester_has_ten_open_orders_at_most(scenario: OrderScenario) -> None:
    orders = [scenario.placed() for _ in range(10)]
    assert code(scenario, scenario.requester) == "too_many_open_orders"
    scenario.act(orders[0], "cancel", {"reason": "好了"}, by=scenario.requester)
    assert scenario.placed()


def test_closed_services_and_services_of_the_station_are_refused(scenario: OrderScenario) -> None:
    kept = scenario.new_service(name="代办", orderable_by="staff")
    assert code(scenario, scenario.requester, service_id=kept["id"]) == "service_closed"
    assert scenario.placed(by=scenario.station, service_id=kept["id"], on_behalf_of=str(scenario.requester.id))
    path = f"/services/{scenario.service['id']}"
    scenario.rig.patch(path, {"state": "closed"}, by=scenario.station, headers={"If-Match": '"1"'})
    assert code(scenario, scenario.requester) == "service_closed"
    answer = scenario.rig.post("/orders", scenario.order_body(service_id=str(new_id())), by=scenario.requester)
    assert answer.json["errors"][0]["code"] == "unknown_service"


def test_an_order_may_name_a_running_campaign_and_a_listed_project(scenario: OrderScenario) -> None:
    campaign = new_id()
    answer = scenario.rig.post("/orders", scenario.order_body(campaign_id=str(campaign)), by=scenario.requester)
    assert (answer.status_code, answer.json["code"]) == (422, "unknown_campaign")
    days = {"starts_on": date(2026, 3, 10), "ends_on": date(2026, 3, 11)}
    scenario.rig.deliver(fund.CampaignOpened(campaign_id=campaign, mode="internal", **days), sequence=1)
    project = {"name": "工具手艺坊", "budget_fen": 100, "quarter": "2026Q2"}
    named = scenario.rig.made("/projects", project, by=scenario.station)["id"]
    order = scenario.placed(campaign_id=str(campaign), project_id=named)
    assert scenario.see(order)["campaign_id"] == str(campaign)
    answer = scenario.rig.post("/orders", scenario.order_body(project_id=str(new_id())), by=scenario.requester)
    assert answer.json["errors"][0]["code"] == "unknown_project"
    scenario.rig.pass_time(days=2)
    assert code(scenario, scenario.requester, campaign_id=str(campaign)) == "campaign_over"


def test_bodies_are_read_strictly(scenario: OrderScenario) -> None:
    for bad in ({"urgent": "true"}, {"address": ""}, {"address": "x" * 201}, {"foo": 1}, {"wanted_at": "tomorrow"}):
        assert scenario.rig.post("/orders", scenario.order_body(**bad), by=scenario.requester).status_code == 422
    late = {"wanted_at": "2026-03-10T11:00:00"}  # no offset
    assert scenario.rig.post("/orders", scenario.order_body(**late), by=scenario.requester).status_code == 422


def test_placing_again_with_the_same_key_is_one_order(scenario: OrderScenario) -> None:
    body = scenario.order_body()
    first = scenario.rig.post("/orders", body, by=scenario.requester, key="once")
    second = scenario.rig.post("/orders", body, by=scenario.requester, key="once")
    assert first.json == second.json
    assert len(scenario.rig.published(contracts.OrderPlaced)) == 1


def test_ids_that_nothing_resolves_are_refused(scenario: OrderScenario) -> None:
    """There are no grids and no brands yet: an id of one would have to be checked against them later."""
    station, some = scenario.station, str(new_id())
    grid = scenario.rig.post("/orders", scenario.order_body(grid_id=some), by=scenario.requester)
    brand = scenario.rig.patch(f"/services/{scenario.service['id']}", {"brand_id": some}, by=station)
    area = scenario.rig.patch(f"/teams/{scenario.team.id}", {"grid_ids": [some]}, by=station)
    answers = [(one.status_code, one.json["errors"][0]["pointer"]) for one in (grid, brand, area)]
    assert answers == [(422, "/grid_id"), (422, "/brand_id"), (422, "/grid_ids")]


def test_nobody_orders_for_a_person_who_left_or_is_suspended(scenario: OrderScenario) -> None:
    """An order on behalf of a person who left was 201, and of a suspended one, too."""
    gone, barred = scenario.rig.person(), scenario.rig.person()
    scenario.rig.left(gone)
    scenario.rig.as_now(barred, "resident", state="suspended")
    for by in (scenario.station, scenario.admin, scenario.rig.client("orders:write")):
        assert code(scenario, by, on_behalf_of=str(gone.id)) == "unknown_person"
        assert code(scenario, by, on_behalf_of=str(barred.id)) == "person_suspended"
    scenario.rig.as_now(barred, "resident")
    assert scenario.placed(by=scenario.station, on_behalf_of=str(barred.id))


def test_a_guardian_sees_and_cancels_the_order_of_a_child(scenario: OrderScenario) -> None:
    guardian, child = scenario.rig.person(), new_id()
    joined = gateway.PersonJoined(
        person_id=child, roles=("resident",), epoch=1, age_band="child", joined_on=date(2026, 1, 1),
        guardian_ids=(guardian.id,), consents=(),
    )  # fmt: skip
    scenario.rig.deliver(joined, sequence=1)
    made = scenario.rig.made("/orders", scenario.order_body(on_behalf_of=str(child)), by=guardian)
    assert (made["address"], made["requester_id"]) == ("3栋502", str(child))
    assert scenario.see(made["id"], by=guardian)["address"] == "3栋502"
    assert scenario.act(made["id"], "cancel", {"reason": "孩子病了"}, by=guardian)["state"] == "cancelled"


def test_an_equal_order_within_a_minute_is_placed_on_purpose(scenario: OrderScenario) -> None:
    """Somebody taps twice, and the program sends no key."""
    rig, body, requester = scenario.rig, scenario.order_body(), scenario.requester
    first = rig.made("/orders", body, by=requester, key="")
    again = rig.post("/orders", body, by=requester, key="")
    assert (again.status_code, again.json["code"]) == (409, "possible_duplicate")
    assert again.json["order_id"] == first["id"]
    assert rig.post("/orders", body, by=requester).status_code == 201  # the key says that it is another one
    assert rig.post("/orders", body | {"duplicate_ok": True}, by=requester, key="").status_code == 201
    assert rig.post("/orders", body, by=rig.person(), key="").status_code == 201
    other = scenario.order_body(wanted_at=(rig.now + timedelta(days=4)).isoformat())
    assert rig.post("/orders", other, by=requester, key="").status_code == 201
    rig.pass_time(minutes=1)
    assert rig.post("/orders", body, by=requester, key="").status_code == 201
