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
from tests.charity.conftest import Supermarket
from tests.support.crowd import wait_until_somebody_is_blocked


def _towels(supermarket: Supermarket, *given: tuple[str, int], **also: Any) -> Any:
    """Add a reward whose item has a lot for each (expiry date, pieces)."""
    for day, pieces in given:
        line = {"name": "毛巾", "category": "daily", "unit": "条", "quantity": pieces, "expires_on": day}
        gift = supermarket.accept(supermarket.gift(line, **also))
    return supermarket.goods_reward(stock=50, name=f"一条毛巾{len(given)}", item_id=gift["lines"][0]["item_id"])


def _held(supermarket: Supermarket) -> dict[str, int]:
    """Returns the reserved pieces by the expiry date of their lot."""
    found = supermarket.rig.read("/lots", by=supermarket.who("station"))["items"]
    return {lot["expires_on"]: lot["reserved"] for lot in found}


def _lock(tx: Tx, *dates: str) -> None:
    tx.all(
        select(lots.c.id)
        .where(tx.in_community(lots), lots.c.expires_on.in_(map(date.fromisoformat, dates)))
        .with_for_update()
    )


def test_a_redemption_does_not_wait_for_lots_that_it_does_not_take(supermarket: Supermarket) -> None:
    reward = _towels(supermarket, ("2026-03-20", 9), ("2026-10-01", 2), ("2026-11-01", 5), ("2026-12-01", 5))
    _towels(supermarket, ("2026-09-01", 5), restriction="relief_only")
    supermarket.rig.pass_time(days=20)  # the first lot has expired
    with supermarket.rig.tx() as tx:
        _lock(tx, "2026-03-20", "2026-09-01", "2026-11-01", "2026-12-01")
        assert supermarket.request(reward, quantity=2).status_code == 202
    with supermarket.rig.tx() as tx:
        _lock(tx, "2026-12-01")
        assert supermarket.request(reward, quantity=4).status_code == 202
    assert _held(supermarket) == {"2026-03-20": 0, "2026-09-01": 0, "2026-10-01": 2, "2026-11-01": 4, "2026-12-01": 0}
    assert supermarket.rig.audit() == []


@pytest.mark.parametrize(("first", "second", "held"), [(2, 1, (2, 1)), (1, 2, (2, 1)), (1, 3, (2, 2))])
def test_pieces_taken_while_waiting_come_from_the_next_lot(
    supermarket: Supermarket, first: int, second: int, held: tuple[int, int]
) -> None:
    """The second request waits for the lot that the first has locked, and then finds fewer pieces in it."""
    reward = _towels(supermarket, ("2026-10-01", 2), ("2026-11-01", 2))
    who = supermarket.who("volunteer")
    caller = Caller(who.id, "person", frozenset(who.roles), supermarket.rig.community_id, supermarket.rig.slug)
    # Another reward of the same item: requests for one reward wait for each other at its row.
    other = supermarket.goods_reward(stock=9, name="同一毛巾", item_id=reward["item_id"])
    with ThreadPoolExecutor(1) as pool:
        with supermarket.rig.tx() as tx:
            wish = {"reward_id": UUID(other["id"]), "quantity": first, "on_behalf_of": None}
            request_redemption(tx, who=caller, now=supermarket.rig.now, **wish)
            asking = pool.submit(supermarket.request, reward, by=supermarket.who("volunteer", 2), quantity=second)
            wait_until_somebody_is_blocked(tx)
        assert asking.result().status_code == 202
    assert _held(supermarket) == {"2026-10-01": held[0], "2026-11-01": held[1]}
    assert supermarket.rig.audit() == []


def test_too_few_pieces_are_refused_with_the_number_of_free_ones(supermarket: Supermarket) -> None:
    reward = _towels(supermarket, ("2026-10-01", 2), ("2026-11-01", 1))
    refused = supermarket.request(reward, quantity=4)
    assert (refused.status_code, refused.json["code"], refused.json["free"]) == (409, "out_of_stock", 3)
