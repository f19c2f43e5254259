"""The job of campaigns: they open and close by their dates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs
from services.fund.campaigns import commands, store

jobs = Jobs()


@jobs.due(find=store.find_campaigns_due, every_seconds=60)
def open_or_close_campaign(tx: Tx, campaign_ids: Sequence[UUID], now: datetime) -> None:
    """Open and close campaigns by their dates."""
    for campaign_id in campaign_ids:
        commands.open_or_close_campaign(tx, campaign_id, now)
