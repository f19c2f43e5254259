"""Reads who asked for the roles of a person."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Uuid, bindparam, select

from gateway.people.model import RequestState, RoleVerb
from gateway.people.tables import role_requests
from services.chassis.database.statements import Question, in_community, many

_ASKERS = many(
    select(role_requests.c.asked_by).where(
        in_community(role_requests),
        role_requests.c.person_id == bindparam("person_id", type_=Uuid),
        role_requests.c.verb == RoleVerb.GIVE,
        role_requests.c.state == RequestState.CONFIRMED,
    ),
    lambda row: row[0],
)


def askers(person_id: UUID) -> Question[list[UUID]]:
    """Returns who asked for the roles of money and rights that a person has been given."""
    return _ASKERS(person_id=person_id)
