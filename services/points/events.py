"""The message door of points: what is true of orders and gifts, and what redemptions ask."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from services.chassis.consumer import Handlers
from services.chassis.database import Tx
from services.chassis.messages import Heard
from services.contracts import charity, gateway, orders
from services.points import commands
from services.points.model import Answer, Fact, Source, Target

handlers = Handlers("points")


@handlers.hears(gateway.CommunityOpened)
def on_community_opened(tx: Tx, _: Sequence[Heard[gateway.CommunityOpened]], now: datetime) -> None:
    """Rule set 1 and the pools."""
    commands.open_community(tx, now)


@handlers.hears(orders.OrderClosed)
def on_order_closed(tx: Tx, heard: Sequence[Heard[orders.OrderClosed]], now: datetime) -> None:
    """The minutes of everybody, whole."""
    commands.post_facts(tx, [_minutes(one.event) for one in heard], now)


@handlers.hears(orders.OrderReopened)
def on_order_reopened(tx: Tx, heard: Sequence[Heard[orders.OrderReopened]], now: datetime) -> None:
    """Its minutes count nothing until it closes again."""
    targets = [
        Target(Source.ORDER, one.event.order_id, one.event.revision * 2 + 1, (), one.event.reopened_at.date())
        for one in heard
    ]
    commands.post_facts(tx, targets, now)


@handlers.hears(charity.GiftAccepted)
def on_gift_accepted(tx: Tx, heard: Sequence[Heard[charity.GiftAccepted]], now: datetime) -> None:
    """The units of a person's gift."""
    commands.post_facts(tx, [_units(one.event) for one in heard if one.event.donor_person_id], now)


@handlers.hears(charity.GiftReversed)
def on_gift_reversed(tx: Tx, heard: Sequence[Heard[charity.GiftReversed]], now: datetime) -> None:
    """The units that remain of it."""
    commands.post_facts(tx, [_units(one.event) for one in heard if one.event.donor_person_id], now)


@handlers.hears(charity.RedemptionRequested)
def on_redemption_requested(tx: Tx, heard: Sequence[Heard[charity.RedemptionRequested]], now: datetime) -> None:
    """Debit or refuse, once."""
    asked = [Answer(one.event.redemption_id, one.event.person_id, one.event.points) for one in heard]
    commands.answer_redemptions(tx, asked, now)


@handlers.hears(charity.RedemptionReturned)
def on_redemption_returned(tx: Tx, heard: Sequence[Heard[charity.RedemptionReturned]], now: datetime) -> None:
    """Points back."""
    commands.refund(tx, [one.event for one in heard], now)


def _minutes(event: orders.OrderClosed) -> Target:
    sums: Counter[tuple[UUID, date]] = Counter()
    for served in event.volunteers:
        sums[served.person_id, served.served_on] += served.minutes
    facts = [Fact(Source.ORDER, event.order_id, *key, minutes) for key, minutes in sorted(sums.items()) if minutes]
    return Target(Source.ORDER, event.order_id, event.revision * 2, facts, event.closed_at.date())


def _units(event: charity.GiftAccepted | charity.GiftReversed) -> Target:
    donor = event.donor_person_id
    facts = [Fact(Source.GIFT, event.gift_id, donor, event.accepted_on, event.units)] if donor and event.units else []
    return Target(Source.GIFT, event.gift_id, event.revision * 2, facts, event.accepted_on)
