"""Decides who may make somebody else leave, and when."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from gateway.leaving.model import LEAVING_TIME, AdminLeavesNot
from gateway.people import rules as people_rules
from gateway.people.model import LeavingReason, Person


def require_no_admin(person: Person) -> None:
    """Raises AdminLeavesNot if the person is an administrator."""
    if people_rules.holds_admin(person):
        raise AdminLeavesNot


def leaving(person: Person, reason: LeavingReason, *, by_id: UUID, now: datetime) -> Person:
    """Returns the person, who will leave after a week."""
    return replace(person, leaves_at=now + LEAVING_TIME, leaving_reason=reason, leaving_asked_by=by_id)
