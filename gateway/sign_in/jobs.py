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
def sweep_sessions(tx: Tx, session_id: UUID, _now: datetime) -> None:
    """Delete a session that ended long ago.

    One session a transaction: it may have thousands of tokens, and one that is locked must not hold up the others.
    """
    credentials_store.delete_session(tx, session_id)
