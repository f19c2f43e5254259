"""Events of the fund about campaigns and grants."""

from __future__ import annotations

from services.chassis.database.transactions import Tx
from services.chassis.messaging.batches import one_by_one
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import fund
from services.orders.projects import commands, store
from services.orders.projects.model import Payout

handlers = Handlers("orders")


@handlers.handles(fund.CampaignOpened)
@one_by_one
def on_campaign_opened(tx: Tx, received: ReceivedEvent[fund.CampaignOpened]) -> None:
    """Saves the days of the campaign: orders may name it from the first to the last."""
    event = received.event
    store.save_campaign(tx, event.campaign_id, event.starts_on, event.ends_on)


@handlers.handles(fund.GrantApproved)
@one_by_one
def on_grant_approved(tx: Tx, received: ReceivedEvent[fund.GrantApproved]) -> None:
    """Saves the amount that was granted to the project."""
    grant = received.event
    commands.save_grant(tx, grant.grant_id, grant.project_id, grant.amount_fen, received.sequence or 0)


@handlers.handles(fund.GrantCancelled)
@one_by_one
def on_grant_cancelled(tx: Tx, received: ReceivedEvent[fund.GrantCancelled]) -> None:
    """Saves that no more than was paid is granted to the project."""
    grant = received.event
    commands.save_grant(tx, grant.grant_id, grant.project_id, grant.spent_fen, received.sequence or 0)


@handlers.handles(fund.GrantPaid)
@one_by_one
def on_grant_paid(tx: Tx, received: ReceivedEvent[fund.GrantPaid]) -> None:
    """Saves a payment to the project, or its return."""
    paid = received.event
    payout = Payout(
        payout_id=paid.payout_id,
        grant_id=paid.grant_id,
        project_id=paid.project_id,
        amount_fen=paid.amount_fen,
        paid_on=paid.paid_on,
        came_back=paid.amount_fen < 0,
    )
    commands.save_payout(tx, payout)
