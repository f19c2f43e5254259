"""Events of the directory about people."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway
from services.orders.changes.commands import person_left

handlers = Handlers("orders")


@handlers.handles(gateway.PersonLeft)
def on_person_left(tx: Tx, heard: Sequence[ReceivedEvent[gateway.PersonLeft]], now: datetime) -> None:
    """Orders go on without those who left."""
    for one in heard:
        person_left(tx, one.event.person_id, now)
