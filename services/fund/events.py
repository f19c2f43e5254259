"""The message door of the fund: projects to support, goods and time of campaigns, people who left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import Event, ReceivedEvent
from services.contracts import charity, gateway, orders
from services.fund.commands import campaigns, funds
from services.fund.model.giving import Contribution, Source
from services.fund.model.grants import ProjectState
from services.fund.store import grants

handlers = Handlers("fund")


@handlers.handles(gateway.CommunityOpened)
def on_community_opened(tx: Tx, _: Sequence[ReceivedEvent[gateway.CommunityOpened]], now: datetime) -> None:
    """The default fund and its general earmark."""
    funds.open_community(tx, now)


@handlers.handles(gateway.PersonLeft)
def on_person_left(tx: Tx, heard: Sequence[ReceivedEvent[gateway.PersonLeft]], _: datetime) -> None:
    """Names of donors who left are taken away."""
    funds.forget_people(tx, {one.event.person_id for one in heard})


@handlers.handles(orders.ProjectListed)
def on_project_listed(tx: Tx, heard: Sequence[ReceivedEvent[orders.ProjectListed]], _: datetime) -> None:
    """A grant may name it."""
    for one in heard:
        told = {"title": one.event.title, "tags": list(one.event.tags)}
        grants.keep_project(tx, one.event.project_id, one.sequence or 0, **told)


@handlers.handles(orders.ProjectClosed)
def on_project_closed(tx: Tx, heard: Sequence[ReceivedEvent[orders.ProjectClosed]], _: datetime) -> None:
    """No new grant may."""
    for one in heard:
        grants.keep_project(tx, one.event.project_id, one.sequence or 0, state=ProjectState.CLOSED)


@handlers.handles(orders.OrderClosed, orders.OrderReopened, charity.GiftAccepted, charity.GiftReversed)
def on_anything_contributed(tx: Tx, heard: Sequence[ReceivedEvent[Any]], _: datetime) -> None:
    """捐时间, 捐物: minutes and goods of campaigns, all kinds together, so that each row is locked once."""
    campaigns.contribute(tx, [_READ[type(one.event)](one.event) for one in heard])


def _minutes(event: orders.OrderClosed) -> Contribution:
    minutes = sum(served.minutes for served in event.volunteers)
    return Contribution(Source.ORDER, event.order_id, event.revision, 0, event.campaign_id, minutes)


def _in_doubt(event: orders.OrderReopened) -> Contribution:
    """Its minutes count nothing until it closes again."""
    return Contribution(Source.ORDER, event.order_id, event.revision, 1, None, 0)


def _goods(event: charity.GiftAccepted | charity.GiftReversed) -> Contribution:
    return Contribution(Source.GIFT, event.gift_id, event.revision, 0, event.campaign_id, event.units)


_READ: dict[type[Event], Callable[[Any], Contribution]] = {
    orders.OrderClosed: _minutes,
    orders.OrderReopened: _in_doubt,
    charity.GiftAccepted: _goods,
    charity.GiftReversed: _goods,
}
