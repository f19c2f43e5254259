"""Reads the people and the text of an order, and the relationship of a caller's teams to it."""

from __future__ import annotations

from operator import itemgetter
from typing import Any

from sqlalchemy import Text, Uuid, and_, any_, bindparam, cast, exists, func, or_, select

from services.chassis.database.statements import any_of, first, in_community, many
from services.chassis.directory.people import ACTIVE, GONE, people
from services.chassis.errors import Unknown
from services.chassis.security.roles import LEADERS
from services.orders.offers.model import AssignmentState, OfferState
from services.orders.offers.tables import assignments, offers
from services.orders.orders.tables import order_private, orders
from services.orders.teams.tables import memberships, teams
from services.orders.visibility.model import MINORS, Surroundings

(TEAM_LEADER,) = LEADERS
_CALLER = bindparam("person_id", type_=Uuid)
_serving = teams.alias("serving")


def _led_by_caller(table: Any) -> Any:
    return or_(table.c.leader_id == _CALLER, any_(table.c.deputy_ids) == _CALLER)


_members = (
    select(assignments.c.person_id)
    .where(
        in_community(assignments),
        assignments.c.order_id == orders.c.id,
        assignments.c.state != AssignmentState.RELEASED,
    )
    .distinct()
    .order_by(assignments.c.person_id)
)
_offered = and_(
    in_community(offers),
    offers.c.order_id == orders.c.id,
    offers.c.round == orders.c.round,
    offers.c.state == OfferState.OFFERED,
)
_offered_to_led_team = exists().where(
    _offered, in_community(teams), teams.c.id == offers.c.team_id, _led_by_caller(teams)
)
_offered_to_own_team = exists().where(
    _offered,
    in_community(memberships),
    memberships.c.team_id == offers.c.team_id,
    memberships.c.person_id == _CALLER,
    memberships.c.until.is_(None),
)
# A leader whom the caller's token does not speak for counts by the local copy of people.
_leaders_now = (
    select(people.c.id)
    .where(
        in_community(people),
        people.c.id == any_(func.array_append(_serving.c.deputy_ids, _serving.c.leader_id)),
        people.c.state == ACTIVE,
        any_(people.c.roles) == TEAM_LEADER,
    )
    .correlate(_serving)
)
_guards = exists().where(
    in_community(people),
    people.c.id == orders.c.requester_id,
    func.jsonb_exists(people.c.facts["guardian_ids"], cast(_CALLER, Text)),
)
# Of people who left no age is known, so they are not among them.
_is_minor = and_(in_community(people), people.c.state != GONE, any_of(people.c.age_band, MINORS))
_of_minor = exists().where(_is_minor, people.c.id == orders.c.requester_id)
minors_among = many(select(people.c.id).where(_is_minor, any_of(people.c.id, "people")), itemgetter(0))

# Nearly every request needs this. It is read after the order is locked, not in the locking statement: a subselect there
# would return the rows as they were before the wait.
people_and_text = first(
    select(
        func.array(_members.scalar_subquery()).label("member_ids"),
        _offered_to_led_team.label("leads_offered"),
        _offered_to_own_team.label("in_offered"),
        func.coalesce(_led_by_caller(_serving), False).label("leads_serving"),
        _guards.label("guards"),
        _of_minor.label("of_minor"),
        func.array(_leaders_now.scalar_subquery()).label("leader_ids"),
        func.array_append(_serving.c.deputy_ids, _serving.c.leader_id).label("on_sheet"),
        order_private.c.address,
        order_private.c.note,
        order_private.c.result,
    )
    .select_from(
        orders.join(
            order_private, and_(in_community(order_private), order_private.c.order_id == orders.c.id)
        ).outerjoin(_serving, and_(in_community(_serving), _serving.c.id == orders.c.team_id))
    )
    .where(in_community(orders), orders.c.id == bindparam("order_id")),
    Surroundings,
    missing=Unknown,
)
