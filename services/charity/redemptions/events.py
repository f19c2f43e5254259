"""Messages for redemptions: the answers of the points service, and people who leave."""

from __future__ import annotations

from services.charity.redemptions import commands
from services.chassis.database.business_time import not_before_now
from services.chassis.database.transactions import Tx
from services.chassis.messaging.batches import one_by_one
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway, points

handlers = Handlers("charity")


@handlers.handles(gateway.PersonLeft)
@one_by_one
def on_person_left(tx: Tx, received: ReceivedEvent[gateway.PersonLeft]) -> None:
    """Cancel the open redemptions of a person who left."""
    commands.cancel_redemptions_of(tx, received.event.person_id, received.time)


@handlers.handles(points.PointsDebited)
@one_by_one
def on_points_debited(tx: Tx, received: ReceivedEvent[points.PointsDebited]) -> None:
    """Confirm a redemption. A voucher must not expire before its holder sees it, however late the answer is."""
    commands.book_debit(tx, received.event.redemption_id, not_before_now(received.time))


@handlers.handles(points.DebitRefused)
@one_by_one
def on_debit_refused(tx: Tx, received: ReceivedEvent[points.DebitRefused]) -> None:
    """Refuse a redemption."""
    event = received.event
    commands.book_refusal(tx, event.redemption_id, event.code, event.missing, received.time)
