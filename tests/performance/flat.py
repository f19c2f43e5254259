"""What only serves for a while keeps its size: 500 events a second for ten minutes, and rows are kept for one minute.

Orders close as fast as that: their events wait in an outbox, are sent and worked, and the answers are sent and worked
in turn. Beside them come answers that are kept for repeated requests, revocations, and wrong codes of vouchers.
FLAT_SECONDS=30 shows in short that it works.
"""

from __future__ import annotations

import json
import os
import random
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
from rich.console import Console
from rich.table import Table

from services.chassis.database.tables import new_id
from services.contracts import orders
from tests.journeys.neighbourhood import opened
from tests.performance.events import DAYS
from tests.performance.stage import Production, Stage

RATE = 500  # events a second
BESIDE = 50  # rows a second of each kind that no event brings
TICK_SECONDS = 0.1
KEPT_SECONDS = 60
LOOKS = 10
PEOPLE = 40
WATCHED = {
    "orders": ("outbox", "idempotency"),
    "points": ("inbox", "outbox", "revocations"),
    "charity": ("inbox", "code_attempts"),
    "fund": ("inbox",),
}
_CLOSED = (
    "insert into outbox (community_id, id, type, subject, data, time)"
    " select %s, (one ->> 'id')::uuid, %s, one ->> 'subject', one -> 'data', now()"
    " from jsonb_array_elements(%s::jsonb) one"
)
_BESIDE = {
    "orders": "insert into idempotency (community_id, principal, route, key_hash, fingerprint, status, headers, body)"
    " select %(community)s, gen_random_uuid(), 'place_order', uuid_send(gen_random_uuid()), '', 201, '{}',"
    " decode(repeat('ab', 700), 'hex') from generate_series(1, %(many)s)",
    "points": "insert into revocations select gen_random_uuid(), 1, now() from generate_series(1, %(many)s)",
    "charity": "insert into code_attempts (community_id, id, person_id, at)"
    " select %(community)s, gen_random_uuid(), gen_random_uuid(), now() from generate_series(1, %(many)s)",
}
_SIZES = "select pg_total_relation_size(%s::regclass) / 1048576.0, (select count(*) from {})"


class ShortRetention(Production):
    """A platform that keeps rows for a minute, or for a sixth of a shorter run."""

    def environment(self, service: str) -> dict[str, str]:
        """The settings, with the retention of the service's tables."""
        own = {"outbox", "inbox", "idempotency", "revocations"} | ({"code_attempts"} if service == "charity" else set())
        kept = ",".join(f"{table}={min(KEPT_SECONDS, seconds() // 6)}" for table in sorted(own))
        return super().environment(service) | {"WULIN_RETENTION_SECONDS": kept}


def seconds() -> int:
    """How long it lasts."""
    return int(os.environ.get("FLAT_SECONDS", "600"))


@dataclass
class Feed:
    """Events and other rows at a steady rate, by a thread of its own."""

    stage: Stage
    community: str
    people: list[str]
    stopping: threading.Event = field(default_factory=threading.Event)
    sent: int = 0
    failed: list[BaseException] = field(default_factory=list)

    def run(self) -> None:
        """Feeds until it is stopped."""
        try:
            lines = {name: self.stage.admin(f"wulin_{name}") for name in _BESIDE}
            began, ticks = time.monotonic(), 0
            while not self.stopping.wait(max(0.0, began + ticks * TICK_SECONDS - time.monotonic())):
                self._tick(lines)
                ticks += 1
        except BaseException as error:  # noqa: BLE001  (told by whoever waits)
            self.failed.append(error)

    def _tick(self, lines: dict[str, psycopg.Connection[Any]]) -> None:
        many = int(RATE * TICK_SECONDS)
        made = [self._closing(number) for number in range(many)]
        events = [{"id": str(new_id()), "subject": one.subject, "data": one.data()} for one in made]
        lines["orders"].execute(_CLOSED, [self.community, orders.OrderClosed.routing_key, json.dumps(events)])
        lines["orders"].execute("notify wulin_outbox")
        for name, statement in _BESIDE.items():
            lines[name].execute(statement, {"community": self.community, "many": int(BESIDE * TICK_SECONDS)})
        self.sent += many

    def _closing(self, number: int) -> orders.OrderClosed:
        person = self.people[(self.sent + number) % len(self.people)]
        now = datetime.now(UTC)
        on = now.date() - timedelta(days=random.randrange(DAYS))
        served = orders.Served(person_id=person, served_on=on, minutes=30, method="leader")  # type: ignore[arg-type]
        return orders.OrderClosed(order_id=new_id(), revision=1, form="errand", closed_at=now, volunteers=(served,))


@contextmanager
def feeding(stage: Stage) -> Iterator[Feed]:
    """A community whose orders close all the time."""
    here = opened(stage.deployment, "flat")
    people = [here.person("volunteer").id for _ in range(PEOPLE)]
    time.sleep(2)  # all services know them
    with stage.admin("wulin_gateway") as admin:
        row = admin.execute("select id from communities where slug = %s", [here.slug]).fetchone()
        assert row
    feed = Feed(stage, str(row[0]), people)
    thread = threading.Thread(target=feed.run)
    thread.start()
    try:
        yield feed
    finally:
        feed.stopping.set()
        thread.join()
    if feed.failed:
        raise feed.failed[0]


def measure(stage: Stage) -> dict[str, float]:
    """How many times their size after a third of the time the tables have at the end; and whether all was worked."""
    looks: list[dict[str, tuple[float, int]]] = []
    with feeding(stage) as feed:
        for _ in range(LOOKS):
            time.sleep(seconds() / LOOKS)
            looks.append(_sizes(stage))
    _show(looks)
    early, last = looks[LOOKS // 3], looks[-1]
    found: dict[str, float] = {f"{name}: MiB at the end": size for name, (size, _) in last.items()}
    found |= {f"{name}: times the size after a third": size / (early[name][0] or 1) for name, (size, _) in last.items()}
    return found | {"events a second": feed.sent / seconds()}


def _sizes(stage: Stage) -> dict[str, tuple[float, int]]:
    found = {}
    for service, tables in WATCHED.items():
        with stage.admin(f"wulin_{service}") as admin:
            for table in tables:
                row = admin.execute(_SIZES.format(table), [table]).fetchone()
                assert row
                found[f"{service}.{table}"] = (float(row[0]), int(row[1]))
    return found


def _show(looks: list[dict[str, tuple[float, int]]]) -> None:
    table = Table("", *(f"{(number + 1) * seconds() // LOOKS} s" for number in range(LOOKS)), title="MiB (rows)")
    for name in looks[0]:
        table.add_row(name, *(f"{one[name][0]:.1f} ({one[name][1]:,})" for one in looks))
    Console(width=200).print(table)
