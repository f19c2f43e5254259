"""Shapes of leavings in requests."""

from __future__ import annotations

from gateway.people.model import LeavingReason
from services.chassis.fields import EnumText, RawText, Schema


class LeaveCommunity(Schema):
    """Why the person leaves. Somebody who leaves the community themselves sends the current password."""

    reason = EnumText(LeavingReason, load_default=LeavingReason.OWN_WISH)
    current_password = RawText(load_default=None, longest=128)
