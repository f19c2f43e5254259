"""The record of reads in answers."""

from __future__ import annotations

from services.chassis.fields import EnumText, Id, Instant, Schema, Text
from services.chassis.security.purposes import Purpose


class Read(Schema):
    """Who read what is sensitive about a person, why and when."""

    id = Id(required=True)
    reader_id = Id(required=True)
    object_kind = Text(required=True, metadata={"description": "order (a confidential one); contact: name and phone"})
    object_id = Id(required=True, metadata={"description": "the order that was read, or because of which it was read"})
    purpose = EnumText(Purpose, required=True)
    read_at = Instant(required=True)
