"""The message door of points: what is true of orders and gifts, and what redemptions ask."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import Event, ReceivedEvent
from services.contracts import charity, gateway, orders
from services.points import commands, rules
from services.points.model import Answer, Fact, Source, Target

handlers = Handlers("points")


@handlers.handles(gateway.CommunityOpened)
def on_community_opened(tx: Tx, _: Sequence[ReceivedEvent[gateway.CommunityOpened]], now: datetime) -> None:
    """Rule set 1 and the pools."""
    commands.open_community(tx, now)


@handlers.handles(
    orders.OrderClosed,
    orders.OrderReopened,
    charity.GiftAccepted,
    charity.GiftReversed,
    charity.RedemptionRequested,
    charity.RedemptionReturned,
)
def on_anything_booked(tx: Tx, heard: Sequence[ReceivedEvent[Any]], now: datetime) -> None:
    """One book for all kinds, worked in order of arrival: accounts are locked once, and pools after them."""
    commands.book_events(tx, [_READ[type(one.event)](one.event) for one in heard], now)


def _minutes(event: orders.OrderClosed) -> Target:
    sums: Counter[tuple[UUID, date]] = Counter()
    for served in event.volunteers:
        rules.demand_quantity(served.minutes, 1, rules.MINUTES_A_DAY)
        sums[served.person_id, served.served_on] += served.minutes
    for minutes in sums.values():
        rules.demand_quantity(minutes, 1, rules.MINUTES_A_DAY)
    facts = [Fact(Source.ORDER, event.order_id, *key, minutes) for key, minutes in sorted(sums.items())]
    return Target(Source.ORDER, event.order_id, event.revision * 2, facts)


def _in_doubt(event: orders.OrderReopened) -> Target:
    """Its minutes count nothing until it closes again."""
    return Target(Source.ORDER, event.order_id, event.revision * 2 + 1, ())


def _units(event: charity.GiftAccepted | charity.GiftReversed) -> Target:
    """The units that a person gave; nobody's gift has no facts, also where an earlier word named a donor."""
    rules.demand_quantity(event.units, 0, rules.UNITS_MOST)
    donor = event.donor_person_id
    facts = [Fact(Source.GIFT, event.gift_id, donor, event.accepted_on, event.units)] if donor and event.units else []
    return Target(Source.GIFT, event.gift_id, event.revision * 2, facts)


def _asked(event: charity.RedemptionRequested) -> Answer:
    rules.demand_quantity(event.points, 1, rules.POINTS_MOST)
    return Answer(event.redemption_id, event.person_id, event.points)


def _returned(event: charity.RedemptionReturned) -> charity.RedemptionReturned:
    rules.demand_quantity(event.points, 1, rules.POINTS_MOST)
    return event


_READ: dict[type[Event], Callable[[Any], Target | Answer | charity.RedemptionReturned]] = {
    orders.OrderClosed: _minutes,
    orders.OrderReopened: _in_doubt,
    charity.GiftAccepted: _units,
    charity.GiftReversed: _units,
    charity.RedemptionRequested: _asked,
    charity.RedemptionReturned: _returned,
}
