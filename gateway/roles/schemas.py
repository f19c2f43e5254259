"""Shapes of changes of roles in answers."""

from __future__ import annotations

from gateway.people.schemas import RoleRequest
from services.chassis.fields import Id, WholeNumber


class WaitingRequest(RoleRequest):
    """A change of a role that waits. `version` is the person's: who confirms sends it in If-Match."""

    person_id = Id(required=True)
    version = WholeNumber(required=True)
