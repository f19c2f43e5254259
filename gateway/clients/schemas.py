"""Shapes of clients in requests and answers."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Id, Instant, Schema, Text, WholeNumber


class NewClient(Schema):
    """An integrator's program and its scopes."""

    name = Text(required=True, shortest=2, longest=60)
    scopes = ma.fields.List(
        Text(longest=60),
        required=True,
        validate=ma.validate.Length(min=1, max=40),
        metadata={"example": ["orders:read"]},
    )


class Client(Schema):
    """A client. `hint` is the last four characters of its secret."""

    id = Id(required=True)
    client_id = Text(required=True)
    name = Text(required=True)
    scopes = ma.fields.List(Text(), required=True)
    state = Text(required=True)
    hint = Text(required=True)
    made_at = Instant(required=True)
    last_used_at = Instant(required=True, allow_none=True)
    version = WholeNumber(required=True)


class ClientWithSecret(Client):
    """A client with its secret, which is shown once."""

    client_secret = Text()
