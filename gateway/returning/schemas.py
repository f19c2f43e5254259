"""Shapes of returns in requests."""

from __future__ import annotations

from gateway.people.model import UndoReason
from services.chassis.fields import EnumText, Schema


class PersonReturn(Schema):
    """Why the leaving is undone."""

    reason = EnumText(UndoReason, required=True)
