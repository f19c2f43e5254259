"""The rule for closing a project."""

from __future__ import annotations

from services.chassis.errors import WrongState
from services.orders.projects.model import Project, ProjectState


def require_listed(project: Project) -> None:
    """Raises WrongState unless the project is still listed."""
    if project.state is not ProjectState.LISTED:
        raise WrongState(state=project.state.value, allowed=[ProjectState.LISTED.value])
