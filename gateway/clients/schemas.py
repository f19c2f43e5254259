"""Shapes of clients in requests and answers."""

from __future__ import annotations

import marshmallow as ma

from gateway.clients.model import PREVIOUS_SECRET_MOST
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


class Rotation(Schema):
    """A new secret. The one before works for some days more; with 0 it ends at once, for a secret that leaked."""

    previous_days = WholeNumber(load_default=PREVIOUS_SECRET_MOST.days, at_least=0, at_most=PREVIOUS_SECRET_MOST.days)


class ClientChanges(Schema):
    """A change of a client: another name, fewer scopes. Fields that are left out stay as they are."""

    name = Text(shortest=2, longest=60)
    scopes = ma.fields.List(Text(longest=60), validate=ma.validate.Length(min=1, max=40))


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
    previous_ends_at = Instant(
        required=True, allow_none=True, metadata={"description": "until when the secret before this one works"}
    )
    version = WholeNumber(required=True)


class ClientWithSecret(Client):
    """A client with its secret, which is shown once."""

    client_secret = Text()
