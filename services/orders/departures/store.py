"""Reads the orders in which a person's service has not begun."""

from __future__ import annotations

from collections.abc import Collection
from operator import itemgetter
from uuid import UUID

from sqlalchemy import Uuid, and_, bindparam, exists, or_, select

from services.chassis.database.bulk import rows_as_json, rows_given
from services.chassis.database.statements import Question, any_of, in_community, many
from services.orders.attendance.tables import attendance
from services.orders.offers.model import OfferState
from services.orders.offers.store import PLANNED
from services.orders.offers.tables import assignments, offers
from services.orders.orders.model import AttendanceState
from services.orders.orders.tables import orders

_begun = exists().where(
    in_community(attendance),
    attendance.c.order_id == assignments.c.order_id,
    attendance.c.person_id == assignments.c.person_id,
    attendance.c.state != AttendanceState.REJECTED,
)
_not_begun = (
    select(assignments.c.order_id)
    .where(
        in_community(assignments),
        assignments.c.person_id == bindparam("person_id", type_=Uuid),
        any_of(assignments.c.state, PLANNED),
        ~_begun,
    )
    .distinct()
    .order_by(assignments.c.order_id)
)
_team = bindparam("team_id", type_=Uuid)
_offered_to_team = exists().where(
    in_community(offers),
    offers.c.order_id == orders.c.id,
    offers.c.round == orders.c.round,
    offers.c.team_id == _team,
    offers.c.state == OfferState.OFFERED,
)
# The orders of a person, sorted by id, since orders are locked in this sequence; and those of one team alone, which has
# them or must answer again after a new time.
_orders_of_person = many(_not_begun, itemgetter(0))
_orders_in_team = many(
    _not_begun.join(orders, and_(in_community(orders), orders.c.id == assignments.c.order_id)).where(
        or_(orders.c.team_id == _team, _offered_to_team)
    ),
    itemgetter(0),
)
_planned_people = many(
    select(assignments.c.community_id, assignments.c.person_id)
    .select_from(rows_given(assignments, "person_id"))
    .where(any_of(assignments.c.state, PLANNED))
    .distinct(),
    tuple,
)


def orders_not_begun(person_id: UUID, team_id: UUID | None) -> Question[list[UUID]]:
    """Returns the question for the orders in which a person is planned and has not checked in; all, or of one team."""
    if team_id is None:
        return _orders_of_person(person_id=person_id)
    return _orders_in_team(person_id=person_id, team_id=team_id)


def planned_among(keys: Collection[tuple[UUID, UUID]]) -> Question[set[tuple[UUID, UUID]]]:
    """Returns the question for those of `(community, person)` who are planned in an order."""
    rows = [{"community_id": community_id, "person_id": person_id} for community_id, person_id in sorted(keys)]
    return _planned_people(rows=rows_as_json(rows)).answered_by(lambda found, _: {(one[0], one[1]) for one in found})
