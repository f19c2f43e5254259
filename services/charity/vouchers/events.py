"""The event handler of vouchers: a community was opened."""

from __future__ import annotations

from services.charity.vouchers import commands
from services.chassis.database.transactions import Tx
from services.chassis.messaging.batches import one_by_one
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway

handlers = Handlers("charity")


@handlers.handles(gateway.CommunityOpened)
@one_by_one
def make_voucher_keys(tx: Tx, received: ReceivedEvent[gateway.CommunityOpened]) -> None:
    """Make the keys of voucher codes."""
    commands.make_keys(tx, received.time)
