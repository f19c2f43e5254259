"""The clock door: keys take turns, and sessions long over are taken away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from gateway.commands import tokens
from gateway.store import access as store
from services.chassis.clock import real_now
from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs

SESSIONS_KEPT = timedelta(days=180)
MINUTE = 60
HOUR = 60 * MINUTE

jobs = Jobs()


def _keys_due(clerk: Connection, _now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    return store.keys_due(clerk, real_now(), limit)  # keys and sessions live by the real clock


def _sessions_over(clerk: Connection, _now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    return store.sessions_over(clerk, real_now() - SESSIONS_KEPT, limit)


@jobs.due(find=_keys_due, every_seconds=5 * MINUTE)
def turn_keys(tx: Tx, _key_ids: Sequence[UUID], _now: datetime) -> None:
    """Announce the next signing key; the one before goes when its tokens are gone."""
    tokens.turn_keys(tx, real_now())


@jobs.due(find=_sessions_over, every_seconds=HOUR)
def sweep_sessions(tx: Tx, session_ids: Sequence[UUID], _now: datetime) -> None:
    """Remove sessions that ended long ago: each by a statement of its own, since it may have thousands of tokens."""
    for session_id in session_ids:
        store.sweep_session(tx, session_id)
