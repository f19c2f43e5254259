"""Projects, the payments that the fund published about them, and their refusals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Refused


class ProjectState(StrEnum):
    """A project is on the list of its quarter; approved by an administrator, it is started; it is closed in the end."""

    LISTED = "listed"
    RUNNING = "running"
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
class ProjectChanges:
    """Other values of a project; None keeps the current one."""

    name: str | None = None
    text: str | None = None
    budget_fen: int | None = None
    tags: Sequence[str] | None = None
    ends_on: date | None = None


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
    written_by: Sequence[UUID]  # who listed it, or changed its budget or purpose; they may not approve it
    listed_at: datetime
    approved_by: UUID | None = None
    approved_at: datetime | None = None
    started_on: date | None = None
    outcome: ProjectOutcome | None = None
    closed_on: date | None = None
    version: int = 1
    granted_fen: int = 0
    paid_fen: int = 0


@dataclass(frozen=True)
class Approval:
    """An administrator's approval, with name, text and budget of the project as they were."""

    project_id: UUID
    version: int
    person_id: UUID
    name: str
    text: str | None
    tags: Sequence[str]
    budget_fen: int
    approved_at: datetime


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


class ProjectApproved(Refused):
    """An administrator has approved the project as it is."""

    code = "project_approved"
    zh = "该项目已经审批"
    en = "This project is approved already"


class ProjectNotApproved(Refused):
    """No administrator has approved the project as it is."""

    code = "project_not_approved"
    zh = "该项目尚未经管理员审批"
    en = "An administrator has not approved this project yet"


class BudgetBelowGrants(Refused):
    """The fund has granted more than this budget."""

    code = "budget_below_grants"
    zh = "预算不能低于已批准的拨款"
    en = "The budget cannot be less than what was granted"
