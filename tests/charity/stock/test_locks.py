"""A reservation locks the lots that it takes and no other lot of the item."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from services.charity.redemptions.commands import request_redemption
from services.charity.stock.tables import lots
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller
from tests.charity.conftest import Market
from tests.support.crowd import wait_until_somebody_is_blocked


def _towels(market: Market, *given: tuple[str, int], **also: Any) -> Any:
    """A reward whose item has a lot for each (expiry date, pieces), in this order; with the dates of its lots."""
    for day, pieces in given:
        line = {"name": "毛巾", "category": "daily", "unit": "条", "quantity": pieces, "expires_on": day}
        gift = market.accept(market.gift(line, **also))
    return market.goods(stock=50, name=f"一条毛巾{len(given)}", item_id=gift["lines"][0]["item_id"])


def _held(market: Market) -> dict[str, int]:
    """Reserved pieces by the expiry date of their lot."""
    found = market.rig.read("/lots", by=market.who("station"))["items"]
    return {lot["expires_on"]: lot["reserved"] for lot in found}


def _lock(tx: Tx, *dates: str) -> None:
    tx.all(
        select(lots.c.id)
        .where(tx.in_community(lots), lots.c.expires_on.in_(map(date.fromisoformat, dates)))
        .with_for_update()
    )


def test_lots_that_are_not_needed_are_not_waited_for(market: Market) -> None:
    reward = _towels(market, ("2026-03-20", 9), ("2026-10-01", 2), ("2026-11-01", 5), ("2026-12-01", 5))
    _towels(market, ("2026-09-01", 5), restriction="relief_only")
    market.rig.pass_time(days=20)  # the first lot has expired
    with market.rig.tx() as tx:
        _lock(tx, "2026-03-20", "2026-09-01", "2026-11-01", "2026-12-01")
        assert market.ask(reward, quantity=2).status_code == 202
    with market.rig.tx() as tx:
        _lock(tx, "2026-12-01")
        assert market.ask(reward, quantity=4).status_code == 202
    assert _held(market) == {"2026-03-20": 0, "2026-09-01": 0, "2026-10-01": 2, "2026-11-01": 4, "2026-12-01": 0}
    assert market.rig.audit() == []


@pytest.mark.parametrize(("first", "second", "held"), [(2, 1, (2, 1)), (1, 2, (2, 1)), (1, 3, (2, 2))])
def test_pieces_that_somebody_takes_meanwhile_are_taken_from_the_next_lot(
    market: Market, first: int, second: int, held: tuple[int, int]
) -> None:
    """The second waits for the lot that the first has locked, and then finds fewer pieces there than it saw."""
    reward = _towels(market, ("2026-10-01", 2), ("2026-11-01", 2))
    who = market.who("volunteer")
    caller = Caller(who.id, "person", frozenset(who.roles), market.rig.community_id, market.rig.slug)
    other = market.goods(
        stock=9, name="同一毛巾", item_id=reward["item_id"]
    )  # a reward of its own, for its row is locked
    with ThreadPoolExecutor(1) as pool:
        with market.rig.tx() as tx:
            wish = {"reward_id": UUID(other["id"]), "quantity": first, "on_behalf_of": None}
            request_redemption(tx, who=caller, now=market.rig.now, **wish)
            asking = pool.submit(market.ask, reward, by=market.who("volunteer", 2), quantity=second)
            wait_until_somebody_is_blocked(tx)
        assert asking.result().status_code == 202
    assert _held(market) == {"2026-10-01": held[0], "2026-11-01": held[1]}
    assert market.rig.audit() == []


def test_too_few_pieces_are_refused_with_what_is_free(market: Market) -> None:
    reward = _towels(market, ("2026-10-01", 2), ("2026-11-01", 1))
    refused = market.ask(reward, quantity=4)
    assert (refused.status_code, refused.json["code"], refused.json["free"]) == (409, "out_of_stock", 3)
