"""The types for handlers of events: a batch of events of any communities, and the events that rules refuse."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any, TypeVar

from services.chassis.database.transactions import Tx
from services.chassis.errors import Problem
from services.chassis.messaging.contract import Event, ReceivedEvent

E = TypeVar("E", bound=Event)
Handler = Callable[[Tx, Sequence[ReceivedEvent[Any]]], None]


class EventsRefused(Exception):
    """Rules refused these events of a batch; the transaction is rolled back."""

    def __init__(self, refused: Sequence[tuple[ReceivedEvent[Any], Problem]]) -> None:
        super().__init__(len(refused))
        self.refused = refused


class RefusalCollector:
    """Collects the events of a batch that rules refuse.

        refused = RefusalCollector()
        for one in received:
            with refused.by(one):
                …
        refused.check()

    The code inside `with` must not change anything that the decision on the next event depends on.
    """

    def __init__(self) -> None:
        self._refused: list[tuple[ReceivedEvent[Any], Problem]] = []

    @contextmanager
    def by(self, received: ReceivedEvent[Any]) -> Iterator[None]:
        """Records a refusal of this event, and continues."""
        try:
            yield
        except Problem as problem:
            self._refused.append((received, problem))

    def check(self) -> None:
        """Raises EventsRefused where an event was refused."""
        if self._refused:
            raise EventsRefused(self._refused)


@contextmanager
def naming(tx: Tx, received: ReceivedEvent[Any]) -> Iterator[None]:
    """Turns a refusal inside `with` into EventsRefused for this event, the first refused one of the batch.

    A refused write that was queued before may belong to an earlier event, so its refusal names no event.
    """
    try:
        yield
    except Problem as problem:
        if tx.refused_late:
            raise
        raise EventsRefused([(received, problem)]) from problem


@dataclass(frozen=True)
class OneByOne:
    """A handler of one event, called in the event's community; see `one_by_one`."""

    handler: Callable[[Tx, ReceivedEvent[Any]], None]

    def __call__(self, tx: Tx, received: Sequence[ReceivedEvent[Any]]) -> None:
        """Works a batch."""
        work_one_by_one(tx, [(self, received)])


def one_by_one(handler: Callable[[Tx, ReceivedEvent[E]], None]) -> Handler:
    """Decorator for a handler of one event. It is called in the event's community; a refusal names the event."""
    return OneByOne(handler)


def work_parts(tx: Tx, parts: Sequence[tuple[Handler, Sequence[ReceivedEvent[Any]]]]) -> None:
    """Works the parts of a batch in their order; handlers that follow each other and work one by one share a turn."""
    for single, group in groupby(parts, key=lambda part: isinstance(part[0], OneByOne)):
        if single:
            work_one_by_one(tx, [(handler, events) for handler, events in group if isinstance(handler, OneByOne)])
        else:
            for handler, events in group:
                handler(tx, events)


def work_one_by_one(tx: Tx, parts: Sequence[tuple[OneByOne, Sequence[ReceivedEvent[Any]]]]) -> None:
    """Works events in the order of communities, handlers and aggregates: all consumers take locks in this order."""
    turns = [
        (one.community_id, place, one.event.subject, one) for place, (_, events) in enumerate(parts) for one in events
    ]
    for community_id, place, _, one in sorted(turns, key=itemgetter(0, 1, 2)):
        with naming(tx, one), tx.within(community_id):
            parts[place][0].handler(tx, one)
