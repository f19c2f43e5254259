"""Routes of communities and settings."""

from __future__ import annotations

from typing import Any

from gateway.communities import commands, schemas, store
from gateway.communities.model import Community, NewCommunity, Setting
from gateway.people.model import NewPerson
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import ADMIN, EVERYBODY, OPERATOR

ADMIN_NAME = "管理员"

api = Api()


@api.post(
    "/v1/communities", takes=schemas.NewCommunity, gives=schemas.Community, status=201, roles=OPERATOR, outside=True
)
def open_community(call: Call, body: dict[str, Any]) -> Community:
    """Open a community, with its first administrator if one is given."""
    given = body.pop("admin")
    admin = NewPerson(**{"name": ADMIN_NAME, **given}) if given else None
    return commands.open_community(call.tx, NewCommunity(**body), admin=admin, who=call.who, now=call.now)


@api.page("/v1/communities", gives=schemas.Community, roles=OPERATOR, outside=True)
def list_communities(call: Call) -> Page[Community]:
    """List all communities of the deployment."""
    return store.list_communities(call.tx, call.page_request)


@api.post(
    "/v1/communities/<slug>/suspend",
    takes=schemas.Suspension,
    gives=schemas.Community,
    roles=OPERATOR,
    outside=True,
)
def suspend_community(call: Call, body: dict[str, Any], slug: str) -> Community:
    """Suspend a community: within 5 s all services refuse its people and clients. Its public pages stay."""
    return commands.suspend(call.tx, slug, who=call.who, now=call.now, **body)


@api.post(
    "/v1/communities/<slug>/resume",
    takes=schemas.Resumption,
    gives=schemas.Community,
    roles=OPERATOR,
    outside=True,
)
def resume_community(call: Call, body: dict[str, Any], slug: str) -> Community:
    """Resume a suspended community."""
    return commands.resume(call.tx, slug, who=call.who, now=call.now, **body)


@api.get("", gives=schemas.Community, public=True)
def get_community(call: Call) -> Community:
    """Get the community; all of it is public."""
    return store.get_community(call.tx)


@api.patch("", takes=schemas.ProfileChanges, gives=schemas.Community, roles=ADMIN, versioned=True)
def change_community(call: Call, body: dict[str, str | None]) -> Community:
    """Change the phone, the address and the opening hours of the station."""
    return commands.change_profile(call.tx, body, call.must_match, who=call.who, now=call.now)


@api.page("/settings", gives=schemas.Setting, roles=EVERYBODY, scope="settings:read")
def list_settings(call: Call) -> Page[Setting]:
    """List all settings with their current values."""
    return Page(call.tx.read(store.current_settings()))


@api.get("/settings/<key>", gives=schemas.Setting, roles=EVERYBODY, scope="settings:read")
def get_setting(call: Call, key: str) -> Setting:
    """Get the current value of a setting."""
    return call.tx.read(store.current_setting(key))


@api.put("/settings/<key>", takes=schemas.SettingChange, gives=schemas.Setting, roles=ADMIN, versioned=True)
def change_setting(call: Call, body: dict[str, Any], key: str) -> Setting:
    """Change a setting from now on."""
    return commands.change_setting(call.tx, key, must_match=call.must_match, who=call.who, now=call.now, **body)
