"""Messages about campaigns and projects; each handler only saves a copy."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.charity.purposes import store
from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import fund, orders

handlers = Handlers("charity")


@handlers.handles(fund.CampaignOpened)
def on_campaign_opened(tx: Tx, batch: Sequence[ReceivedEvent[fund.CampaignOpened]], _now: datetime) -> None:
    """Save the copy of a campaign, which gifts may name from its first to its last day."""
    for one in batch:
        campaign = one.event
        store.save_campaign(
            tx, campaign.campaign_id, starts_on=campaign.starts_on, ends_on=campaign.ends_on, sequence=one.sequence or 0
        )


@handlers.handles(orders.ProjectListed)
def on_project_listed(tx: Tx, batch: Sequence[ReceivedEvent[orders.ProjectListed]], _now: datetime) -> None:
    """Save the copy of a project, which gifts may name until it closes."""
    for one in batch:
        store.save_project(tx, one.event.project_id, closed=False)


@handlers.handles(orders.ProjectClosed)
def on_project_closed(tx: Tx, batch: Sequence[ReceivedEvent[orders.ProjectClosed]], _now: datetime) -> None:
    """Save that a project closed; gifts may no longer name it."""
    for one in batch:
        store.save_project(tx, one.event.project_id, closed=True)
