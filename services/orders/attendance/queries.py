"""Stays, as far as the caller may see them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller
from services.orders.attendance import store
from services.orders.attendance.model import Stay
from services.orders.orders import rules as orders_rules
from services.orders.visibility import transitions as visibility


def list_stays(tx: Tx, order_id: UUID, who: Caller) -> Sequence[Stay]:
    """Returns all stays of an order to the station and the team's leaders; to others their own. Raises Unknown."""
    sheet, stays = visibility.get_visible_order(tx, order_id, who, store.stays_of_order(order_id=order_id))
    if orders_rules.may_read_all(who) or sheet.people.leads_serving:
        return stays
    return [stay for stay in stays if stay.person_id == who.id]
