"""The route of what waits."""

from __future__ import annotations

from gateway.tasks import queries, schemas
from gateway.tasks.model import Task
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import OPERATOR, STATION

api = Api()


@api.page("/people-tasks", gives=schemas.Task, roles=STATION | OPERATOR)
def list_people_tasks(call: Call) -> Page[Task]:
    """List what waits: roles and passwords for a second person, and people who leave or return."""
    return Page(queries.list_tasks(call.tx, who=call.who, now=call.now))
