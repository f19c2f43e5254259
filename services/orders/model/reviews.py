"""The joint review: who says how it went, and what is in doubt."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Party(StrEnum):
    """Who speaks in a review."""

    REQUESTER = "requester"
    STATION = "station"
    TEAM = "team"
    SOCIAL_WORKER = "social_worker"


@dataclass(frozen=True)
class Opinion:
    """Scores 1 to 5 and words."""

    attitude: int
    quality: int
    punctuality: int
    comment: str | None = None


@dataclass(frozen=True)
class Review:
    """What one party said before one closing; `revision` is the closing that it speaks for."""

    id: UUID
    order_id: UUID
    revision: int
    party: Party
    person_id: UUID
    attitude: int
    quality: int
    punctuality: int
    at: datetime
    recorded_by: UUID | None = None
    comment: str | None = None


@dataclass(frozen=True)
class JointScores:
    """The weighted means of all parties present, times 100, and of the three together."""

    attitude: int
    quality: int
    punctuality: int

    @property
    def overall(self) -> int:
        """The mean of the three, rounded down."""
        return (self.attitude + self.quality + self.punctuality) // 3


class About(StrEnum):
    """What a dispute or a reopening is about."""

    MINUTES = "minutes"
    CONDUCT = "conduct"
    QUALITY = "quality"
    NOT_SERVED = "not_served"


class Ruling(StrEnum):
    """How a dispute was settled."""

    UPHELD = "upheld"
    PARTLY = "partly"
    REJECTED = "rejected"


@dataclass(frozen=True)
class Dispute:
    """An objection that holds the closing until the station has settled it."""

    id: UUID
    order_id: UUID
    person_id: UUID
    about: About
    reason: str
    opened_at: datetime
    settled_at: datetime | None = None
    settled_by: UUID | None = None
    ruling: Ruling | None = None
    ruling_reason: str | None = None


@dataclass(frozen=True)
class Settlement:
    """What the station decides: the final minutes of persons, and why."""

    reason: str
    minutes: dict[UUID, int] = field(default_factory=dict)
    outcome: Ruling = Ruling.UPHELD
