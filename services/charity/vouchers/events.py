"""Messages for vouchers: a community opens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.charity.vouchers import commands
from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway

handlers = Handlers("charity")


@handlers.handles(gateway.CommunityOpened)
def make_voucher_keys(tx: Tx, _: Sequence[ReceivedEvent[gateway.CommunityOpened]], now: datetime) -> None:
    """Make the keys of voucher codes."""
    commands.make_keys(tx, now)
