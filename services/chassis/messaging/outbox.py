"""The outbox: events to be published, inserted in the transaction that they report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

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


def publish(tx: Tx, event: Event, now: datetime, *, sequence: int | None = None, cause: str | None = None) -> None:
    """Publishes `event` once this transaction has committed.

    `sequence` is the version of an aggregate with states, taken under its row lock; `cause` names a ledger fact. The
    table refuses a second event with the same.
    """
    publish_all(tx, [(event, sequence, cause)], now)


def publish_all(tx: Tx, events: Sequence[tuple[Event, int | None, str | None]], now: datetime) -> None:
    """Publishes many `(event, sequence, cause)` with one statement."""
    trace = structlog.contextvars.get_contextvars().get("traceparent")
    tx.add_all(outbox, [_row(event, sequence, cause, trace, now) for event, sequence, cause in events])
    tx.published = tx.published or bool(events)


def _row(event: Event, sequence: int | None, cause: str | None, trace: Any, now: datetime) -> dict[str, Any]:
    return {
        "id": new_id(),
        "type": event.routing_key,
        "subject": event.subject,
        "sequence": sequence,
        "cause": cause,
        "traceparent": trace,
        "data": orjson.Fragment(orjson.dumps(event)),
        "time": now,
    }
