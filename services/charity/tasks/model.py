"""What waits for a worker: how many of each kind, since when, and the first of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class TaskKind(StrEnum):
    """What has to be done; the name says what the ids are of."""

    GIFTS_TO_ACCEPT = "gifts_to_accept"
    GIFTS_TO_CONFIRM = "gifts_to_confirm"
    LINES_TO_DECIDE = "lines_to_decide"  # the ids are those of the gifts
    STOCK_CHANGES_TO_CONFIRM = "stock_changes_to_confirm"
    VOUCHERS_TO_CONFIRM = "vouchers_to_confirm"  # the ids are those of the requests
    COUNTS_TO_CONFIRM = "counts_to_confirm"
    REVERSALS_TO_APPROVE = "reversals_to_approve"  # the ids are those of the gifts
    REDEMPTIONS_TO_SECOND = "redemptions_to_second"
    REDEMPTIONS_SERVED_ALONE = "redemptions_served_alone"
    REDEMPTIONS_UNANSWERED = "redemptions_unanswered"


@dataclass(frozen=True)
class Waiting:
    """One thing that waits."""

    id: UUID
    since: datetime


@dataclass(frozen=True)
class Task:
    """All that waits of one kind, and the five that wait longest."""

    kind: TaskKind
    count: int
    items: tuple[Waiting, ...]

    @property
    def oldest(self) -> datetime | None:
        """Since when the first of them waits."""
        return self.items[0].since if self.items else None


@dataclass(frozen=True)
class TaskList:
    """The tasks of a caller."""

    items: tuple[Task, ...]
