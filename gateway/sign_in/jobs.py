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


def _old_sessions(clerk: Connection, _now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    return credentials_store.find_old_sessions(clerk, real_now() - SESSIONS_KEPT, limit)


@jobs.due(find=_old_sessions, every_seconds=HOUR)
def sweep_sessions(tx: Tx, session_ids: Sequence[UUID], _now: datetime) -> None:
    """Delete sessions that ended long ago, each by a statement of its own, since one may have thousands of tokens."""
    for session_id in session_ids:
        credentials_store.delete_session(tx, session_id)
