"""Messages for shops: people who leave the community leave the staff."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.charity.shops import store
from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway

handlers = Handlers("charity")


@handlers.handles(gateway.PersonLeft)
def on_person_left(tx: Tx, batch: Sequence[ReceivedEvent[gateway.PersonLeft]], _now: datetime) -> None:
    """Remove people who left from the staff of all shops."""
    for one in batch:
        store.remove_from_staff(tx, one.event.person_id)
