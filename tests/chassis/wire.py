"""The real broker as the tests look at it, and the worker's loops run in threads."""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, ClassVar

import pika

from deploy.local.servers import Rabbit
from services.chassis.messaging.deferred import Delivery
from services.chassis.messaging.intake import Intake
from services.chassis.messaging.queues import DELIVERY_LIMIT, UNCONSUMED, UNROUTABLE
from services.chassis.messaging.relay import Relay
from tests.support.rig import Rig

PATIENCE_SECONDS = float(os.environ.get("WULIN_TEST_PATIENCE", "15"))


def until(true: Callable[[], Any], seconds: float = PATIENCE_SECONDS) -> Any:
    """Wait for it to become true; its value."""
    end = time.monotonic() + seconds
    while not (value := true()):
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)
    return value


@dataclass(frozen=True)
class Wire:
    """One broker with the queue of a service."""

    rabbit: Rabbit
    service: str = "echo"

    def url(self, user: str | None = None) -> str:
        """Each user's password is its name."""
        user = user or self.service
        return f"amqp://{user}:{user}@127.0.0.1:{self.rabbit.port}/wulin"

    @contextmanager
    def channel(self, user: str = "topology") -> Iterator[Any]:
        """A channel of one's own, to look behind."""
        connection = pika.BlockingConnection(pika.URLParameters(self.url(user)))
        try:
            yield connection.channel()
        finally:
            if connection.is_open:
                connection.close()

    @property
    def version(self) -> tuple[int, ...]:
        """The broker's version."""
        connection = pika.BlockingConnection(pika.URLParameters(self.url()))
        try:
            found = connection._impl.server_properties["version"]
        finally:
            connection.close()
        return tuple(int(number) for number in re.findall(r"\d+", found))

    def depth(self, queue: str | None = None) -> int:
        """How many messages are ready in a queue."""
        with self.channel() as channel:
            return int(channel.queue_declare(queue or self.service, passive=True).method.message_count)

    def take(self, queue: str | None = None) -> tuple[Any, bytes] | None:
        """One message out of a queue."""
        with self.channel() as channel:
            method, properties, body = channel.basic_get(queue or self.service, auto_ack=True)
        return (properties, body) if method else None

    def give_up(self, count: int) -> None:
        """Let the broker give up on all `count` messages: taken and not acknowledged, as by processes that end."""
        connection = pika.BlockingConnection(pika.URLParameters(self.url()))
        for _ in range(DELIVERY_LIMIT + 1):
            channel = connection.channel()
            for _ in range(count):
                until(lambda channel=channel: channel.basic_get(self.service)[0])
            channel.close()
        connection.close()
        until(lambda: self.depth(f"{self.service}.dead") == count)

    def purge(self) -> None:
        """Empty all queues."""
        with self.channel() as channel:
            for queue in (self.service, f"{self.service}.dead", UNCONSUMED, UNROUTABLE):
                channel.queue_purge(queue)


@dataclass
class Loop:
    """A loop of the worker in a thread; what it raised is kept."""

    run: Callable[[], None]
    stopping: threading.Event
    wake: Callable[[], None] = lambda: None
    error: BaseException | None = None
    thread: threading.Thread = field(init=False)

    all: ClassVar[list[Loop]] = []

    def __post_init__(self) -> None:
        self.all.append(self)
        self.thread = threading.Thread(target=self._guarded)
        self.thread.start()

    def _guarded(self) -> None:
        try:
            self.run()
        except Exception as error:  # noqa: BLE001  (the test looks at it)
            self.error = error

    def stop(self) -> None:
        """Ask it to end and wait for that."""
        self.stopping.set()
        self.wake()
        self.thread.join(20)
        assert not self.thread.is_alive()


def relaying(rig: Rig, wire: Wire) -> tuple[Relay, Loop]:
    """A relay at work."""
    stopping = threading.Event()
    relay = Relay(wire.service, rig.prepared.urls["clerk"], wire.url(), stopping)
    return relay, Loop(relay.run, stopping)


def consuming(
    rig: Rig,
    wire: Wire,
    work: Callable[[list[Delivery]], None] | None = None,
    wait: Callable[[BaseException], bool] = lambda _: False,
) -> tuple[Intake, Loop]:
    """An intake at work, with the rig's consumer or, from its main queue, `work`."""
    stopping = threading.Event()
    intake = Intake(wire.url(), wire.service, stopping)
    given: Any = (lambda delivery: delivery, work) if work else (rig.consumer.read, rig.consumer.work)
    return intake, Loop(lambda: intake.run(*given, rig.consumer.take_dead_letters, wait), stopping, intake.wake)
