"""The route of contacts."""

from __future__ import annotations

from uuid import UUID

from gateway.contacts import commands, schemas
from gateway.contacts.model import Contact
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import RESIDENTS

api = Api()


@api.get("/people/<uuid:person_id>/contact", gives=schemas.Contact, roles=RESIDENTS)
def read_contact(call: Call, person_id: UUID) -> Contact:
    """Read the name and phone of somebody with whom an order under way connects you; each reading is recorded."""
    return commands.read_contact(call.tx, person_id, who=call.who, now=call.now)
