"""What the tables of stock refuse."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests.charity.conftest import Supermarket


def _lot_of(supermarket: Supermarket, **line: Any) -> Any:
    """Accept a gift of one line; returns its item and its lot."""
    given = {"restriction": line.pop("restriction")} if "restriction" in line else {}
    gift = supermarket.accept(supermarket.gift({"name": "牛奶", "unit": "盒", "category": "food"} | line, **given))
    item = gift["lines"][0]["item_id"]
    lots = supermarket.rig.read(f"/lots?gift_id={gift['id']}", by=supermarket.who("station"))["items"]
    return item, lots[0]


def test_pieces_for_relief_only_are_not_redeemed(supermarket: Supermarket) -> None:
    item, lot = _lot_of(supermarket, name="棉被", category="daily", unit="床", quantity=20, restriction="relief_only")
    reward = supermarket.goods_reward(stock=20, name="一床棉被", item_id=item)
    assert supermarket.request(reward).json["code"] == "relief_only"
    with pytest.raises(DBAPIError) as refused, supermarket.rig.tx() as tx:
        tx.execute(_movement("reserve", 0, 1), _cited(tx, lot) | {"line": "points"})
    assert _broken(refused) == "movements_keep_restrictions"


def test_the_table_refuses_what_the_rules_refuse(supermarket: Supermarket) -> None:
    supermarket.rig.now = datetime(2026, 11, 19, 2, tzinfo=UTC)
    _, lot = _lot_of(supermarket, expires_on="2026-11-20", quantity=2)
    for kind, on_hand, reserved, day, constraint in (
        ("reserve", 0, 1, "2026-11-21", "movements_never_past_the_date"),
        ("issue", -1, -1, "2026-11-20", "lots_balance"),
        ("reserve", 0, 3, "2026-11-20", "lots_balance"),
        ("reserve", 1, 1, "2026-11-20", "movements_signs"),
        ("reserve", 0, 0, "2026-11-20", "movements_move"),
    ):
        with pytest.raises(DBAPIError) as refused, supermarket.rig.tx() as tx:
            tx.execute(_movement(kind, on_hand, reserved), _cited(tx, lot) | {"day": day})
        assert _broken(refused) == constraint, kind


@pytest.mark.parametrize("statement", ["update movements set quantity_delta = 9", "delete from movements"])
def test_movements_cannot_be_changed_or_deleted(supermarket: Supermarket, statement: str) -> None:
    supermarket.goods_reward()
    with pytest.raises(DBAPIError, match="permission denied"), supermarket.rig.tx() as tx:
        tx.execute(text(statement))


@pytest.mark.parametrize("statement", ["update lots set on_hand = 4", "update lots set reserved = 1"])
def test_balances_of_lots_change_by_movements_only(supermarket: Supermarket, statement: str) -> None:
    supermarket.goods_reward()
    with pytest.raises(DBAPIError) as refused, supermarket.rig.tx() as tx:
        tx.execute(text(statement))
    assert _broken(refused) == "lots_are_moved_by_movements"


def _movement(kind: str, on_hand: int, reserved: int) -> Any:
    return text(
        "insert into movements (community_id, lot_id, item_id, place_id, kind, quantity_delta, reserved_delta, line,"
        " document_kind, document_id, line_no, round, day, at, lot_usable_until, lot_restriction)"
        " select community_id, id, item_id, place_id, :kind, :on_hand, :reserved, :line, 'redemption', id, 0, 0,"
        " cast(:day as date), now(), usable_until, restriction from lots where id = :lot"
    ).bindparams(kind=kind, on_hand=on_hand, reserved=reserved)


def _cited(tx: Any, lot: Any) -> dict[str, Any]:
    return {"lot": lot["id"], "line": "none", "day": "2026-03-10"}


def _broken(refused: pytest.ExceptionInfo[DBAPIError]) -> Any:
    """Returns the name of the constraint that refused."""
    return refused.value.orig.diag.constraint_name  # type: ignore[union-attr]  # psycopg


def test_lots_in_stock_are_those_of_which_a_piece_is_left(supermarket: Supermarket) -> None:
    station = supermarket.who("station")
    reward = supermarket.goods_reward(stock=1)
    (lot,) = supermarket.rig.read("/lots?in_stock=true", by=station)["items"]
    assert supermarket.rig.read("/lots?in_stock=false", by=station)["items"] == []
    redeemed = supermarket.confirmed(reward)
    assert supermarket.rig.post(f"/redemptions/{redeemed['id']}/hand-over", by=station).status_code == 200
    assert supermarket.rig.read("/lots?in_stock=true", by=station)["items"] == []
    assert [one["id"] for one in supermarket.rig.read("/lots?in_stock=false", by=station)["items"]] == [lot["id"]]
