"""Decides how long a session lasts."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from gateway.credentials.model import Session
from gateway.people.model import STAFF, Role
from gateway.sign_in.model import SessionLife


def session_life(roles: Collection[Role], staff_hours: int) -> SessionLife:
    """Returns how long a session of somebody with these roles lasts; `staff_hours` is the community's setting."""
    if Role.ADMIN in roles:
        return SessionLife(timedelta(hours=min(8, staff_hours)), timedelta(days=7))
    if not STAFF.isdisjoint(roles):
        return SessionLife(timedelta(hours=staff_hours), timedelta(days=30))
    return SessionLife(timedelta(days=30), timedelta(days=180))


def is_over(session: Session, life: SessionLife, now: datetime) -> bool:
    """Returns whether a session has ended. `life` is that of today's roles, which may allow less than before."""
    return session.ended_at is not None or min(session.ends_at, session.started_at + life.whole) <= now
