"""Routes by which a second administrator decides on changes of roles."""

from __future__ import annotations

from uuid import UUID

from gateway.people import queries as people_queries
from gateway.people import schemas as people_schemas
from gateway.people.model import Person, Role
from gateway.roles import commands, schemas, store
from gateway.roles.model import WaitingRequest
from services.chassis.database.paging import Page
from services.chassis.errors import Unknown
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import ADMIN, OPERATOR

api = Api()


@api.page("/role-requests", gives=schemas.WaitingRequest, roles=ADMIN | OPERATOR)
def list_role_requests(call: Call) -> Page[WaitingRequest]:
    """List the changes of roles that wait for a second administrator, or for the operator, oldest first."""
    return store.list_waiting(call.tx, call.page_request, call.now)


@api.post(
    "/people/<uuid:person_id>/roles/<role>/confirm",
    gives=people_schemas.Person,
    roles=ADMIN | OPERATOR,
    approves=True,
)
def confirm_role(call: Call, person_id: UUID, role: str) -> Person:
    """Confirm a change of a role that another administrator has asked for.

    The operator may, while the community has fewer than two active administrators.
    """
    after = commands.confirm_role(call.tx, person_id, _role(role), call.must_match, who=call.who, now=call.now)
    return people_queries.visible(after, call.who)


@api.post("/people/<uuid:person_id>/roles/<role>/refuse", gives=people_schemas.Person, roles=ADMIN | OPERATOR)
def refuse_role(call: Call, person_id: UUID, role: str) -> Person:
    """Refuse a change of a role that another administrator has asked for."""
    after = commands.refuse_role(call.tx, person_id, _role(role), who=call.who, now=call.now)
    return people_queries.visible(after, call.who)


@api.post("/people/<uuid:person_id>/roles/<role>/withdraw", gives=people_schemas.Person, roles=ADMIN)
def withdraw_role(call: Call, person_id: UUID, role: str) -> Person:
    """Withdraw a change of a role that you have asked for."""
    return commands.withdraw_role(call.tx, person_id, _role(role), who=call.who, now=call.now)


def _role(text: str) -> Role:
    if text not in set(Role):
        raise Unknown
    return Role(text)
