"""Requests of one person that another confirms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

WAITS_FOR = timedelta(days=14)


class RequestState(StrEnum):
    """The state of a request. A pending one has no effect, and after `lapses_at` it never gets one."""

    PENDING = "pending"
    DONE = "done"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Pending:
    """What waits for a second person, and until when."""

    verb: str
    asked_by: UUID
    asked_at: datetime
    lapses_at: datetime


@dataclass(frozen=True, kw_only=True)
class Request:
    """What one person asks. `decided_by` is the second; None of one that is DONE, which one person may do alone."""

    id: UUID
    asked_by: UUID
    asked_at: datetime
    lapses_at: datetime
    state: RequestState = RequestState.PENDING
    decided_by: UUID | None = None
    decided_at: datetime | None = None
    version: int = 1

    @property
    def verb(self) -> str:
        """What is asked; each kind of request says so."""
        raise NotImplementedError

    @property
    def pending(self) -> Pending | None:
        """What waits for a second person; None once it is decided."""
        if self.state is not RequestState.PENDING:
            return None
        return Pending(self.verb, self.asked_by, self.asked_at, self.lapses_at)
