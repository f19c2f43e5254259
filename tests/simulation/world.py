"""A world in memory for the services' own code: rows that can be rolled back, messages that come in any order.

What runs here is real: every handler, commands, rules and model. What is not: SQL, HTTP, JSON, the
broker, and anything that two transactions may do to each other (transactions here come one after the other). The
stores are simulated (`stores/`): dictionaries that refuse what the tables refuse. So a history costs milliseconds,
and its seed is all that is needed to live it again.
"""

from __future__ import annotations

import itertools
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from types import ModuleType
from typing import Any, ClassVar
from uuid import UUID

from services.charity.redemption_codes import store as codes_store
from services.charity.redemptions import store as redemptions_store
from services.charity.rewards import store as rewards_store
from services.charity.shops import store as shops_store
from services.charity.stock import store as stock_store
from services.charity.vouchers import store as vouchers_store
from services.chassis.database import tables
from services.chassis.directory import communities, people
from services.chassis.errors import NotYet, Problem
from services.chassis.messaging import outbox
from services.chassis.messaging.batches import EventsRefused, Handler, OneByOne, work_parts
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import Event, ReceivedEvent
from services.chassis.security import encryption
from services.chassis.security.callers import Caller
from services.chassis.service import Service
from services.fund.endings import store as endings_store
from services.fund.grants import store as grants_store
from services.fund.ledger import store as fund_store
from services.fund.payees import store as payees_store
from services.fund.projects import store as fund_projects
from services.orders.projects import store as orders_projects
from services.points.earning import store as earning_store
from services.points.ledger import store as ledger_store
from services.points.redemptions import store as debits_store
from tests.simulation.stores import charity, chassis, fund, orders, points

COMMUNITY = UUID(int=1 << 100)
ABOVE_A_STORE = {"commands", "events", "queries", "transitions"}  # kinds of files that call stores
LATE = 4  # messages that come once more when all is done, and the inbox knows none of them any more
STANDS_FOR: dict[Any, Any] = {
    redemptions_store: charity,
    codes_store: charity,
    rewards_store: charity,
    stock_store: charity,
    shops_store: charity,
    vouchers_store: charity,
    ledger_store: points,
    earning_store: points,
    debits_store: points,
    fund_store: fund,
    grants_store: fund,
    endings_store: fund,
    payees_store: fund,
    fund_projects: fund,
    orders_projects: orders,
    communities: chassis,
    people: chassis,
    outbox.publish: chassis.publish,
    outbox.publish_all: chassis.publish_all,
    outbox.publish_batch: chassis.publish_batch,
    encryption.decrypt: chassis.decrypt,
    encryption.encrypt: chassis.encrypt,
    encryption.fingerprint: chassis.encrypt,
    tables.new_id: chassis.new_id,
}


@contextmanager
def simulated() -> Iterator[None]:
    """Let all commands and handlers work on simulated stores; afterwards everything is as it was."""
    swapped: list[tuple[ModuleType, str, Any]] = []
    for module in [one for name, one in sys.modules.items() if _is_above_a_store(name)]:
        for name, real in list(vars(module).items()):
            if isinstance(real, ModuleType | Callable) and real in STANDS_FOR:  # type: ignore[arg-type]
                swapped.append((module, name, real))
                setattr(module, name, STANDS_FOR[real])
    try:
        yield
    finally:
        for module, name, real in swapped:
            setattr(module, name, real)


def _is_above_a_store(name: str) -> bool:
    root, _, rest = name.partition(".")
    return root == "services" and not ABOVE_A_STORE.isdisjoint(rest.split("."))


class Broken(AssertionError):
    """Something that must always hold does not."""


class Crash(Exception):
    """The process ended here: nothing of its transaction stays."""


_ABSENT = object()


class Tx:
    """One transaction: rows are changed in place, and put back where it does not commit."""

    def __init__(self, tables: dict[str, dict[Any, Any]]) -> None:
        self.community_id = COMMUNITY
        self.refused_late = False
        self.tables = tables
        self.published: list[tuple[Event, datetime, int | None]] = []
        self._before: list[tuple[dict[Any, Any], Any, Any]] = []

    def rows(self, table: str) -> dict[Any, Any]:
        """All rows of a table by key, to be read."""
        return self.tables[table]

    def put(self, table: str, key: Any, row: Any) -> None:
        """Insert a row, or replace it."""
        rows = self.tables[table]
        self._before.append((rows, key, rows.get(key, _ABSENT)))
        rows[key] = row

    def add(self, table: str, key: Any, row: Any = True) -> None:
        """Insert a row; its key is unique."""
        if key in self.tables[table]:
            raise Broken(f"a second row in {table} for {key}")
        self.put(table, key, row)

    def take(self, table: str, key: Any) -> None:
        """Delete a row, where there is one."""
        rows = self.tables[table]
        if key in rows:
            self._before.append((rows, key, rows.pop(key)))

    @contextmanager
    def refusing(self, _: Any) -> Iterator[None]:
        """The simulated stores raise refusals themselves."""
        yield

    @contextmanager
    def within(self, _: Any) -> Iterator[None]:
        """There is one community."""
        yield

    def announce_outcome(self, _: UUID) -> None:
        """Nobody waits here."""

    def check(self, constraint: str, holds: object) -> None:
        """What the table would refuse: no rule may have let it come so far."""
        if not holds:
            raise Broken(f"the table refuses: {constraint}")

    def read(self, *questions: Callable[[Tx], Any] | None) -> Any:
        """Returns the answers; a simulated store returns a function of the transaction for each question."""
        answers = [None if one is None else one(self) for one in questions]
        return answers[0] if len(answers) == 1 else tuple(answers)

    def write(self, change: Callable[[Tx], None]) -> None:
        """Makes a change at once; a simulated store returns a function of the transaction for each."""
        change(self)

    def roll_back(self) -> None:
        """Everything as it was before."""
        for rows, key, row in reversed(self._before):
            if row is _ABSENT:
                del rows[key]
            else:
                rows[key] = row


@dataclass(frozen=True, eq=False)
class Message:
    """An event on its way to one service."""

    to: str
    received: ReceivedEvent[Any]


@dataclass
class Wire:
    """What the broker carries: in no order, at least once; `sent` is all that was ever published."""

    consumers: dict[str, Handlers]
    waiting: list[Message] = field(default_factory=list)
    sent: list[Message] = field(default_factory=list)

    def publish(self, event: Event, at: datetime, sequence: int | None = None) -> None:
        """An event goes to each service that consumes it."""
        received = ReceivedEvent(event, chassis.new_id(), at, COMMUNITY, sequence)
        for name, handlers in self.consumers.items():
            if type(event).routing_key in handlers.of:
                self.waiting.append(Message(name, received))
                self.sent.append(self.waiting[-1])


@dataclass
class Site:
    """One service: its rows, and the two ways to change them."""

    name: str
    handlers: Handlers
    wire: Wire
    tables: dict[str, dict[Any, Any]] = field(default_factory=lambda: defaultdict(dict))
    parked: list[tuple[Message, str]] = field(default_factory=list)

    @contextmanager
    def transaction(self, *, crash: bool = False) -> Iterator[Tx]:
        """Commit, or roll back when anything is raised; a crash comes just before the commit."""
        tx = Tx(self.tables)
        try:
            yield tx
            if crash:
                raise Crash  # noqa: TRY301  (it is to be rolled back like every other)
        except Exception as error:
            if not getattr(error, "leaves_mark", False):
                tx.roll_back()
            raise
        for published in tx.published:
            self.wire.publish(*published)

    def call(self, key: object, run: Callable[[Tx], Any], *, crash: bool = False) -> Any:
        """A request with its Idempotency-Key: worked once, answered as often as it comes; a refusal's code."""
        try:
            with self.transaction(crash=crash) as tx:
                kept = tx.rows("idempotency")
                if key not in kept:
                    tx.add("idempotency", key, run(tx))
                return kept[key]
        except Problem as error:
            return error.code

    def take(self, messages: Sequence[Message], *, crash: bool = False) -> None:
        """Work a batch in one transaction; what fails is halved down to the one at fault, which waits or is parked."""
        try:
            self._together(messages, crash=crash)
        except Crash:
            self.wire.waiting += messages  # nobody has acknowledged them
        except (Problem, EventsRefused) as error:
            if len(messages) > 1:
                middle = len(messages) // 2
                self.take(messages[:middle])
                self.take(messages[middle:])
                return
            problem = error.refused[0][1] if isinstance(error, EventsRefused) else error
            if isinstance(problem, NotYet):
                self.wire.waiting += messages
            else:
                self.parked.append((messages[0], problem.code))

    def _together(self, messages: Sequence[Message], *, crash: bool) -> None:
        with self.transaction(crash=crash) as tx:
            inbox, fresh = tx.rows("inbox"), []
            for message in messages:
                if message.received.id not in inbox:
                    tx.add("inbox", message.received.id)
                    fresh.append(message.received)
            chassis.keep_people(tx, fresh)
            parts = self.handlers.parts_by_handler(fresh)
            work_parts(tx, [part for part in parts if self._own(part[0])])  # the chassis's copies are kept above

    def _own(self, handle: Handler) -> bool:
        function = handle.handler if isinstance(handle, OneByOne) else handle
        return function.__module__.startswith(f"services.{self.name}.")


class History:
    """What happens in a few services, step by step; each step takes three numbers, whatever they are.

    A subclass has a method and a weight for each thing that may happen besides, and says in `judge` what must hold.
    """

    common: ClassVar[dict[str, int]] = {"deliver": 30, "redeliver": 6}
    weights: ClassVar[dict[str, int]]
    steps: ClassVar = (10, 26)  # the fewest and the most of a history

    def __init__(self, seed: int, start: datetime, *services: Service) -> None:
        chassis.ids = itertools.count(1)  # so that it is the same each time
        self.now = start
        self.dice = Random(seed)
        self.wire = Wire({service.name: service.all_handlers for service in services})
        self.sites = {service.name: Site(service.name, service.all_handlers, self.wire) for service in services}

    def deliver(self, many: int, to: int, how: int) -> None:
        """Some of what waits reaches a service, in any order, perhaps again and again, perhaps in a crash."""
        site = list(self.sites.values())[to % len(self.sites)]
        waiting = [message for message in self.wire.waiting if message.to == site.name]
        size = (1, 2, 3, len(waiting))[many % 4]
        batch = self.dice.sample(waiting, min(size, len(waiting)))
        if not batch:
            return
        self.wire.waiting = [message for message in self.wire.waiting if message not in batch]
        if how % 4 == 0:
            batch.append(batch[0])
        if how % 5 == 0:
            self.take(site, batch)  # done, and the process ended before it was acknowledged
        self.take(site, batch, crash=how % 6 == 1)

    def redeliver(self, which: int, _: int, how: int) -> None:
        """An event from long ago comes once more, perhaps when the inbox has forgotten it."""
        if self.wire.sent:
            message = self.wire.sent[which % len(self.wire.sent)]
            site = self.sites[message.to]
            if how % 2:
                site.tables["inbox"].clear()
            self.take(site, [message])

    def take(self, site: Site, batch: list[Message], *, crash: bool = False) -> None:
        """A batch reaches a service."""
        site.take(batch, crash=crash)

    def end(self) -> None:
        """Every published event arrives, and then it must be as it should."""
        for _ in range(200):
            if self.wire.waiting:
                message = self.wire.waiting.pop(self.dice.randrange(len(self.wire.waiting)))
                self.take(self.sites[message.to], [message])
        for message in self.dice.sample(self.wire.sent, min(LATE, len(self.wire.sent))):
            self.sites[message.to].tables["inbox"].clear()
            self.take(self.sites[message.to], [message])
        demand(not self.wire.waiting, "everything can be done in the end")
        parked = [(site.name, code) for site in self.sites.values() for _, code in site.parked]
        demand(not parked, f"nobody healthy is parked: {parked}")
        self.judge()

    def judge(self) -> None:
        """What must hold."""
        raise NotImplementedError


def demand(holds: object, what: str) -> None:
    """Say what is broken, where it is."""
    if not holds:
        raise Broken(what)


def somebody(*roles: str) -> Caller:
    """A person who calls, with these roles."""
    return Caller(chassis.new_id(), "person", frozenset(roles), COMMUNITY, "here")
