"""Deletes sessions that ended long ago."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from gateway.credentials import store as credentials_store
from services.chassis.clock import real_now
from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs

SESSIONS_KEPT = timedelta(days=180)
HOUR = 60 * 60

jobs = Jobs()


def _sessions_over(clerk: Connection, _now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    return credentials_store.sessions_over(clerk, real_now() - SESSIONS_KEPT, limit)


@jobs.due(find=_sessions_over, every_seconds=HOUR)
def sweep_sessions(tx: Tx, session_id: UUID, _now: datetime) -> None:
    """Take away a session that ended long ago: one at a time, since it may have thousands of tokens."""
    credentials_store.sweep_session(tx, session_id)
