"""Events of the directory about people."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway
from services.orders.changes import commands

handlers = Handlers("orders")


@handlers.handles(gateway.PersonLeft)
def on_person_left(tx: Tx, received: Sequence[ReceivedEvent[gateway.PersonLeft]], _now: datetime) -> None:
    """Takes people who left out of orders and teams."""
    for one in received:
        commands.person_left(tx, one.event.person_id, one.time)
