"""Roles, scopes, and the separation of communities."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from services.chassis.database.tables import new_id
from services.orders.attendance import tables as attendance_tables
from services.orders.orders import tables as orders_tables
from services.orders.reviews import tables as reviews_tables
from tests.orders.scenario import OrderScenario


def test_roles_and_scopes_open_routes(scenario: OrderScenario) -> None:
    order = scenario.placed()
    auditor, program = scenario.rig.person("auditor"), scenario.rig.client("orders:read", "orders:write")
    shop = scenario.rig.person("shop")
    assert scenario.rig.get(f"/orders/{order}", by=auditor).status_code == 200
    assert scenario.rig.post("/orders", scenario.order_body(), by=auditor).status_code == 403
    assert scenario.rig.get("/orders", by=shop).status_code == 403
    assert scenario.rig.get("/orders", by=None).status_code == 401
    dispatch = {"team_ids": [scenario.team.id]}
    assert scenario.rig.post(f"/orders/{order}/dispatch", dispatch, by=scenario.requester).status_code == 403
    assert scenario.rig.post(f"/orders/{order}/dispatch", dispatch, by=program).status_code == 200
    for verb in ("accept", "check-in", "finish", "reviews", "settle", "reopen", "attendance"):
        assert scenario.rig.post(f"/orders/{order}/{verb}", {}, by=program).status_code == 403
    assert scenario.rig.get(f"/orders/{order}", by=scenario.rig.client("teams:read")).status_code == 403


def test_another_community_sees_and_changes_nothing(scenario: OrderScenario) -> None:
    order = scenario.served()
    scenario.placed()
    there = scenario.rig.other
    theirs = {role: there.person(role) for role in ("station", "team_leader", "resident")}
    team = f"/teams/{scenario.team.id}"
    for path in (f"/orders/{order}", f"/orders/{order}/moves", f"/orders/{order}/candidates"):
        assert there.get(path, by=theirs["station"]).status_code == 404
        own_slug = f"/v1/communities/{scenario.rig.slug}{path}"
        assert there.get(own_slug, by=theirs["station"]).status_code == 404
    assert there.get(team, by=theirs["station"]).status_code == 404
    public_page = there.get(f"/v1/communities/{scenario.rig.slug}{team}", by=theirs["station"])
    assert public_page.json == scenario.rig.read(team, by=None)  # what everybody sees
    before = scenario.see(order)
    for verb, body in (
        ("cancel", {"reason": "?"}),
        ("reviews", {"as": "station", "attitude": 1, "quality": 1, "punctuality": 1}),
    ):
        assert there.post(f"/orders/{order}/{verb}", body, by=theirs["station"]).status_code == 404
    foreign = {"team_ids": [scenario.team.id]}
    mine = OrderScenario(there)
    assert mine.refused(mine.placed(), "dispatch", foreign, by=mine.station) == "unknown_team"
    assert mine.rig.read("/orders", by=theirs["resident"])["items"] == []
    assert scenario.see(order) == before


@pytest.mark.parametrize(
    "table", [orders_tables.orders, attendance_tables.attendance, orders_tables.order_private, reviews_tables.served]
)
def test_row_security_holds_without_the_filter(scenario: OrderScenario, table: object) -> None:
    """The application filters every statement by community; row security holds without the filter."""
    scenario.closed()
    with scenario.rig.other.database.transaction(scenario.rig.other.community_id) as tx:
        tx.filtering = False
        assert tx.scalar(select(func.count()).select_from(table)) == 0  # type: ignore[arg-type]


def test_history_and_published_minutes_are_append_only(scenario: OrderScenario) -> None:
    scenario.closed()
    for statement in ("update served set minutes = 1", "delete from order_moves", "update reviews set quality = 5"):
        with pytest.raises(DBAPIError, match="permission denied"), scenario.rig.tx() as tx:
            tx.connection.exec_driver_sql(statement)


def test_an_unknown_order_is_not_found(scenario: OrderScenario) -> None:
    for verb in ("dispatch", "recall", "close"):
        body = {"team_ids": [str(new_id())]} if verb == "dispatch" else {"reason": "?"}
        assert scenario.rig.post(f"/orders/{new_id()}/{verb}", body, by=scenario.station).status_code == 404
