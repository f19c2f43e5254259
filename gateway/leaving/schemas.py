"""Shapes of leavings in requests."""

from __future__ import annotations

from gateway.people.model import LeavingReason
from services.chassis.fields import EnumText, RawText, Schema


class LeaveCommunity(Schema):
    """Why the person leaves. For oneself the current password is needed."""

    reason = EnumText(LeavingReason, load_default=LeavingReason.OWN_WISH)
    current_password = RawText(load_default=None, longest=128)
