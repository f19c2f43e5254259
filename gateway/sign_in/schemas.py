"""Shapes of sign-ins, tokens, sessions and keys in requests and answers."""

from __future__ import annotations

from typing import Any

import marshmallow as ma

from services.chassis.fields import Boolean, Id, Instant, RawText, Schema, Text, WholeNumber


class SignIn(Schema):
    """Who signs in to which community."""

    community = Text(required=True, longest=40, metadata={"example": "yangming"})
    login = RawText(required=True, longest=40, metadata={"description": "phone number or user name"})
    password = RawText(required=True, longest=128)
    device = Text(
        load_default=None,
        shortest=1,
        longest=60,
        metadata={
            "description": "a name by which the person recognises this session in the list of sessions",
            "example": "我的手机",
        },
    )


class NewPassword(Schema):
    """A new password in place of one that opens nothing but its change, as `password_change_required` says."""

    change_token = RawText(required=True, longest=1000)
    new_password = RawText(required=True, shortest=1, longest=128)


class SignedIn(Schema):
    """Tokens of a person; the access token goes into `Authorization: Bearer …`."""

    access_token = Text(required=True)
    refresh_token = RawText(required=True)
    token_type = Text(required=True)
    expires_in = WholeNumber(required=True)
    person_id = Id(required=True)
    roles = ma.fields.List(Text(), required=True)
    device_token = Text(
        required=True,
        metadata={
            "description": "keep it on this device, also after signing out, and send it as `Device-Token` at the next "
            "sign-in with this login: wrong passwords of strangers then delay nobody"
        },
    )


class Session(Schema):
    """A session of a person; `current` marks the one that asks."""

    id = Id(required=True)
    device = Text(required=True, allow_none=True)
    started_at = Instant(required=True)
    last_seen_at = Instant(required=True, metadata={"description": "when it last signed in or renewed its tokens"})
    ends_at = Instant(required=True)
    ended_at = Instant(required=True, allow_none=True)
    current = Boolean(required=True)


class SigningOut(Schema):
    """Ends a session. Ending another one than the one that asks needs the current password."""

    current_password = RawText(load_default=None, longest=128)


class TokenRequest(Schema):
    """RFC 6749: `client_credentials` (id and secret in HTTP basic or in the form) or `refresh_token`."""

    grant_type = RawText(required=True, longest=40, metadata={"example": "client_credentials"})
    client_id = RawText(load_default=None, longest=100)
    client_secret = RawText(load_default=None, longest=200)
    refresh_token = RawText(load_default=None, longest=200)
    scope = RawText(load_default=None, longest=1000)


class Token(Schema):
    """An access token, and for a person the next refresh token."""

    access_token = Text(required=True)
    token_type = Text(required=True)
    expires_in = WholeNumber(required=True)
    scope = RawText(required=True)
    refresh_token = RawText(metadata={"sometimes": True})

    @ma.post_dump
    def without_nothing(self, data: dict[str, Any], **_: Any) -> dict[str, Any]:
        """Leaves out the refresh token of a client, which has none."""
        return {name: value for name, value in data.items() if value is not None}


class KeySet(Schema):
    """Public keys that verify access tokens (RFC 7517)."""

    keys = ma.fields.List(ma.fields.Dict(), required=True)


class Metadata(Schema):
    """Addresses of the token endpoint and the keys (RFC 8414)."""

    issuer = Text(required=True)
    token_endpoint = Text(required=True)
    jwks_uri = Text(required=True)
    grant_types_supported = ma.fields.List(Text(), required=True)
    response_types_supported = ma.fields.List(Text(), required=True)
    token_endpoint_auth_methods_supported = ma.fields.List(Text(), required=True)
    scopes_supported = ma.fields.List(Text(), required=True)
