"""Routes by which people leave."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from gateway.credentials import throttle
from gateway.leaving import commands, schemas
from gateway.people import schemas as people_schemas
from gateway.people.model import Person
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY

api = Api()


@api.post("/people/<uuid:person_id>/leave", takes=schemas.LeaveCommunity, gives=people_schemas.Person, roles=EVERYBODY)
def leave_community(call: Call, body: dict[str, Any], person_id: UUID) -> Person:
    """Leave the community: yourself at once, with your password.

    For somebody who moved away or died the station asks: they leave after seven days, unless it is stopped.
    """
    if person_id == call.who.id:
        with throttle.counting_own_failures(call):
            return commands.leave(call.tx, person_id, who=call.who, now=call.now, **body)
    return commands.ask_to_leave(call.tx, person_id, reason=body["reason"], who=call.who, now=call.now)


@api.post("/people/<uuid:person_id>/stay", gives=people_schemas.Person, roles=EVERYBODY)
def stay(call: Call, person_id: UUID) -> Person:
    """Stop a leaving that somebody else has asked for: the person, the station or an administrator."""
    return commands.stay(call.tx, person_id, who=call.who, now=call.now)
