"""Events of orders about projects, which grants may name."""

from __future__ import annotations

from services.chassis.database.transactions import Tx
from services.chassis.messaging.batches import one_by_one
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import orders
from services.fund.grants import store

handlers = Handlers("fund")


@handlers.handles(orders.ProjectListed)
@one_by_one
def on_project_listed(tx: Tx, received: ReceivedEvent[orders.ProjectListed]) -> None:
    """Save the project, so that a grant may name it."""
    event = received.event
    store.save_listed_project(tx, event.project_id, event.title, event.tags, received.sequence or 0)


@handlers.handles(orders.ProjectClosed)
@one_by_one
def on_project_closed(tx: Tx, received: ReceivedEvent[orders.ProjectClosed]) -> None:
    """Save that the project is closed, so that no new grant may name it."""
    store.save_closed_project(tx, received.event.project_id, received.sequence or 0)
