"""Concurrent acceptances of gifts."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

from services.charity.gifts.commands import accept_gift
from services.chassis.security.callers import Caller
from tests.charity.conftest import Supermarket
from tests.support.crowd import wait_until_somebody_is_blocked


def test_two_gifts_with_the_same_new_item_make_it_once(supermarket: Supermarket) -> None:
    lines = [{"name": name, "category": "daily", "unit": "条"} for name in ("毛巾", "被单")]
    first, second = supermarket.gift(*lines), supermarket.gift(*reversed(lines))
    station, rig = supermarket.who("station"), supermarket.rig
    caller = Caller(station.id, "person", frozenset(station.roles), rig.community_id, rig.slug)
    with ThreadPoolExecutor(1) as pool:
        with rig.tx() as tx:
            accept_gift(tx, UUID(first["id"]), units=None, inspections=[], who=caller, now=rig.now)
            accepting = pool.submit(supermarket.accept, second)
            wait_until_somebody_is_blocked(tx)
        accepted = accepting.result()
    items = {item["name"]: item["id"] for item in rig.read("/items", by=station)["items"]}
    assert {line["name"]: line["item_id"] for line in accepted["lines"]} == items
    assert supermarket.balance("毛巾")["on_hand"] == supermarket.balance("被单")["on_hand"] == 12
    assert rig.audit() == []
