"""Shops as the API takes and returns them."""

from __future__ import annotations

import marshmallow as ma

from services.charity.shops import model
from services.chassis.fields import Id, Schema, Text, schema_of


class NewShop(Schema):
    """A shop to add."""

    name = Text(shortest=1, longest=60, required=True)
    staff = ma.fields.List(Id(), required=True, validate=ma.validate.Length(max=50))


class ShopChanges(Schema):
    """A new name, or all of the new staff."""

    name = Text(shortest=1, longest=60)
    staff = ma.fields.List(Id(), validate=ma.validate.Length(max=50))


Shop = schema_of("Shop", model.Shop, "id name staff version")
