"""Shapes of first passwords in requests."""

from __future__ import annotations

from services.chassis.fields import RawText, Schema


class FirstPassword(Schema):
    """A password for somebody else. It opens nothing but its change."""

    password = RawText(required=True, shortest=1, longest=128, metadata={"example": "correct horse battery"})
