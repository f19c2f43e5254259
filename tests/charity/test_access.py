"""Who may call which route of the charity service, and what other communities see: nothing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.charity.conftest import Supermarket

LINE = {"name": "毛巾", "category": "daily", "quantity": 6, "unit": "条"}


GIFT = {"donor": None, "lines": [LINE], "units": 6}


def test_rewards_and_shops_are_public(supermarket: Supermarket) -> None:
    reward = supermarket.voucher_reward()
    shop = reward["shop_ids"][0]
    assert supermarket.rig.read(f"/rewards/{reward['id']}", by=None)["available"] == 300
    assert [one["id"] for one in supermarket.rig.read("/rewards", by=None)["items"]] == [reward["id"]]
    assert supermarket.rig.read(f"/shops/{shop}", by=None)["staff"] is None
    assert supermarket.rig.read("/shops", by=supermarket.who("resident"))["items"][0]["staff"] is None
    assert supermarket.rig.read(f"/shops/{shop}", by=supermarket.who("station"))["staff"] == [
        str(supermarket.who("shop").id)
    ]


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
    ("POST", "/redemption-codes", {"volunteer", "team_leader"}),
    ("GET", "/supermarket-tasks", {"station", "admin", "auditor"}),
]


ROLES = ("resident", "volunteer", "team_leader", "social_worker", "station", "shop", "fund_manager", "fund_approver")


@pytest.mark.parametrize(("method", "path", "allowed"), ROUTES)
def test_each_role_may_call_its_own_routes_only(
    supermarket: Supermarket, method: str, path: str, allowed: set[str]
) -> None:
    body: Any = {} if method == "POST" else None
    headers = {"Idempotency-Key": "k"} if method == "POST" else {}
    for role in (*ROLES, "admin", "auditor"):
        who = supermarket.rig.person(role)
        answer = supermarket.rig.request(method, path, body, by=who, headers=headers)
        assert (answer.status_code != 403) == (role in allowed), (role, answer.status_code)
    assert supermarket.rig.request(method, path, body, by=None, headers=headers).status_code == 401


def test_a_client_calls_what_its_scopes_name_and_sees_no_names_or_codes(supermarket: Supermarket) -> None:
    program = supermarket.rig.client("gifts:read", "gifts:write", "redemptions:read", "stock:read", "rewards:write")
    gift = supermarket.rig.made("/gifts", GIFT | {"donor": {"name": "好又多"}}, by=program)
    assert supermarket.rig.post(f"/gifts/{gift['id']}/accept", by=program).status_code == 403
    supermarket.accept(gift)
    assert supermarket.rig.read(f"/gifts/{gift['id']}", by=program)["donor_name"] is None
    assert supermarket.rig.read("/stock", by=program)["items"]
    redemption = supermarket.confirmed(supermarket.voucher_reward())
    assert supermarket.rig.read(f"/redemptions/{redemption['id']}", by=program)["vouchers"][0]["code"] is None
    code = redemption["vouchers"][0]["code"]
    for path in ("/redemptions", f"/vouchers/{code}/use", f"/gifts/{gift['id']}/reverse"):
        assert supermarket.rig.post(path, {}, by=program).status_code == 403
    reader = supermarket.rig.client("gifts:read")
    assert supermarket.rig.post("/gifts", GIFT, by=reader).status_code == 403


def test_another_community_finds_nothing_by_id(supermarket: Supermarket) -> None:
    gift = supermarket.accept(supermarket.gift())
    reward = supermarket.voucher_reward()
    redemption = supermarket.confirmed(reward)
    code = redemption["vouchers"][0]["code"]
    next_door = Supermarket(supermarket.rig.other)
    station, shop = next_door.who("station"), next_door.who("shop")
    next_door.voucher_reward()
    for path in (f"/gifts/{gift['id']}", f"/redemptions/{redemption['id']}", f"/rewards/{reward['id']}"):
        assert next_door.rig.get(path, by=station).status_code == 404
    for path in (
        f"/gifts/{gift['id']}/accept",
        f"/redemptions/{redemption['id']}/cancel",
        f"/rewards/{reward['id']}/end",
    ):
        assert next_door.rig.post(path, by=station).status_code == 404
    assert next_door.request(reward).status_code == 404
    assert next_door.use(code, by=shop).json["code"] == "voucher_not_usable"
    assert supermarket.use(code).status_code == 200
