"""Routes of people."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any
from uuid import UUID

from gateway.api.door import ADMIN, EVERYBODY, STATION, actor, api
from gateway.api.throttle import proof_guarded
from gateway.commands import people as commands
from gateway.model.people import Person
from gateway.schemas import people as schemas
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call


@api.post("/people", takes=schemas.NewPerson, gives=schemas.Person, status=201, roles=STATION, scope="people:write")
def add_person(call: Call, body: dict[str, Any]) -> Person:
    """Let somebody join; the station gives resident, volunteer, team leader and shop, the administrator all roles."""
    return commands.add_person(call.tx, body, who=actor(call), now=call.now)


@api.page("/people", gives=schemas.Person, roles=EVERYBODY, scope="people:read", query=schemas.PersonFilter)
def list_people(call: Call) -> Page[Person]:
    """The people of the community; the station may look for a phone."""
    return commands.see_people(call.tx, call.ask, who=actor(call), **call.query)


@api.get("/people/<uuid:person_id>", gives=schemas.Person, roles=EVERYBODY, scope="people:read")
def get_person(call: Call, person_id: UUID) -> Person:
    """One person."""
    return commands.see_person(call.tx, person_id, who=actor(call))


@api.patch(
    "/people/<uuid:person_id>", takes=schemas.PersonChanges, gives=schemas.Person, roles=EVERYBODY, versioned=True
)
def change_person(call: Call, body: dict[str, Any], person_id: UUID) -> Person:
    """Change a person: oneself (phone, login, password, display name), the station (names), roles as one may give."""
    proving = "current_password" in body and person_id == call.who.id
    with proof_guarded(call) if proving else nullcontext():
        return commands.change_person(call.tx, person_id, body, call.must_match, who=actor(call), now=call.now)


@api.post("/people/<uuid:person_id>/suspend", gives=schemas.Person, roles=ADMIN)
def suspend_person(call: Call, person_id: UUID) -> Person:
    """Refuse somebody's sign-in and tokens for the time being."""
    return commands.suspend_person(call.tx, person_id, who=actor(call), now=call.now)


@api.post("/people/<uuid:person_id>/resume", gives=schemas.Person, roles=ADMIN)
def resume_person(call: Call, person_id: UUID) -> Person:
    """Let somebody who was suspended act again."""
    return commands.resume_person(call.tx, person_id, who=actor(call), now=call.now)


@api.post("/people/<uuid:person_id>/leave", takes=schemas.Leaving, gives=schemas.Person, roles=EVERYBODY)
def leave_community(call: Call, body: dict[str, Any], person_id: UUID) -> Person:
    """Leave the community: oneself, or the station for somebody who moved away or died."""
    return commands.leave(call.tx, person_id, who=actor(call), now=call.now, **body)
