"""Events of the fund about campaigns and grants."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import fund
from services.orders.projects import commands, store
from services.orders.projects.model import Payout

handlers = Handlers("orders")


@handlers.handles(fund.CampaignOpened)
def on_campaign_opened(tx: Tx, received: Sequence[ReceivedEvent[fund.CampaignOpened]], _now: datetime) -> None:
    """Saves the days of the campaign: orders may name it from the first to the last."""
    for one in received:
        store.save_campaign(tx, one.event.campaign_id, one.event.starts_on, one.event.ends_on)


@handlers.handles(fund.GrantApproved)
def on_grant_approved(tx: Tx, received: Sequence[ReceivedEvent[fund.GrantApproved]], _now: datetime) -> None:
    """Saves the amount that was granted to the project."""
    for one in received:
        grant = one.event
        commands.save_grant(tx, grant.grant_id, grant.project_id, grant.amount_fen, one.sequence or 0)


@handlers.handles(fund.GrantPaid)
def on_grant_paid(tx: Tx, received: Sequence[ReceivedEvent[fund.GrantPaid]], _now: datetime) -> None:
    """Saves a payment to the project, or its return."""
    for one in received:
        paid = one.event
        payout = Payout(
            payout_id=paid.payout_id,
            grant_id=paid.grant_id,
            project_id=paid.project_id,
            amount_fen=paid.amount_fen,
            paid_on=paid.paid_on,
            came_back=paid.amount_fen < 0,
        )
        commands.save_payout(tx, payout)
