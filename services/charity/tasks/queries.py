"""What waits for a worker."""

from __future__ import annotations

from datetime import datetime

from services.charity.tasks import store
from services.charity.tasks.model import TaskList
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller


def list_tasks(tx: Tx, who: Caller, now: datetime) -> TaskList:
    """Returns what waits for the caller, in one round trip; kinds of which nothing waits are left out."""
    found = tx.read(*store.tasks_of(who.id, now))
    return TaskList(tuple(task for task in found if task.count))
