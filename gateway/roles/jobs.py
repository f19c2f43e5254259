"""Ends changes of roles that no second administrator has decided in time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from gateway.roles import commands, store
from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs

HOUR = 60 * 60

jobs = Jobs()


@jobs.due(find=store.find_lapsed, every_seconds=HOUR)
def lapse_role_requests(tx: Tx, person_ids: Sequence[UUID], now: datetime) -> None:
    """End changes of roles that have waited for 14 days."""
    commands.lapse_requests(tx, person_ids, now=now)
