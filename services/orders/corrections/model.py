"""A correction of attendance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from services.chassis.errors import Refused


@dataclass(frozen=True)
class Correction:
    """A person's attendance as it should be; it replaces all stays of the person in the order, or the one named."""

    person_id: UUID
    in_at: datetime
    out_at: datetime
    reason: str
    break_minutes: int = 0
    attendance_id: UUID | None = None


class NeedsStaff(Refused):
    """More than 150 % of the planned minutes, or over the day's limit: staff must confirm it."""

    code = "needs_staff"
    zh = "时长超出队长可确认的范围，请工作人员办理"
    en = "More than a leader may confirm; staff must"
