"""The event handler of donations: a person left."""

from __future__ import annotations

from services.chassis.database.transactions import Tx
from services.chassis.messaging.batches import one_by_one
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway
from services.fund.donations import commands

handlers = Handlers("fund")


@handlers.handles(gateway.PersonLeft)
@one_by_one
def on_person_left(tx: Tx, received: ReceivedEvent[gateway.PersonLeft]) -> None:
    """Erase the name of a donor who left."""
    commands.erase_donors(tx, {received.event.person_id})
