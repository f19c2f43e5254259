"""Reads and writes projects, and the copies of campaigns, grants and payouts."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Table, func, select
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.orders.projects.model import Payout, Project, ProjectState
from services.orders.projects.tables import campaigns, project_grants, project_payouts, projects

_project = from_row(Project)


def add_project(tx: Tx, project: Project) -> None:
    """Keep a new project."""
    tx.add(projects, **to_row(project, projects))


def save_project(tx: Tx, project: Project) -> None:
    """Keep a changed project."""
    tx.execute(
        projects.update()
        .where(tx.in_community(projects), projects.c.id == project.id)
        .values(**to_row(project, projects))
    )


def project(tx: Tx, project_id: UUID) -> Project:
    """One project with what the fund gave it; Unknown where there is none."""
    row = tx.first(_with_grants(tx).where(projects.c.id == project_id))
    if row is None:
        raise Unknown
    return _project(row)


def lock_project(tx: Tx, project_id: UUID) -> Project:
    """One project, held until the end of the transaction."""
    row = tx.first(select(projects).where(tx.in_community(projects), projects.c.id == project_id).with_for_update())
    if row is None:
        raise Unknown
    return project(tx, project_id)


def list_projects(tx: Tx, ask: PageRequest, *, quarter: str | None, state: ProjectState | None) -> Page[Project]:
    """Projects, newest first."""
    statement = _with_grants(tx)
    if quarter:
        statement = statement.where(projects.c.quarter == quarter)
    if state:
        statement = statement.where(projects.c.state == state)
    return keyset(tx, statement, (projects.c.id,), ask, _project, descending=True)


def save_grant(tx: Tx, grant_id: UUID, project_id: UUID, amount_fen: int, sequence: int) -> None:
    """The fund approved a grant, perhaps once more after a change: the highest sequence holds."""
    fresh = insert(project_grants).values(
        community_id=tx.community_id, id=grant_id, project_id=project_id, amount_fen=amount_fen, sequence=sequence
    )
    tx.execute(
        fresh.on_conflict_do_update(
            index_elements=["community_id", "id"],
            set_={name: fresh.excluded[name] for name in ("amount_fen", "sequence")},
            where=project_grants.c.sequence < fresh.excluded.sequence,
        )
    )


def save_payout(tx: Tx, payout: Payout) -> None:
    """The fund paid a part, or it came back; each is kept once, in whatever order they are told."""
    fresh = insert(project_payouts).values(community_id=tx.community_id, **to_row(payout))
    tx.execute(fresh.on_conflict_do_nothing(index_elements=["community_id", "payout_id", "came_back"]))


def save_campaign(tx: Tx, campaign_id: UUID, starts_on: date, ends_on: date) -> None:
    """The fund opened a campaign: orders may name it from its first to its last day."""
    fresh = insert(campaigns).values(community_id=tx.community_id, id=campaign_id, starts_on=starts_on, ends_on=ends_on)
    tx.execute(fresh.on_conflict_do_nothing(index_elements=["community_id", "id"]))


def campaign_days(tx: Tx, campaign_id: UUID) -> tuple[date, date] | None:
    """First and last day of a campaign, None where it was not heard of."""
    row = tx.first(select(campaigns).where(tx.in_community(campaigns), campaigns.c.id == campaign_id))
    return (row.starts_on, row.ends_on) if row else None


def _with_grants(tx: Tx) -> Select[Any]:
    return select(
        projects,
        _sum_of(tx, project_grants).label("granted_fen"),
        _sum_of(tx, project_payouts).label("paid_fen"),
    ).where(tx.in_community(projects))


def _sum_of(tx: Tx, told: Table) -> Any:
    """What the fund told of a project, together."""
    total = select(func.coalesce(func.sum(told.c.amount_fen), 0)).where(tx.in_community(told))
    return total.where(told.c.project_id == projects.c.id).scalar_subquery()
