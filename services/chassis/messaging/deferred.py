"""Messages that could not be handled now: stored in the consumer's database and tried again, or parked.

`waiting` ones are tried again when due; `parked` ones need an operator (`wulin parked list|show|replay|drop`).
A backup of the database contains them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import (
    JSON,
    Column,
    Connection,
    DateTime,
    Index,
    Integer,
    LargeBinary,
    Text,
    Uuid,
    bindparam,
    cast,
    column,
    func,
    literal_column,
    select,
)
from sqlalchemy.dialects.postgresql import JSONB, insert

from services.chassis.database.bulk import rows_as_json
from services.chassis.database.statements import writing
from services.chassis.database.tables import SWEPT, chassis_metadata, community_table
from services.chassis.database.transactions import NOBODY, Tx
from services.chassis.errors import NotYet, Problem
from services.chassis.messaging.contract import publisher

RETRY_SECONDS = (1, 1, 10, 10, 60, 60, 600, 600)

deferred = community_table(
    "deferred",
    chassis_metadata,
    Column("consumer", Text, nullable=False),
    Column("event_id", Uuid, nullable=False),
    Column("headers", JSONB, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("due_at", DateTime(timezone=True), nullable=False),
    Column("first_at", DateTime(timezone=True), nullable=False),
    Column("reason", Text, nullable=False),
    Column("state", Text, nullable=False),
    key=("consumer", "event_id"),
    grants=SWEPT,
    clerk=("consumer", "event_id", "headers", "body", "attempts", "due_at", "first_at", "reason", "state"),
    clerk_also=("update (state, due_at, attempts)", "delete"),
)
Index("deferred_due", deferred.c.due_at, postgresql_where=deferred.c.state == "waiting")

_HANDLED = (
    func.json_to_recordset(cast(bindparam("rows", type_=Text), JSON))
    .table_valued(column("community_id", Uuid), column("event_id", Uuid), column("sender", Text))
    .render_derived("handled", with_types=True)
)
_DONE = writing(
    deferred.delete().where(
        deferred.c.community_id == _HANDLED.c.community_id,
        deferred.c.consumer == bindparam("consumer"),
        deferred.c.event_id == _HANDLED.c.event_id,
        deferred.c.headers.op("->>")(literal_column("'sender'")) == _HANDLED.c.sender,
    )
)
_COPIED = ("CC", "BCC")  # headers by which a publisher asks the broker for copies under other routing keys


class ConsumerCrashed(Problem):
    """A message that was being handled each time a worker crashed; another try may crash another worker."""

    code = "crashed"


@dataclass(frozen=True)
class Delivery:
    """A message as received: CloudEvents attributes as `ce-` headers, the body, and the verified sender."""

    headers: dict[str, str]
    body: bytes
    sender: str
    kept_as: UUID | None = field(default=None, compare=False)  # its id in `deferred`, if it was read from there

    @property
    def trusted(self) -> bool:
        """Whether the publisher of the event sent the message.

        The broker verifies the sender. Before RabbitMQ 4 it does not check whether the sender may use the routing keys
        in CC and BCC. Our services never set these headers, so a message with them is not trusted either.
        """
        by = publisher(self.headers.get("ce-type", ""))
        return bool(by) and self.sender == by and not any(name in self.headers for name in _COPIED)

    @property
    def event_id(self) -> UUID:
        """The id under which the message is stored and logged.

        A trusted message has its own event id. Another message could name an event of somebody else, which it must not
        park, replace or acknowledge. So its id is a hash of sender, event attributes and body: the same at each
        delivery. Other headers are left out, because the broker adds some (a count of deliveries).
        """
        if self.trusted and (chosen := uuid_or_none(self.headers.get("ce-id"))):
            return chosen
        attributes = sorted(one for one in self.headers.items() if one[0].startswith("ce-"))
        words = json.dumps([self.sender, attributes]).encode() + self.body
        return uuid5(NOBODY, hashlib.sha256(words).hexdigest())


def uuid_or_none(text: str | None) -> UUID | None:
    """Returns the UUID that a text holds, or None."""
    try:
        return UUID(text or "")
    except ValueError:
        return None


def reason_of(error: BaseException) -> str:
    """Returns a code for people and programs; never the error's text, which may contain personal text."""
    return error.code if isinstance(error, Problem) else type(error).__name__


def postpone(tx: Tx, consumer: str, delivery: Delivery, error: BaseException, now: datetime) -> str:
    """Stores a message that failed alone: to be tried again, or parked if a retry can't help. Returns the state.

    A row belongs to its sender. If another sender's message has the id, this message is stored under its next id.
    """
    return next(state for one in _ids(delivery) if (state := _saved(tx, consumer, one, delivery, error, now)))


def _ids(delivery: Delivery) -> Iterator[UUID]:
    """Yields the ids under which a message may be stored, without end, since other senders may use any of them."""
    event_id = delivery.kept_as or delivery.event_id
    while True:
        yield event_id
        event_id = next_id(event_id, delivery.sender)


def next_id(event_id: UUID, sender: str) -> UUID:
    """Returns the id that replaces `event_id` of this sender if another sender uses `event_id`."""
    return uuid5(event_id, sender)


def _saved(tx: Tx, consumer: str, event_id: UUID, delivery: Delivery, error: BaseException, now: datetime) -> str:
    """Returns the state that the message has now, or "" where another sender's message has this id."""
    held = tx.first(select(deferred.c.attempts).where(_row(tx, consumer, event_id)).with_for_update())
    attempts = held.attempts + 1 if held else 0
    hopeless = isinstance(error, Problem) and not isinstance(error, NotYet)
    state = "parked" if hopeless or attempts >= len(RETRY_SECONDS) else "waiting"
    delay = timedelta(seconds=RETRY_SECONDS[min(attempts, len(RETRY_SECONDS) - 1)])
    headers = {_storable(key): _storable(value) for key, value in delivery.headers.items()}
    headers["sender"] = _storable(delivery.sender)
    row = insert(deferred).values(
        community_id=tx.community_id,
        consumer=consumer,
        event_id=event_id,
        headers=headers,
        body=delivery.body,
        attempts=attempts,
        due_at=now + delay,
        first_at=now,
        reason=reason_of(error),
        state=state,
    )
    changed = {name: row.excluded[name] for name in ("attempts", "due_at", "reason", "state")}
    save = row.on_conflict_do_update(
        index_elements=["community_id", "consumer", "event_id"], set_=changed, where=_sent_by(delivery)
    )
    return tx.scalar(save.returning(deferred.c.state)) or ""


def forget(tx: Tx, consumer: str, done: Sequence[tuple[UUID, UUID, str]]) -> None:
    """Removes messages that have been done after all, given as `(community, id, sender)`."""
    rows = [{"community_id": community, "event_id": event_id, "sender": sender} for community, event_id, sender in done]
    tx.write(_DONE(consumer=consumer, rows=rows_as_json(rows)))


def is_parked(tx: Tx, consumer: str, delivery: Delivery) -> bool:
    """Returns whether a message is parked."""
    for event_id in _ids(delivery):
        row = tx.first(select(deferred.c.state, _sent_by(delivery).label("ours")).where(_row(tx, consumer, event_id)))
        if row is None or row.ours:
            return row is not None and row.state == "parked"
    raise AssertionError


def due(clerk: Connection, now: datetime, limit: int) -> list[Delivery]:
    """Returns the messages whose time has come, oldest first.

    Those that crashed a worker are parked before they are tried, so that a replay crashes one worker and no more.
    """
    statement = (
        select(deferred.c.headers, deferred.c.body, deferred.c.event_id, deferred.c.reason)
        .where(deferred.c.state == "waiting", deferred.c.due_at <= now)
        .order_by(deferred.c.due_at)
        .limit(limit)
    )
    rows = clerk.execute(statement).all()
    if crashing := [row.event_id for row in rows if row.reason == ConsumerCrashed.code]:
        crashed = deferred.c.event_id.in_(crashing) & (deferred.c.reason == ConsumerCrashed.code)
        clerk.execute(deferred.update().where(crashed).values(state="parked"))
    return [_delivery(row) for row in rows]


def parked(clerk: Connection, *, reason: str | None = None, event_id: UUID | None = None) -> list[dict[str, Any]]:
    """Returns parked messages: envelope and reason; the body only for a message that is requested by id."""
    columns = [deferred.c[name] for name in ("community_id", "event_id", "headers", "attempts", "first_at", "reason")]
    statement = select(*columns, *([deferred.c.body] if event_id else [])).where(deferred.c.state == "parked")
    if reason:
        statement = statement.where(deferred.c.reason == reason)
    if event_id:
        statement = statement.where(deferred.c.event_id == event_id)
    return [dict(row._mapping) for row in clerk.execute(statement.order_by(deferred.c.first_at).limit(1000))]


def any_from(clerk: Connection, sender: str) -> bool:
    """Returns whether a message of this sender is still to be handled, waiting or parked."""
    found = select(deferred.c.event_id).where(deferred.c.headers["sender"].astext == sender).limit(1)
    return clerk.scalar(found) is not None


def replay(clerk: Connection, now: datetime, event_ids: Sequence[UUID]) -> int:
    """Schedules parked messages for new tries, from the first attempt. Returns their number."""
    these = (deferred.c.state == "parked", deferred.c.event_id.in_(list(event_ids)))
    again = deferred.update().where(*these).values(state="waiting", due_at=now, attempts=0)
    return clerk.execute(again).rowcount


def drop(clerk: Connection, event_ids: Sequence[UUID]) -> int:
    """Deletes parked messages permanently. Returns their number."""
    these = (deferred.c.state == "parked", deferred.c.event_id.in_(list(event_ids)))
    return clerk.execute(deferred.delete().where(*these)).rowcount


def _storable(text: str) -> str:
    return text.replace("\x00", "\ufffd")  # what AMQP carries and PostgreSQL doesn't


def _sent_by(delivery: Delivery) -> Any:
    return deferred.c.headers["sender"].astext == _storable(delivery.sender)


def _row(tx: Tx, consumer: str, event_id: UUID) -> Any:
    return tx.in_community(deferred) & (deferred.c.consumer == consumer) & (deferred.c.event_id == event_id)


def _delivery(row: Any) -> Delivery:
    headers = dict(row.headers)
    sender = headers.pop("sender", "")
    return Delivery(headers, bytes(row.body), sender, kept_as=row.event_id)
