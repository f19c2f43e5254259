"""Events of orders about projects."""

from __future__ import annotations

from services.chassis.database.transactions import Tx
from services.chassis.messaging.batches import one_by_one
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import orders
from services.fund.projects import commands, store
from services.fund.projects.model import ProjectState

handlers = Handlers("fund")


@handlers.handles(orders.ProjectListed)
@one_by_one
def on_project_listed(tx: Tx, received: ReceivedEvent[orders.ProjectListed]) -> None:
    """Save the project as it is from now on, so that grants and campaigns may name it."""
    event = received.event
    state = ProjectState(event.state)
    store.save_listed(tx, event.project_id, event.title, event.tags, event.budget_fen, state, received.sequence or 0)


@handlers.handles(orders.ProjectStarted)
@one_by_one
def on_project_started(tx: Tx, received: ReceivedEvent[orders.ProjectStarted]) -> None:
    """Save that the project is running, so that its grants may be paid."""
    store.save_state(tx, received.event.project_id, ProjectState.RUNNING, received.sequence or 0)


@handlers.handles(orders.ProjectClosed)
@one_by_one
def on_project_closed(tx: Tx, received: ReceivedEvent[orders.ProjectClosed]) -> None:
    """Close the project; what was promised to it is free."""
    commands.close_project(tx, received.event.project_id, received.sequence or 0, now=received.time)
