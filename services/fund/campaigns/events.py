"""Events of orders and gifts in kind; each is translated into a contribution to a campaign."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import Event, ReceivedEvent
from services.contracts import charity, orders
from services.fund.campaigns import commands
from services.fund.campaigns.model import Contribution, Source

handlers = Handlers("fund")


@handlers.handles(orders.OrderClosed, orders.OrderReopened, charity.GiftAccepted, charity.GiftReversed)
def handle_contribution_events(tx: Tx, received: Sequence[ReceivedEvent[Any]]) -> None:
    """Count events of all kinds together, so that each row is locked once in a batch."""
    commands.save_contributions(tx, [(one, _TRANSLATE[type(one.event)](one.event)) for one in received])


def _order_closed(event: orders.OrderClosed) -> Contribution:
    minutes = sum(served.minutes for served in event.volunteers)
    return Contribution(Source.ORDER, event.order_id, event.revision, 0, event.campaign_id, minutes)


def _order_reopened(event: orders.OrderReopened) -> Contribution:
    """The minutes of a reopened order do not count until the order closes again."""
    return Contribution(Source.ORDER, event.order_id, event.revision, 1, None, 0)


def _gift(event: charity.GiftAccepted | charity.GiftReversed) -> Contribution:
    return Contribution(Source.GIFT, event.gift_id, event.revision, 0, event.campaign_id, event.units)


_TRANSLATE: dict[type[Event], Callable[[Any], Contribution]] = {
    orders.OrderClosed: _order_closed,
    orders.OrderReopened: _order_reopened,
    charity.GiftAccepted: _gift,
    charity.GiftReversed: _gift,
}
