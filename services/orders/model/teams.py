"""Volunteer teams and who belongs to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class TeamState(StrEnum):
    """A resting team gets no offers; a disbanded one stays for the record."""

    ACTIVE = "active"
    RESTING = "resting"
    DISBANDED = "disbanded"


@dataclass(frozen=True)
class Team:
    """A volunteer team: `capacity` is how many orders it can carry at once, `grid_ids` its area (none: anywhere)."""

    id: UUID
    name: str
    leader_id: UUID
    skills: Sequence[str]
    capacity: int
    deputy_ids: Sequence[UUID] = ()
    grid_ids: Sequence[UUID] = ()
    state: TeamState = TeamState.ACTIVE
    founded_on: date | None = None
    version: int = 1

    @property
    def leaders(self) -> frozenset[UUID]:
        """The leader and the deputies: each speaks for the team."""
        return frozenset({self.leader_id, *self.deputy_ids})


@dataclass(frozen=True)
class Membership:
    """One stay of a person in a team."""

    id: UUID
    team_id: UUID
    person_id: UUID
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True)
class Candidate:
    """A team as the ranking needs it: what it can, carries, and how it did; counts are whole."""

    team: Team
    active: int
    free_members: int
    reviews: int
    score_sum: int  # of the joint scores x 100, last 365 days
    offered: int
    in_time: int
    last_offered_at: datetime | None = None
    passed: str | None = None  # declined, lapsed or withdrawn in this round


PRIOR_MEAN = 400  # of the joint scores x 100, before any review


@dataclass(frozen=True)
class Everybody:
    """The community's joint scores of the last 365 days."""

    reviews: int = 0
    score_sum: int = 0

    @property
    def mean(self) -> int:
        """Times 100; 400 before any review."""
        return self.score_sum // self.reviews if self.reviews else PRIOR_MEAN


@dataclass(frozen=True)
class Part:
    """One part of a team's ranking: points and the reason in words."""

    part: str
    points: int
    reason: str


@dataclass(frozen=True)
class Ranked:
    """A team that may be asked, with its points of 1,000 and why."""

    team_id: UUID
    name: str
    score: int
    parts: Sequence[Part]


@dataclass(frozen=True)
class LeftOut:
    """A team that is not proposed, and the reason."""

    team_id: UUID
    name: str
    reason: str


@dataclass(frozen=True)
class Ranking:
    """The station's proposal: who might take an order, best first, and who was left out."""

    ranked: Sequence[Ranked]
    left_out: Sequence[LeftOut]
