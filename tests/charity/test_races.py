"""Many at once: whoever comes first, the books agree afterwards."""

from __future__ import annotations

import random
import time
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest
from sqlalchemy import text

from services.charity.commands.keeping import add_place, add_shop
from services.charity.commands.redeeming import hand_over_redemption
from services.charity.model.stock import PlaceKind
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller
from services.contracts import charity as contracts
from services.contracts import gateway, points
from tests.charity.conftest import Market
from tests.support.crowd import crowd
from tests.support.rig import if_match


def test_redeeming_answering_cancelling_and_reversing_at_once_leave_the_books_right(market: Market) -> None:
    line = {"name": "毛巾", "category": "daily", "unit": "条", "quantity": 8}
    first, second = (
        market.accept(market.gift(line | {"expires_on": day}, donor=None)) for day in ("2026-10-01", "2026-11-01")
    )
    reward = market.goods(stock=50, name="一条毛巾", item_id=first["lines"][0]["item_id"])
    people = [market.who("volunteer", number) for number in range(12)]
    approver = market.who("station", 2)
    wish = {"units": 0, "reason": "bad_after_all"}
    asked = market.rig.made(f"/gifts/{first['id']}/reverse", wish, by=market.who("station"))
    approve = f"/gifts/{first['id']}/reversals/{asked['reversals'][0]['id']}/approve"
    chance = random.Random(7)

    def redeem(number: int) -> int:
        answer = market.ask(reward, by=people[number])
        if answer.status_code == 202:
            told = answer.json
            if chance.random() < 0.5:
                market.rig.post(f"/redemptions/{told['id']}/cancel", by=people[number])
            paid = points.PointsDebited(
                redemption_id=told["id"], person_id=told["person_id"], points=8, journal_id=new_id(), balance=0
            )
            market.rig.hear(paid)
        return answer.status_code

    with ThreadPoolExecutor(13) as pool:
        asking = [pool.submit(redeem, number) for number in range(12)]
        reversing = pool.submit(market.rig.post, approve, by=approver, headers=if_match(asked))
        codes = {one.result() for one in asking}
    if reversing.result().status_code != 200:  # somebody was promised a piece just then: try again in a moment
        assert market.rig.made(approve, by=approver, headers=if_match(asked))
    assert codes <= {202, 409}
    assert market.rig.audit() == []
    held = {one["gift_id"]: one for one in market.rig.read("/lots", by=approver)["items"]}
    assert held[first["id"]]["on_hand"] == 0
    assert held[second["id"]]["on_hand"] == 8


def test_the_same_key_from_two_hundred_at_once_is_one_redemption(market: Market) -> None:
    reward = market.goods(stock=200)
    market.who("volunteer")
    answers = crowd(200, lambda _: market.ask(reward, key="one and the same"))
    assert {answer.status_code for answer in answers} == {202}
    assert len({answer.json["id"] for answer in answers}) == 1
    assert sum("Idempotency-Replayed" in answer.headers for answer in answers) == 199
    assert len(market.rig.published(contracts.RedemptionRequested)) == 1
    assert market.stock()["reserved"] == 1
    assert market.rig.audit() == []


def test_who_leaves_while_their_goods_are_handed_over_keeps_them(market: Market) -> None:
    redemption = market.redeemed(market.goods(stock=1))
    leaver = market.who("volunteer").id
    left = gateway.PersonLeft(person_id=leaver, epoch=2, left_at=market.rig.now, reason="moved", erase=False)
    message = market.rig.delivery(left, sequence=9)
    with ThreadPoolExecutor(1) as pool:
        with market.rig.tx() as tx:
            hand_over_redemption(tx, UUID(redemption["id"]), who=_counter(market), now=market.rig.now)
            leaving = pool.submit(market.rig.consumer.take, [message])
            _somebody_waits_for(tx)
        leaving.result()
    assert market.rig.outcome(message) == "done"
    assert market.see(redemption, by=market.who("station"))["state"] == "collected"
    assert market.rig.audit() == []


@pytest.mark.parametrize("path", ["/places", "/shops"])
def test_of_two_with_one_name_at_once_one_is_made_and_the_other_refused(market: Market, path: str) -> None:
    body = {"name": "后院仓库"} | ({"kind": "store"} if path == "/places" else {"staff": []})
    with ThreadPoolExecutor(1) as pool:
        with market.rig.tx() as tx:
            if path == "/places":
                add_place(tx, body["name"], PlaceKind.STORE)
            else:
                add_shop(tx, body["name"], [])
            second = pool.submit(market.rig.post, path, body, by=market.who("station"))
            _somebody_waits_for(tx)
        refused = second.result()
    assert (refused.status_code, refused.json["code"]) == (409, f"{path[1:-1]}_exists")


def _counter(market: Market) -> Caller:
    station, rig = market.who("station"), market.rig
    return Caller(station.id, "person", rig.community_id, rig.slug, frozenset(station.roles), frozenset(), 1, 0)


def _somebody_waits_for(tx: Tx) -> None:
    """Come back once another transaction wants what this one has."""
    waiting = text("select exists(select from pg_locks where pg_backend_pid() = any(pg_blocking_pids(pid)))")
    until = time.monotonic() + 1.5  # before their lock_timeout is over
    while not tx.scalar(waiting):
        assert time.monotonic() < until
        time.sleep(0.01)
