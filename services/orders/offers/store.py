"""Reads and writes offers and assignments."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import DateTime, Select, and_, bindparam, case, func, literal_column, select, union_all
from sqlalchemy.dialects.postgresql import TSTZRANGE, Range

from services.chassis.database.paging import Page, PageRequest, keyset, keyset_of_parts
from services.chassis.database.rows import from_row, matching, to_row
from services.chassis.database.statements import Question, any_of, first, in_community, many, scalar, writing
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
from services.orders.offers.tables import assignments, offers
from services.orders.orders.model import Order, State
from services.orders.orders.tables import orders

PLANNED = (AssignmentState.ASSIGNED, AssignmentState.TO_RECONFIRM)
_OPEN_OR_ACCEPTED = (OfferState.OFFERED, OfferState.ACCEPTED)
_REFUSED = {"assignments_one_place_at_a_time": MemberDoubleBooked}
_offer = from_row(Offer)
_mine = (in_community(offers), offers.c.order_id == bindparam("order_id"))
_end = {"state": bindparam("ended_as", type_=offers.c.state.type), "ended_at": bindparam("now", type_=DateTime)}

_offer_by_id = first(select(offers).where(in_community(offers), offers.c.id == bindparam("offer_id")), Offer)
offers_of_round = many(
    select(offers)
    .join(orders, and_(in_community(orders), orders.c.id == offers.c.order_id, orders.c.round == offers.c.round))
    .where(*_mine),
    Offer,
)
# Sorted by order id, since orders are locked in this sequence.
_open_offers_of_team = many(
    select(offers)
    .where(in_community(offers), offers.c.team_id == bindparam("team_id"), offers.c.state == OfferState.OFFERED)
    .order_by(offers.c.order_id),
    Offer,
)
_open_offers = scalar(select(func.count()).where(*_mine, offers.c.state == OfferState.OFFERED))
_both = union_all(
    select(orders.c.team_id).where(
        in_community(orders),
        any_of(orders.c.team_id, "team_ids"),
        any_of(orders.c.state, (State.ACCEPTED, State.IN_SERVICE)),
    ),
    select(offers.c.team_id).where(
        in_community(offers),
        any_of(offers.c.team_id, "team_ids"),
        offers.c.state
        == literal_column(f"'{OfferState.OFFERED}'"),  # else the planner could not use the index of these
        offers.c.direct,
    ),
).subquery()
_in_hand = many(select(_both.c.team_id, func.count().label("n")).group_by(_both.c.team_id))
_accept = writing(
    offers.update()
    .where(*_mine, offers.c.state == OfferState.OFFERED)
    .values(
        state=case((offers.c.id == bindparam("offer_id"), OfferState.ACCEPTED.value), else_=OfferState.LOST.value),
        ended_at=bindparam("now", type_=DateTime),
    )
)
_end_all = writing(offers.update().where(*_mine, any_of(offers.c.state, _OPEN_OR_ACCEPTED)).values(**_end))
_renew = many(
    offers.update()
    .where(*_mine, any_of(offers.c.state, _OPEN_OR_ACCEPTED))
    .values(state=OfferState.OFFERED, accept_due_at=bindparam("due", type_=DateTime), ended_at=None)
    .returning(offers.c.team_id)
)
_planned = assignments.update().where(
    in_community(assignments),
    any_of(assignments.c.state, PLANNED),
    assignments.c.order_id == bindparam("order_id"),
)
_turn = {"state": bindparam("new_state", type_=assignments.c.state.type)}
_set_assignment_state = writing(_planned.values(**_turn))
_set_assignment_state_of = writing(_planned.where(any_of(assignments.c.person_id, "people")).values(**_turn))
_move = writing(_planned.values(during=bindparam("moved", type_=TSTZRANGE)))
_members = many(
    select(assignments.c.order_id, assignments.c.person_id)
    .where(
        in_community(assignments),
        any_of(assignments.c.order_id, "order_ids"),
        assignments.c.state != AssignmentState.RELEASED,
    )
    .order_by(assignments.c.person_id)
    .distinct()
)


# ---- offers ------------------------------------------------------------------------------------------------


def add_offers(tx: Tx, new: Sequence[Offer]) -> None:
    """Inserts offers."""
    tx.add_all(offers, [to_row(offer) for offer in new])


def get_offer(tx: Tx, offer_id: UUID) -> Offer | None:
    """Returns an offer, or None."""
    return tx.read(_offer_by_id(offer_id=offer_id))


def list_open_offers_of_team(tx: Tx, team_id: UUID) -> list[Offer]:
    """Returns the offers that a team has not answered, sorted by order id, since orders are locked in this sequence."""
    return tx.read(_open_offers_of_team(team_id=team_id))


def list_offers(tx: Tx, page_request: PageRequest, wanted: OfferFilter) -> Page[Offer]:
    """Returns a page of all offers, newest first."""
    return keyset(tx, _shown(tx, wanted), (offers.c.id,), page_request, _offer, descending=True)


def list_offers_to(tx: Tx, page_request: PageRequest, wanted: OfferFilter, team_ids: Collection[UUID]) -> Page[Offer]:
    """Returns a page of the offers to these teams, newest first, at most a page a team from an index."""
    parts = [_shown(tx, wanted).where(offers.c.team_id == team_id) for team_id in team_ids]
    return keyset_of_parts(tx, parts, (offers.c.id,), page_request, _offer, descending=True)


def _shown(tx: Tx, wanted: OfferFilter) -> Select[Any]:
    return select(offers).where(tx.in_community(offers), *matching(offers, wanted))


def count_open_offers(tx: Tx, order_id: UUID) -> int:
    """Returns how many teams have not answered an order yet."""
    return int(tx.read(_open_offers(order_id=order_id)))


def in_hand_of(team_ids: Collection[UUID]) -> Question[dict[UUID, int]]:
    """Returns the question for each team's orders in hand: accepted and not finished, or offered to it alone."""
    none = dict.fromkeys(team_ids, 0)
    return _in_hand(team_ids=team_ids).answered_by(lambda rows, _: none | {row.team_id: row.n for row in rows})


def accept_offer(tx: Tx, offer: Offer, now: datetime) -> None:
    """Accepts an offer; the other open offers of its order are lost."""
    tx.write(_accept(order_id=offer.order_id, offer_id=offer.id, now=now))


def end_offer(
    tx: Tx, offer_id: UUID, state: OfferState, now: datetime, reason_code: DeclineReason | None = None
) -> None:
    """Ends one offer."""
    tx.change(offers, {"id": offer_id}, state=state, ended_at=now, reason_code=reason_code)


def end_offers(tx: Tx, order_id: UUID, state: OfferState, now: datetime) -> None:
    """Ends all offers of an order that are open or accepted, in the same way."""
    tx.write(_end_all(order_id=order_id, ended_as=state, now=now))


def renew_offers(tx: Tx, order_id: UUID, due: datetime) -> list[UUID]:
    """Reopens the open and accepted offers of an order until `due`; returns their teams."""
    return sorted(row.team_id for row in tx.read(_renew(order_id=order_id, due=due)))


# ---- assignments -------------------------------------------------------------------------------------------


def assign(tx: Tx, order: Order, people: Iterable[UUID], *, over: bool = False) -> None:
    """Assigns people for the time of the order. Raises MemberDoubleBooked if one has another assignment at that time.

    With `over` the service has ended: the assignment is recorded and blocks no other order.
    """
    state = AssignmentState.SERVED if over else AssignmentState.ASSIGNED
    during = Range(order.starts_at, order.ends_at)
    rows = [
        {"id": new_id(), "order_id": order.id, "person_id": one, "during": during, "state": state}
        for one in sorted(people)
    ]
    with tx.refusing(_REFUSED):
        tx.add_all(assignments, rows)


def move_assignments(tx: Tx, order: Order) -> None:
    """Moves the assignments to the new time of the order. Raises MemberDoubleBooked."""
    with tx.refusing(_REFUSED):
        tx.write(_move(order_id=order.id, moved=Range(order.starts_at, order.ends_at)))


def release(tx: Tx, order_id: UUID, people: Collection[UUID] | None = None) -> None:
    """Releases these people from an order, or all of its people."""
    if people is None:
        tx.write(_set_assignment_state(order_id=order_id, new_state=AssignmentState.RELEASED))
    elif people:
        tx.write(_set_assignment_state_of(order_id=order_id, new_state=AssignmentState.RELEASED, people=people))


def ask_to_reconfirm(tx: Tx, order_id: UUID) -> None:
    """Keeps the people of an order listed, but free for other orders, until the team accepts the new time."""
    tx.write(_set_assignment_state(order_id=order_id, new_state=AssignmentState.TO_RECONFIRM))


def mark_served(tx: Tx, order_id: UUID) -> None:
    """Ends the assignments of an order whose service is over; they no longer block other orders."""
    tx.write(_set_assignment_state(order_id=order_id, new_state=AssignmentState.SERVED))


def members_by_order(order_ids: Collection[UUID]) -> Question[dict[UUID, list[UUID]]]:
    """Returns the question for the people who are assigned to each order or served in it, sorted."""

    def answer(rows: Sequence[Any], _: int) -> dict[UUID, list[UUID]]:
        found: dict[UUID, list[UUID]] = {order_id: [] for order_id in order_ids}
        for row in rows:
            found[row.order_id].append(row.person_id)
        return found

    return _members(order_ids=order_ids).answered_by(answer)
