"""The outbox: events to be published, inserted in the same transaction as the change that they report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

import orjson
import structlog
from sqlalchemy import BigInteger, Column, DateTime, Identity, Index, Text, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from services.chassis.database.tables import KEPT, chassis_metadata, community_table, new_id
from services.chassis.database.transactions import Tx
from services.chassis.messaging.contract import Event

outbox = community_table(
    "outbox",
    chassis_metadata,
    Column("position", BigInteger, Identity(), nullable=False),
    Column("id", Uuid, nullable=False),
    Column("type", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("sequence", BigInteger),
    Column("cause", Text),
    Column("traceparent", Text),
    Column("data", JSONB, nullable=False),
    Column("time", DateTime(timezone=True), nullable=False),
    Column("published_at", DateTime(timezone=True)),
    # Each version of an aggregate is published once, and each ledger fact once for its cause.
    UniqueConstraint("community_id", "type", "subject", "sequence", name="outbox_sequence_once"),
    UniqueConstraint("community_id", "type", "cause", name="outbox_cause_once"),
    grants=KEPT,
    clerk=("position", "id", "type", "subject", "sequence", "cause", "traceparent", "data", "time", "published_at"),
    clerk_also=("update (published_at)", "delete"),
)
Index("outbox_waiting", outbox.c.position, postgresql_where=outbox.c.published_at.is_(None))
Index("outbox_sent", outbox.c.published_at, postgresql_where=outbox.c.published_at.is_not(None))


class Outgoing(NamedTuple):
    """An event to be published, with its community and the envelope's `sequence`, `cause` and `time`."""

    community_id: UUID
    event: Event
    sequence: int | None
    cause: str | None
    time: datetime


def publish(tx: Tx, event: Event, now: datetime, *, sequence: int | None = None, cause: str | None = None) -> None:
    """Publishes `event` once this transaction has committed.

    `sequence` is the version of an aggregate with states, taken under its row lock; `cause` names a ledger fact. The
    table refuses a second event with the same value.
    """
    publish_all(tx, [(event, sequence, cause)], now)


def publish_all(tx: Tx, events: Sequence[tuple[Event, int | None, str | None]], now: datetime) -> None:
    """Publishes many `(event, sequence, cause)` with one statement."""
    publish_batch(tx, [Outgoing(tx.community_id, *each, now) for each in events])


def publish_batch(tx: Tx, events: Sequence[Outgoing]) -> None:
    """Publishes events of any communities of a batch with one statement."""
    trace = structlog.contextvars.get_contextvars().get("traceparent")
    tx.add_all(outbox, [_row(each, trace) for each in events])
    tx.published = tx.published or bool(events)


def _row(outgoing: Outgoing, trace: Any) -> dict[str, Any]:
    community_id, event, sequence, cause, time = outgoing
    return {
        "community_id": community_id,
        "id": new_id(),
        "type": event.routing_key,
        "subject": event.subject,
        "sequence": sequence,
        "cause": cause,
        "traceparent": trace,
        "data": orjson.Fragment(orjson.dumps(event)),
        "time": time,
    }
