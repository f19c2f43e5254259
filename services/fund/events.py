"""The message door of the fund: projects to support, goods and time of campaigns, people who left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.chassis.consumer import Handlers
from services.chassis.database import Tx
from services.chassis.messages import Heard
from services.contracts import charity, gateway, orders
from services.fund.commands import campaigns, funds
from services.fund.model.giving import Contribution, Source
from services.fund.model.grants import ProjectState
from services.fund.store import grants

handlers = Handlers("fund")


@handlers.hears(gateway.CommunityOpened)
def on_community_opened(tx: Tx, _: Sequence[Heard[gateway.CommunityOpened]], now: datetime) -> None:
    """The default fund and its general earmark."""
    funds.open_community(tx, now)


@handlers.hears(gateway.PersonLeft)
def on_person_left(tx: Tx, heard: Sequence[Heard[gateway.PersonLeft]], _: datetime) -> None:
    """Names of donors who left are taken away."""
    funds.forget_people(tx, {one.event.person_id for one in heard})


@handlers.hears(orders.ProjectListed)
def on_project_listed(tx: Tx, heard: Sequence[Heard[orders.ProjectListed]], _: datetime) -> None:
    """A grant may name it."""
    for one in heard:
        told = {"title": one.event.title, "tags": list(one.event.tags)}
        grants.keep_project(tx, one.event.project_id, one.sequence or 0, **told)


@handlers.hears(orders.ProjectClosed)
def on_project_closed(tx: Tx, heard: Sequence[Heard[orders.ProjectClosed]], _: datetime) -> None:
    """No new grant may."""
    for one in heard:
        grants.keep_project(tx, one.event.project_id, one.sequence or 0, state=ProjectState.CLOSED)


@handlers.hears(orders.OrderClosed)
def on_order_closed(tx: Tx, heard: Sequence[Heard[orders.OrderClosed]], _: datetime) -> None:
    """捐时间: minutes of a campaign."""
    campaigns.contribute(
        tx,
        [
            Contribution(
                Source.ORDER,
                one.event.order_id,
                one.event.revision,
                0,
                one.event.campaign_id,
                sum(served.minutes for served in one.event.volunteers),
            )
            for one in heard
        ],
    )


@handlers.hears(orders.OrderReopened)
def on_order_reopened(tx: Tx, heard: Sequence[Heard[orders.OrderReopened]], _: datetime) -> None:
    """Its minutes count nothing until it closes again."""
    told = [Contribution(Source.ORDER, one.event.order_id, one.event.revision, 1, None, 0) for one in heard]
    campaigns.contribute(tx, told)


@handlers.hears(charity.GiftAccepted)
def on_gift_accepted(tx: Tx, heard: Sequence[Heard[charity.GiftAccepted]], _: datetime) -> None:
    """捐物: goods of a campaign."""
    campaigns.contribute(tx, [_goods(one.event) for one in heard])


@handlers.hears(charity.GiftReversed)
def on_gift_reversed(tx: Tx, heard: Sequence[Heard[charity.GiftReversed]], _: datetime) -> None:
    """What remains of them."""
    campaigns.contribute(tx, [_goods(one.event) for one in heard])


def _goods(event: charity.GiftAccepted | charity.GiftReversed) -> Contribution:
    return Contribution(Source.GIFT, event.gift_id, event.revision, 0, event.campaign_id, event.units)
