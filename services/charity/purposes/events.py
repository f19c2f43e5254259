"""Messages about campaigns and projects; each handler only saves a copy."""

from __future__ import annotations

from services.charity.purposes import store
from services.chassis.database.transactions import Tx
from services.chassis.messaging.batches import one_by_one
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import fund, orders

handlers = Handlers("charity")


@handlers.handles(fund.CampaignOpened)
@one_by_one
def on_campaign_opened(tx: Tx, received: ReceivedEvent[fund.CampaignOpened]) -> None:
    """Save the copy of a campaign, which gifts may name from its first to its last day."""
    event = received.event
    days = {"starts_on": event.starts_on, "ends_on": event.ends_on}
    store.save_campaign(tx, event.campaign_id, **days, sequence=received.sequence or 0)


@handlers.handles(orders.ProjectListed)
@one_by_one
def on_project_listed(tx: Tx, received: ReceivedEvent[orders.ProjectListed]) -> None:
    """Save the copy of a project, which gifts may name until it closes."""
    store.save_project(tx, received.event.project_id, closed=False)


@handlers.handles(orders.ProjectClosed)
@one_by_one
def on_project_closed(tx: Tx, received: ReceivedEvent[orders.ProjectClosed]) -> None:
    """Save that a project closed; gifts may no longer name it."""
    store.save_project(tx, received.event.project_id, closed=True)
