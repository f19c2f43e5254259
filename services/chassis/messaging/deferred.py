"""Messages that could not be handled now: stored in the consumer's database and tried again, or parked.

`waiting` ones are tried again when due; `parked` ones need an operator (`wulin parked list|show|replay|drop`).
A backup of the database contains them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Connection, DateTime, Index, Integer, LargeBinary, Text, Uuid, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, insert

from services.chassis.database.tables import SWEPT, chassis_metadata, community_table
from services.chassis.database.transactions import Tx
from services.chassis.errors import NotYet, Problem

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

_DONE = deferred.delete().where(
    deferred.c.community_id == bindparam("community"),
    deferred.c.consumer == bindparam("consumer"),
    deferred.c.event_id == func.any(bindparam("events", type_=ARRAY(Uuid))),
)


class ConsumerCrashed(Problem):
    """A message that was being worked each time a process ended; one more try takes one more process."""

    code = "crashed"


@dataclass(frozen=True)
class Delivery:
    """A message as it came: CloudEvents attributes as `ce-` headers, the body, and who the broker says sent it."""

    headers: dict[str, str]
    body: bytes
    sender: str


def reason_of(error: BaseException) -> str:
    """A word for people and machines; never the error's text, which may hold what a person wrote."""
    return error.code if isinstance(error, Problem) else type(error).__name__


def postpone(tx: Tx, consumer: str, event_id: UUID, delivery: Delivery, error: BaseException, now: datetime) -> str:
    """Keep a message that failed alone: to run again, or parked when trying again can't help. Gives the state."""
    held = tx.first(select(deferred.c.attempts).where(_row(tx, consumer, event_id)).with_for_update())
    attempts = held.attempts + 1 if held else 0
    hopeless = isinstance(error, Problem) and not isinstance(error, NotYet)
    state = "parked" if hopeless or attempts >= len(RETRY_SECONDS) else "waiting"
    delay = timedelta(seconds=RETRY_SECONDS[min(attempts, len(RETRY_SECONDS) - 1)])
    row = insert(deferred).values(
        community_id=tx.community_id,
        consumer=consumer,
        event_id=event_id,
        headers={_kept(key): _kept(value) for key, value in (delivery.headers | {"sender": delivery.sender}).items()},
        body=delivery.body,
        attempts=attempts,
        due_at=now + delay,
        first_at=now,
        reason=reason_of(error),
        state=state,
    )
    changed = {name: row.excluded[name] for name in ("attempts", "due_at", "reason", "state")}
    tx.execute(row.on_conflict_do_update(index_elements=["community_id", "consumer", "event_id"], set_=changed))
    return state


def forget(tx: Tx, consumer: str, event_ids: Sequence[UUID]) -> None:
    """These have been done after all."""
    tx.execute(_DONE, {"community": tx.community_id, "consumer": consumer, "events": event_ids})


def is_parked(tx: Tx, consumer: str, event_id: UUID) -> bool:
    """Whether it waits for a person."""
    return bool(tx.scalar(select(deferred.c.state == "parked").where(_row(tx, consumer, event_id))))


def due(clerk: Connection, now: datetime, limit: int) -> list[Delivery]:
    """Messages whose time has come, oldest first; what has ended processes is parked meanwhile, to end only one."""
    statement = (
        select(deferred.c.headers, deferred.c.body, deferred.c.event_id, deferred.c.reason)
        .where(deferred.c.state == "waiting", deferred.c.due_at <= now)
        .order_by(deferred.c.due_at)
        .limit(limit)
    )
    rows = clerk.execute(statement).all()
    if deadly := [row.event_id for row in rows if row.reason == ConsumerCrashed.code]:
        clerk.execute(deferred.update().where(deferred.c.event_id.in_(deadly)).values(state="parked"))
    return [_delivery(row) for row in rows]


def parked(clerk: Connection, *, reason: str | None = None, event_id: UUID | None = None) -> list[dict[str, Any]]:
    """What is parked: envelope and reason; the body only of the one asked for by id."""
    columns = [deferred.c[name] for name in ("community_id", "event_id", "headers", "attempts", "first_at", "reason")]
    statement = select(*columns, *([deferred.c.body] if event_id else [])).where(deferred.c.state == "parked")
    if reason:
        statement = statement.where(deferred.c.reason == reason)
    if event_id:
        statement = statement.where(deferred.c.event_id == event_id)
    return [dict(row._mapping) for row in clerk.execute(statement.order_by(deferred.c.first_at).limit(1000))]


def replay(clerk: Connection, now: datetime, event_ids: Sequence[UUID]) -> int:
    """Let parked messages run again from the first attempt; the number of them."""
    these = (deferred.c.state == "parked", deferred.c.event_id.in_(list(event_ids)))
    again = deferred.update().where(*these).values(state="waiting", due_at=now, attempts=0)
    return clerk.execute(again).rowcount


def drop(clerk: Connection, event_ids: Sequence[UUID]) -> int:
    """Give parked messages up for good; the number of them."""
    these = (deferred.c.state == "parked", deferred.c.event_id.in_(list(event_ids)))
    return clerk.execute(deferred.delete().where(*these)).rowcount


def _kept(text: str) -> str:
    return text.replace("\x00", "\ufffd")  # what AMQP carries and PostgreSQL doesn't


def _row(tx: Tx, consumer: str, event_id: UUID) -> Any:
    return tx.in_community(deferred) & (deferred.c.consumer == consumer) & (deferred.c.event_id == event_id)


def _delivery(row: Any) -> Delivery:
    headers = dict(row.headers)
    return Delivery(sender=headers.pop("sender", ""), headers=headers, body=bytes(row.body))
