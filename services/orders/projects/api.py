"""The routes of projects."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY, SOCIAL_WORKERS, STATION
from services.orders.projects import commands, schemas, store
from services.orders.projects.model import Plan, Project

api = Api()


LISTERS = SOCIAL_WORKERS | STATION


@api.post(
    "/projects", takes=schemas.NewProject, gives=schemas.Project, status=201, roles=LISTERS, scope="projects:write"
)
def add_project(call: Call, body: dict[str, Any]) -> Project:
    """Put a project on its quarter's draft list, so that a grant can be asked."""
    return commands.add_project(call.tx, Plan(**body), who=call.who, now=call.now)


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
