"""Shapes of names in requests and answers."""

from __future__ import annotations

import marshmallow as ma

from gateway.people.schemas import IDS_MOST
from services.chassis.fields import Id, Schema, Text


class WantedNames(Schema):
    """The ids of a list that is shown."""

    ids = ma.fields.List(Id(), required=True, validate=ma.validate.Length(min=1, max=IDS_MOST))


class NamesOfPerson(Schema):
    """The names of a person; `name` is null for callers whose work does not need it."""

    id = Id(required=True)
    display_name = Text(required=True)
    name = Text(required=True, allow_none=True)


class NamesFound(Schema):
    """The names of those ids that the community knows."""

    items = ma.fields.List(ma.fields.Nested(NamesOfPerson), required=True)
