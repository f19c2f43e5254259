"""Events of other services for the ledger: a community opens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway
from services.fund.ledger import commands

handlers = Handlers("fund")


@handlers.handles(gateway.CommunityOpened)
def on_community_opened(tx: Tx, _: Sequence[ReceivedEvent[gateway.CommunityOpened]], now: datetime) -> None:
    """Give the community its default fund with a general earmark."""
    commands.open_community(tx, now)
