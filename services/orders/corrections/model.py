"""A correction of attendance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from services.chassis.errors import Refused


@dataclass(frozen=True)
class Correction:
    """What attendance should say: the person's rows of the order, or the one named, are replaced by it."""

    person_id: UUID
    in_at: datetime
    out_at: datetime
    reason: str
    break_minutes: int = 0
    attendance_id: UUID | None = None


class NeedsStaff(Refused):
    """More than 150 % of what was planned, or over the day's limit: a leader's word is not enough."""

    code = "needs_staff"
    zh = "时长超出队长可确认的范围,请工作人员办理"
    en = "Beyond what a leader may confirm; staff must"
