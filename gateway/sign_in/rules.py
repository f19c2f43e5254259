"""Decides how long a session lasts."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

from gateway.people.model import STAFF, Role


def session_life(roles: Collection[Role], staff_hours: int) -> tuple[timedelta, timedelta]:
    """How long a session may lie idle, and how long it lasts in all."""
    if Role.ADMIN in roles:
        return timedelta(hours=min(8, staff_hours)), timedelta(days=7)
    if not STAFF.isdisjoint(roles):
        return timedelta(hours=staff_hours), timedelta(days=30)
    return timedelta(days=30), timedelta(days=180)
