"""An order changes before service: its time, its words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.orders.commands.accepting import serving_team
from services.orders.commands.dispatching import tell_dispatched
from services.orders.commands.looking import held, tie
from services.orders.model.orders import Act, Action, Order
from services.orders.model.people import Sight
from services.orders.rules import placing, states
from services.orders.rules.attendance import whole_minute
from services.orders.rules.sight import sight
from services.orders.store import offers, orders


def reschedule_order(tx: Tx, order_id: UUID, wanted_at: datetime, reason: str, *, who: Caller, now: datetime) -> Order:
    """Wanted at another time: teams are asked again, who was assigned stays named until then."""
    order = held(tx, order_id, who)
    states.demand(order, Action.RESCHEDULE)
    leaders = serving_team(tx, order).leaders if order.team_id else frozenset()
    role = placing.demand_change(order, who, leaders)
    placing.demand_range(wanted_at, now)
    after = states.rescheduled(order, whole_minute(wanted_at), now)
    detail = {"before": order.starts_at.isoformat(), "wanted_at": after.wanted_at.isoformat()}
    orders.save_order(tx, order, after, Action.RESCHEDULE, Act(who, role, now, reason, detail))
    if after.accept_due_at:
        offers.ask_to_reconfirm(tx, order.id)
        asked = offers.renew_offers(tx, order, after.accept_due_at)
        tell_dispatched(tx, after, asked, after.accept_due_at, now)
    return after


def amend_order(
    tx: Tx, order_id: UUID, words: Mapping[str, str], must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Order:
    """The address or the note was wrong; only who may read them puts them right."""
    order = held(tx, order_id, who)
    role = placing.demand_change(order, who)
    if sight(order, who, tie(tx, order, who)) is not Sight.WHOLE:
        raise Forbidden
    must_match(order.version)
    states.demand(order, Action.AMEND)
    orders.amend_words(tx, order.id, words)
    act = Act(who, role, now, detail={"changed": sorted(words)})
    return orders.save_order(tx, order, states.changed(order), Action.AMEND, act)
