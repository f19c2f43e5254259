"""Reads what waits for a caller."""

from __future__ import annotations

from itertools import groupby

from gateway.leaving.model import LEAVING_TIME
from gateway.people import rules as people_rules
from gateway.people.model import REQUEST_LIFE
from gateway.tasks import store
from gateway.tasks.model import Task, TaskKind
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller

_ROLES = frozenset({TaskKind.GIVE_ROLE, TaskKind.TAKE_ROLE})
_WAIT = {TaskKind.GIVE_ROLE: REQUEST_LIFE, TaskKind.TAKE_ROLE: REQUEST_LIFE, TaskKind.LEAVING: LEAVING_TIME}


def list_tasks(tx: Tx, *, who: Caller) -> list[Task]:
    """Returns what waits: for administrators everything, for the operator roles, for the station leavings."""
    tasks = []
    for kind, found in groupby(tx.read(store.waiting()), key=lambda one: one[0]):
        rows = list(found)
        if _concerns(kind, who):
            _, count, first = rows[0]
            tasks.append(Task(kind, count, first.until - _WAIT[kind], tuple(item for _, _, item in rows)))
    return tasks


def _concerns(kind: TaskKind, who: Caller) -> bool:
    if kind in _ROLES:
        return people_rules.is_admin(who) or who.kind == "operator"
    return people_rules.is_station(who)
