"""Processes of a service that end, as by a power cut, at one named instant of their work.

The instant is planted from outside, in that process alone: a function of the chassis is wrapped, and nothing in a
service knows of it.
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
from collections.abc import Callable, Mapping
from typing import Any

from pika.adapters.blocking_connection import BlockingChannel

from deploy.deployment import module
from services.chassis.http import idempotency, serving
from services.chassis.log import start_logging
from services.chassis.messaging import consumer, relay
from services.chassis.messaging.contract import SERVICES
from services.chassis.messaging.intake import Intake
from services.chassis.messaging.publisher import Publisher
from services.chassis.worker import Worker
from tests.support.forks import forked

APPS = {name: importlib.import_module(f"{module(name)}.app") for name in SERVICES}
KILLED = -signal.SIGKILL


def dying(owner: Any, name: str, *, before: bool = False) -> Callable[[], None]:
    """Plants the end of the process where `owner.name` has done its work (or is to begin), and nobody knows of it."""

    def plant() -> None:
        real = getattr(owner, name)

        def last(*given: Any, **named: Any) -> None:
            if not before:
                real(*given, **named)
            os.kill(os.getpid(), signal.SIGKILL)

        setattr(owner, name, last)

    return plant


# Where a process dies. A seam that the chassis no longer has is an AttributeError, and the process ends by that.
CONSUMER = {
    "before_commit": dying(consumer, "forget"),  # the last statement of a batch
    "after_commit": dying(Intake, "_finish"),
    "after_ack": dying(BlockingChannel, "basic_ack"),
}
RELAY = {
    "after_publish": dying(Publisher, "_on_confirm", before=True),  # the broker has it
    "after_confirm": dying(Publisher, "confirmed"),
    "after_mark": dying(relay, "_count"),  # of the first row: all of its window are marked
}
CALL = {
    "before_commit": dying(idempotency, "remember"),  # the last statement of a call with a key
    "after_commit": dying(serving, "_run_once"),
}
POINTS = {"consumer": CONSUMER, "relay": RELAY, "call": CALL}


def working(name: str, settings: Mapping[str, str], *where: str) -> Any:
    """A worker of the service; `where` is the loop and the point at which it dies, if it is to."""
    return forked(_work, name, dict(settings), where)


def calling(name: str, settings: Mapping[str, str], call: Mapping[str, Any], *where: str) -> Any:
    """The service's web application in a process of its own, answering one call; it dies as a worker does."""
    return forked(_answer, name, dict(settings), where, dict(call))


def _work(name: str, settings: dict[str, str], where: tuple[str, ...]) -> None:
    _prepare(settings, where)
    start_logging(name, "warning")
    sys.exit(Worker(APPS[name].service).run())


def _answer(name: str, settings: dict[str, str], where: tuple[str, ...], call: dict[str, Any]) -> None:
    _prepare(settings, where)
    with APPS[name].service.web_app().test_client() as client:
        client.open(**call)


def _prepare(settings: dict[str, str], where: tuple[str, ...]) -> None:
    os.environ.update(settings)
    if where:
        loop, point = where
        POINTS[loop][point]()
