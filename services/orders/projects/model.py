"""Projects, and the payments that the fund published about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class ProjectState(StrEnum):
    """A project is on the list of its quarter until it is closed with an outcome."""

    LISTED = "listed"
    CLOSED = "closed"


class ProjectOutcome(StrEnum):
    """How a project ended."""

    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Plan:
    """A request for a project."""

    name: str
    budget_fen: int
    quarter: str
    text: str | None = None
    tags: Sequence[str] = ()
    ends_on: date | None = None
    need_ids: Sequence[UUID] = ()
    resource_ids: Sequence[UUID] = ()


@dataclass(frozen=True)
class Project:
    """A project. `granted_fen` and `paid_fen` are the sums of the amounts that the fund published."""

    id: UUID
    name: str
    text: str | None
    budget_fen: int
    quarter: str
    tags: Sequence[str]
    ends_on: date | None
    state: ProjectState
    listed_by: UUID | None
    listed_at: datetime
    outcome: ProjectOutcome | None = None
    closed_on: date | None = None
    version: int = 1
    granted_fen: int = 0
    paid_fen: int = 0


@dataclass(frozen=True)
class Payout:
    """A payment of a grant; where it came back, the amount is negative."""

    payout_id: UUID
    grant_id: UUID
    project_id: UUID
    amount_fen: int
    paid_on: date
    came_back: bool


@dataclass(frozen=True)
class ProjectFilter:
    """A filter of projects; a field that is None does not filter."""

    quarter: str | None = None
    state: ProjectState | None = None
