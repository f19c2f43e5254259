"""Events of the directory for donations: people who leave."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway
from services.fund.donations import commands

handlers = Handlers("fund")


@handlers.handles(gateway.PersonLeft)
def on_person_left(tx: Tx, heard: Sequence[ReceivedEvent[gateway.PersonLeft]], _: datetime) -> None:
    """Erase the names of donors who left."""
    commands.erase_donors(tx, {one.event.person_id for one in heard})
