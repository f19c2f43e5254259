"""Routes of the catalogue."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.security.roles import EVERYBODY
from services.orders.api.door import STATION, api
from services.orders.commands import catalogue as commands
from services.orders.model.catalogue import Service
from services.orders.schemas import catalogue as schemas
from services.orders.store import catalogue as store


@api.post(
    "/services", takes=schemas.NewService, gives=schemas.Service, status=201, roles=STATION, scope="services:write"
)
def make_service(call: Call, body: dict[str, Any]) -> Service:
    """Put a service into the catalogue."""
    return commands.make_service(call.tx, body)


@api.page(
    "/services", gives=schemas.Service, public=True, roles=EVERYBODY, scope="services:read", query=schemas.ServiceFilter
)
def list_services(call: Call) -> Page[Service]:
    """The catalogue, for everybody."""
    return store.list_services(call.tx, call.ask, **call.query)


@api.get("/services/<uuid:service_id>", gives=schemas.Service, public=True, roles=EVERYBODY, scope="services:read")
def get_service(call: Call, service_id: UUID) -> Service:
    """One service."""
    return store.service(call.tx, service_id)


@api.patch(
    "/services/<uuid:service_id>",
    takes=schemas.ServiceChanges,
    gives=schemas.Service,
    roles=STATION,
    scope="services:write",
    versioned=True,
)
def change_service(call: Call, body: dict[str, Any], service_id: UUID) -> Service:
    """Change a service for later orders."""
    return commands.change_service(call.tx, service_id, body, call.must_match)
