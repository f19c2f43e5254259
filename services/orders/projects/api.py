"""The routes of projects."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import ADMIN, EVERYBODY, SOCIAL_WORKERS, STATION
from services.orders.projects import commands, schemas, store
from services.orders.projects.model import Plan, Project, ProjectChanges, ProjectFilter

api = Api()
EDITORS = SOCIAL_WORKERS | STATION
PROJECT = "/projects/<uuid:project_id>"


@api.post(
    "/projects", takes=schemas.NewProject, gives=schemas.Project, status=201, roles=EDITORS, scope="projects:write"
)
def add_project(call: Call, body: dict[str, Any]) -> Project:
    """Add a project to the draft list of its quarter, so that a grant can be proposed for it."""
    return commands.add_project(call.tx, Plan(**body), who=call.who, now=call.now)


@api.page(
    "/projects", gives=schemas.Project, public=True, roles=EVERYBODY, scope="projects:read", query=schemas.ProjectFilter
)
def list_projects(call: Call) -> Page[Project]:
    """List projects, newest first."""
    return store.list_projects(call.tx, call.page_request, ProjectFilter(**call.query))


@api.get(PROJECT, gives=schemas.Project, public=True, roles=EVERYBODY, scope="projects:read")
def get_project(call: Call, project_id: UUID) -> Project:
    """Get a project, with the sums that the fund granted and paid to it."""
    return store.get_project(call.tx, project_id)


@api.patch(
    PROJECT,
    takes=schemas.ProjectChanges,
    gives=schemas.Project,
    roles=EDITORS,
    scope="projects:write",
    versioned=True,
)
def amend_project(call: Call, body: dict[str, Any], project_id: UUID) -> Project:
    """Change a project; another budget or purpose makes its approval void."""
    changes = ProjectChanges(**body)
    return commands.amend_project(call.tx, project_id, changes, call.must_match, who=call.who, now=call.now)


@api.post(f"{PROJECT}/approve", gives=schemas.Project, roles=ADMIN, approves=True)
def approve_project(call: Call, project_id: UUID) -> Project:
    """Approve a project that others have listed and changed, so that it can be started."""
    return commands.approve_project(call.tx, project_id, call.must_match, who=call.who, now=call.now)


@api.post(f"{PROJECT}/start", gives=schemas.Project, roles=STATION, approves=True)
def start_project(call: Call, project_id: UUID) -> Project:
    """Start an approved project: its grants may be paid."""
    return commands.start_project(call.tx, project_id, call.must_match, now=call.now)


@api.post(
    f"{PROJECT}/close",
    takes=schemas.ProjectClosing,
    gives=schemas.Project,
    roles=EDITORS,
    scope="projects:write",
)
def close_project(call: Call, body: dict[str, Any], project_id: UUID) -> Project:
    """Close a project: no new grant and no new gift can name it."""
    return commands.close_project(call.tx, project_id, body["outcome"], now=call.now)
