"""A hundred at once want what only one can have."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from deploy.client import Caller, Refusal
from tests.faults.clients import Remembering, Write
from tests.faults.load import Street
from tests.journeys.neighbourhood import until

AT_ONCE = 100


@dataclass(frozen=True)
class Race:
    """How many of how many won; one should."""

    name: str
    runners: int
    winners: int


def races(street: Street) -> list[Race]:
    """All races, one after the other."""
    return [race(street) for race in (the_last_item, the_last_points, the_same_key, the_same_voucher, the_same_order)]


def the_last_item(street: Street) -> Race:
    """Goods of which there is one."""
    reward = {"name": f"手工书签{uuid.uuid4().hex[:6]}", "kind": "goods", "price_points": 1, "stock": 1}
    made = street.station.post("/rewards", reward)
    ours = [street.serving[number % len(street.serving)] for number in range(AT_ONCE)]
    asked = [_wanted(street, one, "/redemptions", {"reward_id": made["id"], "quantity": 1}) for one in ours]
    return Race("最后一件 the last item", AT_ONCE, len(_settled(street, _run(street, asked))))


def the_last_points(street: Street) -> Race:
    """Points that are enough once."""
    somebody = street.newcomer()
    until(lambda: street.balance(somebody) == 32)
    reward = {"name": f"布包{uuid.uuid4().hex[:6]}", "kind": "goods", "price_points": 30, "stock": 1_000}
    body = {"reward_id": street.station.post("/rewards", reward)["id"], "quantity": 1}
    asked = [_wanted(street, somebody, "/redemptions", body) for _ in range(AT_ONCE)]
    return Race("最后的积分 the last points", AT_ONCE, len(_settled(street, _run(street, asked))))


def the_same_key(street: Street) -> Race:
    """The same click, again and again."""
    key = str(uuid.uuid4())
    body = {"donor": None, "amount_fen": 123, "channel": "cash", "publish_name": False}
    asked = [_wanted(street, street.station, "/donations", body, key) for _ in range(AT_ONCE)]
    return Race("同一请求 the same key", AT_ONCE, len({answer["id"] for answer in _run(street, asked)}))


def the_same_voucher(street: Street) -> Race:
    """A code, shown at every till; who loses has tried a code in vain, so the shop is this race's own."""
    keeper, meal = street.lunch_elsewhere()
    (voucher,) = street.redeem(street.newcomer_with_points(), meal)["vouchers"]
    asked = [_wanted(street, keeper, f"/vouchers/{voucher['code']}/use", {}) for _ in range(AT_ONCE)]
    return Race("同一张券 the same voucher", AT_ONCE, len(_run(street, asked)))


def the_same_order(street: Street) -> Race:
    """A team that accepts from every phone."""
    begins = street.now + timedelta(days=250)
    order = street.placed(begins, street.person("resident"))
    morning = begins - timedelta(hours=4)
    street.station.at(morning).post(f"/orders/{order}/dispatch", {"team_ids": [street.team["id"]]})
    leader, body = street.leader.at(morning), {"team_id": street.team["id"]}
    asked = [_wanted(street, leader, f"/orders/{order}/accept", body) for _ in range(AT_ONCE)]
    return Race("同一订单 the same order", AT_ONCE, len(_run(street, asked)))


# ---- how -------------------------------------------------------------------------------------------------


def _wanted(street: Street, who: Caller, path: str, body: Any, key: str = "") -> Write:
    connection = street.connection
    assert isinstance(connection, Remembering)
    headers = {"X-Wulin-Now": (who.now or street.now).isoformat()} | ({"Idempotency-Key": key} if key else {})
    return connection.wanted(who.below + path, who.token, headers, body=body)


def _run(street: Street, writes: Sequence[Write]) -> list[Any]:
    """Send all at the same instant, each until it is answered; the answers to the winners."""
    connection = street.connection
    assert isinstance(connection, Remembering)
    start = threading.Barrier(len(writes))

    def send(write: Write) -> Any:
        start.wait()
        try:
            return connection.settle(write, patient=True)
        except Refusal:
            return None

    with ThreadPoolExecutor(len(writes)) as pool:
        return [answer for answer in pool.map(send, writes) if answer is not None]


def _settled(street: Street, asked: Sequence[Any]) -> list[str]:
    """Of these redemptions, those that points were paid for."""
    ours = {one["id"] for one in asked}

    def states() -> dict[str, str]:
        listed = street.station.pages("/redemptions")
        return {one["id"]: one["state"] for one in listed if one["id"] in ours}

    until(lambda: "reserved" not in states().values())
    return [one for one, state in states().items() if state == "confirmed"]
