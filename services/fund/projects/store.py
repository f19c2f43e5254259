"""Reads and writes the copies of projects."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Uuid, bindparam, func, or_, select
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database.statements import Question, Statement, any_of, first, in_community, many, writing
from services.chassis.database.transactions import Tx
from services.fund.projects.model import Project, ProjectState, UnknownProject
from services.fund.projects.tables import projects


def _saving(sequence: str, *columns: str) -> Statement[None]:
    """Returns the statement that inserts a project, or changes `columns` if their sequence is lower."""
    fresh = insert(projects).values({column.name: bindparam(column.name, type_=column.type) for column in projects.c})
    return writing(
        fresh.on_conflict_do_update(
            index_elements=list(projects.primary_key),
            set_={name: fresh.excluded[name] for name in (*columns, sequence)},
            where=projects.c[sequence] < fresh.excluded[sequence],
        )
    )


_SAVE_WORDS, _SAVE_STATE = _saving("listed_sequence", "title", "tags", "budget_fen"), _saving("sequence", "state")
# A closed project counts as known without its listing: waiting for the listing would change nothing.
_SAID: ColumnElement[bool] = or_(projects.c.title.is_not(None), projects.c.state == ProjectState.CLOSED)
PROJECTS: Select[tuple[UUID, str, list[str], int, str]] = select(
    projects.c.id,
    func.coalesce(projects.c.title, "").label("title"),
    projects.c.tags,
    func.coalesce(projects.c.budget_fen, 0).label("budget_fen"),
    projects.c.state,
).where(_SAID)
_PROJECT = first(
    PROJECTS.where(in_community(projects), projects.c.id == bindparam("project_id", type_=Uuid)),
    Project,
    missing=UnknownProject,
)
_PROJECTS_OF = many(PROJECTS.where(in_community(projects), any_of(projects.c.id, "ids")), Project)


def save_listed(
    tx: Tx, project_id: UUID, title: str, tags: Collection[str], budget_fen: int, state: ProjectState, sequence: int
) -> None:
    """Save what a listing says. Words and state stay as they are if an event with a higher sequence has come."""
    values = {"id": project_id, "title": title, "tags": list(tags), "budget_fen": budget_fen, "state": state}
    for statement in (_SAVE_WORDS, _SAVE_STATE):
        tx.write(statement(**values, listed_sequence=sequence, sequence=sequence))


def save_state(tx: Tx, project_id: UUID, state: ProjectState, sequence: int) -> None:
    """Save that a project was started or closed, unless an event with a higher sequence has come."""
    nothing: dict[str, Any] = {"title": None, "tags": [], "budget_fen": None, "listed_sequence": 0}
    tx.write(_SAVE_STATE(id=project_id, state=state, sequence=sequence, **nothing))


def project_by_id(project_id: UUID) -> Question[Project]:
    """Returns a project; raises UnknownProject before the event of its listing has arrived."""
    return _PROJECT(project_id=project_id)


def projects_with_ids(project_ids: Collection[UUID]) -> Question[dict[UUID, Project]]:
    """Returns those of the projects that are known, by id."""
    return _PROJECTS_OF(ids=list(project_ids)).answered_by(lambda rows, _: {one.id: one for one in rows})
