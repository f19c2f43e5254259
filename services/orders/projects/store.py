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
from services.orders.projects.model import Payout, Project, ProjectFilter
from services.orders.projects.tables import campaigns, project_grants, project_payouts, projects

_project = from_row(Project)


def add_project(tx: Tx, project: Project) -> None:
    """Inserts a project."""
    tx.add(projects, **to_row(project, projects))


def save_project(tx: Tx, project: Project) -> None:
    """Updates a project."""
    this = (tx.in_community(projects), projects.c.id == project.id)
    tx.execute(projects.update().where(*this).values(**to_row(project, projects)))


def get_project(tx: Tx, project_id: UUID) -> Project:
    """Returns a project, with what the fund granted and paid it. Raises Unknown."""
    return _found(tx.first(_by_id(tx, project_id)))


def lock_project(tx: Tx, project_id: UUID) -> Project:
    """Returns a project, locked for update. Raises Unknown."""
    return _found(tx.first(_by_id(tx, project_id).with_for_update()))


def list_projects(tx: Tx, ask: PageRequest, wanted: ProjectFilter) -> Page[Project]:
    """Returns a page of projects, newest first."""
    statement = _with_sums(tx)
    for name, value in vars(wanted).items():
        if value is not None:
            statement = statement.where(projects.c[name] == value)
    return keyset(tx, statement, (projects.c.id,), ask, _project, descending=True)


def save_grant(tx: Tx, grant_id: UUID, project_id: UUID, amount_fen: int, sequence: int) -> None:
    """Saves a grant. A changed grant is approved again: the amount of the highest sequence counts."""
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
    """Saves a payment or its return once, in whatever order they arrive."""
    fresh = insert(project_payouts).values(community_id=tx.community_id, **to_row(payout))
    tx.execute(fresh.on_conflict_do_nothing(index_elements=["community_id", "payout_id", "came_back"]))


def save_campaign(tx: Tx, campaign_id: UUID, starts_on: date, ends_on: date) -> None:
    """Saves the days of a campaign once; they never change."""
    fresh = insert(campaigns).values(community_id=tx.community_id, id=campaign_id, starts_on=starts_on, ends_on=ends_on)
    tx.execute(fresh.on_conflict_do_nothing(index_elements=["community_id", "id"]))


def campaign_days(tx: Tx, campaign_id: UUID) -> tuple[date, date] | None:
    """Returns the first and the last day of a campaign; None where no event told of it."""
    row = tx.first(select(campaigns).where(tx.in_community(campaigns), campaigns.c.id == campaign_id))
    return (row.starts_on, row.ends_on) if row else None


def _by_id(tx: Tx, project_id: UUID) -> Select[Any]:
    return _with_sums(tx).where(projects.c.id == project_id)


def _found(row: Any) -> Project:
    if row is None:
        raise Unknown
    return _project(row)


def _with_sums(tx: Tx) -> Select[Any]:
    return select(
        projects,
        _sum_of(tx, project_grants).label("granted_fen"),
        _sum_of(tx, project_payouts).label("paid_fen"),
    ).where(tx.in_community(projects))


def _sum_of(tx: Tx, published: Table) -> Any:
    """Returns the sum of what the fund published about a project, as a subquery."""
    total = select(func.coalesce(func.sum(published.c.amount_fen), 0)).where(tx.in_community(published))
    return total.where(published.c.project_id == projects.c.id).scalar_subquery()
