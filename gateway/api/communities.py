"""Routes of communities and their settings."""

from __future__ import annotations

from typing import Any

from gateway.api.door import ADMIN, EVERYBODY, OPERATOR, actor, api
from gateway.commands import communities as commands
from gateway.model.communities import Community, Setting
from gateway.schemas import communities as schemas
from gateway.store import communities as store
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call


@api.post(
    "/v1/communities", takes=schemas.NewCommunity, gives=schemas.Community, status=201, roles=OPERATOR, outside=True
)
def open_community(call: Call, body: dict[str, Any]) -> Community:
    """Open a community, with its first administrator if one is named."""
    admin = body.pop("admin")
    return commands.open_community(call.tx, facts=body, admin=admin, who=actor(call), now=call.now)


@api.page("/v1/communities", gives=schemas.Community, roles=OPERATOR, outside=True)
def list_communities(call: Call) -> Page[Community]:
    """All communities of the deployment."""
    return store.list_communities(call.tx, call.ask)


@api.post(
    "/v1/communities/<slug>/suspend",
    takes=schemas.Suspension,
    gives=schemas.Community,
    roles=OPERATOR,
    outside=True,
)
def suspend_community(call: Call, body: dict[str, Any], slug: str) -> Community:
    """Refuse the community's people and clients at every door, within 5 s; its public pages stay."""
    return commands.suspend(call.tx, slug, who=actor(call), now=call.now, **body)


@api.post(
    "/v1/communities/<slug>/resume",
    takes=schemas.Resumption,
    gives=schemas.Community,
    roles=OPERATOR,
    outside=True,
)
def resume_community(call: Call, body: dict[str, Any], slug: str) -> Community:
    """Let the people and clients of a suspended community in again."""
    return commands.resume(call.tx, slug, who=actor(call), now=call.now, **body)


@api.get("", gives=schemas.Community, public=True)
def get_community(call: Call) -> Community:
    """What is public of a community."""
    return store.community(call.tx)


@api.page("/settings", gives=schemas.Setting, roles=EVERYBODY, scope="settings:read")
def list_settings(call: Call) -> Page[Setting]:
    """Every setting as it holds now."""
    return Page(commands.settings(call.tx))


@api.get("/settings/<key>", gives=schemas.Setting, roles=EVERYBODY, scope="settings:read")
def get_setting(call: Call, key: str) -> Setting:
    """One setting as it holds now."""
    return commands.setting(call.tx, key)


@api.put("/settings/<key>", takes=schemas.SettingChange, gives=schemas.Setting, roles=ADMIN, versioned=True)
def change_setting(call: Call, body: dict[str, Any], key: str) -> Setting:
    """Give a setting a new value from now on."""
    return commands.change_setting(call.tx, key, must_match=call.must_match, who=actor(call), now=call.now, **body)
