"""Reads and writes offers and assignments."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.postgresql import Range

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import from_row, to_row
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.orders.offers.model import AssignmentState, DeclineReason, MemberDoubleBooked, Offer, OfferState
from services.orders.offers.tables import engagements, offers
from services.orders.orders.model import Order

# An assignment is to be reconfirmed after a new time, until the team accepts again.
_PLANNED = (AssignmentState.ASSIGNED, AssignmentState.TO_RECONFIRM)
_ONE_PLACE = {"engagements_one_place_at_a_time": MemberDoubleBooked}
_offer = from_row(Offer)


def add_offers(tx: Tx, made_now: Sequence[Offer]) -> None:
    """Keep new offers."""
    tx.add_all(offers, [to_row(offer) for offer in made_now])


def offers_of(tx: Tx, order: Order) -> list[Offer]:
    """The offers of the order's current round."""
    return [_offer(row) for row in tx.all(_of_round(tx, order))]


def offer(tx: Tx, offer_id: UUID) -> Offer | None:
    """One offer."""
    row = tx.first(select(offers).where(tx.in_community(offers), offers.c.id == offer_id))
    return _offer(row) if row else None


def list_offers(
    tx: Tx, ask: PageRequest, *, team_ids: Collection[UUID] | None, state: OfferState | None
) -> Page[Offer]:
    """Offers, newest first; `team_ids` None means all teams'."""
    statement = select(offers).where(tx.in_community(offers))
    if team_ids is not None:
        statement = statement.where(offers.c.team_id.in_(list(team_ids)))
    if state:
        statement = statement.where(offers.c.state == state)
    return keyset(tx, statement, (offers.c.id,), ask, _offer, descending=True)


def live_count(tx: Tx, order: Order) -> int:
    """How many offers of the order still stand."""
    live = (tx.in_community(offers), offers.c.order_id == order.id, offers.c.state == OfferState.OFFERED)
    return int(tx.scalar(select(func.count()).where(*live)))


def live_offers_of_team(tx: Tx, team_id: UUID) -> list[Offer]:
    """The offers that a team has not answered, in the order of their orders (which is the order of locking)."""
    live = (tx.in_community(offers), offers.c.team_id == team_id, offers.c.state == OfferState.OFFERED)
    return [_offer(row) for row in tx.all(select(offers).where(*live).order_by(offers.c.order_id))]


def end_offer(
    tx: Tx, offer_id: UUID, state: OfferState, now: datetime, reason_code: DeclineReason | None = None
) -> None:
    """An offer got its answer."""
    this = (tx.in_community(offers), offers.c.id == offer_id)
    tx.execute(offers.update().where(*this).values(state=state, ended_at=now, reason_code=reason_code))


def end_live_offers(tx: Tx, order: Order, state: OfferState, now: datetime) -> None:
    """All offers of the order that still stand end the same way."""
    live = (tx.in_community(offers), offers.c.order_id == order.id, offers.c.state == OfferState.OFFERED)
    tx.execute(offers.update().where(*live).values(state=state, ended_at=now))


def end_accepted_offer(tx: Tx, order: Order, state: OfferState, now: datetime) -> None:
    """The acceptance is taken back."""
    won = (tx.in_community(offers), offers.c.order_id == order.id, offers.c.state == OfferState.ACCEPTED)
    tx.execute(offers.update().where(*won).values(state=state, ended_at=now))


def renew_offers(tx: Tx, order: Order, due: datetime) -> list[UUID]:
    """The time is another: who was asked and who accepted stands asked again until `due`; which teams."""
    standing = (
        tx.in_community(offers),
        offers.c.order_id == order.id,
        offers.c.state.in_([OfferState.OFFERED, OfferState.ACCEPTED]),
    )
    again = {"state": OfferState.OFFERED, "accept_due_at": due, "ended_at": None}
    renewed = offers.update().where(*standing).values(**again).returning(offers.c.team_id)
    return sorted(row.team_id for row in tx.all(renewed))


def offers_to_lapse(clerk: Connection, now: datetime, limit: int) -> Sequence[Any]:
    """Offers that nobody answered in time."""
    due = (offers.c.state == OfferState.OFFERED, offers.c.accept_due_at <= now)
    return clerk.execute(select(offers.c.community_id, offers.c.id).where(*due).limit(limit)).all()


def engage(tx: Tx, order: Order, people: Collection[UUID], *, over: bool = False) -> None:
    """Assign people for the order's window; MemberDoubleBooked where somebody is elsewhere then.

    `over` is for who helped in a service that has ended: it keeps them from nothing.
    """
    state = AssignmentState.SERVED if over else AssignmentState.ASSIGNED
    during = Range(order.starts_at, order.ends_at)
    rows = [
        {"id": new_id(), "order_id": order.id, "person_id": one, "during": during, "state": state}
        for one in sorted(people)
    ]
    with tx.refusing(_ONE_PLACE):
        tx.add_all(engagements, rows)


def shift_engagements(tx: Tx, order: Order) -> None:
    """The order's window moved: so do its assignments."""
    with tx.refusing(_ONE_PLACE):
        tx.execute(_planned(tx, order.id).values(during=Range(order.starts_at, order.ends_at)))


def release(tx: Tx, order_id: UUID, people: Collection[UUID] | None = None) -> None:
    """Nobody of them is assigned to the order any more; None means all."""
    statement = _planned(tx, order_id).values(state=AssignmentState.RELEASED)
    tx.execute(statement.where(engagements.c.person_id.in_(list(people))) if people is not None else statement)


def ask_to_reconfirm(tx: Tx, order_id: UUID) -> None:
    """The time is another: who was assigned stays named, but is not held until the team accepts again."""
    tx.execute(_planned(tx, order_id).values(state=AssignmentState.TO_RECONFIRM))


def mark_served(tx: Tx, order_id: UUID) -> None:
    """The service is over: assignments no longer keep anybody from other orders."""
    tx.execute(_planned(tx, order_id).values(state=AssignmentState.SERVED))


def assigned(tx: Tx, order_ids: Collection[UUID]) -> dict[UUID, list[UUID]]:
    """Who is assigned to which order, or served in it; in id order."""
    found: dict[UUID, list[UUID]] = {order_id: [] for order_id in order_ids}
    statement = (
        select(engagements.c.order_id, engagements.c.person_id)
        .where(
            tx.in_community(engagements),
            engagements.c.order_id.in_(list(order_ids)),
            engagements.c.state != AssignmentState.RELEASED,
        )
        .order_by(engagements.c.person_id)
        .distinct()
    )
    for row in tx.all(statement):
        found[row.order_id].append(row.person_id)
    return found


def release_person(tx: Tx, person_id: UUID) -> None:
    """Somebody left: all that was planned with them is without them."""
    live = (tx.in_community(engagements), engagements.c.person_id == person_id, engagements.c.state.in_(_PLANNED))
    tx.execute(engagements.update().where(*live).values(state=AssignmentState.RELEASED))


def _of_round(tx: Tx, order: Order) -> Any:
    return select(offers).where(tx.in_community(offers), offers.c.order_id == order.id, offers.c.round == order.round)


def _planned(tx: Tx, order_id: UUID) -> Any:
    return engagements.update().where(
        tx.in_community(engagements), engagements.c.order_id == order_id, engagements.c.state.in_(_PLANNED)
    )
