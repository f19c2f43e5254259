"""The route of tasks: list what waits for the caller."""

from __future__ import annotations

from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import FUND_APPROVERS, FUND_MANAGERS, STATION
from services.fund.tasks import queries, schemas
from services.fund.tasks.model import FundTaskList

api = Api()


@api.get("/fund-tasks", gives=schemas.FundTaskList, roles=STATION | FUND_MANAGERS | FUND_APPROVERS)
def list_fund_tasks(call: Call) -> FundTaskList:
    """List what waits for the caller in the fund: how many of each kind, since when, and the first five."""
    return queries.list_tasks(call.tx, who=call.who, now=call.now)
