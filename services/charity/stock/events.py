"""The event handler of stock: a community was opened."""

from __future__ import annotations

from services.charity.stock import commands
from services.chassis.database.transactions import Tx
from services.chassis.messaging.batches import one_by_one
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway

handlers = Handlers("charity")


@handlers.handles(gateway.CommunityOpened)
@one_by_one
def on_community_opened(tx: Tx, _: ReceivedEvent[gateway.CommunityOpened]) -> None:
    """Add the standard place."""
    commands.add_default_place(tx)
