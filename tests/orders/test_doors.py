"""Who comes in where, who sees what, and that communities stay apart."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from services.chassis.database.tables import new_id
from services.contracts import orders as contracts
from services.orders.store import tables
from tests.orders.village import Village
from tests.support.rig import ids


def confidential(village: Village) -> str:
    service = village.new_service(name="独居老人探访", form="case")
    return village.placed(service_id=service["id"], note="最近很少出门")


def test_a_confidential_order_is_known_to_its_circle_alone(village: Village) -> None:
    order = confidential(village)
    neighbour = village.new_team("旁观")
    assert village.rig.get(f"/orders/{order}", by=neighbour.leader).status_code == 404
    assert village.rig.post(f"/orders/{order}/cancel", {"reason": "?"}, by=village.rig.person()).status_code == 404
    outline = village.see(order)
    assert (outline["requester_id"], outline["address"], outline["note"]) == (None, None, None)
    assert outline["service_id"]
    assert village.rig.get(f"/orders/{order}/moves", by=village.station).status_code == 403
    two = {"team_ids": [village.team.id, neighbour.id]}
    assert village.refused(order, "dispatch", two, by=village.station) == "circle_open_call"
    village.act(order, "dispatch", {"team_ids": [village.team.id]}, by=village.station)
    assert village.rig.get(f"/orders/{order}", by=village.team.members[0]).status_code == 404
    offered = village.see(order, by=village.team.leader)
    assert (offered["note"], offered["address"]) == ("最近很少出门", None)
    village.act(order, "accept", {"team_id": village.team.id}, by=village.team.leader)
    assert village.see(order, by=village.team.leader)["address"] == "3栋502"
    assert village.see(order, by=village.wang)["note"] == "最近很少出门"
    (placed,) = village.rig.published(contracts.OrderPlaced)
    (accepted,) = village.rig.published(contracts.OrderAccepted)
    assert {placed.service_id, placed.requester_id, accepted.service_id, accepted.requester_id} == {None}
    listed = village.rig.read("/orders", by=village.station)["items"]
    assert [one["requester_id"] for one in listed] == [None]
    asked_for = f"/orders?requester_id={village.wang.id}"  # a list that answered would tell whose order it is
    assert village.rig.read(asked_for, by=village.station)["items"] == []
    assert ids(village.rig.read(asked_for, by=village.wang)["items"]) == [order]


def test_the_address_is_told_at_acceptance(village: Village) -> None:
    order = village.dispatched(note="灯不亮")
    li = village.team.members[0]
    for who in (village.team.leader, li):
        seen = village.see(order, by=who)
        assert (seen["note"], seen["address"]) == ("灯不亮", None)
    body = {"team_id": village.team.id, "members": [str(li.id)]}
    village.act(order, "accept", body, by=village.team.leader)
    assert village.see(order, by=li)["address"] == "3栋502"
    assert village.rig.get(f"/orders/{order}", by=village.team.members[1]).status_code == 404  # not assigned
    assert village.rig.get(f"/orders/{order}", by=village.rig.person()).status_code == 404


def test_lists_show_what_one_has_to_do_with(village: Village) -> None:
    mine, offered = village.placed(by=village.rig.person()), village.dispatched()
    assigned = village.accepted(wanted_at="2026-03-12T01:00:00+00:00")
    li = village.team.members[0]
    assert ids(village.rig.read("/orders", by=village.station)["items"]) == [assigned, offered, mine]
    assert ids(village.rig.read("/orders", by=village.wang)["items"]) == [assigned, offered]
    assert ids(village.rig.read("/orders", by=village.team.leader)["items"]) == [assigned, offered]
    assert ids(village.rig.read("/orders", by=li)["items"]) == [assigned]
    assert ids(village.rig.read("/orders?state=placed", by=village.station)["items"]) == [mine]
    assert ids(village.rig.read(f"/orders?team_id={village.team.id}", by=village.station)["items"]) == [assigned]
    assert "address" not in village.rig.read("/orders", by=village.wang)["items"][0]
    page = village.rig.read("/orders?limit=2", by=village.station)
    rest = village.rig.read(f"/orders?limit=2&cursor={page['next']}", by=village.station)
    assert ids(page["items"]) + ids(rest["items"]) == [assigned, offered, mine]
    assert rest["next"] is None
    open_offers = village.rig.read("/offers?state=offered", by=village.team.leader)["items"]
    assert [one["order_id"] for one in open_offers] == [offered]
    assert village.rig.read("/offers", by=village.new_team("旁观").leader)["items"] == []


def test_roles_and_scopes_open_doors(village: Village) -> None:
    order = village.placed()
    auditor, program = village.rig.person("auditor"), village.rig.client("orders:read", "orders:write")
    shop = village.rig.person("shop")
    assert village.rig.get(f"/orders/{order}", by=auditor).status_code == 200
    assert village.rig.post("/orders", village.wish(), by=auditor).status_code == 403
    assert village.rig.get("/orders", by=shop).status_code == 403
    assert village.rig.get("/orders", by=None).status_code == 401
    dispatch = {"team_ids": [village.team.id]}
    assert village.rig.post(f"/orders/{order}/dispatch", dispatch, by=village.wang).status_code == 403
    assert village.rig.post(f"/orders/{order}/dispatch", dispatch, by=program).status_code == 200
    for verb in ("accept", "check-in", "finish", "reviews", "settle", "reopen", "attendance"):
        assert village.rig.post(f"/orders/{order}/{verb}", {}, by=program).status_code == 403
    assert village.rig.get(f"/orders/{order}", by=village.rig.client("teams:read")).status_code == 403


def test_members_are_the_stations_and_the_leaders_business(village: Village) -> None:
    li = village.team.members[0]
    path = f"/teams/{village.team.id}/members"
    neighbour = village.new_team("旁观").leader
    assert village.rig.post(path, {"person_id": str(neighbour.id)}, by=neighbour).status_code == 403
    assert village.rig.get(path, by=neighbour).status_code == 403
    resident = {"person_id": str(village.wang.id)}
    assert village.rig.post(path, resident, by=village.station).json["code"] == "not_a_volunteer"
    assert village.rig.post(path, {"person_id": str(li.id)}, by=village.station).json["code"] == "already_a_member"
    assert village.rig.request("DELETE", f"{path}/{li.id}", by=neighbour).status_code == 403
    assert village.rig.request("DELETE", f"{path}/{li.id}", by=li).status_code == 200
    assert village.rig.request("DELETE", f"{path}/{li.id}", by=village.station).status_code == 404
    leader = village.team.leader
    answer = village.rig.request("DELETE", f"{path}/{leader.id}", by=village.station)
    assert answer.json["code"] == "team_needs_leader"
    assert ids(village.rig.read(f"/teams?member_id={leader.id}", by=li)["items"]) == [village.team.id]


def test_of_a_team_the_street_sees_least(village: Village) -> None:
    path, leader = f"/teams/{village.team.id}", str(village.team.leader.id)
    readers = (None, village.wang, village.team.members[0], village.station, village.rig.client("teams:read"))
    seen = [village.rig.read(path, by=who) for who in readers]
    assert [one["capacity"] for one in seen] == [None, 6, 6, 6, 6]
    assert [one["leader_id"] for one in seen] == [None, None, leader, leader, leader]
    assert village.rig.read(path, by=village.rig.client("orders:read")) == seen[0]
    assert village.rig.get(f"/teams?member_id={leader}", by=None).status_code == 403


def test_another_community_sees_and_changes_nothing(village: Village) -> None:
    order = village.served()
    village.placed()
    there = village.rig.other
    theirs = {role: there.person(role) for role in ("station", "team_leader", "resident")}
    team = f"/teams/{village.team.id}"
    assert there.get(team, by=theirs["station"]).status_code == 404
    public = there.get(f"/v1/communities/{village.rig.slug}{team}", by=theirs["station"])
    assert public.json == village.rig.read(team, by=None)
    for path in (f"/orders/{order}", f"/orders/{order}/moves", f"/orders/{order}/candidates"):
        assert there.get(path, by=theirs["station"]).status_code == 404
        own_slug = f"/v1/communities/{village.rig.slug}{path}"
        assert there.get(own_slug, by=theirs["station"]).status_code == 404
    before = village.see(order)
    for verb, body in (
        ("cancel", {"reason": "?"}),
        ("reviews", {"as": "station", "attitude": 1, "quality": 1, "punctuality": 1}),
    ):
        assert there.post(f"/orders/{order}/{verb}", body, by=theirs["station"]).status_code == 404
    foreign = {"team_ids": [village.team.id]}
    mine = Village(there)
    assert mine.refused(mine.placed(), "dispatch", foreign, by=mine.station) == "unknown_team"
    assert mine.rig.read("/orders", by=theirs["resident"])["items"] == []
    assert village.see(order) == before


@pytest.mark.parametrize("table", [tables.orders, tables.attendance, tables.order_private, tables.served])
def test_each_wall_holds_alone(village: Village, table: object) -> None:
    """Row security without the application's filter; the filter is in every statement anyway."""
    village.closed()
    with village.rig.other.database.transaction(village.rig.other.community_id) as tx:
        tx.filtering = False
        assert tx.scalar(select(func.count()).select_from(table)) == 0  # type: ignore[arg-type]


def test_history_and_told_minutes_can_only_grow(village: Village) -> None:
    village.closed()
    for statement in ("update served set minutes = 1", "delete from order_moves", "update reviews set quality = 5"):
        with pytest.raises(DBAPIError, match="permission denied"), village.rig.tx() as tx:
            tx.connection.exec_driver_sql(statement)


def test_an_unknown_order_is_unknown(village: Village) -> None:
    for verb in ("dispatch", "recall", "close"):
        body = {"team_ids": [str(new_id())]} if verb == "dispatch" else {"reason": "?"}
        assert village.rig.post(f"/orders/{new_id()}/{verb}", body, by=village.station).status_code == 404
