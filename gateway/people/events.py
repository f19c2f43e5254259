"""Events of orders about who leads a team."""

from __future__ import annotations

from gateway.people import commands
from services.chassis.database.transactions import Tx
from services.chassis.messaging.batches import one_by_one
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import orders

handlers = Handlers("gateway")


@handlers.handles(orders.TeamLeaderChanged)
@one_by_one
def on_team_leader_changed(tx: Tx, received: ReceivedEvent[orders.TeamLeaderChanged]) -> None:
    """Gives or takes the role of a team leader."""
    event = received.event
    commands.follow_team(tx, event.person_id, leads=event.leads, sequence=received.sequence or 0, now=received.time)
