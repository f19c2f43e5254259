"""The message door: closed orders, gifts and redemptions become what the ledger books."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import Event, ReceivedEvent
from services.contracts import charity, orders
from services.points.booking import commands
from services.points.earning import rules as earning_rules
from services.points.earning.model import DesiredState, Fact
from services.points.ledger import rules as ledger_rules
from services.points.ledger.model import Source
from services.points.redemptions import rules as redemptions_rules
from services.points.redemptions.model import DebitDecision

handlers = Handlers("points")


@handlers.handles(
    orders.OrderClosed,
    orders.OrderReopened,
    charity.GiftAccepted,
    charity.GiftReversed,
    charity.RedemptionRequested,
    charity.RedemptionReturned,
)
def handle_ledger_events(tx: Tx, heard: Sequence[ReceivedEvent[Any]], now: datetime) -> None:
    """One book for all kinds, worked in order of arrival: accounts are locked once, and pools after them."""
    commands.book_events(tx, [_TRANSLATE[type(one.event)](one.event) for one in heard], now)


def _of_order_closed(event: orders.OrderClosed) -> DesiredState:
    sums: Counter[tuple[UUID, date]] = Counter()
    for served in event.volunteers:
        ledger_rules.require_quantity(served.minutes, 1, earning_rules.MINUTES_A_DAY)
        sums[served.person_id, served.served_on] += served.minutes
    for minutes in sums.values():
        ledger_rules.require_quantity(minutes, 1, earning_rules.MINUTES_A_DAY)
    facts = [Fact(Source.ORDER, event.order_id, *key, minutes) for key, minutes in sorted(sums.items())]
    return DesiredState(Source.ORDER, event.order_id, event.revision * 2, facts)


def _of_order_reopened(event: orders.OrderReopened) -> DesiredState:
    """Its minutes count nothing until it closes again."""
    return DesiredState(Source.ORDER, event.order_id, event.revision * 2 + 1, ())


def _of_gift(event: charity.GiftAccepted | charity.GiftReversed) -> DesiredState:
    """The units that a person gave; nobody's gift has no facts, also where an earlier word named a donor."""
    ledger_rules.require_quantity(event.units, 0, earning_rules.UNITS_MOST)
    donor = event.donor_person_id
    facts = [Fact(Source.GIFT, event.gift_id, donor, event.accepted_on, event.units)] if donor and event.units else []
    return DesiredState(Source.GIFT, event.gift_id, event.revision * 2, facts)


def _of_redemption(event: charity.RedemptionRequested) -> DebitDecision:
    ledger_rules.require_quantity(event.points, 1, redemptions_rules.POINTS_MOST)
    return DebitDecision(event.redemption_id, event.person_id, event.points)


def _of_return(event: charity.RedemptionReturned) -> charity.RedemptionReturned:
    ledger_rules.require_quantity(event.points, 1, redemptions_rules.POINTS_MOST)
    return event


_TRANSLATE: dict[type[Event], Callable[[Any], DesiredState | DebitDecision | charity.RedemptionReturned]] = {
    orders.OrderClosed: _of_order_closed,
    orders.OrderReopened: _of_order_reopened,
    charity.GiftAccepted: _of_gift,
    charity.GiftReversed: _of_gift,
    charity.RedemptionRequested: _of_redemption,
    charity.RedemptionReturned: _of_return,
}
