"""Lists and closes projects; saves grants and payments that the fund published."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.orders import ProjectClosed, ProjectListed
from services.orders.projects import rules, store
from services.orders.projects.model import Payout, Plan, Project, ProjectOutcome, ProjectState


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
        listed_by=who.id,
        listed_at=now,
    )
    store.add_project(tx, project)
    listed = ProjectListed(
        project_id=project.id,
        title=project.name,
        quarter=project.quarter,
        tags=tuple(project.tags),
        budget_fen=project.budget_fen,
        ends_on=project.ends_on,
        need_ids=tuple(plan.need_ids),
        resource_ids=tuple(plan.resource_ids),
    )
    publish(tx, listed, now, sequence=project.version)
    return project


def close_project(tx: Tx, project_id: UUID, outcome: ProjectOutcome, *, now: datetime) -> Project:
    """Closes a project and publishes it: no new grant and no new gift can name it. Raises Unknown, WrongState."""
    project = store.lock_project(tx, project_id)
    rules.require_listed(project)
    today = communities.local_day(tx, now)
    closed = replace(project, state=ProjectState.CLOSED, outcome=outcome, closed_on=today, version=project.version + 1)
    store.save_project(tx, closed)
    event = ProjectClosed(project_id=project.id, outcome=outcome, closed_on=today)
    publish(tx, event, now, sequence=closed.version)
    return closed


def save_grant(tx: Tx, grant_id: UUID, project_id: UUID, amount_fen: int, sequence: int) -> None:
    """Saves a grant that the fund approved. Raises Unknown where there is no such project."""
    store.get_project(tx, project_id)
    store.save_grant(tx, grant_id, project_id, amount_fen, sequence)


def save_payout(tx: Tx, payout: Payout) -> None:
    """Saves a payment of the fund, or its return. Raises Unknown where there is no such project."""
    store.get_project(tx, payout.project_id)
    store.save_payout(tx, payout)
