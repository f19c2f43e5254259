"""Contacts in answers."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Id, Schema, Text


class Contact(Schema):
    """A person's name and phone number, and the order because of which the caller sees them."""

    person_id = Id(required=True)
    name = Text(required=True)
    phone = Text(required=True, allow_none=True)
    contact_phones = ma.fields.List(Text(), required=True)
    order_id = Id(required=True)
