"""The event handler of shops: a person left."""

from __future__ import annotations

from services.charity.shops import store
from services.chassis.database.transactions import Tx
from services.chassis.messaging.batches import one_by_one
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway

handlers = Handlers("charity")


@handlers.handles(gateway.PersonLeft)
@one_by_one
def on_person_left(tx: Tx, received: ReceivedEvent[gateway.PersonLeft]) -> None:
    """Remove a person who left from the staff of all shops."""
    store.remove_from_staff(tx, received.event.person_id)
