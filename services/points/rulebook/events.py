"""The event handler of the rule book: a community was opened."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway
from services.points.rulebook import commands

handlers = Handlers("points")


@handlers.handles(gateway.CommunityOpened)
def on_community_opened(tx: Tx, _: Sequence[ReceivedEvent[gateway.CommunityOpened]], now: datetime) -> None:
    """Give the community its first rule set and its pools."""
    commands.open_community(tx, now)
