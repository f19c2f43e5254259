"""Events of the directory about people."""

from __future__ import annotations

from services.chassis.database.transactions import Tx
from services.chassis.messaging.batches import one_by_one
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway
from services.orders.changes import commands

handlers = Handlers("orders")


@handlers.handles(gateway.PersonLeft)
@one_by_one
def on_person_left(tx: Tx, received: ReceivedEvent[gateway.PersonLeft]) -> None:
    """Takes a person who left out of orders and teams."""
    commands.person_left(tx, received.event.person_id, received.time)
