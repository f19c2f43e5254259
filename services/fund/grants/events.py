"""The message door of grants: projects that grants may name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import orders
from services.fund.grants import store
from services.fund.grants.model import ProjectState

handlers = Handlers("fund")


@handlers.handles(orders.ProjectListed)
def on_project_listed(tx: Tx, heard: Sequence[ReceivedEvent[orders.ProjectListed]], _: datetime) -> None:
    """Save the project: a grant may name it."""
    for one in heard:
        told = {"title": one.event.title, "tags": list(one.event.tags)}
        store.save_project(tx, one.event.project_id, one.sequence or 0, **told)


@handlers.handles(orders.ProjectClosed)
def on_project_closed(tx: Tx, heard: Sequence[ReceivedEvent[orders.ProjectClosed]], _: datetime) -> None:
    """Save that the project is over: no new grant may name it."""
    for one in heard:
        store.save_project(tx, one.event.project_id, one.sequence or 0, state=ProjectState.CLOSED)
