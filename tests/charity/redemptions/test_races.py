"""Concurrent requests for redemptions."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

from services.charity.redemptions.commands import hand_over_redemption
from services.chassis.security.callers import Caller
from services.contracts import charity as contracts
from services.contracts import gateway
from tests.charity.conftest import Supermarket
from tests.support.crowd import crowd, wait_until_somebody_is_blocked


def test_two_hundred_concurrent_requests_with_one_key_are_one_redemption(supermarket: Supermarket) -> None:
    reward = supermarket.goods_reward(stock=200)
    supermarket.who("volunteer")
    answers = crowd(200, lambda _: supermarket.request(reward, key="one and the same"))
    assert {answer.status_code for answer in answers} == {202}
    assert len({answer.json["id"] for answer in answers}) == 1
    assert sum("Idempotency-Replayed" in answer.headers for answer in answers) == 199
    assert len(supermarket.rig.published(contracts.RedemptionRequested)) == 1
    assert supermarket.balance()["reserved"] == 1
    assert supermarket.rig.audit() == []


def test_goods_handed_over_while_their_owner_leaves_stay_collected(supermarket: Supermarket) -> None:
    redemption = supermarket.confirmed(supermarket.goods_reward(stock=1))
    leaver = supermarket.who("volunteer").id
    left = gateway.PersonLeft(person_id=leaver, epoch=2, left_at=supermarket.rig.now, reason="moved", erase=False)
    message = supermarket.rig.delivery(left, sequence=9)
    with ThreadPoolExecutor(1) as pool:
        with supermarket.rig.tx() as tx:
            hand_over_redemption(tx, UUID(redemption["id"]), who=_counter(supermarket), now=supermarket.rig.now)
            leaving = pool.submit(supermarket.rig.consumer.take, [message])
            wait_until_somebody_is_blocked(tx)
        leaving.result()
    assert supermarket.rig.outcome(message) == "done"
    assert supermarket.read(redemption, by=supermarket.who("station"))["state"] == "collected"
    assert supermarket.rig.audit() == []


def _counter(supermarket: Supermarket) -> Caller:
    station, rig = supermarket.who("station"), supermarket.rig
    return Caller(station.id, "person", frozenset(station.roles), rig.community_id, rig.slug)
