"""What waits for a caller in the orders: how many of each kind, since when, and the first of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class OrderTaskKind(StrEnum):
    """What has to be done; all ids are those of orders."""

    ORDERS_OVERDUE = "orders_overdue"
    ORDERS_NOT_ACCEPTED = "orders_not_accepted"
    DISPUTES_TO_SETTLE = "disputes_to_settle"
    ATTENDANCE_TO_CONFIRM = "attendance_to_confirm"
    REVIEWS_TO_WRITE = "reviews_to_write"
    OFFERS_TO_ANSWER = "offers_to_answer"
    TIMES_TO_AGREE = "times_to_agree"


class Part(StrEnum):
    """The part in which something waits for a caller; one may have several."""

    REQUESTER = "requester"
    STATION = "station"
    LEADER = "leader"
    SOCIAL_WORKER = "social_worker"


@dataclass(frozen=True)
class Waiting:
    """One thing that waits."""

    id: UUID
    since: datetime


@dataclass(frozen=True)
class OrderTask:
    """All that waits of one kind, and the five that wait longest."""

    kind: OrderTaskKind
    count: int
    items: tuple[Waiting, ...]

    @property
    def oldest(self) -> datetime | None:
        """Since when the first of them waits."""
        return self.items[0].since if self.items else None


@dataclass(frozen=True)
class OrderTaskList:
    """The tasks of a caller."""

    items: tuple[OrderTask, ...]
