"""Lists, changes, approves, starts and closes projects; saves grants and payments that the fund published."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.orders import ProjectClosed, ProjectListed, ProjectStarted
from services.orders.projects import rules, store
from services.orders.projects.model import (
    Approval,
    Payout,
    Plan,
    Project,
    ProjectChanges,
    ProjectOutcome,
    ProjectState,
)


def add_project(tx: Tx, plan: Plan, *, who: Caller, now: datetime) -> Project:
    """Adds a project to the draft list of its quarter and publishes it, so that a grant can be proposed for it."""
    project = Project(
        id=new_id(),
        name=plan.name,
        text=plan.text,
        budget_fen=plan.budget_fen,
        quarter=plan.quarter,
        tags=plan.tags,
        ends_on=plan.ends_on,
        state=ProjectState.LISTED,
        written_by=(who.id,),
        listed_at=now,
    )
    store.add_project(tx, project)
    _publish_listed(tx, project, now)
    return project


def amend_project(
    tx: Tx,
    project_id: UUID,
    changes: ProjectChanges,
    must_match: Callable[[int], None],
    *,
    who: Caller,
    now: datetime,
) -> Project:
    """Changes a project and publishes it. Another budget or purpose makes its approval void.

    Raises Unknown, WrongState or BudgetBelowGrants.
    """
    project = store.lock_project(tx, project_id)
    must_match(project.version)
    amended = rules.amended(project, changes, who.id)
    if amended == project:
        return project
    after = replace(amended, version=project.version + 1)
    store.save_project(tx, after)
    _publish_listed(tx, after, now)
    return after


def approve_project(
    tx: Tx, project_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Project:
    """Approves a project as it is, so that it can be started. Raises Unknown, WrongState, OwnProposal …"""
    project = store.lock_project(tx, project_id)
    must_match(project.version)
    after = rules.approved(project, who.id, now)
    seen = {name: getattr(project, name) for name in ("name", "text", "tags", "budget_fen")}
    store.add_approval(tx, Approval(project.id, project.version, who.id, approved_at=now, **seen))
    store.save_project(tx, after)
    return after


def start_project(tx: Tx, project_id: UUID, must_match: Callable[[int], None], *, now: datetime) -> Project:
    """Starts a project and publishes it: its grants may be paid. Raises Unknown, WrongState or ProjectNotApproved."""
    project = store.lock_project(tx, project_id)
    must_match(project.version)
    today = communities.local_day(tx, now)
    after = rules.started(project, today)
    store.save_project(tx, after)
    publish(tx, ProjectStarted(project_id=project.id, started_on=today), now, sequence=after.version)
    return after


def close_project(tx: Tx, project_id: UUID, outcome: ProjectOutcome, *, now: datetime) -> Project:
    """Closes a project and publishes it: no new grant and no new gift can name it. Raises Unknown, WrongState."""
    project = store.lock_project(tx, project_id)
    today = communities.local_day(tx, now)
    after = rules.closed(project, outcome, today)
    store.save_project(tx, after)
    event = ProjectClosed(project_id=project.id, outcome=outcome, closed_on=today)
    publish(tx, event, now, sequence=after.version)
    return after


def save_grant(tx: Tx, grant_id: UUID, project_id: UUID, amount_fen: int, sequence: int) -> None:
    """Saves a grant that the fund approved. Raises Unknown where there is no such project."""
    store.get_project(tx, project_id)
    store.save_grant(tx, grant_id, project_id, amount_fen, sequence)


def save_payout(tx: Tx, payout: Payout) -> None:
    """Saves a payment of the fund, or its return. Raises Unknown where there is no such project."""
    store.get_project(tx, payout.project_id)
    store.save_payout(tx, payout)


def _publish_listed(tx: Tx, project: Project, now: datetime) -> None:
    listed = ProjectListed(
        project_id=project.id,
        title=project.name,
        quarter=project.quarter,
        tags=tuple(project.tags),
        budget_fen=project.budget_fen,
        ends_on=project.ends_on,
        need_ids=(),
        resource_ids=(),
        state=project.state.value,
    )
    publish(tx, listed, now, sequence=project.version)
