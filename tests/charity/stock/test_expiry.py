"""Expiry dates: lots past their day, lots on hold, and reservations that move to fresh lots."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests.charity.conftest import Market


def _lot_of(market: Market, **line: Any) -> Any:
    """A gift of one line taken in: its item and its lot."""
    given = {"restriction": line.pop("restriction")} if "restriction" in line else {}
    gift = market.accept(market.gift({"name": "牛奶", "unit": "盒", "category": "food"} | line, **given))
    item = gift["lines"][0]["item_id"]
    lots = market.rig.read(f"/lots?gift_id={gift['id']}", by=market.who("station"))["items"]
    return item, lots[0]


def _milk(market: Market, *dates: tuple[str, int], **given: Any) -> Any:
    """A reward whose item came in by these dates and quantities."""
    items = {_lot_of(market, expires_on=day, quantity=pieces)[0] for day, pieces in dates}
    (item,) = items
    return market.goods(stock=100, name="一盒牛奶", item_id=item, **given)


def test_a_promise_moves_to_a_fresh_lot_when_its_own_is_past_its_day(market: Market) -> None:
    market.rig.now = datetime(2026, 11, 19, 2, tzinfo=UTC)
    redemption = market.redeemed(_milk(market, ("2026-11-20", 1), ("2027-01-05", 2)))
    assert redemption["collect_by"] == "2026-11-20"
    market.rig.now = datetime(2026, 11, 20, 16, 5, tzinfo=UTC)  # five past midnight of the 21st
    market.rig.run_jobs()
    assert market.see(redemption)["collect_by"] == "2026-12-03"
    held = market.stock("牛奶")
    assert (held["expired"], held["reserved"], held["free"]) == (1, 1, 1)
    market.rig.made(f"/redemptions/{redemption['id']}/hand-over", by=market.who("station"))
    assert market.stock("牛奶")["on_hand"] == 2
    assert market.rig.audit() == []


def test_points_go_back_once_when_only_expired_pieces_are_left(market: Market) -> None:
    market.rig.now = datetime(2026, 11, 19, 2, tzinfo=UTC)
    redemption = market.redeemed(_milk(market, ("2026-11-20", 1)))
    market.rig.now = datetime(2026, 11, 20, 16, 1, tzinfo=UTC)
    late = market.rig.post(f"/redemptions/{redemption['id']}/hand-over", by=market.who("station"))
    assert late.status_code == 409
    market.rig.run_jobs()
    market.rig.run_jobs()
    assert market.see(redemption)["return_reason"] == "lot_expired"
    assert [(one.points, one.reason) for one in market.returned()] == [(8, "lot_expired")]
    held = market.stock("牛奶")
    assert (held["expired"], held["reserved"], held["free"]) == (1, 0, 0)
    assert market.rig.audit() == []


def test_goods_that_expire_before_points_answers_are_confirmed_and_at_once_returned(market: Market) -> None:
    market.rig.now = datetime(2026, 11, 19, 2, tzinfo=UTC)
    asked = market.ask(_milk(market, ("2026-11-20", 1))).json
    market.rig.now = datetime(2026, 11, 21, 2, tzinfo=UTC)
    market.rig.hear(market.debited(asked))
    assert market.see(asked)["state"] == "returned"
    assert [one.reason for one in market.returned()] == ["lot_expired"]
    assert market.rig.audit() == []


def test_an_item_of_which_everything_expired_is_out_of_stock(market: Market) -> None:
    market.rig.now = datetime(2026, 11, 19, 2, tzinfo=UTC)
    reward = _milk(market, ("2026-11-20", 9))
    market.rig.now += timedelta(days=3)
    assert market.rig.read(f"/rewards/{reward['id']}", by=market.who("volunteer"))["available"] == 0
    refused = market.ask(reward)
    assert (refused.status_code, refused.json["code"], refused.json["free"]) == (409, "out_of_stock", 0)


def test_food_without_its_date_waits_and_earns(market: Market) -> None:
    gift = _noodles_without_a_date(market)
    assert gift["units_confirmed"] == 4
    held = market.stock("面条")
    assert (held["on_hand"], held["on_hold"], held["free"]) == (4, 4, 0)
    reward = market.goods(stock=4, name="一把面条", item_id=gift["lines"][0]["item_id"])
    assert market.ask(reward).json["code"] == "out_of_stock"


def test_a_date_read_from_the_pack_lets_go_what_waited_for_it(market: Market) -> None:
    gift, station = _noodles_without_a_date(market), market.who("station")
    (lot,) = market.rig.read(f"/lots?gift_id={gift['id']}", by=station)["items"]
    path, other = f"/lots/{lot['id']}/relabel", market.rig.other
    dated = market.rig.made(path, {"expires_on": "2026-03-15"}, by=station)
    assert (dated["status"], dated["usable_until"], dated["free"]) == ("ok", "2026-03-15", 4)
    reward = market.goods(stock=4, name="一把面条", item_id=lot["item_id"])
    assert market.redeemed(reward)["collect_by"] == "2026-03-15"
    later = {"expires_on": "2027-03-15"}
    again = market.rig.post(path, later, by=station)
    assert (again.status_code, again.json["code"], again.json["allowed"]) == (409, "wrong_state", ["hold"])
    assert other.post(path, later, by=other.person("station")).status_code == 404
    with pytest.raises(DBAPIError) as refused, market.rig.tx() as tx:
        tx.execute(text("update lots set usable_until = '2027-03-15'"))
    assert _broken(refused) == "lots_are_dated_once"
    assert market.rig.audit() == []


def _noodles_without_a_date(market: Market) -> Any:
    """A gift of food taken in whose date nobody has read yet."""
    line = {"name": "面条", "category": "food", "quantity": 4, "unit": "把"}
    return market.accept(
        market.rig.made("/gifts", {"donor": None, "lines": [line], "units": 4}, by=market.who("station"))
    )


def _broken(refused: pytest.ExceptionInfo[DBAPIError]) -> Any:
    """The constraint that refused."""
    return refused.value.orig.diag.constraint_name  # type: ignore[union-attr]  # psycopg
