"""Rewards: what may be offered, and how a reward changes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.charity.conftest import Supermarket
from tests.support.rig import if_match


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"kind": "voucher"}, 422),
        ({"kind": "goods", "valid_days": 3}, 422),
        ({"kind": "voucher", "valid_days": 3, "shop_id": "01923d5e-0000-7000-8000-000000000001"}, 422),
        ({"kind": "goods", "item_id": "01923d5e-0000-7000-8000-000000000001"}, 422),
        ({"kind": "goods"}, 201),
    ],
)
def test_goods_and_vouchers_have_different_fields(supermarket: Supermarket, body: dict[str, Any], code: int) -> None:
    whole = {"name": "礼物", "price_points": 3, "stock": 2} | body
    assert supermarket.rig.post("/rewards", whole, by=supermarket.who("station")).status_code == code


def test_a_reward_is_changed_with_its_version(supermarket: Supermarket) -> None:
    reward, station = supermarket.goods_reward(stock=3), supermarket.who("station")
    path = f"/rewards/{reward['id']}"
    assert supermarket.rig.patch(path, {"price_points": 9}, by=station).status_code == 428
    stale = {"If-Match": '"99"'}
    assert supermarket.rig.patch(path, {"price_points": 9}, by=station, headers=stale).status_code == 412
    seen = {"If-Match": supermarket.rig.get(path, by=station).headers["ETag"]}
    assert supermarket.rig.patch(path, {"price_points": 9}, by=station, headers=seen).json["price_points"] == 9
    asked = supermarket.request(reward, quantity=2).json
    assert asked["points"] == 18
    seen = {"If-Match": supermarket.rig.get(path, by=station).headers["ETag"]}
    assert supermarket.rig.patch(path, {"stock": 1}, by=station, headers=seen).json["code"] == "stock_below_given"


def test_redemptions_leave_the_version_of_a_reward(supermarket: Supermarket) -> None:
    """Otherwise nobody could edit a reward while people redeem it."""
    reward, station = supermarket.goods_reward(stock=3), supermarket.who("station")
    path = f"/rewards/{reward['id']}"
    seen = {"If-Match": supermarket.rig.get(path, by=station).headers["ETag"]}
    asked = supermarket.request(reward).json
    supermarket.rig.deliver(supermarket.debited(asked))
    supermarket.rig.made(f"/redemptions/{asked['id']}/hand-over", by=station)
    assert supermarket.rig.patch(path, {"price_points": 9}, by=station, headers=seen).status_code == 200
    assert supermarket.rig.patch(path, {"price_points": 8}, by=station, headers=seen).status_code == 412


def test_the_shops_of_a_voucher_change_also_for_those_that_are_issued(supermarket: Supermarket) -> None:
    rig, other = supermarket.rig, supermarket.who("shop", 2)
    reward = supermarket.voucher_reward()
    first, second = supermarket.confirmed(reward, quantity=2)["vouchers"]
    laundry = supermarket.shop("洗衣店", other)
    path, station = f"/rewards/{reward['id']}", supermarket.who("station")
    changed = rig.patch(path, {"shop_ids": [laundry]}, by=station, headers=if_match(reward)).json
    assert changed["shop_ids"] == [laundry]
    assert supermarket.use(first["code"]).json["code"] == "voucher_not_usable"
    assert supermarket.use(first["code"], by=other).status_code == 200
    rig.patch(path, {"shop_ids": []}, by=station, headers=if_match(changed))
    assert supermarket.use(second["code"]).status_code == 200  # every shop accepts it
    goods = supermarket.goods_reward()
    refused = rig.patch(f"/rewards/{goods['id']}", {"shop_ids": [laundry]}, by=station, headers=if_match(goods))
    assert (refused.status_code, refused.json["code"]) == (422, "reward_forbidden_kind")
    assert rig.audit() == []
