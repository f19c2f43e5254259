"""Reads the roles that somebody held when they left."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import DateTime, Uuid, bindparam, select

from gateway.people.model import Role, RoleOrigin
from gateway.people.tables import role_grants
from services.chassis.database.statements import Question, in_community, many

_ROLES_THEN = many(
    select(role_grants.c.role).where(
        in_community(role_grants),
        role_grants.c.person_id == bindparam("person_id", type_=Uuid),
        role_grants.c.origin == RoleOrigin.GIVEN,
        role_grants.c.ended_at == bindparam("left_at", type_=DateTime(timezone=True)),
    ),
    lambda row: Role(row[0]),
)


def roles_given_until(person_id: UUID, left_at: datetime) -> Question[list[Role]]:
    """Returns the roles that a person was given and held when they left."""
    return _ROLES_THEN(person_id=person_id, left_at=left_at)
