"""The consumer: works deliveries in batches, each batch in one transaction and each event once.

It does not know the broker: it takes deliveries, and returns when each has a stored outcome (done, done before,
deferred or parked), so that they may be acknowledged. It raises only if the database is lost; then nothing was decided.

A batch has events of any communities. If a refusal names an event, that event is taken out, and the others are handled
again. If an error names no event, the batch is halved until the failing event is found.
"""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

import marshmallow as ma
import structlog
from sqlalchemy import Column, DateTime, Index, Text, Uuid, func, select
from sqlalchemy.exc import SQLAlchemyError

from services.chassis.clock import real_now
from services.chassis.database.bulk import rows_as_json, rows_given
from services.chassis.database.business_time import advance_business_time
from services.chassis.database.failures import is_collision, is_lock_timeout, is_lost
from services.chassis.database.service_database import Database
from services.chassis.database.statements import many
from services.chassis.database.tables import SWEPT, chassis_metadata, community_table
from services.chassis.database.transactions import NOBODY, Tx
from services.chassis.errors import Problem
from services.chassis.fields import is_text, parse_instant
from services.chassis.log import log
from services.chassis.messaging.batches import EventsRefused, Handler, work_parts
from services.chassis.messaging.beats import BEAT, DIRECTORY, note_beat
from services.chassis.messaging.contract import CONTRACTS, Event, ReceivedEvent, publisher
from services.chassis.messaging.deferred import (
    ConsumerCrashed,
    Delivery,
    any_from,
    forget,
    is_parked,
    next_id,
    postpone,
    reason_of,
    uuid_or_none,
)
from services.chassis.metrics import EVENTS

E = TypeVar("E", bound=Event)
COLLISIONS_MOST = 5
REFUSALS_MOST = 3  # how often a batch is handled again without refused events, before it is halved

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

_MARKED = many(
    select(inbox.c.community_id, inbox.c.event_id, inbox.c.type).select_from(rows_given(inbox, "consumer", "event_id")),
    tuple,
)


class Unreadable(Problem):
    """A message that fits no contract, or for which this service has no handler; a retry does not help."""

    code = "unreadable"


class Forged(Problem):
    """The sender of a message is not the publisher of its event."""

    code = "forged_sender"


@dataclass
class Handlers:
    """The handlers of a service's or a feature's events; each takes a batch of new events of any communities."""

    service: str
    of: dict[str, list[Handler]] = field(default_factory=dict)

    def handles(self, *events: type[E]) -> Callable[[Callable[[Tx, Sequence[ReceivedEvent[E]]], None]], Handler]:
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

    def parts_by_handler(self, fresh: Sequence[ReceivedEvent[Any]]) -> list[tuple[Handler, list[ReceivedEvent[Any]]]]:
        """Returns each handler with its part of a batch, in the order in which the handlers were added.

        The copies of communities and people come first: events of the same batch may name a person who just joined.
        """
        parts: dict[Handler, list[ReceivedEvent[Any]]] = {
            handler: [] for named in self.of.values() for handler in named
        }
        for received in fresh:
            for handler in self.of[type(received.event).routing_key]:
                parts[handler].append(received)
        return [(handler, batch) for handler, batch in parts.items() if batch]


class _Claim(NamedTuple):
    """An event id and the publisher that uses it in a community."""

    community_id: UUID
    event_id: UUID
    publisher: str


class _Mark(NamedTuple):
    """The key of a row of the inbox."""

    community_id: UUID
    event_id: UUID

    def key(self, consumer: str) -> dict[str, Any]:
        """Returns the columns of the key."""
        return {"community_id": self.community_id, "consumer": consumer, "event_id": self.event_id}


@dataclass(frozen=True)
class _Message:
    delivery: Delivery
    received: ReceivedEvent[Any]

    @cached_property
    def claim(self) -> _Claim:
        return _claim(self.received)

    @property
    def is_beat(self) -> bool:
        """Whether it says that the directory is heard, and is no event to be handled once."""
        return bool(type(self.received.event).routing_key == BEAT)

    @property
    def kept(self) -> tuple[UUID, UUID, str]:
        """The key under which a deferred message is stored: community, id, sender."""
        return self.received.community_id, self.delivery.kept_as or self.received.id, self.delivery.sender


@dataclass(frozen=True)
class _Rejected:
    delivery: Delivery
    problem: Problem


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

    def read(self, delivery: Delivery) -> _Message | _Rejected:
        """Reads a message, without the database, so that it can run while an earlier batch is handled."""
        try:
            received = read(delivery)
        except Problem as problem:
            return _Rejected(delivery, problem)
        except Exception:  # noqa: BLE001  (what nobody foresaw must not keep earlier messages from being acknowledged)
            log.exception("message_not_read")
            return _Rejected(delivery, Unreadable())
        kind = type(received.event).routing_key
        if kind not in self.handlers.of and kind != BEAT:
            return _Rejected(delivery, Unreadable())
        return _Message(delivery, received)

    def work(self, read: Sequence[_Message | _Rejected]) -> None:
        """Handles messages that were read. Raises only if the database is lost; then nothing was decided."""
        for one in read:
            if isinstance(one, _Rejected):
                self._postpone(one.delivery, one.problem)
        messages = [one for one in read if isinstance(one, _Message)]
        self._work([one for one in messages if not one.is_beat])
        if sent := [one.received.event.sent_at for one in messages if one.is_beat]:
            self._hear(max(sent))

    def _hear(self, sent_at: datetime) -> None:
        """Notes a beat after the work, unless an event of the directory that came before it is still to be handled."""
        with self.database.as_clerk() as clerk:
            if any_from(clerk, DIRECTORY):
                return
        with self.database.batch(frozenset()) as tx:
            note_beat(tx, sent_at)

    def take(self, deliveries: Iterable[Delivery]) -> None:
        """Reads and works messages. Raises as `work` does."""
        self.work([self.read(delivery) for delivery in deliveries])

    def retry(self, delivery: Delivery) -> None:
        """Handles a message that failed before: alone, so that it can't delay others."""
        self.take([delivery])

    def take_dead_letters(self, deliveries: Sequence[Delivery]) -> None:
        """Works messages that were in flight each time that a worker crashed.

        Each is parked first and then tried once. If it is done, it is no longer parked; if this worker crashes too, the
        message comes again, is found parked, and waits for a person.
        """
        for delivery in deliveries:
            with self._in_community_of(delivery) as tx:
                tried = is_parked(tx, self.handlers.service, delivery)
            if not tried:
                self._postpone(delivery, ConsumerCrashed())
                self.take([delivery])

    def _work(self, messages: Sequence[_Message], refusals: int = REFUSALS_MOST) -> None:
        """Works a batch in one transaction.

        Events that a refusal names are deferred, and the rest is handled again, `refusals` times at most. After any
        other failure the batch is halved, until the failing message is alone.
        """
        if not messages:
            return
        try:
            self._together(messages)
        except Exception as error:
            if is_lost(error):
                raise
            named = _named(error)
            if len(messages) == 1:
                self._postpone(messages[0].delivery, named.get(messages[0].claim, error))
            elif named and refusals:
                for message in {one.claim: one for one in messages if one.claim in named}.values():
                    self._postpone(message.delivery, named[message.claim])
                self._work([one for one in messages if one.claim not in named], refusals - 1)
            else:
                middle = len(messages) // 2
                self._work(messages[:middle], refusals)
                self._work(messages[middle:], refusals)

    def _together(self, messages: Sequence[_Message]) -> None:
        for attempt in range(COLLISIONS_MOST):
            try:
                fresh = self._in_one_transaction(messages)
            except SQLAlchemyError as error:
                if not is_collision(error) or attempt == (1 if is_lock_timeout(error) else COLLISIONS_MOST - 1):
                    raise
                self.stopping.wait(random.uniform(0.01, 0.05) * 2**attempt)  # noqa: S311  (jitter)
            else:
                for kind, number in Counter(type(received.event).routing_key for received in fresh).items():
                    EVENTS.labels(type=kind, outcome="done").inc(number)
                EVENTS.labels(type="any", outcome="duplicate").inc(len(messages) - len(fresh))
                return

    def _in_one_transaction(self, messages: Sequence[_Message]) -> list[ReceivedEvent[Any]]:
        """Marks messages in the inbox and passes new events to the handlers. Returns the new events."""
        with self.database.batch({message.received.community_id for message in messages}) as tx:
            fresh = self._mark(tx, messages)
            advance_business_time(tx, max(message.received.time for message in messages))
            trace = {"traceparent": fresh[0].traceparent} if len(fresh) == 1 else {}
            with structlog.contextvars.bound_contextvars(**trace):
                work_parts(tx, self.handlers.parts_by_handler(fresh))
            forget(tx, self.handlers.service, [message.kept for message in messages])
        return fresh

    def _mark(self, tx: Tx, messages: Sequence[_Message]) -> list[ReceivedEvent[Any]]:
        """Writes the inbox. Returns the events that were not in it, in order of arrival.

        The inbox knows an event by its id. A publisher may copy the id of another publisher's event: both are done, and
        the one that comes later is marked under the next of its ids.
        """
        events: dict[_Claim, ReceivedEvent[Any]] = {}
        for message in messages:
            events.setdefault(message.claim, message.received)
        marks = {claim: _Mark(claim.community_id, claim.event_id) for claim in events}
        new: set[_Claim] = set()
        while marks:
            first = {mark: claim for claim, mark in reversed(marks.items())}  # of two claims, the one that came first
            fresh = self._add_marks(tx, {mark: events[claim] for mark, claim in first.items()})
            new |= {first[mark] for mark in fresh}
            if len(fresh) == len(marks):
                break
            owners = {mark: first[mark].publisher for mark in fresh} | self._owners(tx, first.keys() - fresh)
            copied = {claim: mark for claim, mark in marks.items() if owners[mark] != claim.publisher}
            marks = {claim: _Mark(mark[0], next_id(mark[1], claim.publisher)) for claim, mark in copied.items()}
        return [received for claim, received in events.items() if claim in new]

    def _add_marks(self, tx: Tx, events: Mapping[_Mark, ReceivedEvent[Any]]) -> set[_Mark]:
        """Marks events as done under these ids. Returns the marks that did not exist."""
        rows = [
            {**mark.key(self.handlers.service), "type": type(events[mark].event).routing_key} for mark in sorted(events)
        ]
        return {_Mark(*row) for row in tx.read(tx.new_rows(inbox, rows))}

    def _owners(self, tx: Tx, marks: Iterable[_Mark]) -> dict[_Mark, str]:
        """Returns the publisher of each marked event."""
        keys = [mark.key(self.handlers.service) for mark in marks]
        return {_Mark(*key): publisher(kind) for *key, kind in tx.read(_MARKED(rows=rows_as_json(keys)))}

    @contextmanager
    def _in_community_of(self, delivery: Delivery) -> Iterator[Tx]:
        """A transaction in the community that a message names, or in none."""
        community_id = uuid_or_none(delivery.headers.get("ce-community")) or NOBODY
        with self.database.batch({community_id}) as tx:
            tx.enter(community_id)
            yield tx

    def _postpone(self, delivery: Delivery, error: BaseException) -> None:
        with self._in_community_of(delivery) as tx:
            state = postpone(tx, self.handlers.service, delivery, error, real_now())
        kind = delivery.headers.get("ce-type", "")
        EVENTS.labels(type=kind if kind in CONTRACTS else "unknown", outcome=state).inc()
        foreseen = isinstance(error, Problem)
        write = log.warning if foreseen else log.error
        what = {"event_id": str(delivery.event_id), "type": kind, "reason": reason_of(error)}
        write("message_" + state, **what, exc_info=None if foreseen else error)


def _named(error: Exception) -> dict[_Claim, Problem]:
    """Returns the events that an error names, with their refusals."""
    refused = error.refused if isinstance(error, EventsRefused) else ()
    return {_claim(received): problem for received, problem in refused}


def _claim(received: ReceivedEvent[Any]) -> _Claim:
    return _Claim(received.community_id, received.id, publisher(type(received.event).routing_key))
