"""Reads and writes projects, and the copies of campaigns, grants and payouts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Table, bindparam, func, select
from sqlalchemy.dialects.postgresql import Insert, insert

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import from_row, to_row
from services.chassis.database.statements import by_id, first, in_community, writing
from services.chassis.database.tables import COMMUNITY
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.orders.projects.model import Approval, Payout, Project, ProjectFilter
from services.orders.projects.tables import campaigns, project_approvals, project_grants, project_payouts, projects


def _with_sums(own: Callable[[Table], ColumnElement[bool]]) -> Select[Any]:
    """Returns the query for projects with the granted and paid sums of each; `own` is the community's condition."""

    def total(published: Table) -> Any:
        summed = select(func.coalesce(func.sum(published.c.amount_fen), 0))
        return summed.where(own(published), published.c.project_id == projects.c.id).scalar_subquery()

    granted, paid = total(project_grants).label("granted_fen"), total(project_payouts).label("paid_fen")
    return select(projects, granted, paid).where(own(projects))


_project = from_row(Project)
_project_by_id = first(
    _with_sums(in_community).where(projects.c.id == bindparam("project_id")), Project, missing=Unknown
)
_project_to_lock = by_id(projects, Project, lock=True)


def _insertion(table: Table, *names: str) -> Insert:
    """Returns the INSERT of a row; each column is a parameter of the same name."""
    given = {name: bindparam(name, type_=table.c[name].type) for name in (COMMUNITY, *names)}
    return insert(table).values(given)


_grant = _insertion(project_grants, "id", "project_id", "amount_fen", "sequence")
_save_grant = writing(
    _grant.on_conflict_do_update(
        index_elements=list(project_grants.primary_key),
        set_={name: _grant.excluded[name] for name in ("amount_fen", "sequence")},
        where=project_grants.c.sequence < _grant.excluded.sequence,
    )
)
_payout = _insertion(project_payouts, *(one.name for one in fields(Payout)))
_save_payout = writing(_payout.on_conflict_do_nothing(index_elements=list(project_payouts.primary_key)))
_campaign = _insertion(campaigns, "id", "starts_on", "ends_on")
_save_campaign = writing(_campaign.on_conflict_do_nothing(index_elements=list(campaigns.primary_key)))


def add_project(tx: Tx, project: Project) -> None:
    """Inserts a project."""
    tx.add(projects, **to_row(project, projects))


def save_project(tx: Tx, project: Project) -> None:
    """Updates a project."""
    values = to_row(project, projects)
    tx.change(projects, {"id": values.pop("id")}, **values)


def add_approval(tx: Tx, approval: Approval) -> None:
    """Inserts an approval with what was approved."""
    tx.add(project_approvals, **to_row(approval))


def get_project(tx: Tx, project_id: UUID) -> Project:
    """Returns a project with the sums granted and paid to it. Raises Unknown."""
    return tx.read(_project_by_id(project_id=project_id))


def lock_project(tx: Tx, project_id: UUID) -> Project:
    """Returns a project, locked for update, with the sums granted and paid to it. Raises Unknown.

    A second statement reads the sums after the lock: the locking statement would see them as they were before the wait.
    """
    _, project = tx.read(_project_to_lock(id=project_id), _project_by_id(project_id=project_id))
    return project


def list_projects(tx: Tx, page_request: PageRequest, wanted: ProjectFilter) -> Page[Project]:
    """Returns a page of projects, newest first."""
    statement = _with_sums(tx.in_community)
    for name, value in vars(wanted).items():
        if value is not None:
            statement = statement.where(projects.c[name] == value)
    return keyset(tx, statement, (projects.c.id,), page_request, _project, descending=True)


def save_grant(tx: Tx, grant_id: UUID, project_id: UUID, amount_fen: int, sequence: int) -> None:
    """Saves a grant. A grant that changed is approved again; the amount with the highest sequence counts."""
    tx.write(_save_grant(id=grant_id, project_id=project_id, amount_fen=amount_fen, sequence=sequence))


def save_payout(tx: Tx, payout: Payout) -> None:
    """Saves a payment or its return once; they may arrive in any order."""
    tx.write(_save_payout(**to_row(payout)))


def save_campaign(tx: Tx, campaign_id: UUID, starts_on: date, ends_on: date) -> None:
    """Saves the days of a campaign once; they never change."""
    tx.write(_save_campaign(id=campaign_id, starts_on=starts_on, ends_on=ends_on))
