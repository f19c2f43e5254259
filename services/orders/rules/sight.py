"""Who sees how much of an order."""

from __future__ import annotations

from services.orders.model.catalogue import Privacy
from services.orders.model.orders import Order
from services.orders.model.people import Actor, Sight, Tie


def sight(order: Order, who: Actor, tie: Tie) -> Sight:
    """The most that any of the viewer's ties and roles opens."""
    if who.id is not None and who.id in (order.requester_id, order.placed_by, order.social_worker_id):
        return Sight.WHOLE
    if tie.leads_serving or tie.assigned:
        return Sight.WHOLE
    if tie.leads_offered or (tie.in_offered and order.privacy is not Privacy.CIRCLE):
        return Sight.OFFERED
    if who.reads_all:
        return Sight.OUTLINE if order.is_circle else Sight.WHOLE
    if "social_worker" in who.roles and order.professional and order.social_worker_id is None:
        return Sight.OUTLINE
    return Sight.NOTHING
