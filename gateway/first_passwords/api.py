"""Routes of first passwords."""

from __future__ import annotations

from uuid import UUID

from gateway.first_passwords import commands, schemas
from gateway.people import queries as people_queries
from gateway.people import schemas as people_schemas
from gateway.people.model import Person
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import OPERATOR, STATION

api = Api()


@api.post(
    "/people/<uuid:person_id>/first-password",
    takes=schemas.FirstPassword,
    gives=people_schemas.Person,
    roles=STATION | OPERATOR,
    versioned=True,
)
def give_first_password(call: Call, body: dict[str, str], person_id: UUID) -> Person:
    """Give a first password to somebody who has not chosen one yet. After their first day another worker confirms it.

    To a holder of a role of money or rights an administrator gives it who has not asked for the role, or the operator.
    """
    after = commands.give(call.tx, person_id, body["password"], call.must_match, who=call.who, now=call.now)
    return people_queries.visible(after, call.who)


@api.post("/people/<uuid:person_id>/first-password/confirm", gives=people_schemas.Person, roles=STATION, approves=True)
def confirm_first_password(call: Call, person_id: UUID) -> Person:
    """Confirm a first password that another worker has given to somebody who joined before that day."""
    return commands.confirm(call.tx, person_id, call.must_match, who=call.who, now=call.now)
