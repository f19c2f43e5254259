"""Who may call which route of the charity service, and what other communities see: nothing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.charity.conftest import Market

LINE = {"name": "毛巾", "category": "daily", "quantity": 6, "unit": "条"}


GIFT = {"donor": None, "lines": [LINE], "units": 6}


def test_the_catalogue_and_the_shops_are_everybodys_and_staff_the_stations(market: Market) -> None:
    reward = market.breakfast()
    shop = reward["shop_ids"][0]
    assert market.rig.read(f"/rewards/{reward['id']}", by=None)["available"] == 300
    assert [one["id"] for one in market.rig.read("/rewards", by=None)["items"]] == [reward["id"]]
    assert market.rig.read(f"/shops/{shop}", by=None)["staff"] is None
    assert market.rig.read("/shops", by=market.who("resident"))["items"][0]["staff"] is None
    assert market.rig.read(f"/shops/{shop}", by=market.who("station"))["staff"] == [str(market.who("shop").id)]


ROUTES = [
    ("POST", "/gifts", {"station", "admin"}),
    ("POST", "/rewards", {"station", "admin"}),
    ("POST", "/shops", {"station", "admin"}),
    ("GET", "/gifts", {"resident", "volunteer", "team_leader", "station", "admin", "shop", "auditor"}),
    ("GET", "/items", {"station", "admin", "auditor"}),
    ("GET", "/lots", {"station", "admin", "auditor"}),
    ("GET", "/stock", {"station", "admin", "auditor"}),
    ("GET", "/movements", {"station", "admin", "auditor"}),
    ("GET", "/places", {"station", "admin", "auditor"}),
    ("POST", "/redemptions", {"volunteer", "team_leader", "station", "admin"}),
    ("GET", "/redemptions", {"volunteer", "team_leader", "station", "admin", "auditor"}),
]


ROLES = ("resident", "volunteer", "team_leader", "social_worker", "station", "shop", "fund_manager", "fund_approver")


@pytest.mark.parametrize(("method", "path", "allowed"), ROUTES)
def test_each_role_comes_through_its_doors_alone(market: Market, method: str, path: str, allowed: set[str]) -> None:
    body: Any = {} if method == "POST" else None
    headers = {"Idempotency-Key": "k"} if method == "POST" else {}
    for role in (*ROLES, "admin", "auditor"):
        who = market.rig.person(role)
        answer = market.rig.request(method, path, body, by=who, headers=headers)
        assert (answer.status_code != 403) == (role in allowed), (role, answer.status_code)
    assert market.rig.request(method, path, body, by=None, headers=headers).status_code == 401


def test_a_program_comes_as_far_as_its_scopes_and_never_sees_names_or_codes(market: Market) -> None:
    program = market.rig.client("gifts:read", "gifts:write", "redemptions:read", "stock:read", "rewards:write")
    gift = market.rig.made("/gifts", GIFT | {"donor": {"name": "好又多"}}, by=program)
    assert market.rig.made(f"/gifts/{gift['id']}/accept", by=program)["state"] == "accepted"
    assert market.rig.read(f"/gifts/{gift['id']}", by=program)["donor_name"] is None
    assert market.rig.read("/stock", by=program)["items"]
    redemption = market.redeemed(market.breakfast())
    assert market.rig.read(f"/redemptions/{redemption['id']}", by=program)["vouchers"][0]["code"] is None
    code = redemption["vouchers"][0]["code"]
    for path in ("/redemptions", f"/vouchers/{code}/use", f"/gifts/{gift['id']}/reverse"):
        assert market.rig.post(path, {}, by=program).status_code == 403
    reader = market.rig.client("gifts:read")
    assert market.rig.post("/gifts", GIFT, by=reader).status_code == 403


def test_everything_here_is_unknown_next_door(market: Market) -> None:
    gift = market.accept(market.gift())
    reward = market.breakfast()
    redemption = market.redeemed(reward)
    code = redemption["vouchers"][0]["code"]
    next_door = Market(market.rig.other)
    station, shop = next_door.who("station"), next_door.who("shop")
    next_door.breakfast()
    for path in (f"/gifts/{gift['id']}", f"/redemptions/{redemption['id']}", f"/rewards/{reward['id']}"):
        assert next_door.rig.get(path, by=station).status_code == 404
    for path in (
        f"/gifts/{gift['id']}/accept",
        f"/redemptions/{redemption['id']}/cancel",
        f"/rewards/{reward['id']}/end",
    ):
        assert next_door.rig.post(path, by=station).status_code == 404
    assert next_door.ask(reward).status_code == 404
    assert next_door.use(code, by=shop).json["code"] == "voucher_not_usable"
    assert market.use(code).status_code == 200
