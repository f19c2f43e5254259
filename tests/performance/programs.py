"""Parts of a worker, each in a process: `python -m tests.performance.programs consume|relay|arrivals …`.

Settings come from the environment, as a worker's do. Says `ready`, begins at a line on its input, ends with it.
"""

from __future__ import annotations

import importlib
import json
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from services.chassis.config import settings
from services.chassis.database.failures import is_lost
from services.chassis.messaging import relay
from services.chassis.messaging.consumer import Consumer
from services.chassis.messaging.deferred import Delivery
from services.chassis.messaging.intake import Intake
from services.chassis.service import Service


def consume(stopping: threading.Event, name: str) -> Callable[[], None]:
    """The consumer of a service, warm; tells the size of each batch that it has worked.

    Before it is ready it works what is in the queue: a service's statements are built once, when they are first sent.
    """
    service: Service = importlib.import_module(f"services.{name}.app").service
    consumer = Consumer(service.database(), service.all_handlers, stopping)

    def work(batch: Sequence[Any]) -> None:
        consumer.work(batch)
        print(len(batch))

    def warm_up(batch: Sequence[Any]) -> None:
        consumer.work(batch)
        warm.set()

    warm = threading.Event()
    Intake(settings().need("amqp_url"), name, warm).run(consumer.read, warm_up, consumer.take_dead_letters, is_lost)
    intake = Intake(settings().need("amqp_url"), name, stopping)
    return lambda: intake.run(consumer.read, work, consumer.take_dead_letters, is_lost)


def relaying(stopping: threading.Event, name: str, poll_seconds: str) -> Callable[[], None]:
    """The relay of a service, which looks by itself every so often."""
    importlib.import_module(f"services.{name}.app")
    relay.POLL_SECONDS = float(poll_seconds)
    given = settings()
    return relay.Relay(name, given.need("database_clerk_url"), given.need("amqp_url"), stopping).run


def arrivals(stopping: threading.Event, queue: str) -> Callable[[], None]:
    """Take a queue's messages as a consumer does, and tell at the end when each came."""
    came: dict[str, float] = {}

    def work(batch: Sequence[Delivery]) -> None:
        now = time.monotonic()
        came.update((one.headers["ce-id"], now) for one in batch)

    def run() -> None:
        Intake(settings().need("amqp_url"), queue, stopping).run(lambda one: one, work, work, lambda _: False)
        print(json.dumps(came))

    return run


PROGRAMS: dict[str, Callable[..., Callable[[], None]]] = {"consume": consume, "relay": relaying, "arrivals": arrivals}


def main(kind: str, *arguments: str) -> None:
    """Run one of them."""
    stopping = threading.Event()
    run = PROGRAMS[kind](stopping, *arguments)
    print("ready")
    sys.stdin.readline()

    def wait_for_end() -> None:
        sys.stdin.read()
        stopping.set()

    threading.Thread(target=wait_for_end, daemon=True).start()
    run()


if __name__ == "__main__":
    main(*sys.argv[1:])
