"""Rotates signing keys that are due. Keys use the real clock, not business time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from gateway.signing_keys import commands, store
from services.chassis.clock import real_now
from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs

FIVE_MINUTES = 5 * 60

jobs = Jobs()


def _due_keys(clerk: Connection, _now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    return store.find_due_keys(clerk, real_now(), limit)


@jobs.due(find=_due_keys, every_seconds=FIVE_MINUTES)
def rotate_due_keys(tx: Tx, _key_ids: Sequence[UUID], _now: datetime) -> None:
    """Delete retired keys and announce the next one."""
    commands.rotate_due_keys(tx, real_now())
