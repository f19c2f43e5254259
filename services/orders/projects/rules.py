"""The rules for changing, approving, starting and closing a project."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from services.chassis.errors import OwnProposal, WrongState
from services.orders.projects.model import (
    BudgetBelowGrants,
    Project,
    ProjectApproved,
    ProjectChanges,
    ProjectNotApproved,
    ProjectOutcome,
    ProjectState,
)

OPEN = (ProjectState.LISTED, ProjectState.RUNNING)


def amended(project: Project, changes: ProjectChanges, who_id: UUID) -> Project:
    """Returns the project with other values.

    Another budget or purpose makes the approval void: a running project is listed again, until it is approved and
    started anew. Raises WrongState or BudgetBelowGrants.
    """
    _require_state(project, OPEN)
    changed = replace(project, **{name: one for name, one in vars(changes).items() if one is not None})
    if _purpose(changed) == _purpose(project):
        return changed
    if changed.budget_fen < min(project.granted_fen, project.budget_fen):
        raise BudgetBelowGrants
    return replace(
        changed,
        state=ProjectState.LISTED,
        written_by=tuple(dict.fromkeys((*project.written_by, who_id))),
        approved_by=None,
        approved_at=None,
        started_on=None,
    )


def approved(project: Project, who_id: UUID, now: datetime) -> Project:
    """Returns the project as approved. Raises WrongState, ProjectApproved or OwnProposal."""
    _require_state(project, OPEN)
    if project.approved_by:
        raise ProjectApproved
    if who_id in project.written_by:
        raise OwnProposal
    return replace(project, approved_by=who_id, approved_at=now, version=project.version + 1)


def started(project: Project, today: date) -> Project:
    """Returns the project as running. Raises WrongState or ProjectNotApproved."""
    _require_state(project, (ProjectState.LISTED,))
    if project.approved_by is None:
        raise ProjectNotApproved
    return replace(project, state=ProjectState.RUNNING, started_on=today, version=project.version + 1)


def closed(project: Project, outcome: ProjectOutcome, today: date) -> Project:
    """Returns the project as closed. Raises WrongState."""
    _require_state(project, OPEN)
    return replace(project, state=ProjectState.CLOSED, outcome=outcome, closed_on=today, version=project.version + 1)


def _purpose(project: Project) -> tuple[Any, ...]:
    """What an administrator approves."""
    return project.name, project.text, project.budget_fen, list(project.tags)


def _require_state(project: Project, states: Collection[ProjectState]) -> None:
    if project.state not in states:
        raise WrongState(state=project.state.value, allowed=[one.value for one in states])
