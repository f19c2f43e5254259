"""Routes of sign-in and sign-out, sessions, tokens and keys. All of them use the real clock."""

from __future__ import annotations

import hmac
from contextlib import nullcontext
from dataclasses import replace
from typing import Any
from uuid import UUID

from flask import Response, request

from gateway.clients.scopes import SCOPES
from gateway.credentials import devices, throttle
from gateway.credentials.model import SessionView
from gateway.sign_in import commands, queries, schemas
from gateway.sign_in.model import ClientRefused, GrantTypeUnknown, Tokens
from gateway.signing_keys import queries as signing_keys_queries
from services.chassis.clock import real_now
from services.chassis.config import settings
from services.chassis.database.paging import Page
from services.chassis.http.problems import json_response
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY

api = Api()

PAGES = "pages"  # the client id of our own pages
_KEYS_FRESH = {"Cache-Control": "public, max-age=300", "Access-Control-Allow-Origin": "*"}


@api.post(
    "/v1/login",
    takes=schemas.SignIn,
    gives=schemas.SignedIn,
    public=True,
    outside=True,
    headers=("DeviceToken",),
    secret=True,
)
def sign_in(call: Call, body: dict[str, str]) -> Tokens:
    """Sign in with a phone number or user name, and a password."""
    with throttle.counting_failures(body["community"], body["login"]):
        tokens = commands.sign_in(call.tx, now=real_now(), keeps_token=_is_pages(), **body)
    return replace(tokens, device_token=devices.new_device(body["community"], body["login"]))


@api.post("/v1/password", takes=schemas.NewPassword, gives=schemas.SignedIn, public=True, outside=True, secret=True)
def set_password(call: Call, body: dict[str, str]) -> Tokens:
    """Set a password of your own in place of one that somebody else has set, and sign in with it."""
    return commands.set_password(call.tx, keeps_token=_is_pages(), now=real_now(), published_at=call.now, **body)


@api.post(
    "/v1/token",
    takes=schemas.TokenRequest,
    location="form",
    gives=schemas.Token,
    public=True,
    outside=True,
    secret=True,
)
def get_token(call: Call, form: dict[str, Any]) -> Tokens:
    """Get an access token for a client's secret (`client_credentials`) or for a refresh token."""
    now = real_now()
    if form["grant_type"] == "client_credentials":
        client_id, secret = _credentials(form)
        return commands.client_token(call.tx, client_id=client_id, client_secret=secret, scope=form["scope"], now=now)
    if form["grant_type"] != "refresh_token" or form["refresh_token"] is None:
        raise GrantTypeUnknown
    return commands.renew(
        call.tx, refresh_token=form["refresh_token"], by_pages=_is_pages(), now=now, published_at=call.now
    )


@api.page("/sessions", gives=schemas.Session, roles=EVERYBODY)
def list_sessions(call: Call) -> Page[SessionView]:
    """List your own open sessions, newest first."""
    return queries.list_open_sessions(call.tx, call.page_request, who=call.who, now=real_now())


@api.post("/sessions/<uuid:session_id>/end", takes=schemas.SigningOut, gives=schemas.Session, roles=EVERYBODY)
def sign_out(call: Call, body: dict[str, Any], session_id: UUID) -> SessionView:
    """End a session of yours: this one, or with your password one on another device."""
    with throttle.counting_own_failures(call) if body["current_password"] is not None else nullcontext():
        return commands.sign_out(call.tx, session_id, **body, who=call.who, now=real_now(), published_at=call.now)


@api.get("/.well-known/jwks.json", gives=schemas.KeySet, public=True, outside=True)
def get_keys(call: Call) -> Response:
    """Get the public keys that verify access tokens."""
    return json_response(signing_keys_queries.key_set(call.tx), 200, _KEYS_FRESH)


@api.get("/.well-known/oauth-authorization-server", gives=schemas.Metadata, public=True, outside=True)
def get_metadata(_call: Call) -> Response:
    """Get the addresses of the token endpoint and the keys (RFC 8414)."""
    issuer = settings().issuer.rstrip("/")
    metadata = {
        "issuer": settings().issuer,
        "token_endpoint": f"{issuer}/v1/token",
        "jwks_uri": f"{issuer}/.well-known/jwks.json",
        "grant_types_supported": ["client_credentials", "refresh_token"],
        "response_types_supported": [],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
        "scopes_supported": sorted(SCOPES),
    }
    return json_response(metadata, 200, _KEYS_FRESH)


def _is_pages() -> bool:
    """Whether our own pages call, which prove it by HTTP basic. Raises ClientRefused for a wrong secret of theirs."""
    basic = request.authorization
    if basic is None or basic.type != "basic" or basic.username != PAGES:
        return False
    expected = settings().pages_secret
    if not expected or not hmac.compare_digest((basic.password or "").encode(), expected.encode()):
        raise ClientRefused
    return True


def _credentials(form: dict[str, Any]) -> tuple[str, str]:
    """Returns client id and secret from HTTP basic, else from the form; raises ClientRefused without either."""
    basic = request.authorization
    if basic is not None and basic.type == "basic":
        return basic.username or "", basic.password or ""
    if form["client_id"] is None or form["client_secret"] is None:
        raise ClientRefused
    return form["client_id"], form["client_secret"]
