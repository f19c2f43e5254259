"""A thousand messages through the real broker, each twice and in no order, with poison of every kind among them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from random import Random
from uuid import UUID

import pika
import pytest

from deploy.local.servers import Rabbit
from services.chassis.messaging import deferred
from services.chassis.messaging.broker import EXCHANGE
from services.chassis.messaging.contract import Event
from services.chassis.messaging.deferred import Delivery
from services.chassis.messaging.queues import declare
from services.points.earning.tables import current_facts
from tests.chassis.wire import Loop, Wire, consuming, until
from tests.points.conftest import PointsService
from tests.simulation.post import rows
from tests.support.rig import Rig

SOURCES, UNITS, MINUTES = 250, 3, 40
HEARD_FROM = {"orders": "orders.order_closed.v1", "charity": "charity.gift_accepted.v1"}


@pytest.fixture
def wire(rabbit: Rabbit) -> Iterator[Wire]:
    """The queue of points on a real broker."""
    made = Wire(rabbit, "points")
    declare(made.url("topology"), "points")
    made.purge()
    yield made
    while Loop.all:
        Loop.all.pop().stop()


def poison(book: PointsService, person: UUID) -> dict[str, Delivery]:
    """What no reading, no waiting and no trying again makes good."""

    def of(event: Event | None = None, **headers: str) -> Delivery:
        made = book.rig.delivery(event or book.closing({person: MINUTES}))
        return replace(made, headers=made.headers | {key.replace("_", "-"): value for key, value in headers.items()})

    healthy = of()
    return {
        "cut off": replace(of(), body=healthy.body[:-9]),
        "giant": replace(of(), body=b'["' + b"x" * 1_000_000),
        "a version of tomorrow": of(ce_type="orders.order_closed.v2"),
        "an event that this service does not consume": of(ce_type="orders.order_placed.v1"),
        "no time": of(ce_time="yesterday"),
        "a number in words": replace(of(), body=json.dumps(json.loads(healthy.body) | {"revision": "1"}).encode()),
        "what nobody can serve": of(book.closing({person: 5_000})),
        "a forged sender": replace(of(), sender="topology"),
    }


def send(wire: Wire, deliveries: list[Delivery]) -> None:
    """As their senders would, each its own in this order; who may not say it, by the one user who may say anything."""
    for sender in sorted({one.sender for one in deliveries}):
        with wire.channel(sender) as channel:
            channel.confirm_delivery()
            for one in (each for each in deliveries if each.sender == sender):
                properties = pika.BasicProperties(headers=one.headers, user_id=sender, delivery_mode=2)
                channel.basic_publish(EXCHANGE, HEARD_FROM.get(sender, HEARD_FROM["orders"]), one.body, properties)


@pytest.mark.slow
def test_exactly_the_poison_is_parked_and_the_healthy_go_on(points: Rig, wire: Wire) -> None:
    book, dice = PointsService(points), Random(5)
    people = [points.person("volunteer") for _ in range(10)]
    closings = [book.closing({people[one % 10].id: MINUTES}) for one in range(SOURCES)]
    gifts = [book.gift(people[one % 10].id, UNITS) for one in range(SOURCES)]
    healthy = [points.delivery(event) for event in (*closings, *gifts)]
    bad = poison(book, people[0].id)
    sent = [*healthy, *healthy, *bad.values()]
    dice.shuffle(sent)
    send(wire, sent)
    _, loop = consuming(points, wire)
    until(lambda: len(rows(points, current_facts)) == 2 * SOURCES and wire.depth() == 0, 120)
    loop.stop()
    assert loop.error is None
    assert wire.depth() == 0  # all of it was acknowledged
    assert _put_off(points) == {one.event_id: "parked" for one in bad.values()}
    share = SOURCES // 10
    for one in people:
        book.holds(one, year_minutes=share * MINUTES, balance=share * MINUTES * 2 // 60 + share * UNITS * 2)
    _replay(points)
    assert set(_put_off(points).values()) == {"parked"}
    with points.database.as_clerk() as clerk:
        assert deferred.drop(clerk, list(_put_off(points))) == len(bad)
    assert _put_off(points) == {}


def _put_off(rig: Rig) -> dict[UUID, str]:
    return {row.event_id: row.state for row in rows(rig, deferred.deferred)}


def _replay(rig: Rig) -> None:
    """All that is parked runs again, and changes nothing."""
    now = datetime.now(UTC)
    with rig.database.as_clerk() as clerk:
        deferred.replay(clerk, now, list(_put_off(rig)))
    with rig.database.as_clerk() as clerk:
        again = deferred.due(clerk, now, 1000)
    for one in again:
        rig.consumer.retry(one)
