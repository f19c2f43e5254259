"""The types for handlers of events: a batch of events of any communities, and the events that rules refuse."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from itertools import groupby
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


class Refused:
    """Collects the events of a batch that rules refuse.

        refused = Refused()
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


def by_community(handler: Callable[[Tx, Sequence[ReceivedEvent[E]]], None]) -> Handler:
    """Decorator for a handler of the events of one community: it is called once for each community of a batch."""

    @wraps(handler)
    def handle(tx: Tx, received: Sequence[ReceivedEvent[E]]) -> None:
        ordered = sorted(received, key=lambda each: each.community_id)
        for community_id, events in groupby(ordered, key=lambda each: each.community_id):
            with tx.within(community_id):
                handler(tx, list(events))

    return handle


def one_by_one(handler: Callable[[Tx, ReceivedEvent[E]], None]) -> Handler:
    """Decorator for a handler of one event. It is called in the event's community; a refusal names the event.

    Events come in the order of communities and aggregates, so that all consumers take locks in one order.
    """

    @wraps(handler)
    def handle(tx: Tx, received: Sequence[ReceivedEvent[E]]) -> None:
        for one in sorted(received, key=lambda each: (each.community_id, each.event.subject)):
            with naming(tx, one), tx.within(one.community_id):
                handler(tx, one)

    return handle
