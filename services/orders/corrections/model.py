"""A correction of attendance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True)
class Correction:
    """A person's attendance as it should be; it replaces all stays of the person in the order, or the one named."""

    person_id: UUID
    in_at: datetime
    out_at: datetime
    reason: str
    break_minutes: int = 0
    attendance_id: UUID | None = None
