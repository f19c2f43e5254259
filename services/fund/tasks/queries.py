"""What waits for a person of the fund."""

from __future__ import annotations

from datetime import datetime

from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.security.callers import Caller
from services.chassis.security.roles import ADMIN, FUND_APPROVERS, FUND_MANAGERS, STATION
from services.fund.tasks import store
from services.fund.tasks.model import FundTaskKind, FundTaskList

WHO_MAY = {
    FundTaskKind.VOIDS_TO_CONFIRM: STATION | FUND_MANAGERS,
    FundTaskKind.PAYEES_TO_CONFIRM: FUND_MANAGERS | FUND_APPROVERS | ADMIN,
    FundTaskKind.GRANTS_TO_APPROVE: FUND_APPROVERS,
    FundTaskKind.GRANTS_TO_CHANGE: FUND_MANAGERS,
    FundTaskKind.GRANTS_TO_PAY: FUND_MANAGERS,
    FundTaskKind.GRANTS_TO_CLOSE: FUND_APPROVERS,
    FundTaskKind.CAMPAIGNS_TO_OPEN: ADMIN,
}


def list_tasks(tx: Tx, *, who: Caller, now: datetime) -> FundTaskList:
    """Returns what waits for the caller, in one round trip; kinds of which nothing waits are left out."""
    kinds = [kind for kind, roles in WHO_MAY.items() if who.has(*roles)]
    today = communities.local_day(tx, now)
    asked = [store.task_of(kind, who.id, now, today) for kind in kinds]
    found = tx.read(*asked, None, None)  # a tuple, though a station has one kind and an auditor none
    return FundTaskList(tuple(task for task in found if task and task.count))
