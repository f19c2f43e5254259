"""Locks the grants for a project."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Uuid, bindparam

from services.chassis.database.statements import Question, any_of, in_community
from services.fund.grants import store as grants_store
from services.fund.grants.model import Grant, GrantState
from services.fund.grants.tables import grants

_OF_PROJECT_TO_LOCK, _LAST_STEPS = grants_store.locking(
    in_community(grants),
    grants.c.project_id == bindparam("project_id", type_=Uuid),
    any_of(grants.c.state, "states"),
)


def grants_of_project_to_lock(
    project_id: UUID, states: Collection[GrantState]
) -> tuple[Question[list[Grant]], Question[dict[UUID, int]]]:
    """Locks the grants for a project in these states; returns them and the numbers of their last steps."""
    values = {"project_id": project_id, "states": sorted(states)}
    return _OF_PROJECT_TO_LOCK(**values), _LAST_STEPS(**values).answered_by(grants_store.last_steps)
