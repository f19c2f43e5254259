"""Events of orders about who may read whose contact."""

from __future__ import annotations

from gateway.contacts import commands
from gateway.contacts.model import Window
from gateway.people.model import Role
from services.chassis.database.transactions import Tx
from services.chassis.messaging.batches import one_by_one
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import orders

handlers = Handlers("gateway")


@handlers.handles(orders.ContactsChanged)
@one_by_one
def on_contacts_changed(tx: Tx, received: ReceivedEvent[orders.ContactsChanged]) -> None:
    """Replaces the windows of an order."""
    event = received.event
    windows = [
        Window(event.order_id, window.person_id, reader_id, Role(window.role))
        for window in event.windows
        for reader_id in window.reader_ids
    ]
    commands.save_windows(tx, event.order_id, windows, sequence=received.sequence or 0)
