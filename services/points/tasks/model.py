"""What waits for a worker: how many of each kind, since when, and the first of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class PointTaskKind(StrEnum):
    """What has to be done; the name says what the ids are of."""

    ADJUSTMENTS_TO_CONFIRM = "adjustments_to_confirm"


@dataclass(frozen=True)
class Waiting:
    """One thing that waits."""

    id: UUID
    since: datetime


@dataclass(frozen=True)
class PointTask:
    """All that waits of one kind, and the five that wait longest."""

    kind: PointTaskKind
    count: int
    items: tuple[Waiting, ...]

    @property
    def oldest(self) -> datetime | None:
        """Since when the first of them waits."""
        return self.items[0].since if self.items else None


@dataclass(frozen=True)
class PointTaskList:
    """The tasks of a caller."""

    items: tuple[PointTask, ...]
