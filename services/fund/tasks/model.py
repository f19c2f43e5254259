"""What waits for a person of the fund: how many of each kind, since when, and the first of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class FundTaskKind(StrEnum):
    """What has to be done; the name says what the ids are of."""

    VOIDS_TO_CONFIRM = "voids_to_confirm"  # the ids are those of the donations
    PAYEES_TO_CONFIRM = "payees_to_confirm"
    GRANTS_TO_APPROVE = "grants_to_approve"
    GRANTS_TO_CHANGE = "grants_to_change"
    GRANTS_TO_PAY = "grants_to_pay"
    GRANTS_TO_CLOSE = "grants_to_close"
    CAMPAIGNS_TO_OPEN = "campaigns_to_open"


@dataclass(frozen=True)
class Waiting:
    """One thing that waits."""

    id: UUID
    since: datetime


@dataclass(frozen=True)
class FundTask:
    """All that waits of one kind, and the five that wait longest."""

    kind: FundTaskKind
    count: int
    items: tuple[Waiting, ...]

    @property
    def oldest(self) -> datetime | None:
        """Since when the first of them waits."""
        return self.items[0].since if self.items else None


@dataclass(frozen=True)
class FundTaskList:
    """The tasks of a caller."""

    items: tuple[FundTask, ...]
