"""Expiry dates: lots past their day, lots on hold, and reservations that move to fresh lots."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
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


def _milk(supermarket: Supermarket, *dates: tuple[str, int], **given: Any) -> Any:
    """Add a reward whose item has lots of these expiry dates and quantities."""
    items = {_lot_of(supermarket, expires_on=day, quantity=pieces)[0] for day, pieces in dates}
    (item,) = items
    return supermarket.goods_reward(stock=100, name="一盒牛奶", item_id=item, **given)


def test_reserved_pieces_of_an_expired_lot_are_replaced(supermarket: Supermarket) -> None:
    supermarket.rig.now = datetime(2026, 11, 19, 2, tzinfo=UTC)
    redemption = supermarket.confirmed(_milk(supermarket, ("2026-11-20", 1), ("2027-01-05", 2)))
    assert redemption["collect_by"] == "2026-11-20"
    supermarket.rig.now = datetime(2026, 11, 20, 16, 5, tzinfo=UTC)  # five past midnight of the 21st
    supermarket.rig.run_jobs()
    assert supermarket.read(redemption)["collect_by"] == "2026-12-03"
    held = supermarket.balance("牛奶")
    assert (held["expired"], held["reserved"], held["free"]) == (1, 1, 1)
    supermarket.rig.made(f"/redemptions/{redemption['id']}/hand-over", by=supermarket.who("station"))
    assert supermarket.balance("牛奶")["on_hand"] == 2
    assert supermarket.rig.audit() == []


def test_points_return_once_if_only_expired_pieces_are_left(supermarket: Supermarket) -> None:
    supermarket.rig.now = datetime(2026, 11, 19, 2, tzinfo=UTC)
    redemption = supermarket.confirmed(_milk(supermarket, ("2026-11-20", 1)))
    supermarket.rig.now = datetime(2026, 11, 20, 16, 1, tzinfo=UTC)
    late = supermarket.rig.post(f"/redemptions/{redemption['id']}/hand-over", by=supermarket.who("station"))
    assert late.status_code == 409
    supermarket.rig.run_jobs()
    supermarket.rig.run_jobs()
    assert supermarket.read(redemption)["return_reason"] == "lot_expired"
    assert [(one.points, one.reason) for one in supermarket.returned()] == [(8, "lot_expired")]
    held = supermarket.balance("牛奶")
    assert (held["expired"], held["reserved"], held["free"]) == (1, 0, 0)
    assert supermarket.rig.audit() == []


def test_goods_that_expire_before_the_debit_are_confirmed_and_returned(supermarket: Supermarket) -> None:
    supermarket.rig.now = datetime(2026, 11, 19, 2, tzinfo=UTC)
    asked = supermarket.request(_milk(supermarket, ("2026-11-20", 1))).json
    supermarket.rig.now = datetime(2026, 11, 21, 2, tzinfo=UTC)
    supermarket.rig.deliver(supermarket.debited(asked))
    assert supermarket.read(asked)["state"] == "returned"
    assert [one.reason for one in supermarket.returned()] == ["lot_expired"]
    assert supermarket.rig.audit() == []


def test_an_item_with_expired_lots_only_is_out_of_stock(supermarket: Supermarket) -> None:
    supermarket.rig.now = datetime(2026, 11, 19, 2, tzinfo=UTC)
    reward = _milk(supermarket, ("2026-11-20", 9))
    supermarket.rig.now += timedelta(days=3)
    assert supermarket.rig.read(f"/rewards/{reward['id']}", by=supermarket.who("volunteer"))["available"] == 0
    refused = supermarket.request(reward)
    assert (refused.status_code, refused.json["code"], refused.json["free"]) == (409, "out_of_stock", 0)


def test_food_without_a_date_is_on_hold_and_earns_points(supermarket: Supermarket) -> None:
    gift = _noodles_without_a_date(supermarket)
    assert gift["units_confirmed"] == 4
    held = supermarket.balance("面条")
    assert (held["on_hand"], held["on_hold"], held["free"]) == (4, 4, 0)
    reward = supermarket.goods_reward(stock=4, name="一把面条", item_id=gift["lines"][0]["item_id"])
    assert supermarket.request(reward).json["code"] == "out_of_stock"


def test_a_lot_on_hold_can_be_issued_once_its_date_is_set(supermarket: Supermarket) -> None:
    gift, station = _noodles_without_a_date(supermarket), supermarket.who("station")
    (lot,) = supermarket.rig.read(f"/lots?gift_id={gift['id']}", by=station)["items"]
    path, other = f"/lots/{lot['id']}/relabel", supermarket.rig.other
    dated = supermarket.rig.made(path, {"expires_on": "2026-03-15"}, by=station)
    assert (dated["status"], dated["usable_until"], dated["free"]) == ("ok", "2026-03-15", 4)
    reward = supermarket.goods_reward(stock=4, name="一把面条", item_id=lot["item_id"])
    assert supermarket.confirmed(reward)["collect_by"] == "2026-03-15"
    later = {"expires_on": "2027-03-15"}
    again = supermarket.rig.post(path, later, by=station)
    assert (again.status_code, again.json["code"], again.json["allowed"]) == (409, "wrong_state", ["hold"])
    assert other.post(path, later, by=other.person("station")).status_code == 404
    with pytest.raises(DBAPIError) as refused, supermarket.rig.tx() as tx:
        tx.execute(text("update lots set usable_until = '2027-03-15'"))
    assert _broken(refused) == "lots_are_dated_once"
    assert supermarket.rig.audit() == []


def _noodles_without_a_date(supermarket: Supermarket) -> Any:
    """Accept a gift of food without an expiry date."""
    line = {"name": "面条", "category": "food", "quantity": 4, "unit": "把"}
    return supermarket.accept(
        supermarket.rig.made("/gifts", {"donor": None, "lines": [line], "units": 4}, by=supermarket.who("station"))
    )


def _broken(refused: pytest.ExceptionInfo[DBAPIError]) -> Any:
    """Returns the name of the constraint that refused."""
    return refused.value.orig.diag.constraint_name  # type: ignore[union-attr]  # psycopg
