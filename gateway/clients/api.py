"""Routes of clients."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from gateway.clients import commands, schemas, store
from gateway.clients.model import Client, NewClient
from services.chassis.clock import real_now
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import ADMIN

api = Api()


@api.post(
    "/clients",
    takes=schemas.NewClient,
    gives=schemas.ClientWithSecret,
    status=201,
    roles=ADMIN,
    hidden=("client_secret",),
)
def add_client(call: Call, body: dict[str, Any]) -> NewClient:
    """Add a client. Its secret is in this answer and is never shown again."""
    return commands.add_client(call.tx, who=call.who, now=call.now, **body)


@api.page("/clients", gives=schemas.Client, roles=ADMIN)
def list_clients(call: Call) -> Page[Client]:
    """List the clients of the community."""
    return store.list_clients(call.tx, call.page_request)


@api.get("/clients/<uuid:client_id>", gives=schemas.Client, roles=ADMIN)
def get_client(call: Call, client_id: UUID) -> Client:
    """Get a client."""
    return store.get_client(call.tx, client_id)


@api.patch("/clients/<uuid:client_id>", takes=schemas.ClientChanges, gives=schemas.Client, roles=ADMIN, versioned=True)
def change_client(call: Call, body: dict[str, Any], client_id: UUID) -> Client:
    """Rename a client, or take scopes away from it. Fewer scopes end its tokens."""
    return commands.change_client(call.tx, client_id, **body, must_match=call.must_match, now=call.now)


@api.post(
    "/clients/<uuid:client_id>/rotate",
    takes=schemas.Rotation,
    gives=schemas.ClientWithSecret,
    roles=ADMIN,
    versioned=True,
    hidden=("client_secret",),
)
def rotate_secret(call: Call, body: dict[str, Any], client_id: UUID) -> NewClient:
    """Give a client a new secret and end its tokens. The secret is in this answer and is never shown again."""
    return commands.rotate_secret(
        call.tx, client_id, **body, must_match=call.must_match, now=real_now(), published_at=call.now
    )


@api.post("/clients/<uuid:client_id>/disable", gives=schemas.Client, roles=ADMIN)
def disable_client(call: Call, client_id: UUID) -> Client:
    """Disable a client for good and end its tokens."""
    return commands.disable_client(call.tx, client_id, now=call.now)
