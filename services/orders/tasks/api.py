"""The route of tasks: list what waits for the caller."""

from __future__ import annotations

from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.orders.orders.model import PARTICIPANTS
from services.orders.tasks import queries, schemas
from services.orders.tasks.model import OrderTaskList

api = Api()


@api.get("/order-tasks", gives=schemas.OrderTaskList, roles=PARTICIPANTS)
def list_order_tasks(call: Call) -> OrderTaskList:
    """List what waits for the caller in the orders: how many of each kind, since when, and the first five."""
    return queries.list_tasks(call.tx, who=call.who, now=call.now)
