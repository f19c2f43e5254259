"""The clock door of the fund: campaigns whose days come, payments that were not made in time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs
from services.fund.commands import campaigns, giving
from services.fund.store import giving as store

jobs = Jobs()


@jobs.due(find=store.campaigns_turning, every_seconds=60)
def turn_campaign(tx: Tx, campaign_ids: Sequence[UUID], now: datetime) -> None:
    """Open, close or end campaigns on their day."""
    for campaign_id in campaign_ids:
        campaigns.turn_campaign(tx, campaign_id, now)


@jobs.due(find=store.payments_unpaid, every_seconds=60)
def expire_payment(tx: Tx, order_ids: Sequence[UUID], now: datetime) -> None:
    """Expire online gifts that were not paid in time."""
    for order_id in order_ids:
        giving.expire_payment(tx, order_id, now)
