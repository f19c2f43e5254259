"""A redemption from asking to confirmed: through the gateway, two services and back, and many at once."""

from __future__ import annotations

import random
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any
from uuid import UUID

from deploy.client import Caller, etag
from deploy.rabbitmq.definitions import TOPOLOGY
from services.chassis.database.tables import new_id
from services.chassis.messaging.publisher import OutgoingMessage, Publisher
from services.chassis.messaging.queues import queue_depths
from services.contracts import orders
from tests.journeys.neighbourhood import Neighbourhood, eventually, opened
from tests.performance.events import DAYS, message
from tests.performance.frame import Aim, Point, Turn, percentiles, sized
from tests.performance.stage import Stage

PEOPLE, REWARDS = 10, 4
RATE, SECONDS = 20, sized(4, 1)
BACKLOG = sized(200, 40)
AT_ONCE = 8
SETTLE_SECONDS = 60
SENT_SECONDS = 2  # then all of them are in the queue of points


@dataclass
class Shelf:
    """People with points, and vouchers that cost one."""

    stage: Stage

    @cached_property
    def here(self) -> Neighbourhood:
        """The community."""
        return opened(self.stage.deployment, f"shelf-{uuid.uuid4().hex[:6]}")

    @cached_property
    def people(self) -> list[Caller]:
        """Volunteers who have given so much that they can redeem for ever."""
        made = [self.here.volunteer() for _ in range(PEOPLE)]
        for one in made:
            gift = eventually(lambda one=one: self.here.give(one, 1_000))  # type: ignore[misc]  # bound now
            confirm = f"/gifts/{gift['id']}/confirm"  # so many units a second person must confirm
            self.here.colleague.post(confirm, {"units": 1_000}, If_Match=etag(gift))
        for one in made:
            self.here.has_points(one, 2_000)
        return made

    @cached_property
    def rewards(self) -> list[Any]:
        """Several, so that not all wait for one row."""
        body = {
            "kind": "voucher",
            "price_points": 1,
            "shop_id": self.here.shop["id"],
            "stock": 100_000,
            "valid_days": 60,
        }
        return [self.here.station.post("/rewards", body | {"name": f"早餐券{number}"}) for number in range(REWARDS)]

    def ask(self, number: int, wait_seconds: int) -> Any:
        """One redemption."""
        body = {"reward_id": self.rewards[number % REWARDS]["id"], "quantity": 1}
        return self.people[number % PEOPLE].post("/redemptions", body, Prefer=f"wait={wait_seconds}")

    # ---- how soon --------------------------------------------------------------------------------------

    def steady(self) -> Mapping[str, float]:
        """Milliseconds from asking to confirmed, at a steady rate."""

        def redeem(number: int) -> float:
            began = time.perf_counter()
            redemption = self.ask(number, 10)
            while redemption["state"] == "reserved":  # within ten seconds nobody answered
                redemption = self.people[number % PEOPLE].get(f"/redemptions/{redemption['id']}")
            assert redemption["state"] == "confirmed", redemption
            return (time.perf_counter() - began) * 1000

        with ThreadPoolExecutor(RATE) as pool:
            began = time.monotonic()
            calls = []
            for number in range(RATE * SECONDS):
                time.sleep(max(0.0, began + number / RATE - time.monotonic()))
                calls.append(pool.submit(redeem, number))
            took = [call.result() for call in calls]
        return percentiles(took)

    # ---- how many --------------------------------------------------------------------------------------

    def batched(self) -> float:
        """Redemptions a second, asked for while points was away; from its return to the last one confirmed."""
        self.stage.platform.stop("points-worker")
        with ThreadPoolExecutor(AT_ONCE) as pool:
            asked = [one["id"] for one in pool.map(lambda number: self.ask(number, 0), range(BACKLOG))]
        time.sleep(SENT_SECONDS)
        began = self._returned()
        confirmed = "select count(*) from redemptions where state = 'confirmed' and id = any(%s::uuid[])"
        return BACKLOG / (self._when("charity", confirmed, asked) - began)

    def closed(self) -> float:
        """The same for closed orders, which only points consumes: the event path of this platform."""
        self.stage.platform.stop("points-worker")
        orders_closed = [self._closing(number) for number in range(BACKLOG)]
        sender = Publisher(self.stage.deployment.amqp_url("orders"), "orders")
        sender.send(orders_closed)
        sender.close()
        began = self._returned()
        booked = "select count(*) from journals where cause_id = any(%s::uuid[])"
        return BACKLOG / (self._when("points", booked, [one.headers["ce-subject"] for one in orders_closed]) - began)

    def _closing(self, number: int) -> OutgoingMessage:
        on = datetime.now(UTC).date() - timedelta(days=random.randrange(DAYS))
        served = orders.Served(
            person_id=UUID(self.people[number % PEOPLE].id), served_on=on, minutes=60, method="leader"
        )
        event = orders.OrderClosed(
            order_id=new_id(), revision=1, form="errand", closed_at=self.here.now, volunteers=(served,)
        )
        return message(event.routing_key, self.community, event.subject, event.data())

    @cached_property
    def community(self) -> UUID:
        """Its id."""
        with self.stage.admin("wulin_points") as admin:
            row = admin.execute("select id from known_communities where slug = %s", [self.here.slug]).fetchone()
        assert row
        return UUID(str(row[0]))

    def _returned(self) -> float:
        """Start points' worker again; the instant at which it takes from its queue."""
        self.stage.platform.start("points-worker")
        url = self.stage.deployment.amqp_url(TOPOLOGY)
        while not (depth := queue_depths(url, ["points"])["points"]) or not depth.consumers:
            time.sleep(0.005)
        return time.monotonic()

    def _when(self, service: str, counted: str, ids: Sequence[str]) -> float:
        """The instant at which this counts all of them."""
        end = time.monotonic() + SETTLE_SECONDS
        with self.stage.admin(f"wulin_{service}") as admin:
            while admin.execute(counted, [list(ids)]).fetchone() != (len(ids),):
                assert time.monotonic() < end, counted
                time.sleep(0.01)
        return time.monotonic()


@contextmanager
def redeeming(stage: Stage) -> Iterator[Mapping[str, Turn]]:
    """Some at a steady rate, then many at once beside as many closed orders."""
    shelf = Shelf(stage)
    assert shelf.people
    assert shelf.rewards
    yield {
        "兑换 redemption, 20/s": shelf.steady,
        "兑换成批 redemptions batched": shelf.batched,
        "结单成批 closed orders batched": shelf.closed,
    }


REDEEMING = Point(
    "P8",
    "兑换 Redemption, asked to confirmed",
    "ms, then events/s",
    [
        Aim("兑换 redemption, 20/s, p50", 25, at_most=True),
        Aim("兑换 redemption, 20/s, p99", 100, at_most=True),
        Aim("兑换成批 redemptions batched", 0.2, "结单成批 closed orders batched"),
    ],
    redeeming,
    warm=True,
)
