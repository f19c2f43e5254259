"""From a commit to another service: how soon one event is there, and how fast many are sent."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pika
import psycopg

from services.chassis.database.tables import new_id
from services.chassis.messaging.broker import EXCHANGE, WINDOW
from tests.performance.frame import Aim, Point, Turn, percentiles, sized
from tests.performance.stage import Stage, program

BASE, RUN = "bench_latency", "bench_latency_run"
SECONDS = sized(3, 1)
TOGETHER = 5  # events of one transaction
BACKLOG = sized(5_000, 500)
KIND = "points.points_debited.v1"  # of points, latencies by charity alone
POLL_SECONDS = 0.1
SAFETY_SECONDS = 1.0  # between two looks of a relay that is woken

_TOLD = """insert into outbox (community_id, id, type, subject, cause, data, time)
select gen_random_uuid(), id, %s, id::text, 'redemption:' || id, jsonb_build_object('redemption_id', id, 'person_id',
gen_random_uuid(), 'points', 4, 'journal_id', gen_random_uuid(), 'balance', 26), now() from unnest(%s::uuid[]) id"""


# ---- how soon ------------------------------------------------------------------------------------------


def latencies(stage: Stage, rate: int, *, woken: bool) -> Mapping[str, float]:
    """Milliseconds from COMMIT until the other service's consumer has the event."""
    sent_at: dict[str, float] = {}
    environment = stage.environment("points", RUN)
    with (
        stage.copied(BASE, RUN, "points"),
        program("relay", "points", str(SAFETY_SECONDS if woken else POLL_SECONDS), environment=environment) as relay,
        program("arrivals", "charity", environment=stage.environment("charity", RUN)) as arrivals,
        stage.admin(RUN) as admin,
    ):
        relay.begin()
        arrivals.begin()
        _publish(admin, sent_at, 1, 10, woken=woken)  # until both are at work
        time.sleep(2)
        sent_at.clear()
        _publish(admin, sent_at, rate, SECONDS, woken=woken)
        time.sleep(1)
        arrivals.finish()
        came: dict[str, float] = json.loads(arrivals.line())
    took = [(came[one] - at) * 1000 for one, at in sent_at.items()]  # KeyError: one was lost
    return percentiles(took)


def _publish(admin: psycopg.Connection, sent_at: dict[str, float], rate: int, seconds: float, *, woken: bool) -> None:
    """Commit events at a steady rate; when each was."""
    together = min(TOGETHER, rate)
    began = time.monotonic()
    for number in range(int(rate / together * seconds) or 1):
        time.sleep(max(0.0, began + number * together / rate - time.monotonic()))
        ids = [new_id() for _ in range(together)]
        admin.execute(_TOLD, [KIND, ids])
        now = time.monotonic()
        if woken:
            admin.execute("notify wulin_outbox")
        sent_at.update((str(one), now) for one in ids)


@contextmanager
def soon(stage: Stage) -> Iterator[Mapping[str, Turn]]:
    """A relay that is woken beside one that looks every 100 ms."""
    with stage.quiet(), stage.copied("wulin_points", BASE, "points"):
        stage.empty("charity")
        yield {
            "唤醒 woken, 1,000/s": lambda: latencies(stage, 1000, woken=True),
            "轮询 polling, 1,000/s": lambda: latencies(stage, 1000, woken=False),
        }


SOON = Point(
    "P6",
    "提交到别的服务 Commit to another service's consumer",
    "ms",
    [
        Aim("唤醒 woken, 1,000/s, p50", 5, at_most=True),
        Aim("唤醒 woken, 1,000/s, p99", 12, at_most=True),
        Aim("唤醒 woken, 1,000/s, p50", 1 / 8, "轮询 polling, 1,000/s, p50", at_most=True),
    ],
    soon,
)

# ---- how fast ------------------------------------------------------------------------------------------


def drained(stage: Stage) -> float:
    """Events a second that a relay sends from an outbox full of them, marked and all."""
    with stage.copied(BASE, RUN, "points"), stage.admin(RUN) as admin:
        admin.execute(_TOLD, [KIND, [new_id() for _ in range(BACKLOG)]])
        admin.execute("vacuum analyze outbox")
        environment = stage.environment("points", RUN)
        with program("relay", "points", str(SAFETY_SECONDS), environment=environment) as relay:
            began = time.perf_counter()
            relay.begin()
            while admin.execute("select 1 from outbox where published_at is null limit 1").fetchone():
                time.sleep(0.01)
            took = time.perf_counter() - began
    stage.empty("charity")
    return BACKLOG / took


def published(stage: Stage) -> float:
    """The same messages a second through plain pika: windows of the same size, each window's confirms awaited once."""
    ids = [str(new_id()) for _ in range(BACKLOG)]
    names = ("redemption_id", "person_id", "journal_id")
    bodies = [json.dumps(dict.fromkeys(names, one) | {"points": 4, "balance": 26}).encode() for one in ids]
    fixed = {"ce-specversion": "1.0", "ce-source": "/points", "ce-type": KIND, "ce-time": "2026-03-10T01:00:00Z"}
    heads = [
        fixed | dict.fromkeys(("ce-id", "ce-subject", "ce-community"), one) | {"ce-cause": f"redemption:{one}"}
        for one in ids
    ]
    alone = Plain(stage.deployment.amqp_url("points"), list(zip(heads, bodies, strict=True)))
    took = alone.run()
    stage.empty("charity")
    return BACKLOG / took


@dataclass
class Plain:
    """Publishing alone, as pika's documentation has it, a window after the other."""

    url: str
    messages: Sequence[tuple[dict[str, str], bytes]]
    sent: int = 0
    _open: set[int] = field(default_factory=set)
    _channel: Any = None

    def run(self) -> float:
        """Send them all; the seconds from connecting to the last confirm."""
        began = time.perf_counter()
        connection = pika.SelectConnection(
            pika.URLParameters(self.url),
            on_open_callback=lambda one: one.channel(on_open_callback=self._opened),
            on_close_callback=lambda one, _: one.ioloop.stop(),
        )
        connection.ioloop.start()
        assert self.sent == len(self.messages)
        return time.perf_counter() - began

    def _opened(self, channel: Any) -> None:
        self._channel = channel
        channel.confirm_delivery(self._on_confirm, callback=lambda _: self._window())

    def _window(self) -> None:
        window = self.messages[self.sent : self.sent + WINDOW]
        for headers, body in window:
            properties = pika.BasicProperties("application/json", headers=headers, delivery_mode=2, user_id="points")
            self._channel.basic_publish(EXCHANGE, KIND, body, properties)
        self._open.update(range(self.sent + 1, self.sent + len(window) + 1))
        self.sent += len(window)

    def _on_confirm(self, frame: Any) -> None:
        tag = frame.method.delivery_tag
        self._open -= {one for one in self._open if one <= tag} if frame.method.multiple else {tag}
        if self._open:
            return
        if self.sent == len(self.messages):
            self._channel.connection.close()
        else:
            self._window()


@contextmanager
def fast(stage: Stage) -> Iterator[Mapping[str, Turn]]:
    """A relay beside publishing alone."""
    with stage.quiet(), stage.copied("wulin_points", BASE, "points"):
        stage.empty("charity")
        yield {"中继 relay": lambda: drained(stage), "发布 publishing alone": lambda: published(stage)}


FAST = Point("P7", "中继清空 Relay drain", "events/s", [Aim("中继 relay", 0.55, "发布 publishing alone")], fast)
