"""The HTTP route of tasks: list what waits for the caller."""

from __future__ import annotations

from services.charity.tasks import queries, schemas
from services.charity.tasks.model import TaskList
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import STATION

api = Api()


@api.get("/supermarket-tasks", gives=schemas.TaskList, roles=STATION)
def list_supermarket_tasks(call: Call) -> TaskList:
    """List what waits for the caller in the supermarket: how many of each kind, since when, and the first five."""
    return queries.list_tasks(call.tx, call.who, call.now)
