"""Reads what waits for a caller."""

from __future__ import annotations

from datetime import datetime
from itertools import groupby

from gateway.leaving.model import LEAVING_TIME
from gateway.people import rules as people_rules
from gateway.people.model import REQUEST_LIFE
from gateway.tasks import store
from gateway.tasks.model import Task, TaskKind
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller

_ROLES = frozenset({TaskKind.GIVE_ROLE, TaskKind.TAKE_ROLE})
_WAIT = {
    TaskKind.GIVE_ROLE: REQUEST_LIFE,
    TaskKind.TAKE_ROLE: REQUEST_LIFE,
    TaskKind.LEAVING: LEAVING_TIME,
    TaskKind.FIRST_PASSWORD: REQUEST_LIFE,
    TaskKind.RETURNING: REQUEST_LIFE,
}


def list_tasks(tx: Tx, *, who: Caller, now: datetime) -> list[Task]:
    """Returns what waits: administrators see all of it, the operator sees roles, the station the rest."""
    tasks = []
    for kind, found in groupby(tx.read(store.waiting(now)), key=lambda one: one[0]):
        rows = list(found)
        if _concerns(kind, who):
            items = tuple(item for _, _, item in rows)
            tasks.append(Task(kind, rows[0][1], items[0].until - _WAIT[kind], items))
    return tasks


def _concerns(kind: TaskKind, who: Caller) -> bool:
    if kind in _ROLES:
        return people_rules.is_admin(who) or who.kind == "operator"
    return people_rules.is_station(who)
