"""The event path beside peers: the same messages, the same rows, one process each, in turns."""

from __future__ import annotations

import json
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pika
import psycopg

from deploy.rabbitmq.definitions import TOPOLOGY
from services.chassis.messaging.publisher import OutgoingMessage
from tests.performance.events import BASE, RUN, WORKED_SECONDS, Town
from tests.performance.frame import Aim, Point, Turn
from tests.performance.stage import PATIENCE_SECONDS as START_SECONDS
from tests.performance.stage import PEERS, Program, Stage, has_peers

HERE = Path(__file__).parent
OURS, FUNCTIONS, OBJECTS = 5_000, 300, 100  # events of a turn: each a second or more


@dataclass(frozen=True)
class Peer:
    """A consumer in the peers' environment, and how its queue is filled."""

    kind: str  # of the Celery task, none for plain messages
    command: Sequence[str]

    def drained(self, town: Town, count: int) -> float:
        """Events a second, from a queue that holds them all, from the first that is committed to the last."""
        queue = f"bench-{uuid.uuid4().hex[:8]}"
        settings = {
            "BENCH_DATABASE": town.stage.deployment.admin_url(RUN),
            "BENCH_BROKER": town.stage.deployment.amqp_url(TOPOLOGY),
            "BENCH_QUEUE": queue,
        }
        with town.stage.copied(BASE, RUN, "points"), town.stage.admin(RUN) as admin, _queue(settings) as channel:
            admin.execute((HERE / "sql" / "close_order.sql").read_text())
            self._fill(channel, settings, [_flat(one) for one in town.closings(count)])
            running = Program(*self.command, environment=settings)
            try:
                began, already = _worked(admin, 1, time.monotonic() + START_SECONDS)
                ended, _ = _worked(admin, count, time.monotonic() + WORKED_SECONDS)
            finally:
                running.end()
        return (count - already) / (ended - began)

    def _fill(self, channel: pika.channel.Channel, settings: Mapping[str, str], events: Sequence[str]) -> None:
        if not self.kind:
            properties = pika.BasicProperties("application/json", delivery_mode=2)
            for one in events:
                channel.basic_publish("", settings["BENCH_QUEUE"], one.encode(), properties)
            return
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
            file.write("\n".join(events))
            file.flush()
            command = [str(PEERS / "python"), "-m", "tests.performance.peers.celery_tasks", self.kind, file.name]
            done = subprocess.run(
                command, env=settings, cwd=HERE.parents[1], capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, done.stderr[-2000:]


def _flat(one: OutgoingMessage) -> str:
    """The same message for a peer, without nesting."""
    body = json.loads(one.body)
    (served,) = body["volunteers"]
    known = {"community": one.headers["ce-community"], "event": one.headers["ce-id"], "order": body["order_id"]}
    return json.dumps(known | {"person": served["person_id"], "day": served["served_on"], "minutes": served["minutes"]})


@contextmanager
def _queue(settings: Mapping[str, str]) -> Iterator[pika.channel.Channel]:
    """A durable queue for one turn."""
    connection = pika.BlockingConnection(pika.URLParameters(settings["BENCH_BROKER"]))
    try:
        channel = connection.channel()
        channel.queue_declare(settings["BENCH_QUEUE"], durable=True)
        yield channel
    finally:
        connection.close()
        with pika.BlockingConnection(pika.URLParameters(settings["BENCH_BROKER"])) as again:
            again.channel().queue_delete(settings["BENCH_QUEUE"])


def _worked(admin: psycopg.Connection[Any], wanted: int, until: float) -> tuple[float, int]:
    """When so many are committed, and how many then are."""
    count = 0
    while time.monotonic() < until:
        (count,) = admin.execute("select count(*) from journals").fetchone() or (0,)
        if count >= wanted:
            return time.monotonic(), count
        time.sleep(0.01)
    raise RuntimeError(f"{count} of {wanted} are worked")


_CELERY = [str(PEERS / "celery"), "-A", "tests.performance.peers.celery_tasks", "worker", "-P", "prefork", "-c", "1"]
_CELERY += ["--without-gossip", "--without-mingle", "--without-heartbeat", "-l", "error"]
PLAYERS = {
    "Celery + function": (Peer("function", _CELERY), FUNCTIONS),
    "Celery + ORM": (Peer("orm", _CELERY), OBJECTS),
    "FastStream + function": (
        Peer("", [str(PEERS / "python"), "-m", "tests.performance.peers.faststream_asyncpg"]),
        FUNCTIONS,
    ),
}


@contextmanager
def beside_peers(stage: Stage) -> Iterator[Mapping[str, Turn]]:
    """Ours and theirs."""
    town = Town(stage)
    with stage.quiet(), town.built():
        runs: dict[str, Turn] = {"五社 Wulin": lambda: town.drained(town.closings(OURS))}
        for name, (peer, count) in PLAYERS.items() if has_peers() else ():
            runs[name] = partial(peer.drained, town, count)
        yield runs


BESIDE_PEERS = Point(
    "P2",
    "与同类相比 The event path beside peers, one process each",
    "events/s",
    [
        Aim("五社 Wulin", 25, "Celery + function"),
        Aim("五社 Wulin", 60, "Celery + ORM"),
        Aim("五社 Wulin", 12, "FastStream + function"),
    ],
    beside_peers,
)
