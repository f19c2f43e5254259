"""The jobs of campaigns: a campaign changes its state on its days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs
from services.fund.campaigns import commands, store

jobs = Jobs()


@jobs.due(find=store.campaigns_turning, every_seconds=60)
def turn_campaign(tx: Tx, campaign_ids: Sequence[UUID], now: datetime) -> None:
    """Open, close or end a campaign on its day."""
    for campaign_id in campaign_ids:
        commands.turn_campaign(tx, campaign_id, now)
