"""Concurrent requests for redemptions."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

from services.charity.redemptions.commands import hand_over_redemption
from services.chassis.security.callers import Caller
from services.contracts import charity as contracts
from services.contracts import gateway
from tests.charity.conftest import Market
from tests.support.crowd import crowd, wait_until_somebody_is_blocked


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
            wait_until_somebody_is_blocked(tx)
        leaving.result()
    assert market.rig.outcome(message) == "done"
    assert market.see(redemption, by=market.who("station"))["state"] == "collected"
    assert market.rig.audit() == []


def _counter(market: Market) -> Caller:
    station, rig = market.who("station"), market.rig
    return Caller(station.id, "person", frozenset(station.roles), rig.community_id, rig.slug)
