"""Rewards: what may be offered, and how a reward changes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.charity.conftest import Market


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
def test_a_reward_is_goods_or_a_voucher_with_what_it_needs(market: Market, body: dict[str, Any], code: int) -> None:
    whole = {"name": "礼物", "price_points": 3, "stock": 2} | body
    assert market.rig.post("/rewards", whole, by=market.who("station")).status_code == code


def test_a_reward_changes_only_as_it_was_seen(market: Market) -> None:
    reward, station = market.goods(stock=3), market.who("station")
    path = f"/rewards/{reward['id']}"
    assert market.rig.patch(path, {"price_points": 9}, by=station).status_code == 428
    stale = {"If-Match": '"99"'}
    assert market.rig.patch(path, {"price_points": 9}, by=station, headers=stale).status_code == 412
    seen = {"If-Match": market.rig.get(path, by=station).headers["ETag"]}
    assert market.rig.patch(path, {"price_points": 9}, by=station, headers=seen).json["price_points"] == 9
    asked = market.ask(reward, quantity=2).json
    assert asked["points"] == 18
    seen = {"If-Match": market.rig.get(path, by=station).headers["ETag"]}
    assert market.rig.patch(path, {"stock": 1}, by=station, headers=seen).json["code"] == "stock_below_given"


def test_the_etag_of_a_reward_moves_with_edits_alone(market: Market) -> None:
    """Else nobody could edit a reward while people redeem it."""
    reward, station = market.goods(stock=3), market.who("station")
    path = f"/rewards/{reward['id']}"
    seen = {"If-Match": market.rig.get(path, by=station).headers["ETag"]}
    asked = market.ask(reward).json
    market.rig.hear(market.debited(asked))
    market.rig.made(f"/redemptions/{asked['id']}/hand-over", by=station)
    assert market.rig.patch(path, {"price_points": 9}, by=station, headers=seen).status_code == 200
    assert market.rig.patch(path, {"price_points": 8}, by=station, headers=seen).status_code == 412
