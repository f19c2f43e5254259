"""Routes of people."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any
from uuid import UUID

from gateway.credentials import throttle
from gateway.credentials.model import LoginKind
from gateway.people import commands, queries, schemas
from gateway.people.model import Me, NewPerson, Person, PersonChanges, PersonFilter
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import ADMIN, EVERYBODY, STATION

api = Api()
LOGIN_FIELDS = {LoginKind.PHONE: "phone", LoginKind.NAME: "login"}


@api.post("/people", takes=schemas.NewPerson, gives=schemas.Person, status=201, roles=STATION, scope="people:write")
def add_person(call: Call, body: dict[str, Any]) -> Person:
    """Add a person. The station gives the roles resident, volunteer, team leader and shop; an administrator all.

    `fund_manager`, `fund_approver`, `admin` and `auditor` are pending until a second administrator confirms them.
    """
    return commands.add_person(call.tx, NewPerson(**body), who=call.who, now=call.now)


@api.page("/people", gives=schemas.Person, roles=EVERYBODY, scope="people:read", query=schemas.PersonFilter)
def list_people(call: Call) -> Page[Person]:
    """List the people of the community. Only the station may look for a phone number."""
    return queries.list_people(call.tx, call.page_request, PersonFilter(**call.query), who=call.who)


@api.get("/me", gives=schemas.Me, roles=EVERYBODY)
def get_me(call: Call) -> Me:
    """Get yourself, your community, and its business time."""
    return queries.get_me(call.tx, who=call.who, now=call.now)


@api.get("/people/<uuid:person_id>", gives=schemas.Person, roles=EVERYBODY, scope="people:read")
def get_person(call: Call, person_id: UUID) -> Person:
    """Get a person."""
    return queries.get_person(call.tx, person_id, who=call.who)


@api.patch(
    "/people/<uuid:person_id>", takes=schemas.PersonChanges, gives=schemas.Person, roles=EVERYBODY, versioned=True
)
def change_person(call: Call, body: dict[str, Any], person_id: UUID) -> Person:
    """Change a person: yourself (phone, login, password, display name), or as staff (names, roles you may give)."""
    released = [kind for kind, name in LOGIN_FIELDS.items() if name in body and body[name] is None]
    changes = PersonChanges(**body, released=released)
    proves = changes.current_password is not None and person_id == call.who.id
    with throttle.counting_own_failures(call) if proves else nullcontext():
        return commands.change_person(call.tx, person_id, changes, call.must_match, who=call.who, now=call.now)


@api.post("/people/<uuid:person_id>/suspend", gives=schemas.Person, roles=ADMIN)
def suspend_person(call: Call, person_id: UUID) -> Person:
    """Suspend a person: sign-in and tokens are refused until they are resumed."""
    return commands.suspend_person(call.tx, person_id, who=call.who, now=call.now)


@api.post("/people/<uuid:person_id>/resume", gives=schemas.Person, roles=ADMIN)
def resume_person(call: Call, person_id: UUID) -> Person:
    """Resume a suspended person."""
    return commands.resume_person(call.tx, person_id, who=call.who, now=call.now)
