"""What may be ordered, by whom, for whom, and how it is called off."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from services.chassis.database.tables import new_id
from services.contracts import fund, gateway
from services.contracts import orders as contracts
from tests.orders.village import Village


def code(village: Village, by: Any, **given: Any) -> str:
    answer = village.rig.post("/orders", village.wish(**given), by=by)
    assert answer.status_code >= 400, answer.json
    found: str = answer.json["code"]
    return found


def test_a_resident_orders_for_themself(village: Village) -> None:
    answer = village.rig.post("/orders", village.wish(note="灯不亮"), by=village.wang)
    seen = answer.json
    assert (answer.status_code, seen["state"], seen["order_no"]) == (201, "placed", "20260310-0001")
    assert (seen["requester_id"], seen["address"], seen["note"]) == (str(village.wang.id), "3栋502", "灯不亮")
    assert answer.headers["ETag"] == '"1"'
    (placed,) = village.rig.published(contracts.OrderPlaced)
    assert placed.dispatch_due_at == village.rig.now + timedelta(minutes=240)
    assert village.rig.made("/orders", village.wish(), by=village.wang)["order_no"] == "20260310-0002"
    village.rig.pass_time(hours=15)  # midnight in Shanghai
    assert village.rig.made("/orders", village.wish(), by=village.wang)["order_no"] == "20260311-0001"


def test_the_station_orders_for_who_phoned(village: Village) -> None:
    order = village.placed(by=village.station, on_behalf_of=str(village.wang.id), source="phone")
    seen = village.see(order)
    assert (seen["requester_id"], seen["placed_by"]) == (str(village.wang.id), str(village.station.id))
    move = village.rig.read(f"/orders/{order}/moves", by=village.station)["items"][0]
    assert (move["by_id"], move["role"]) == (str(village.station.id), "on_behalf")
    assert move["detail"] == {"requester_id": str(village.wang.id)}


def test_a_neighbour_may_not_order_for_another_but_a_guardian_may(village: Village) -> None:
    assert code(village, village.rig.person(), on_behalf_of=str(village.wang.id)) == "not_your_person"
    guardian, child = village.rig.person(), new_id()
    joined = gateway.PersonJoined(
        person_id=child, roles=("resident",), epoch=1, age_band="child", joined_on=date(2026, 1, 1),
        guardian_ids=(guardian.id,), consents=(),
    )  # fmt: skip
    village.rig.hear(joined, sequence=1)
    assert village.placed(by=guardian, on_behalf_of=str(child))
    assert code(village, village.rig.caller(child, "resident")) == "too_young"
    assert code(village, village.rig.caller(child, "resident"), on_behalf_of=str(child)) == "too_young"


def test_an_integrator_orders_only_for_people_it_names(village: Village) -> None:
    program = village.rig.client("orders:write", "orders:read")
    assert code(village, program) == "not_your_person"
    seen = village.rig.made("/orders", village.wish(on_behalf_of=str(village.wang.id)), by=program)
    assert seen["source"] == "integrator"


def test_who_is_not_known_is_looked_for_and_then_refused(village: Village) -> None:
    answer = village.rig.post("/orders", village.wish(on_behalf_of=str(new_id())), by=village.station)
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
def test_when_it_may_be_wanted(village: Village, ahead: timedelta, given: dict[str, str], *, ok: bool) -> None:
    body = village.wish(wanted_at=(village.rig.now + ahead).isoformat(), **given)
    answer = village.rig.post("/orders", body, by=village.wang)
    assert answer.status_code == (201 if ok else 422)
    if not ok:
        assert answer.json["errors"][0]["code"] == "wanted_at_out_of_range"


def test_ten_orders_may_be_open(village: Village) -> None:
    orders = [village.placed() for _ in range(10)]
    assert code(village, village.wang) == "too_many_open_orders"
    village.act(orders[0], "cancel", {"reason": "好了"}, by=village.wang)
    assert village.placed()


def test_services_close_and_some_are_the_stations(village: Village) -> None:
    kept = village.new_service(name="代办", orderable_by="staff")
    assert code(village, village.wang, service_id=kept["id"]) == "service_closed"
    assert village.placed(by=village.station, service_id=kept["id"], on_behalf_of=str(village.wang.id))
    path = f"/services/{village.service['id']}"
    village.rig.patch(path, {"state": "closed"}, by=village.station, headers={"If-Match": '"1"'})
    assert code(village, village.wang) == "service_closed"
    answer = village.rig.post("/orders", village.wish(service_id=str(new_id())), by=village.wang)
    assert answer.json["errors"][0]["code"] == "unknown_service"


def test_a_service_changes_only_for_later_orders(village: Village) -> None:
    before = village.placed()
    path, station = f"/services/{village.service['id']}", village.station
    changed = village.rig.patch(path, {"minutes": 90}, by=station, headers={"If-Match": '"1"'})
    assert (changed.status_code, changed.json["minutes"]) == (200, 90)
    assert village.see(before)["minutes"] == 60
    assert village.see(village.placed())["minutes"] == 90
    answer = village.rig.patch(path, {"form": "case"}, by=station, headers={"If-Match": '"2"'})
    assert answer.json["code"] == "service_in_use"
    twice = village.rig.post("/services", village.service | {"name": "上门维修"}, by=station)
    assert twice.status_code == 422  # `id` and `version` are not the sender's


def test_the_catalogue_is_public(village: Village) -> None:
    case = village.new_service(name="独居老人探访", form="case", category="一老")
    assert case["professional"] is True
    assert village.rig.read("/services?category=一老", by=None)["items"] == [case]
    assert village.rig.read(f"/services/{case['id']}", by=None) == case
    again = {key: value for key, value in case.items() if key not in ("id", "version")}
    assert village.rig.post("/services", again, by=village.station).json["code"] == "name_taken"


def test_orders_are_called_off_before_service(village: Village) -> None:
    order = village.accepted()
    stranger = village.rig.person()
    assert village.refused(order, "cancel", {"reason": "?"}, by=stranger) == "forbidden"
    body = {"reason": "不需要了", "reason_code": "cannot_serve"}
    assert village.refused(order, "cancel", body, by=village.wang) == "forbidden"  # the station's word
    seen = village.act(order, "cancel", {"reason": "不需要了"}, by=village.wang)
    assert (seen["state"], seen["end_reason"], seen["team_id"]) == ("cancelled", "withdrawn", None)
    (told,) = village.rig.published(contracts.OrderCancelled)
    assert told.end_reason == "withdrawn"
    assert village.refused(order, "cancel", {"reason": "?"}, by=village.wang) == "wrong_state"
    other = village.dispatched()  # the members are free again
    body = {"team_id": village.team.id, "members": [str(one.id) for one in village.team.members]}
    village.act(other, "accept", body, by=village.team.leader)
    assert village.rig.audit() == []


def test_an_order_may_name_a_running_campaign_and_a_listed_project(village: Village) -> None:
    campaign = new_id()
    answer = village.rig.post("/orders", village.wish(campaign_id=str(campaign)), by=village.wang)
    assert (answer.status_code, answer.json["code"]) == (422, "unknown_campaign")
    days = {"starts_on": date(2026, 3, 10), "ends_on": date(2026, 3, 11)}
    village.rig.hear(fund.CampaignOpened(campaign_id=campaign, mode="internal", **days), sequence=1)
    project = {"name": "工具手艺坊", "budget_fen": 100, "quarter": "2026Q2"}
    named = village.rig.made("/projects", project, by=village.station)["id"]
    order = village.placed(campaign_id=str(campaign), project_id=named)
    assert village.see(order)["campaign_id"] == str(campaign)
    answer = village.rig.post("/orders", village.wish(project_id=str(new_id())), by=village.wang)
    assert answer.json["errors"][0]["code"] == "unknown_project"
    village.rig.pass_time(days=2)
    assert code(village, village.wang, campaign_id=str(campaign)) == "campaign_over"


def test_bodies_are_read_strictly(village: Village) -> None:
    for bad in ({"urgent": "true"}, {"address": ""}, {"address": "x" * 201}, {"foo": 1}, {"wanted_at": "tomorrow"}):
        assert village.rig.post("/orders", village.wish(**bad), by=village.wang).status_code == 422
    late = {"wanted_at": "2026-03-10T11:00:00"}  # no offset
    assert village.rig.post("/orders", village.wish(**late), by=village.wang).status_code == 422


def test_placing_again_with_the_same_key_is_one_order(village: Village) -> None:
    body = village.wish()
    first = village.rig.post("/orders", body, by=village.wang, key="once")
    second = village.rig.post("/orders", body, by=village.wang, key="once")
    assert first.json == second.json
    assert len(village.rig.published(contracts.OrderPlaced)) == 1


def test_a_wrong_address_is_put_right_before_service(village: Village) -> None:
    order = village.accepted()
    path, body = f"/orders/{order}", {"address": "5栋101"}
    tag = {"If-Match": f'"{village.see(order)["version"]}"'}
    assert village.rig.patch(path, body, by=village.wang).status_code == 428
    assert village.rig.patch(path, body, by=village.rig.person(), headers=tag).status_code == 403
    answer = village.rig.patch(path, body, by=village.wang, headers=tag)
    assert (answer.status_code, answer.json["address"]) == (200, "5栋101")
    assert village.rig.patch(path, body, by=village.wang, headers=tag).status_code == 412
    moves = village.rig.read(f"{path}/moves", by=village.wang)["items"]
    assert (moves[-1]["action"], moves[-1]["detail"]) == ("amend", {"changed": ["address"]})
    village.rig.pass_time(hours=2)
    village.act(order, "check-in", by=village.team.members[0])
    tag = {"If-Match": f'"{village.see(order)["version"]}"'}
    assert village.rig.patch(path, body, by=village.wang, headers=tag).json["code"] == "wrong_state"
