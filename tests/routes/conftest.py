"""Every operation of every service, from its own OpenAPI document."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from gateway.communities.model import STAFF_HOURS
from services.chassis.config import settings
from services.chassis.database.tables import new_id
from services.document.operations import document_of as document_of_routes
from tests.charity.conftest import Supermarket
from tests.fund.conftest import FundService
from tests.gateway.conftest import DirectoryRig
from tests.journeys.strangers import if_match, whole
from tests.orders.scenario import OrderScenario
from tests.points.conftest import PointsService
from tests.support.databases import service_of
from tests.support.rig import Caller, Prepared, Rig

METHODS = ("get", "post", "put", "patch", "delete")
BELOW = "/v1/communities/{community}"
ROLES = (
    "resident",
    "volunteer",
    "team_leader",
    "social_worker",
    "station",
    "admin",
    "shop",
    "fund_manager",
    "fund_approver",
    "auditor",
)


@cache
def document_of(name: str) -> dict[str, Any]:
    return document_of_routes(name, service_of(name).apis)


@dataclass(frozen=True)
class Operation:
    """One operation of a document."""

    method: str
    path: str
    said: dict[str, Any]
    parameters: list[dict[str, Any]]

    @property
    def name(self) -> str:
        found: str = self.said["operationId"]
        return found

    @property
    def roles(self) -> set[str]:
        return set(self.said["x-wulin-roles"])

    @property
    def scope(self) -> str | None:
        found: str | None = self.said["x-wulin-scope"]
        return found

    @property
    def wider_scopes(self) -> list[str]:
        """The scopes that show a client more of the answer."""
        return list(self.said.get("x-wulin-wider-scopes", ()))

    @property
    def knows_callers(self) -> bool:
        """Whether it reads a token."""
        return any(self.said["security"])

    @property
    def of_people(self) -> bool:
        """Whether it is of one community and people or clients of it may call it."""
        return self.knows_callers and "{community}" in self.path and self.roles != {"operator"}

    @property
    def precondition(self) -> dict[str, str]:
        """The If-Match header where the route requires one: any version, so that the version stops nobody."""
        return if_match(self.parameters)

    @property
    def public(self) -> bool:
        return not self.said["security"] or {} in self.said["security"]

    @property
    def body(self) -> dict[str, Any] | None:
        content = self.said.get("requestBody", {}).get("content", {})
        return next((kind["schema"] for kind in content.values()), None)

    def address(self, slug: str, value: object) -> str:
        """Its path with `value` for whatever the path names, and 1 for a number."""
        made = self.path.replace("{community}", slug)
        for parameter in self.parameters:
            if parameter["in"] == "path":
                given = 1 if parameter["schema"]["type"] == "integer" else value
                made = made.replace("{" + parameter["name"] + "}", str(given))
        return made


def operations(name: str) -> list[Operation]:
    found = []
    for path, item in document_of(name)["paths"].items():
        for method in METHODS:
            if method in item:
                both = item.get("parameters", []) + item[method].get("parameters", [])
                found.append(Operation(method, path, item[method], whole(document_of(name), both)))
    return found


def call(
    app: Flask, operation: Operation, address: str, body: Any = None, *, by: Caller | None, **headers: str
) -> TestResponse:
    """A call with all that an operation may want beside its body."""
    sent = {"Accept-Language": "en", "Idempotency-Key": str(new_id())} | operation.precondition | headers
    sent |= {"Authorization": f"Bearer {by.token}"} if by else {}
    given = {"json": body} if operation.body is not None else {}
    with app.test_client() as client:
        return client.open(address, method=operation.method.upper(), headers=sent, **given)


def _directory(prepared: Prepared) -> Rig:
    """People, a role that waits, a client and a setting."""
    directory = DirectoryRig(prepared)
    directory.person("resident", phone="13800000001")
    directory.made("/people", {"name": "周敏", "roles": ["auditor"]}, by=directory.admin)
    directory.made("/clients", {"name": "社区医院", "scopes": ["people:read"]}, by=directory.admin)
    setting = directory.put(f"/settings/{STAFF_HOURS}", {"value": 8}, by=directory.admin, headers={"If-Match": '"0"'})
    assert setting.status_code == 200, setting.json
    return directory


def _stock(supermarket: Supermarket) -> None:
    """Goods, vouchers, and one of each request that waits for a second person."""
    supermarket.accept(supermarket.gift(units=6))
    supermarket.gift()
    (voucher,) = supermarket.confirmed(supermarket.voucher_reward())["vouchers"]
    used = supermarket.confirmed(supermarket.voucher_reward())["vouchers"][0]["code"]
    assert supermarket.use(used).status_code == 200
    supermarket.request(supermarket.goods_reward())
    station = supermarket.who("station")
    lot = supermarket.rig.read("/lots", by=station)["items"][0]
    supermarket.rig.made("/counts", {"lines": [{"lot_id": lot["id"], "found": 1}]}, by=station)
    supermarket.rig.made(f"/lots/{lot['id']}/redate", {"expires_on": "2031-01-31", "reason": "看错日期"}, by=station)
    supermarket.rig.made(f"/vouchers/{voucher['id']}/void", {"reason": "mistake"}, by=station)


def rig_of(name: str, prepared: Prepared) -> Rig:
    """A fresh community with a few things of every kind that is cheap to make."""
    if name == "gateway":
        return _directory(prepared)
    rig = Rig(prepared)
    if name == "orders":
        village = OrderScenario(rig)
        village.closed()
        village.act(village.served(), "dispute", {"about": "quality", "reason": "没修好"}, by=village.requester)
        village.accepted()
        rig.made("/projects", {"name": "工具手艺坊", "budget_fen": 500_000, "quarter": "2026Q2"}, by=village.station)
    elif name == "points":
        book = PointsService(rig)
        volunteer = rig.person("volunteer")
        cap = {"effective_from": "2026-03-10", "cap_units_per_gift": 5}
        rig.made("/point-rules", cap, by=rig.person("admin"))
        book.serve(volunteer, 600)
        book.give(volunteer, 6)  # more than the cap, so that something is cut
        book.redeem(volunteer, 1)
        adjustment = {"person_id": str(volunteer.id), "points": 1, "reason": "漏记一次服务"}
        rig.made("/point-adjustments", adjustment, by=rig.person("station"))
    elif name == "charity":
        _stock(Supermarket(rig))
    else:
        chest = FundService(rig)
        campaign = chest.campaign()
        chest.give(1_000, campaign_id=campaign["id"])
        chest.give_online(chest.who("resident"), 500)
        chest.give(100_000)
        chest.pay(chest.grant(60_000), 1_000)
    return rig


@pytest.fixture(scope="module", autouse=True)
def no_second_look() -> Iterator[None]:
    """An unknown id is refused at once, so that thousands of unknown ids take no time."""
    before = os.environ["WULIN_LOOK_AGAIN_SECONDS"]
    os.environ["WULIN_LOOK_AGAIN_SECONDS"] = "0"
    settings.cache_clear()
    yield
    os.environ["WULIN_LOOK_AGAIN_SECONDS"] = before
    settings.cache_clear()
