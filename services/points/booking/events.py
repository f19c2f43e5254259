"""The event handlers of the ledger: they translate closed orders, gifts, redemptions and returns into bookings.

An impossible number (more than an event may say that anybody served, gave or redeemed) raises QuantityImpossible. The
event is then parked for the operator. A day whose orders together have more minutes than a day is cut, not parked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.messaging.batches import RefusalCollector
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import Event, ReceivedEvent
from services.contracts import charity, orders
from services.points.booking import commands
from services.points.earning import rules as earning_rules
from services.points.earning.model import MINUTES_A_DAY, DesiredState, Fact, Source
from services.points.ledger import rules as ledger_rules
from services.points.redemptions import rules as redemption_rules
from services.points.redemptions.model import DebitRequest, RefundRequest

handlers = Handlers("points")


@handlers.handles(
    orders.OrderClosed,
    orders.OrderReopened,
    charity.GiftAccepted,
    charity.GiftReversed,
    charity.RedemptionRequested,
    charity.RedemptionReturned,
)
def handle_ledger_events(tx: Tx, received: Sequence[ReceivedEvent[Any]]) -> None:
    """Book all kinds of events together, in order of arrival."""
    refused, bookings = RefusalCollector(), []
    for one in received:
        with refused.by(one):
            bookings.append(commands.Booking(one, _TRANSLATE[type(one.event)](one.event)))
    refused.check()
    commands.book_events(tx, bookings)


def _order_closed(event: orders.OrderClosed) -> DesiredState:
    sums: Counter[tuple[UUID, date]] = Counter()
    for served in event.volunteers:
        ledger_rules.require_quantity(served.minutes, 1, MINUTES_A_DAY)
        sums[served.person_id, served.served_on] += served.minutes
    facts = [Fact(Source.ORDER, event.order_id, *key, minutes) for key, minutes in sorted(sums.items())]
    return DesiredState(Source.ORDER, event.order_id, event.revision, facts)


def _order_reopened(event: orders.OrderReopened) -> DesiredState:
    """The points for a reopened order are held until the order closes again."""
    return DesiredState(Source.ORDER, event.order_id, event.revision, (), reopens=True)


def _gift(event: charity.GiftAccepted | charity.GiftReversed) -> DesiredState:
    """Returns the units that earn the donor points. A gift without a donor has no facts, even if it had one before.

    While a second person must confirm the units, none of them are credited.
    """
    units = event.units if event.credited_units is None else event.credited_units
    ledger_rules.require_quantity(event.units, 0, earning_rules.UNITS_MOST)
    ledger_rules.require_quantity(units, 0, event.units)
    donor = event.donor_person_id
    facts = [Fact(Source.GIFT, event.gift_id, donor, event.accepted_on, units)] if donor and units else []
    return DesiredState(Source.GIFT, event.gift_id, event.revision, facts)


def _redemption_requested(event: charity.RedemptionRequested) -> DebitRequest:
    ledger_rules.require_quantity(event.points, 1, redemption_rules.POINTS_MOST)
    return DebitRequest(event.redemption_id, event.person_id, event.points)


def _redemption_returned(event: charity.RedemptionReturned) -> RefundRequest:
    ledger_rules.require_quantity(event.points, 1, redemption_rules.POINTS_MOST)
    return RefundRequest(event.return_id, event.redemption_id, event.person_id, event.points)


_TRANSLATE: dict[type[Event], Callable[[Any], commands.Bookable]] = {
    orders.OrderClosed: _order_closed,
    orders.OrderReopened: _order_reopened,
    charity.GiftAccepted: _gift,
    charity.GiftReversed: _gift,
    charity.RedemptionRequested: _redemption_requested,
    charity.RedemptionReturned: _redemption_returned,
}
