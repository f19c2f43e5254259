"""The route of names."""

from __future__ import annotations

from uuid import UUID

from gateway.names import queries, schemas
from gateway.names.model import Names
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY

api = Api()


@api.post(
    "/people/names",
    takes=schemas.WantedNames,
    gives=schemas.NamesFound,
    roles=EVERYBODY,
    scope="people:read",
    secret=True,
)
def read_names(call: Call, body: dict[str, list[UUID]]) -> dict[str, list[Names]]:
    """Read the names to show beside the ids of a list."""
    return {"items": queries.names_of(call.tx, body["ids"], who=call.who)}
