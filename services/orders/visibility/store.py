"""Reads who is assigned to an order, and how a caller's teams stand to it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import and_, exists, func, or_, select

from services.chassis.database.transactions import Tx
from services.orders.offers.model import AssignmentState, OfferState
from services.orders.offers.tables import engagements, offers
from services.orders.orders.model import Order, OrderPeople
from services.orders.teams.tables import memberships, teams


def get_people(tx: Tx, order: Order, person_id: UUID) -> OrderPeople:
    """Returns the people of an order, seen from one person, in one statement: nearly every request asks for them."""
    leads = or_(teams.c.leader_id == person_id, teams.c.deputy_ids.contains([person_id]))
    offered = and_(
        tx.in_community(offers),
        offers.c.order_id == order.id,
        offers.c.round == order.round,
        offers.c.state == OfferState.OFFERED,
    )
    team_offered = exists().where(offered, tx.in_community(teams), teams.c.id == offers.c.team_id, leads)
    member_offered = exists().where(
        offered,
        tx.in_community(memberships),
        memberships.c.team_id == offers.c.team_id,
        memberships.c.person_id == person_id,
        memberships.c.until.is_(None),
    )
    serving = exists().where(tx.in_community(teams), teams.c.id == order.team_id, leads)
    row = tx.first(
        select(
            _member_ids(tx, order.id).label("member_ids"),
            team_offered.label("leads_offered"),
            member_offered.label("in_offered"),
            serving.label("leads_serving"),
        )
    )
    return OrderPeople(**row._mapping) if row else OrderPeople()


def _member_ids(tx: Tx, order_id: UUID) -> Any:
    assigned = (
        select(engagements.c.person_id)
        .where(
            tx.in_community(engagements),
            engagements.c.order_id == order_id,
            engagements.c.state != AssignmentState.RELEASED,
        )
        .distinct()
        .order_by(engagements.c.person_id)
    )
    return func.array(assigned.scalar_subquery())
