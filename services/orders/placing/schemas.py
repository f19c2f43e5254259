"""The request for an order."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Boolean, Choice, Id, Instant, Schema, Text
from services.orders.catalogue.model import Privacy
from services.orders.orders.model import Source


class NewOrder(Schema):
    """An order to place."""

    service_id = Id(required=True)
    wanted_at = Instant(required=True)
    address = Text(shortest=1, longest=200, required=True)
    note = Text(lines=True, longest=1_000, allow_none=True)
    on_behalf_of = Id(allow_none=True)
    urgent = Boolean()
    privacy = Choice(Privacy, allow_none=True)
    source = Choice(Source, allow_none=True, validate=ma.validate.NoneOf([Source.INTEGRATOR]))
    campaign_id = Id(allow_none=True)
    project_id = Id(allow_none=True)
    duplicate_ok = Boolean()
