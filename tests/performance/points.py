"""From the last review to points on the account, while orders close at a steady rate."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import timedelta
from statistics import quantiles

import psycopg

from deploy.client import Caller
from deploy.local.platform import Platform
from tests.journeys.neighbourhood import Neighbourhood, opened

ORDERS_A_SECOND = 20
SECONDS = 15
VOLUNTEERS = 30
AT_ONCE = 8
LOOK_SECONDS = 0.005
PATIENCE_SECONDS = 30


def measure(platform: Platform) -> dict[str, float]:
    """Milliseconds, by how many of the orders were at least so fast; the look itself adds up to 5."""
    here = opened(platform.layout.deployment, "bench")
    waiting = _prepared(here, ORDERS_A_SECOND * SECONDS)
    book = Book(platform.layout.deployment.database_url("points", "audit").replace("+psycopg", ""))
    sent: dict[str, float] = {}
    answered: dict[str, float] = {}
    calls: list[Future[None]] = []
    with book, ThreadPoolExecutor(AT_ONCE * 4) as pool:
        began = time.monotonic()
        for number, order in enumerate(waiting):
            time.sleep(
                max(0.0, began + number / ORDERS_A_SECOND - time.monotonic())
            )  # on time, whatever the answers take
            calls.append(pool.submit(_close, here, order, sent, answered))
        for call in calls:
            call.result()
        took = time.monotonic() - began
        book.wait_for(set(waiting))
    return {
        "orders": len(waiting),
        "orders a second": len(waiting) / took,
        **_percentiles("review answered", [answered[one] - sent[one] for one in waiting]),
        **_percentiles("review sent to points", [book.seen[one] - sent[one] for one in waiting]),
    }


def _prepared(here: Neighbourhood, many: int) -> list[str]:
    """Orders that wait for one last review: each volunteer serves one requester, a day each."""
    pairs = [(here.volunteer(), here.person("resident")) for _ in range(VOLUNTEERS)]
    assert here.service

    def prepare(pair: tuple[Caller, Caller]) -> list[str]:
        volunteer, requester = pair
        return [_prepare(here, volunteer, requester, day) for day in range(1, many // VOLUNTEERS + 1)]

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return [order for orders in zip(*pool.map(prepare, pairs), strict=True) for order in orders]


def _prepare(here: Neighbourhood, volunteer: Caller, requester: Caller, day: int) -> str:
    begins = here.now + timedelta(days=day)
    order = here.served(volunteer, 60, begins, requester)
    here.review(order, "requester", requester.at(begins + timedelta(hours=2)))
    here.review(order, "team", here.leader.at(begins + timedelta(hours=2)))
    return order


def _close(here: Neighbourhood, order: str, sent: dict[str, float], answered: dict[str, float]) -> None:
    station = here.station.at(here.now + timedelta(days=20))
    sent[order] = time.monotonic()
    seen = here.review(order, "station", station)
    answered[order] = time.monotonic()
    assert seen["state"] == "closed"


@dataclass
class Book:
    """What the book of points holds, looked at all the time, and when each order was first seen in it."""

    url: str
    seen: dict[str, float] = field(default_factory=dict)
    _stop: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> None:
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _look(self) -> None:
        with psycopg.connect(self.url, autocommit=True) as connection:
            while not self._stop.wait(LOOK_SECONDS):
                rows = connection.execute("select cause_id::text from journals").fetchall()
                now = time.monotonic()
                for (order,) in rows:
                    self.seen.setdefault(order, now)

    def wait_for(self, orders: set[str]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not orders <= self.seen.keys():
            assert time.monotonic() < end, f"{len(orders - self.seen.keys())} orders have no points"
            time.sleep(0.05)


def _percentiles(what: str, seconds: Sequence[float]) -> dict[str, float]:
    cuts = quantiles(seconds, n=100)
    figures = {"p50": cuts[49], "p95": cuts[94], "p99": cuts[98], "most": max(seconds)}
    return {f"{what}, {name} ms": value * 1000 for name, value in figures.items()}
