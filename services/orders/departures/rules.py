"""Whether a person may go on serving."""

from __future__ import annotations

from collections.abc import Collection

from services.orders.departures.model import ReleaseCause
from services.orders.teams.model import VOLUNTEER_ROLES


def cause_of_release(state: str, roles: Collection[str]) -> ReleaseCause | None:
    """Returns why a person may no longer serve; None if they may."""
    if state == "left":
        return ReleaseCause.LEFT_COMMUNITY
    if state == "suspended":
        return ReleaseCause.SUSPENDED
    return ReleaseCause.NO_VOLUNTEER if VOLUNTEER_ROLES.isdisjoint(roles) else None
