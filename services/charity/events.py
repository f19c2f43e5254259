"""The message door: what charity does about what others tell."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.charity.commands import answering, codes
from services.charity.commands.keeping import furnish
from services.charity.commands.leaving import person_left
from services.charity.store import causes
from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import fund, gateway, orders, points

handlers = Handlers("charity")


@handlers.handles(gateway.CommunityOpened)
def on_community_opened(tx: Tx, _: Sequence[ReceivedEvent[gateway.CommunityOpened]], _now: datetime) -> None:
    """A shelf."""
    furnish(tx)


@handlers.handles(gateway.CommunityOpened)
def make_voucher_keys(tx: Tx, _: Sequence[ReceivedEvent[gateway.CommunityOpened]], now: datetime) -> None:
    """The secrets behind voucher codes."""
    codes.make_keys(tx, now)


@handlers.handles(gateway.PersonLeft)
def on_person_left(tx: Tx, heard: Sequence[ReceivedEvent[gateway.PersonLeft]], now: datetime) -> None:
    """What they were promised goes back."""
    for one in heard:
        person_left(tx, one.event.person_id, now)


@handlers.handles(points.PointsDebited)
def on_points_debited(tx: Tx, heard: Sequence[ReceivedEvent[points.PointsDebited]], now: datetime) -> None:
    """Redemptions are paid."""
    for one in sorted(heard, key=lambda told: told.event.redemption_id):
        answering.points_debited(tx, one.event.redemption_id, now)


@handlers.handles(points.DebitRefused)
def on_debit_refused(tx: Tx, heard: Sequence[ReceivedEvent[points.DebitRefused]], now: datetime) -> None:
    """Redemptions are not paid."""
    for one in sorted(heard, key=lambda told: told.event.redemption_id):
        answering.debit_refused(tx, one.event.redemption_id, one.event.code, one.event.missing, now)


@handlers.handles(fund.CampaignOpened)
def on_campaign_opened(tx: Tx, heard: Sequence[ReceivedEvent[fund.CampaignOpened]], _now: datetime) -> None:
    """A gift may name it, from its first to its last day."""
    for one in heard:
        told = one.event
        causes.keep_campaign(tx, told.campaign_id, told.starts_on, told.ends_on, one.sequence or 0)


@handlers.handles(orders.ProjectListed)
def on_project_listed(tx: Tx, heard: Sequence[ReceivedEvent[orders.ProjectListed]], _now: datetime) -> None:
    """A gift may name it."""
    for one in heard:
        causes.keep_project(tx, one.event.project_id, closed=False)


@handlers.handles(orders.ProjectClosed)
def on_project_closed(tx: Tx, heard: Sequence[ReceivedEvent[orders.ProjectClosed]], _now: datetime) -> None:
    """No new gift names it."""
    for one in heard:
        causes.keep_project(tx, one.event.project_id, closed=True)
