"""The route of tasks: list what waits for the caller."""

from __future__ import annotations

from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import STATION
from services.points.tasks import schemas, store
from services.points.tasks.model import PointTaskList

api = Api()


@api.get("/point-tasks", gives=schemas.PointTaskList, roles=STATION)
def list_point_tasks(call: Call) -> PointTaskList:
    """List what waits for the caller in the ledger of points: how many of each kind, and the first five."""
    task = call.tx.read(store.adjustments_to_confirm(call.who.id, call.now))
    return PointTaskList((task,) if task.count else ())
