"""Faults of messages: published twice, late, out of order, and messages that nobody can read."""

from __future__ import annotations

import json
import random
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import pika
import psycopg
from psycopg.rows import namedtuple_row

from deploy.deployment import Deployment
from deploy.local.platform import Platform
from services.chassis.messaging.broker import ConnectionLost
from services.chassis.messaging.contract import CONTRACTS, SERVICES
from services.chassis.messaging.deferred import Delivery
from services.chassis.messaging.publisher import OutgoingMessage, Publisher
from services.chassis.messaging.relay import AS_SENT, _outgoing
from services.contracts import gateway, orders

TWICE_SECONDS = 12
LATE_SECONDS = 60
GATHER_SECONDS = 8
SHUFFLED_MOST = 1_000
PATIENCE_SECONDS = 120
HEARD_BY_ALL = gateway.PersonJoined.routing_key

_SENT = f"""
select {AS_SENT}, published_at
from outbox where published_at > %s order by position
"""


@dataclass
class Messages:
    """What can be done to the messages of one platform."""

    platform: Platform
    chance: random.Random
    planted: dict[tuple[str, str], str] = field(default_factory=dict)  # (service, id) -> the poison's name
    shuffled: list[int] = field(default_factory=list)  # how many messages each time

    @property
    def deployment(self) -> Deployment:
        """Where it runs."""
        return self.platform.layout.deployment

    def duplicate(self) -> None:
        """For a while every event is published a second time at once, unchanged."""
        for rows in self._published_for(TWICE_SECONDS):
            self._republish(rows)

    def late(self) -> None:
        """The events of a while are published again a minute later."""
        kept = [one for rows in self._published_for(TWICE_SECONDS) for one in rows]
        time.sleep(LATE_SECONDS)
        self._republish(kept)

    def shuffle(self) -> None:
        """A service is away; what has gathered for it meanwhile comes in any order."""
        service = self.chance.choice(SERVICES[1:])
        self.platform.stop(f"{service}-worker")
        try:
            time.sleep(GATHER_SECONDS)
            _patiently(lambda: self._shuffled(service))
        finally:
            self.platform.start(f"{service}-worker")

    def poison(self) -> None:
        """One of every kind that can't be understood, between the healthy."""
        for name, (sender, outgoing) in _poisons(self._an_event()).items():
            consumers = CONTRACTS[outgoing.routing_key].consumers
            kept_as = Delivery(outgoing.headers, outgoing.body, sender).event_id
            for service in consumers:
                self.planted[service, str(kept_as)] = name
            self._send(sender, [outgoing])
            time.sleep(self.chance.uniform(0, 0.3))

    # ---- how -------------------------------------------------------------------------------------------

    def _published_for(self, seconds: float) -> Iterator[list[tuple[str, Any]]]:
        """`(service, outbox row)` of each event that is published from now on."""
        since = dict.fromkeys(SERVICES, datetime.now(UTC))
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            time.sleep(0.5)
            for service in SERVICES:
                rows = self._rows(service, since[service])
                since[service] = max([since[service], *(row.published_at for row in rows)])
                yield [(service, row) for row in rows]

    def _rows(self, service: str, since: datetime) -> list[Any]:
        url = self.deployment.database_url(service, "audit").replace("+psycopg", "")
        try:
            with psycopg.connect(url, row_factory=namedtuple_row, connect_timeout=3) as connection:
                return connection.execute(_SENT, [since]).fetchall()
        except psycopg.OperationalError:
            return []  # asked again in a moment

    def _republish(self, rows: Sequence[tuple[str, Any]]) -> None:
        for service in SERVICES:
            self._send(service, [_outgoing(service, row) for by, row in rows if by == service])

    def _send(self, sender: str, batch: Sequence[OutgoingMessage]) -> None:
        if batch:
            _patiently(lambda: self._sent(sender, batch))

    def _sent(self, sender: str, batch: Sequence[OutgoingMessage]) -> None:
        through = Publisher(self.deployment.amqp_url(sender), sender)
        try:
            for start in range(0, len(batch), 100):
                through.send(batch[start : start + 100])
        finally:
            through.close()

    def _shuffled(self, service: str) -> None:
        """Take what waits for a service and publish it again in another order, each in its publisher's name."""
        parameters = pika.URLParameters(self.deployment.amqp_url(service))
        try:
            connection = pika.BlockingConnection(parameters)
            channel = connection.channel()
            taken: list[tuple[str, OutgoingMessage]] = []
            tag = 0
            while len(taken) < SHUFFLED_MOST:
                method, properties, body = channel.basic_get(service)
                if method is None:
                    break
                tag = method.delivery_tag
                outgoing = OutgoingMessage(tag, method.routing_key, properties.headers, body, properties.message_id)
                taken.append((properties.user_id, outgoing))
            self.chance.shuffle(taken)
            for sender, outgoing in taken:
                self._send(sender, [outgoing])
            if tag:
                channel.basic_ack(tag, multiple=True)
            self.shuffled.append(len(taken))
            connection.close()
        except (pika.exceptions.AMQPError, OSError) as error:
            raise ConnectionLost(str(error)) from error

    def _an_event(self) -> OutgoingMessage:
        """A good event that all services consume, to be damaged."""
        since = datetime(2000, 1, 1, tzinfo=UTC)
        until = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < until:  # the database may be away
            for row in self._rows("gateway", since):
                if row.type == HEARD_BY_ALL:
                    return _outgoing("gateway", row)
            time.sleep(1)
        raise TimeoutError("nobody has joined")


def _poisons(healthy: OutgoingMessage) -> dict[str, tuple[str, OutgoingMessage]]:
    """One of every kind: its sender and the message, each with an id of its own."""

    def spoilt(body: bytes | None = None, sender: str = "gateway", key: str = "", **headers: str) -> Any:
        event = str(uuid.uuid4())
        said = healthy.headers | {"ce-id": event} | {f"ce-{name}": value for name, value in headers.items()}
        made = replace(healthy, headers=said, body=healthy.body if body is None else body, message_id=event)
        return sender, replace(made, routing_key=key or made.routing_key)

    facts = json.loads(healthy.body)
    return {
        "not JSON": spoilt(b"\xff\xfe{"),
        "cut off": spoilt(healthy.body[:-5]),
        "wrong schema": spoilt(b'{"person_id": 1}'),
        "a number as text": spoilt(json.dumps(facts | {"epoch": "1"}).encode()),
        "unknown version": spoilt(type="gateway.person_joined.v9"),
        "unknown type": spoilt(type="gateway.nobody_says_this.v1"),
        "forged sender": spoilt(sender="orders", key=orders.OrderClosed.routing_key),
        "giant": spoilt(b'{"person_id": "' + b"x" * 900_000 + b'"}'),
        "nested without end": spoilt(b"[" * 200_000),
        "NUL in the body": spoilt(json.dumps(facts | {"age_band": "a\x00"}).encode()),
        "NUL in the envelope": spoilt(sequence="7\x00"),
        "no time": spoilt(time=""),
        "a day before time": spoilt(time="0000-00-00T00:00:00Z"),
        "a sequence that is none": spoilt(sequence="seven"),
        "a community that is none": spoilt(community="east"),
    }


def _patiently(act: Callable[[], None]) -> None:
    """Begin anew while the broker is away."""
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return act()
        except ConnectionLost:
            if time.monotonic() > until:
                raise
            threading.Event().wait(0.5)
