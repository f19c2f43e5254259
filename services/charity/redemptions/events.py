"""Messages for redemptions: the answers of the points service, and people who leave."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.charity.redemptions import commands
from services.chassis.database.transactions import Tx
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway, points

handlers = Handlers("charity")


@handlers.handles(gateway.PersonLeft)
def on_person_left(tx: Tx, batch: Sequence[ReceivedEvent[gateway.PersonLeft]], now: datetime) -> None:
    """Cancel the open redemptions of people who left."""
    for one in batch:
        commands.cancel_redemptions_of(tx, one.event.person_id, now)


@handlers.handles(points.PointsDebited)
def on_points_debited(tx: Tx, batch: Sequence[ReceivedEvent[points.PointsDebited]], now: datetime) -> None:
    """Confirm redemptions, in the order of their ids, which is the order of locks."""
    for one in sorted(batch, key=lambda received: received.event.redemption_id):
        commands.book_debit(tx, one.event.redemption_id, now)


@handlers.handles(points.DebitRefused)
def on_debit_refused(tx: Tx, batch: Sequence[ReceivedEvent[points.DebitRefused]], now: datetime) -> None:
    """Refuse redemptions, in the order of their ids, which is the order of locks."""
    for one in sorted(batch, key=lambda received: received.event.redemption_id):
        commands.book_refusal(tx, one.event.redemption_id, one.event.code, one.event.missing, now)
