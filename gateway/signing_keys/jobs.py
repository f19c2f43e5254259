"""Rotates signing keys that are due."""

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


def _keys_due(clerk: Connection, _now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    return store.keys_due(clerk, real_now(), limit)  # keys and sessions live by the real clock


@jobs.due(find=_keys_due, every_seconds=FIVE_MINUTES)
def rotate_due_keys(tx: Tx, _key_id: UUID, _now: datetime) -> None:
    """Announce the next signing key; the one before goes when its tokens are gone."""
    commands.rotate_due_keys(tx, real_now())
