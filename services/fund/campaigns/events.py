"""The message door of campaigns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import Event, ReceivedEvent
from services.contracts import charity, orders
from services.fund.campaigns import commands
from services.fund.campaigns.model import Contribution, Source

handlers = Handlers("fund")


@handlers.handles(orders.OrderClosed, orders.OrderReopened, charity.GiftAccepted, charity.GiftReversed)
def handle_contribution_events(tx: Tx, heard: Sequence[ReceivedEvent[Any]], _: datetime) -> None:
    """捐时间, 捐物: minutes and goods of campaigns, all kinds together, so that each row is locked once."""
    commands.save_contributions(tx, [_READ[type(one.event)](one.event) for one in heard])


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
