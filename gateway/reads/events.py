"""Events of services about reads of what is sensitive."""

from __future__ import annotations

from gateway.reads import commands
from gateway.reads.model import Read
from services.chassis.database.transactions import Tx
from services.chassis.messaging.batches import one_by_one
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import orders

handlers = Handlers("gateway")


@handlers.handles(orders.SensitiveRead)
@one_by_one
def on_sensitive_read(tx: Tx, received: ReceivedEvent[orders.SensitiveRead]) -> None:
    """Records a read."""
    event = received.event
    commands.record_read(
        tx,
        Read(
            event.read_id,
            event.person_id,
            event.reader_id,
            event.object_kind,
            event.object_id,
            event.purpose,
            event.read_at,
        ),
    )
