"""What a broker does between rigs, in any chosen order: takes from one outbox, delivers to other services."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from unittest import mock
from uuid import UUID

from sqlalchemy import select, text

from services.chassis.database.transactions import Tx
from services.chassis.messaging.contract import CONTRACTS, Event
from services.chassis.messaging.deferred import Delivery
from services.chassis.messaging.relay import AS_SENT, _outgoing
from tests.support.rig import Rig


class Ended(BaseException):
    """The process ended just before its COMMIT."""


@contextmanager
def ending_before_commit(*, ends: bool = True) -> Iterator[None]:
    """Whatever is done within ends where it would commit; PostgreSQL rolls it back."""
    if not ends:
        yield
        return

    def end(tx: Tx) -> None:
        tx.flush()
        raise Ended

    with suppress(Ended), mock.patch.object(Tx, "commit", end):
        yield


@dataclass(frozen=True)
class Letter:
    """A message for one service."""

    to: str
    delivery: Delivery

    @property
    def event(self) -> Event:
        """What it says."""
        contract = CONTRACTS[self.delivery.headers["ce-type"]]
        event: Event = contract.schema.loads(self.delivery.body)
        return event

    @property
    def time(self) -> datetime:
        """When the event happened."""
        return datetime.fromisoformat(self.delivery.headers["ce-time"])

    @property
    def id(self) -> UUID:
        """The event's."""
        return UUID(self.delivery.headers["ce-id"])


@dataclass
class Post:
    """Letters between the services of one community: `waiting` to be brought, `sent` all that ever were."""

    rigs: dict[str, Rig]
    waiting: list[Letter] = field(default_factory=list)
    sent: list[Letter] = field(default_factory=list)
    _read: dict[str, int] = field(default_factory=dict)

    def collect(self) -> None:
        """Take what is new in the outboxes, as the relays would send it."""
        for name, rig in self.rigs.items():
            with rig.tx() as tx:
                new = f"select {AS_SENT} from outbox where community_id = %s and position > %s order by position"
                after = self._read.get(name, 0)
                rows = tx.connection.exec_driver_sql(new, (tx.community_id, after)).all()
            for row in rows:
                self._read[name] = row.position
                sent = _outgoing(name, row)
                self._send(row.type, Delivery(sent.headers, sent.body, name))

    def publish(self, event: Event, *, sequence: int | None = None) -> None:
        """A letter of somebody who has no rig here."""
        rig = next(iter(self.rigs.values()))
        self._send(event.routing_key, rig.delivery(event, sequence=sequence))

    def _send(self, kind: str, delivery: Delivery) -> None:
        letters = [Letter(name, delivery) for name in CONTRACTS[kind].consumers if name in self.rigs]
        self.waiting += letters
        self.sent += letters

    def bring(self, to: str, letters: Sequence[Letter], *, ends: bool = False) -> None:
        """Delivers a batch to a service; if the process `ends` before its commit, it goes on waiting."""
        with ending_before_commit(ends=ends):
            self.rigs[to].consumer.take([letter.delivery for letter in letters])
        if not ends:
            self.waiting = [letter for letter in self.waiting if letter not in letters]

    def bring_all(self) -> None:
        """Until nothing is published any more."""
        self.collect()
        while self.waiting:
            for name in self.rigs:
                if letters := [letter for letter in self.waiting if letter.to == name]:
                    self.bring(name, letters)
            self.collect()


def broken(rig: Rig) -> list[str]:
    """Invariants of the service's audit that rows of this community break, as the application sees them; one trip."""
    asked = [f"select '{check.name}' as name where exists ({check.sql})" for check in rig.prepared.service.checks]
    with rig.tx() as tx:
        return [row.name for row in tx.all(text(" union all ".join(asked)))]


def rows(rig: Rig, table: Any) -> list[Any]:
    """All rows of the community in a table."""
    with rig.tx() as tx:
        return list(tx.all(select(table).where(tx.in_community(table))))
