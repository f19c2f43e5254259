"""Routes of projects."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.security.roles import EVERYBODY, SOCIAL_WORKERS, STATION
from services.orders.api.door import api
from services.orders.commands import projects as commands
from services.orders.model.projects import Plan, Project
from services.orders.schemas import projects as schemas
from services.orders.store import projects as store

LISTERS = SOCIAL_WORKERS | STATION


@api.post(
    "/projects", takes=schemas.NewProject, gives=schemas.Project, status=201, roles=LISTERS, scope="projects:write"
)
def list_project(call: Call, body: dict[str, Any]) -> Project:
    """Put a project on its quarter's draft list, so that a grant can be asked."""
    return commands.list_project(call.tx, Plan(**body), who=call.who, now=call.now)


@api.page(
    "/projects", gives=schemas.Project, public=True, roles=EVERYBODY, scope="projects:read", query=schemas.ProjectFilter
)
def list_projects(call: Call) -> Page[Project]:
    """Projects, newest first, for everybody."""
    return store.list_projects(call.tx, call.ask, **call.query)


@api.get("/projects/<uuid:project_id>", gives=schemas.Project, public=True, roles=EVERYBODY, scope="projects:read")
def get_project(call: Call, project_id: UUID) -> Project:
    """One project, and what the fund gave it."""
    return store.project(call.tx, project_id)


@api.post(
    "/projects/<uuid:project_id>/close",
    takes=schemas.ProjectClosing,
    gives=schemas.Project,
    roles=LISTERS,
    scope="projects:write",
)
def close_project(call: Call, body: dict[str, Any], project_id: UUID) -> Project:
    """End a project: no new grant and no new gift names it."""
    return commands.close_project(call.tx, project_id, body["outcome"], now=call.now)
