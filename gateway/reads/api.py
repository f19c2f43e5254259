"""The route of the record of reads."""

from __future__ import annotations

from uuid import UUID

from gateway.reads import queries, schemas
from gateway.reads.model import Read
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY

api = Api()


@api.page("/people/<uuid:person_id>/reads", gives=schemas.Read, roles=EVERYBODY)
def list_reads(call: Call, person_id: UUID) -> Page[Read]:
    """List who read what is sensitive about a person, newest first; for the person and administrators."""
    return queries.list_reads(call.tx, call.page_request, person_id, who=call.who)
