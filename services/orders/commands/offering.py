"""An offer ends without a yes: declined, lapsed or recalled; the last one leads the order back to the board."""

from __future__ import annotations

from services.chassis.database.transactions import Tx
from services.orders.model.orders import Act, Action, BoardReason, DeclineReason, Offer, OfferState, Order, State
from services.orders.rules import states
from services.orders.store import offers, orders

_ENDINGS = {
    OfferState.DECLINED: (Action.DECLINE, BoardReason.DECLINED),
    OfferState.LAPSED: (Action.LAPSE, BoardReason.ACCEPT_MISSED),
    OfferState.RECALLED: (Action.RECALL, BoardReason.RECALLED),
}


def end_offer(
    tx: Tx, order: Order, offer: Offer, state: OfferState, act: Act, *, reason_code: DeclineReason | None = None
) -> Order:
    """End one offer of an order that is held, as one move of the order."""
    offers.end_offer(tx, offer.id, state, act.now, reason_code)
    action, why = _ENDINGS[state]
    last = order.state is State.DISPATCHED and offers.live_count(tx, order) == 0
    if last:
        offers.release(tx, order.id)
    after = states.back_on_board(order, why, act.now) if last else states.changed(order)
    detail = {"team_id": str(offer.team_id)} | ({"reason_code": reason_code} if reason_code else {})
    return orders.save_order(tx, order, after, action, Act(act.who, act.role, act.now, act.reason, detail))
