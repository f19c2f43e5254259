"""The consumer: works deliveries in batches, each batch in one transaction and each event once.

It does not know the broker: it takes deliveries and returns when each has a stored outcome (done, done before,
deferred or parked), so that they may be acknowledged. It raises only for a lost database, and then nothing was decided.
"""

from __future__ import annotations

import random
import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

import marshmallow as ma
import structlog
from sqlalchemy import Column, DateTime, Index, Text, Uuid, func, select
from sqlalchemy.exc import SQLAlchemyError

from services.chassis.clock import real_now
from services.chassis.database.business_time import business_now
from services.chassis.database.failures import is_collision, is_lost
from services.chassis.database.statements import any_of
from services.chassis.database.tables import SWEPT, chassis_metadata, community_table
from services.chassis.database.transactions import NOBODY, Database, Tx
from services.chassis.errors import Problem
from services.chassis.fields import is_text, parse_instant
from services.chassis.log import log
from services.chassis.messaging.contract import CONTRACTS, Event, ReceivedEvent, publisher
from services.chassis.messaging.deferred import (
    ConsumerCrashed,
    Delivery,
    forget,
    is_parked,
    next_id,
    postpone,
    reason_of,
    uuid_or_none,
)
from services.chassis.metrics import EVENTS

E = TypeVar("E", bound=Event)
Handler = Callable[[Tx, Sequence[ReceivedEvent[Any]], datetime], None]
COLLISIONS_MOST = 5

inbox = community_table(
    "inbox",
    chassis_metadata,
    Column("consumer", Text, nullable=False),
    Column("event_id", Uuid, nullable=False),
    Column("type", Text, nullable=False),
    Column("done_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    key=("consumer", "event_id"),
    grants=SWEPT,
    clerk=("done_at",),
    clerk_also=("delete",),
)
Index("inbox_done", inbox.c.done_at)


class Unreadable(Problem):
    """A message that fits no contract, or that this service has no handler for; waiting does not help."""

    code = "unreadable"


class Forged(Problem):
    """A message that its publisher did not send."""

    code = "forged_sender"


@dataclass
class Handlers:
    """The handlers of a service's or a feature's events; each takes a batch of one community's new events."""

    service: str
    of: dict[str, list[Handler]] = field(default_factory=dict)

    def handles(
        self, *events: type[E]
    ) -> Callable[[Callable[[Tx, Sequence[ReceivedEvent[E]], datetime], None]], Handler]:
        """Decorator: call this for each batch of `events`. Their contracts must name the service in `consumers`.

        A handler of several gets them together, in order of arrival, so that a ledger locks its accounts once.
        """
        for event in events:
            if self.service not in event.consumers:
                raise TypeError(f"{event.routing_key} does not name {self.service} in consumers")

        def register(handler: Handler) -> Handler:
            for event in events:
                self.of.setdefault(event.routing_key, []).append(handler)
            return handler

        return register

    @classmethod
    def joined(cls, service: str, parts: Iterable[Handlers]) -> Handlers:
        """The handlers of several features; those of one event are called in the order of `parts`."""
        joined = cls(service)
        for kind, handlers in (each for part in parts for each in part.of.items()):
            joined.of.setdefault(kind, []).extend(handlers)
        return joined

    def turns(self, fresh: Sequence[ReceivedEvent[Any]]) -> list[tuple[Handler, list[ReceivedEvent[Any]]]]:
        """Returns each handler with its part of a batch, in the order in which the handlers were added.

        The copies of communities and people come first: events of the same batch may name a person who just joined.
        """
        turns: dict[Handler, list[ReceivedEvent[Any]]] = {
            handler: [] for named in self.of.values() for handler in named
        }
        for received in fresh:
            for handler in self.of[type(received.event).routing_key]:
                turns[handler].append(received)
        return [(handler, batch) for handler, batch in turns.items() if batch]


@dataclass(frozen=True)
class _Message:
    delivery: Delivery
    received: ReceivedEvent[Any]


@dataclass(frozen=True)
class _Refused:
    delivery: Delivery
    problem: Problem


class _Claim(NamedTuple):
    """An event id and the publisher that uses it."""

    event_id: UUID
    publisher: str


def read(delivery: Delivery) -> ReceivedEvent[Any]:
    """Returns the event that a delivery carries. Raises Unreadable or Forged."""
    headers = delivery.headers
    kind = headers.get("ce-type", "")
    contract = CONTRACTS.get(kind)
    if contract is None:
        raise Unreadable
    if not delivery.trusted:
        raise Forged
    try:
        received = ReceivedEvent(
            event=contract.read(delivery.body),
            id=UUID(headers["ce-id"]),
            time=parse_instant(headers["ce-time"]),
            community_id=UUID(headers["ce-community"]),
            sequence=int(headers["ce-sequence"]) if "ce-sequence" in headers else None,
            cause=headers.get("ce-cause"),
            traceparent=headers.get("ce-traceparent"),
        )
    except (KeyError, ValueError, TypeError, RecursionError, ma.ValidationError) as error:
        raise Unreadable from error
    if abs(received.sequence or 0) >= 10**18 or not is_text("".join(headers.values())):
        raise Unreadable
    return received


@dataclass
class Consumer:
    """Works deliveries for one service."""

    database: Database
    handlers: Handlers
    stopping: threading.Event = field(default_factory=threading.Event)

    def read(self, delivery: Delivery) -> _Message | _Refused:
        """Reads a message, without the database: it may be done while an earlier batch is worked."""
        try:
            received = read(delivery)
            if type(received.event).routing_key not in self.handlers.of:
                raise Unreadable
        except Problem as problem:
            return _Refused(delivery, problem)
        return _Message(delivery, received)

    def work(self, read: Sequence[_Message | _Refused]) -> None:
        """Works what was read. Raises only when the database is lost, and then nothing was decided."""
        for one in read:
            if isinstance(one, _Refused):
                self._postpone(one.delivery, one.problem)
        self._work([one for one in read if isinstance(one, _Message)])

    def take(self, deliveries: Iterable[Delivery]) -> None:
        """Reads and works messages. Raises as `work` does."""
        self.work([self.read(delivery) for delivery in deliveries])

    def retry(self, delivery: Delivery) -> None:
        """Works a message that failed before: alone, so that it can't hold others back."""
        self.take([delivery])

    def take_dead_letters(self, deliveries: Sequence[Delivery]) -> None:
        """Works messages that were in flight each time that a worker crashed.

        Each is parked first and then tried once. If it is done, it is no longer parked; if this worker crashes too, the
        message comes again, is found parked, and waits for a person.
        """
        for delivery in deliveries:
            with self.database.transaction(_community_of(delivery)) as tx:
                tried = is_parked(tx, self.handlers.service, delivery)
            if not tried:
                self._postpone(delivery, ConsumerCrashed())
                self.take([delivery])

    def _work(self, messages: Sequence[_Message]) -> None:
        """Works a batch in one transaction; one that fails is halved until the failing message stands alone."""
        if not messages:
            return
        try:
            self._together(messages)
        except Exception as error:
            if is_lost(error):
                raise
            if len(messages) == 1:
                self._postpone(messages[0].delivery, error)
                return
            middle = len(messages) // 2
            self._work(messages[:middle])
            self._work(messages[middle:])

    def _together(self, messages: Sequence[_Message]) -> None:
        groups = _by_community(messages)
        for attempt in range(COLLISIONS_MOST):
            try:
                with self.database.transaction(groups[0][0]) as tx:
                    counted = [self._community(tx, *group) for group in groups]
            except SQLAlchemyError as error:
                if not is_collision(error) or attempt == COLLISIONS_MOST - 1:
                    raise
                self.stopping.wait(random.uniform(0.01, 0.05) * 2**attempt)  # noqa: S311  (jitter)
            else:
                for kind, outcome, number in (line for lines in counted for line in lines):
                    EVENTS.labels(type=kind, outcome=outcome).inc(number)
                return

    def _community(self, tx: Tx, community_id: UUID, messages: Sequence[_Message]) -> list[tuple[str, str, int]]:
        """Works one community's part: marks it in the inbox and hands what is new to the handlers.

        Returns `(type, outcome, number)` for the metrics.
        """
        tx.enter(community_id)
        service = self.handlers.service
        fresh = self._mark(tx, messages)
        now = business_now(tx, max(message.received.time for message in messages))
        trace = {"traceparent": fresh[0].traceparent} if len(fresh) == 1 else {}
        with structlog.contextvars.bound_contextvars(community=str(community_id), **trace):
            for handle, batch in self.handlers.turns(fresh):
                handle(tx, batch, now)
        forget(tx, service, [(one.delivery.kept_as or one.received.id, one.delivery.sender) for one in messages])
        kinds = Counter(type(received.event).routing_key for received in fresh)
        done = [(kind, "done", number) for kind, number in kinds.items()]
        return [*done, ("any", "duplicate", len(messages) - len(fresh))]

    def _mark(self, tx: Tx, messages: Sequence[_Message]) -> list[ReceivedEvent[Any]]:
        """Writes the inbox. Returns the events that were not in it, in order of arrival.

        The inbox knows an event by its id. A publisher may copy the id of another publisher's event: both are done, and
        the one that comes later is marked under the next of its ids.
        """
        events = {
            _Claim(message.received.id, message.delivery.sender): message.received for message in reversed(messages)
        }
        marks = {claim: claim.event_id for claim in events}
        new: set[_Claim] = set()
        while marks:
            first = {mark: claim for claim, mark in marks.items()}  # of two claims, the one that arrived first
            fresh = self._add_marks(tx, {mark: events[claim] for mark, claim in first.items()})
            new |= {first[mark] for mark in fresh}
            if len(fresh) == len(marks):
                break
            owners = {mark: first[mark].publisher for mark in fresh} | self._owners(tx, first.keys() - fresh)
            copied = {claim: mark for claim, mark in marks.items() if owners[mark] != claim.publisher}
            marks = {claim: next_id(mark, claim.publisher) for claim, mark in copied.items()}
        return [received for claim, received in reversed(list(events.items())) if claim in new]

    def _add_marks(self, tx: Tx, events: Mapping[UUID, ReceivedEvent[Any]]) -> Collection[UUID]:
        """Marks events as done under these ids. Returns the ids that were not marked before."""
        kinds = {mark: type(received.event).routing_key for mark, received in events.items()}
        rows = [{"consumer": self.handlers.service, "event_id": mark, "type": kinds[mark]} for mark in sorted(kinds)]
        return tx.add_new(inbox, rows)

    def _owners(self, tx: Tx, marks: Collection[UUID]) -> dict[UUID, str]:
        """Returns the publisher of each marked event."""
        held = select(inbox.c.event_id, inbox.c.type).where(
            tx.in_community(inbox), inbox.c.consumer == self.handlers.service, any_of(inbox.c.event_id, marks)
        )
        return {row.event_id: publisher(row.type) for row in tx.all(held)}

    def _postpone(self, delivery: Delivery, error: BaseException) -> None:
        with self.database.transaction(_community_of(delivery)) as tx:
            state = postpone(tx, self.handlers.service, delivery, error, real_now())
        kind = delivery.headers.get("ce-type", "")
        EVENTS.labels(type=kind if kind in CONTRACTS else "unknown", outcome=state).inc()
        foreseen = isinstance(error, Problem)
        write = log.warning if foreseen else log.error
        what = {"event_id": str(delivery.event_id), "type": kind, "reason": reason_of(error)}
        write("message_" + state, **what, exc_info=None if foreseen else error)


def _by_community(messages: Sequence[_Message]) -> list[tuple[UUID, list[_Message]]]:
    groups: dict[UUID, list[_Message]] = defaultdict(list)
    for message in messages:
        groups[message.received.community_id].append(message)
    return sorted(groups.items())  # one order of locks in all consumers, so that two can't wait for each other


def _community_of(delivery: Delivery) -> UUID:
    """The community that a message names, or none."""
    return uuid_or_none(delivery.headers.get("ce-community")) or NOBODY
