"""Closed orders on their way into the book of points: beside the same statements alone, and with more of all."""

from __future__ import annotations

import json
import random
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from uuid import UUID

import psycopg

from services.chassis.database.service_database import Database
from services.chassis.database.tables import new_id
from services.chassis.messaging.broker import WINDOW
from services.chassis.messaging.consumer import Consumer
from services.chassis.messaging.deferred import Delivery
from services.chassis.messaging.publisher import OutgoingMessage, Publisher
from services.contracts import gateway, orders
from services.points.app import service
from tests.performance.frame import Aim, Point, Turn, sized
from tests.performance.recording import Recording
from tests.performance.stage import Program, Stage, program, together

COMMUNITIES = sized(500, 50)
PEOPLE_OF_EACH = 40  # in each community; the first is larger
PEOPLE_OF_FIRST = sized(2_000, 100)
EVENTS = sized(5_000, 500)
WORKED_SECONDS = 120
BASE, RUN = "bench_points", "bench_points_run"
DAYS = 300  # of service, in turn: no person has more minutes than a day on any of them
EMPTY = (
    "truncate known_communities, known_people, rule_sets, accounts, journals, sources, debits, inbox, outbox cascade"
)


@dataclass
class Town:
    """A book of points that knows its communities and their people, copied afresh for each turn."""

    stage: Stage
    communities: list[UUID] = field(default_factory=lambda: sorted(new_id() for _ in range(COMMUNITIES)))

    @contextmanager
    def built(self) -> Iterator[None]:
        """The database that turns start from, as long as it lasts."""
        with self.stage.copied("wulin_points", BASE, "points"):
            with self.stage.admin(BASE) as admin:
                admin.execute(EMPTY)
            opened = self._database(BASE)
            Consumer(opened, service.all_handlers).take([self._opening(number) for number in range(COMMUNITIES)])
            opened.dispose()
            with self.stage.admin(BASE) as admin:
                admin.execute(
                    "insert into known_people select c.id, gen_random_uuid(), '{volunteer}', 'active', 'adult',"
                    " '2020-01-01', '{}', 1, true from known_communities c,"
                    " generate_series(1, case c.id when %s then %s else %s end)",
                    [self.communities[0], PEOPLE_OF_FIRST, PEOPLE_OF_EACH],
                )
                # Not `vacuum analyze`: tables found empty would be planned as empty however many rows a turn adds.
                admin.execute("analyze known_communities, known_people")
            yield

    @cached_property
    def people(self) -> dict[UUID, list[UUID]]:
        """Everybody, by community."""
        found: dict[UUID, list[UUID]] = {}
        with self.stage.admin(BASE) as admin:
            for community, person in admin.execute("select community_id, id from known_people"):
                found.setdefault(community, []).append(person)
        return found

    def _database(self, name: str) -> Database:
        return self.stage.database("points", name)

    def _worker_address(self) -> str:
        return self.stage.url("points", "worker", RUN).replace("+psycopg", "")

    def _opening(self, number: int) -> Delivery:
        contract = gateway.CommunityOpened(
            slug=f"bench-{number}", timezone="Asia/Shanghai", profile="urban", sandbox=False, settings={}
        )
        sent = message(contract.routing_key, self.communities[number], contract.slug, contract.data())
        return Delivery(sent.headers | {"ce-sequence": "1"}, sent.body, "gateway")

    # ---- events ----------------------------------------------------------------------------------------

    def closings(self, count: int, among: int = 1, *, hot: bool = False) -> list[OutgoingMessage]:
        """Orders closed, one hour of one volunteer each, in so many communities in turn; hot: always the same one."""
        made = []
        for number in range(count):
            community = self.communities[number % among]
            person = self.people[community][0] if hot else random.choice(self.people[community])
            on = datetime.now(UTC).date() - timedelta(days=number % DAYS)
            served = orders.Served(person_id=person, served_on=on, minutes=60, method="leader")
            contract = orders.OrderClosed(
                order_id=new_id(), revision=1, form="errand", closed_at=datetime.now(UTC), volunteers=(served,)
            )
            made.append(message(contract.routing_key, community, contract.subject, contract.data()))
        return made

    def drained(self, events: Sequence[OutgoingMessage], consumers: int = 1) -> float:
        """Events a second, from a queue that holds them all, through so many consumer processes."""
        with self.stage.copied(BASE, RUN, "points"):
            with self._consumers(consumers) as workers:
                self.queue(events)
                began = time.perf_counter()
                together(workers)
                _until(len(events), workers)
                took = time.perf_counter() - began
            self._check(len(events) + consumers)
        return len(events) / took

    @contextmanager
    def _consumers(self, count: int) -> Iterator[list[Program]]:
        """So many consumers, each of which has worked one event."""
        with ExitStack() as running:
            started = []
            for _ in range(count):
                self.queue(self.closings(1))
                environment = self.stage.environment("points", RUN)
                started.append(running.enter_context(program("consume", "points", environment=environment)))
            yield started

    def queue(self, events: Sequence[OutgoingMessage]) -> None:
        """Let the book's queue hold exactly these."""
        self.stage.empty("points", "fund")
        sender = Publisher(self.stage.deployment.amqp_url("orders"), "orders")
        try:
            for first in range(0, len(events), WINDOW):
                sender.send(events[first : first + WINDOW])
        finally:
            sender.close()
        self.stage.empty("fund")

    def _check(self, wanted: int) -> None:
        """A figure of work that was not done means nothing."""
        with self.stage.admin(RUN) as admin:
            counts = "(select count(*) from inbox) - %s, (select count(*) from journals), (select count(*) from outbox)"
            found = admin.execute(f"select {counts}", [COMMUNITIES]).fetchone()
        assert found == (wanted, wanted, wanted), f"{found} of {wanted}"

    # ---- the limit -------------------------------------------------------------------------------------

    def replayed(self, among: int, count: int) -> Callable[[], float]:
        """The same statements for such events in full batches, recorded once: events a second through psycopg alone."""
        recording = Recording()
        with self.stage.copied(BASE, RUN, "points"):
            database = self._database(RUN)
            with recording.of(database.worker):
                consumer, events = Consumer(database, service.all_handlers), self.closings(count, among)
                for first in range(0, count, WINDOW):
                    batch = events[first : first + WINDOW]
                    consumer.take([Delivery(one.headers, one.body, "orders") for one in batch])
            database.dispose()

        def again() -> float:
            with self.stage.copied(BASE, RUN, "points"):
                with psycopg.connect(self._worker_address(), autocommit=True) as connection:
                    took = recording.again(connection)
                self._check(count)
            return count / took

        return again


def message(kind: str, community: UUID, subject: str, data: Mapping[str, object]) -> OutgoingMessage:
    """A message as a service would send it."""
    event_id = str(new_id())
    headers = {
        "ce-specversion": "1.0",
        "ce-id": event_id,
        "ce-source": "/bench",
        "ce-type": kind,
        "ce-time": datetime.now(UTC).isoformat(),
        "ce-subject": subject,
        "ce-community": str(community),
    }
    return OutgoingMessage(int(UUID(event_id)), kind, headers, json.dumps(data).encode(), event_id)


def _until(wanted: int, workers: Sequence[Program]) -> None:
    """Until they have worked so many together."""
    done: list[int] = []  # of each batch, by whichever worker
    enough, failed = threading.Event(), []

    def follow(worker: Program) -> None:
        try:
            while not enough.is_set():
                done.append(int(worker.line()))
                if sum(done) >= wanted:
                    enough.set()
        except (RuntimeError, ValueError) as error:  # it ended; with the others done that is as it should be
            if not enough.is_set():
                failed.append(error)
                enough.set()

    for worker in workers:
        threading.Thread(target=follow, args=(worker,), daemon=True).start()
    assert enough.wait(WORKED_SECONDS), f"{wanted - sum(done)} are left"
    if failed:
        raise failed[0]


# ---- the points ----------------------------------------------------------------------------------------


@contextmanager
def alone(stage: Stage) -> Iterator[Mapping[str, Turn]]:
    """One consumer, with events of one, some and many communities."""
    town = Town(stage)
    with stage.quiet(), town.built():
        yield {
            "消费 consumer, 1 community": lambda: town.drained(town.closings(EVENTS)),
            "语句 statements alone": town.replayed(1, EVENTS),
            "消费 consumer, 50 communities": lambda: town.drained(town.closings(EVENTS, 50)),
            "消费 consumer, 500 communities": lambda: town.drained(town.closings(EVENTS, COMMUNITIES)),
            "语句 statements alone, 50 communities": town.replayed(50, EVENTS),
            "语句 statements alone, 500 communities": town.replayed(COMMUNITIES, EVENTS),
        }


EVENT_PATH = Point(
    "P1",
    "事件之路 Event path, one process",
    "events/s",
    [
        Aim("消费 consumer, 1 community", 0.62, "语句 statements alone"),
        Aim("消费 consumer, 50 communities", 0.58, "语句 statements alone, 50 communities"),
        Aim("消费 consumer, 500 communities", 0.45, "语句 statements alone, 500 communities"),
    ],
    alone,
)


@contextmanager
def side_by_side(stage: Stage) -> Iterator[Mapping[str, Turn]]:
    """Two consumers beside one; one account beside many."""
    town = Town(stage)
    with stage.quiet(), town.built():
        yield {
            "两个消费者 two consumers": lambda: town.drained(town.closings(EVENTS * 2), 2),
            "一个消费者 one consumer": lambda: town.drained(town.closings(EVENTS)),
            "热点账户 one hot account": lambda: town.drained(town.closings(EVENTS, hot=True)),
        }


SIDE_BY_SIDE = Point(
    "P3",
    "并行与热点 Two processes, and a hot account",
    "events/s",
    [
        Aim("两个消费者 two consumers", 1.3, "一个消费者 one consumer"),
        Aim("热点账户 one hot account", 1.0, "一个消费者 one consumer"),
    ],
    side_by_side,
)
