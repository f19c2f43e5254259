"""Routes by which a leaving is undone."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from gateway.people import schemas as people_schemas
from gateway.people.model import Person
from gateway.returning import commands, schemas
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import STATION

api = Api()


@api.post(
    "/people/<uuid:person_id>/return",
    takes=schemas.PersonReturn,
    gives=people_schemas.Person,
    status=202,
    roles=STATION,
)
def ask_return(call: Call, body: dict[str, Any], person_id: UUID) -> Person:
    """Ask that somebody who left at most 90 days ago is back. Another worker confirms it within 14 days."""
    return commands.ask(call.tx, person_id, body["reason"], who=call.who, now=call.now)


@api.post("/people/<uuid:person_id>/return/confirm", gives=people_schemas.Person, roles=STATION, approves=True)
def confirm_return(call: Call, person_id: UUID) -> Person:
    """Bring somebody back: the same id, number and points, and the roles of then but those of money and rights.

    Work that was released stays released, and the person gets a login and a first password anew.
    """
    return commands.confirm(call.tx, person_id, call.must_match, who=call.who, now=call.now)


@api.post("/people/<uuid:person_id>/return/refuse", gives=people_schemas.Person, roles=STATION)
def refuse_return(call: Call, person_id: UUID) -> Person:
    """Refuse that somebody who left is back, or withdraw your own request."""
    return commands.refuse(call.tx, person_id, who=call.who, now=call.now)
