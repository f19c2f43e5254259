"""Reads and writes offers and assignments."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import case, func, select, union_all
from sqlalchemy.dialects.postgresql import Range

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import from_row, to_row
from services.chassis.database.statements import any_of
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.orders.offers.model import (
    AssignmentState,
    DeclineReason,
    MemberDoubleBooked,
    Offer,
    OfferFilter,
    OfferState,
)
from services.orders.offers.tables import engagements, offers
from services.orders.orders.model import Order, State
from services.orders.orders.tables import orders

_PLANNED = (AssignmentState.ASSIGNED, AssignmentState.TO_RECONFIRM)
_STANDING = (OfferState.OFFERED, OfferState.ACCEPTED)
_REFUSED = {"engagements_one_place_at_a_time": MemberDoubleBooked}
_offer = from_row(Offer)


# ---- offers ------------------------------------------------------------------------------------------------


def add_offers(tx: Tx, new: Sequence[Offer]) -> None:
    """Inserts offers."""
    tx.add_all(offers, [to_row(offer) for offer in new])


def get_offer(tx: Tx, offer_id: UUID) -> Offer | None:
    """Returns an offer, or None."""
    row = tx.first(select(offers).where(tx.in_community(offers), offers.c.id == offer_id))
    return _offer(row) if row else None


def list_offers_of_round(tx: Tx, order: Order) -> list[Offer]:
    """Returns the offers of the order's current round."""
    mine = (tx.in_community(offers), offers.c.order_id == order.id, offers.c.round == order.round)
    return [_offer(row) for row in tx.all(select(offers).where(*mine))]


def list_open_offers_of_team(tx: Tx, team_id: UUID) -> list[Offer]:
    """Returns the offers that a team has not answered, by order id: the order in which their orders are locked."""
    mine = (tx.in_community(offers), offers.c.team_id == team_id, offers.c.state == OfferState.OFFERED)
    return [_offer(row) for row in tx.all(select(offers).where(*mine).order_by(offers.c.order_id))]


def list_offers(tx: Tx, ask: PageRequest, wanted: OfferFilter, team_ids: Collection[UUID] | None = None) -> Page[Offer]:
    """Returns a page of offers, newest first: of these teams, or of all."""
    statement = select(offers).where(tx.in_community(offers))
    if team_ids is not None:
        statement = statement.where(any_of(offers.c.team_id, team_ids))
    for name, value in vars(wanted).items():
        if value is not None:
            statement = statement.where(offers.c[name] == value)
    return keyset(tx, statement, (offers.c.id,), ask, _offer, descending=True)


def count_open_offers(tx: Tx, order_id: UUID) -> int:
    """Returns how many teams have not answered an order yet."""
    mine = (tx.in_community(offers), offers.c.order_id == order_id, offers.c.state == OfferState.OFFERED)
    return int(tx.scalar(select(func.count()).where(*mine)))


def count_in_hand(tx: Tx, team_ids: Collection[UUID]) -> dict[UUID, int]:
    """Returns how many orders each team has in hand: accepted and not finished, or offered to it alone."""
    accepted = select(orders.c.team_id).where(
        tx.in_community(orders),
        any_of(orders.c.team_id, team_ids),
        orders.c.state.in_([State.ACCEPTED, State.IN_SERVICE]),
    )
    offered = select(offers.c.team_id).where(
        tx.in_community(offers),
        any_of(offers.c.team_id, team_ids),
        offers.c.state == OfferState.OFFERED,
        offers.c.direct,
    )
    both = union_all(accepted, offered).subquery()
    counted = tx.all(select(both.c.team_id, func.count().label("n")).group_by(both.c.team_id))
    return dict.fromkeys(team_ids, 0) | {row.team_id: row.n for row in counted}


def accept_offer(tx: Tx, offer: Offer, now: datetime) -> None:
    """Accepts an offer; the other open offers of its order are lost."""
    mine = (tx.in_community(offers), offers.c.order_id == offer.order_id, offers.c.state == OfferState.OFFERED)
    state = case((offers.c.id == offer.id, OfferState.ACCEPTED.value), else_=OfferState.LOST.value)
    tx.execute(offers.update().where(*mine).values(state=state, ended_at=now))


def end_offer(
    tx: Tx, offer_id: UUID, state: OfferState, now: datetime, reason_code: DeclineReason | None = None
) -> None:
    """Ends one offer."""
    this = (tx.in_community(offers), offers.c.id == offer_id)
    tx.execute(offers.update().where(*this).values(state=state, ended_at=now, reason_code=reason_code))


def end_offers(tx: Tx, order_id: UUID, state: OfferState, now: datetime) -> None:
    """Ends all offers of an order that are open or accepted, in the same way."""
    mine = (tx.in_community(offers), offers.c.order_id == order_id, offers.c.state.in_(_STANDING))
    tx.execute(offers.update().where(*mine).values(state=state, ended_at=now))


def renew_offers(tx: Tx, order_id: UUID, due: datetime) -> list[UUID]:
    """Opens all offers of an order that are open or accepted again, until `due`; returns their teams."""
    mine = (tx.in_community(offers), offers.c.order_id == order_id, offers.c.state.in_(_STANDING))
    again = {"state": OfferState.OFFERED, "accept_due_at": due, "ended_at": None}
    renewed = tx.all(offers.update().where(*mine).values(**again).returning(offers.c.team_id))
    return sorted(row.team_id for row in renewed)


# ---- assignments -------------------------------------------------------------------------------------------


def assign(tx: Tx, order: Order, people: Iterable[UUID], *, over: bool = False) -> None:
    """Assigns people for the time of the order. Raises MemberDoubleBooked where one is assigned elsewhere then.

    With `over` the service has ended: the assignment is recorded and keeps nobody from other orders.
    """
    state = AssignmentState.SERVED if over else AssignmentState.ASSIGNED
    during = Range(order.starts_at, order.ends_at)
    rows = [
        {"id": new_id(), "order_id": order.id, "person_id": one, "during": during, "state": state}
        for one in sorted(people)
    ]
    with tx.refusing(_REFUSED):
        tx.add_all(engagements, rows)


def move_assignments(tx: Tx, order: Order) -> None:
    """Moves the assignments to the new time of the order. Raises MemberDoubleBooked."""
    with tx.refusing(_REFUSED):
        tx.execute(_planned(tx, order.id).values(during=Range(order.starts_at, order.ends_at)))


def release(tx: Tx, order_id: UUID, people: Collection[UUID] | None = None) -> None:
    """Releases these people from an order, or all."""
    statement = _planned(tx, order_id).values(state=AssignmentState.RELEASED)
    tx.execute(statement if people is None else statement.where(any_of(engagements.c.person_id, people)))


def release_person(tx: Tx, person_id: UUID) -> None:
    """Releases a person from all orders."""
    mine = (tx.in_community(engagements), engagements.c.person_id == person_id, engagements.c.state.in_(_PLANNED))
    tx.execute(engagements.update().where(*mine).values(state=AssignmentState.RELEASED))


def ask_to_reconfirm(tx: Tx, order_id: UUID) -> None:
    """Keeps the people of an order by name, free for other orders, until the team accepts the new time."""
    tx.execute(_planned(tx, order_id).values(state=AssignmentState.TO_RECONFIRM))


def mark_served(tx: Tx, order_id: UUID) -> None:
    """Ends the assignments of an order whose service is over: they keep nobody from other orders."""
    tx.execute(_planned(tx, order_id).values(state=AssignmentState.SERVED))


def members_by_order(tx: Tx, order_ids: Collection[UUID]) -> dict[UUID, list[UUID]]:
    """Returns who is assigned to each order or served in it, sorted."""
    found: dict[UUID, list[UUID]] = {order_id: [] for order_id in order_ids}
    statement = (
        select(engagements.c.order_id, engagements.c.person_id)
        .where(
            tx.in_community(engagements),
            any_of(engagements.c.order_id, order_ids),
            engagements.c.state != AssignmentState.RELEASED,
        )
        .order_by(engagements.c.person_id)
        .distinct()
    )
    for row in tx.all(statement):
        found[row.order_id].append(row.person_id)
    return found


def _planned(tx: Tx, order_id: UUID) -> Any:
    return engagements.update().where(
        tx.in_community(engagements), engagements.c.order_id == order_id, engagements.c.state.in_(_PLANNED)
    )
