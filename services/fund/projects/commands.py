"""Close a project."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.fund.projects import hooks, store
from services.fund.projects.model import ProjectState


def close_project(tx: Tx, project_id: UUID, sequence: int, *, now: datetime) -> None:
    """Save that a project is closed: no grant may name it or be paid for it, and what was promised to it is free."""
    hooks.before_close(tx, project_id, now)
    store.save_state(tx, project_id, ProjectState.CLOSED, sequence)
