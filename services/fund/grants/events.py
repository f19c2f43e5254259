"""Events of orders about projects, which grants may name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import orders
from services.fund.grants import store

handlers = Handlers("fund")


@handlers.handles(orders.ProjectListed)
def on_project_listed(tx: Tx, heard: Sequence[ReceivedEvent[orders.ProjectListed]], _: datetime) -> None:
    """Save the project: a grant may name it."""
    for one in heard:
        store.save_listed_project(tx, one.event.project_id, one.event.title, one.event.tags, one.sequence or 0)


@handlers.handles(orders.ProjectClosed)
def on_project_closed(tx: Tx, heard: Sequence[ReceivedEvent[orders.ProjectClosed]], _: datetime) -> None:
    """Save that the project is over: no new grant may name it."""
    for one in heard:
        store.save_closed_project(tx, one.event.project_id, one.sequence or 0)
