"""Lists orders by the people who have to do with them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import or_, select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.transactions import Tx
from services.orders.offers.model import AssignmentState, OfferState
from services.orders.offers.tables import engagements, offers
from services.orders.orders import store as orders_store
from services.orders.orders.model import Order, OrderFilter
from services.orders.orders.tables import orders


def list_orders_seen_by(
    tx: Tx, ask: PageRequest, wanted: OrderFilter, *, person_id: UUID, leads: Sequence[UUID]
) -> Page[Order]:
    """The orders that somebody has to do with, newest first: theirs, their teams', those they are assigned to."""
    assigned = select(engagements.c.order_id).where(
        tx.in_community(engagements),
        engagements.c.person_id == person_id,
        engagements.c.state != AssignmentState.RELEASED,
    )
    offered = select(offers.c.order_id).where(
        tx.in_community(offers), offers.c.team_id.in_(leads), offers.c.state == OfferState.OFFERED
    )
    tied = or_(
        orders.c.requester_id == person_id,
        orders.c.placed_by == person_id,
        orders.c.social_worker_id == person_id,
        orders.c.team_id.in_(leads),
        orders.c.id.in_(assigned),
        orders.c.id.in_(offered),
    )
    return keyset(
        tx,
        orders_store.filtered_orders(tx, wanted).where(tied),
        (orders.c.id,),
        ask,
        orders_store.order_from_row,
        descending=True,
    )
