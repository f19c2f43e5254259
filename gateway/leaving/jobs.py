"""Lets people leave whose week has passed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from gateway.leaving import commands, store
from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs

jobs = Jobs()


@jobs.due(find=store.find_leaving, every_seconds=60)
def end_leavings(tx: Tx, person_ids: Sequence[UUID], now: datetime) -> None:
    """Let people leave for whom somebody else has asked it a week ago."""
    commands.end_leavings(tx, person_ids, now=now)
