"""The event handler of the ledger: a community was opened."""

from __future__ import annotations

from services.chassis.database.transactions import Tx
from services.chassis.messaging.batches import one_by_one
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway
from services.fund.ledger import commands

handlers = Handlers("fund")


@handlers.handles(gateway.CommunityOpened)
@one_by_one
def on_community_opened(tx: Tx, received: ReceivedEvent[gateway.CommunityOpened]) -> None:
    """Give the community its default fund with a general earmark."""
    commands.open_community(tx, received.time)
