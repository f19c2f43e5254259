"""Messages for stock: a community opens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.charity.stock import commands
from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway

handlers = Handlers("charity")


@handlers.handles(gateway.CommunityOpened)
def on_community_opened(tx: Tx, _: Sequence[ReceivedEvent[gateway.CommunityOpened]], _now: datetime) -> None:
    """Add the standard place."""
    commands.add_default_place(tx)
