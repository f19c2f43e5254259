"""What waits for a caller in the orders."""

from __future__ import annotations

from datetime import datetime

from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller
from services.chassis.security.roles import LEADERS, SOCIAL_WORKERS
from services.orders.tasks import store
from services.orders.tasks.model import OrderTaskKind, OrderTaskList, Part


def list_tasks(tx: Tx, *, who: Caller, now: datetime) -> OrderTaskList:
    """Returns what waits for the caller, in one round trip; kinds of which nothing waits are left out."""
    parts = _parts_of(who)
    asked = [store.task_of(kind, parts, who.id, now) for kind in OrderTaskKind]
    found = tx.read(*(one for one in asked if one), None)  # a tuple, also for who has one kind
    return OrderTaskList(tuple(task for task in found if task and task.count))


def _parts_of(who: Caller) -> frozenset[Part]:
    held = {
        Part.REQUESTER: True,
        Part.STATION: who.is_staff,
        Part.LEADER: who.has(*LEADERS),
        Part.SOCIAL_WORKER: who.has(*SOCIAL_WORKERS),
    }
    return frozenset(part for part, holds in held.items() if holds)
