"""Ends an offer that was not accepted."""

from __future__ import annotations

from services.chassis.database.transactions import Tx
from services.orders.offers import store
from services.orders.offers.model import DeclineReason, Offer, OfferState
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import Action, AuditContext, BoardReason, Order, State

_ENDINGS = {
    OfferState.DECLINED: (Action.DECLINE, BoardReason.DECLINED),
    OfferState.LAPSED: (Action.LAPSE, BoardReason.ACCEPT_MISSED),
    OfferState.RECALLED: (Action.RECALL, BoardReason.RECALLED),
}


def end_offer(
    tx: Tx, order: Order, offer: Offer, state: OfferState, act: AuditContext, reason_code: DeclineReason | None = None
) -> Order:
    """Ends one offer of a locked order, as one action; after the last open offer the order is back on the board."""
    store.end_offer(tx, offer.id, state, act.now, reason_code)
    action, board_reason = _ENDINGS[state]
    is_last = order.state is State.DISPATCHED and store.count_open_offers(tx, order.id) == 0
    if is_last:
        store.release(tx, order.id)  # after a new time people may still be named
    after = orders_rules.back_on_board(order, board_reason, act.now) if is_last else orders_rules.next_version(order)
    detail = {"team_id": str(offer.team_id)} | ({"reason_code": reason_code} if reason_code else {})
    return orders_store.save_order(
        tx, order, after, action, AuditContext(act.who, act.role, act.now, act.reason, detail)
    )
