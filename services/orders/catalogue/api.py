"""The routes of the catalogue."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY, STATION
from services.orders.catalogue import commands, schemas, store
from services.orders.catalogue.model import Service, ServiceFilter

api = Api()


@api.post(
    "/services", takes=schemas.NewService, gives=schemas.Service, status=201, roles=STATION, scope="services:write"
)
def add_service(call: Call, body: dict[str, Any]) -> Service:
    """Add a service to the catalogue."""
    return commands.add_service(call.tx, body)


@api.page(
    "/services", gives=schemas.Service, public=True, roles=EVERYBODY, scope="services:read", query=schemas.ServiceFilter
)
def list_services(call: Call) -> Page[Service]:
    """List the services of the catalogue, oldest first."""
    return store.list_services(call.tx, call.page_request, ServiceFilter(**call.query))


@api.get("/services/<uuid:service_id>", gives=schemas.Service, public=True, roles=EVERYBODY, scope="services:read")
def get_service(call: Call, service_id: UUID) -> Service:
    """Get a service."""
    return store.get_service(call.tx, service_id)


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
