"""Events of the directory about people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from services.chassis.database.transactions import Tx
from services.chassis.messaging.batches import OneByOne, one_by_one, work_one_by_one
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway
from services.orders.departures import commands, store
from services.orders.teams import store as teams_store

handlers = Handlers("orders")


@handlers.handles(gateway.PersonJoined, gateway.PersonChanged)
def on_people_changed(tx: Tx, received: Sequence[ReceivedEvent[Any]]) -> None:
    """Handles changes of people who serve or lead. Most people of a batch do neither, so these are found together."""
    keys = {(one.community_id, one.event.person_id) for one in received}
    concerned = set().union(*tx.read(store.planned_among(keys), teams_store.leaders_among(keys)))
    fresh = [one for one in received if (one.community_id, one.event.person_id) in concerned]
    work_one_by_one(tx, [(OneByOne(_on_person_changed), fresh)])


def _on_person_changed(tx: Tx, received: ReceivedEvent[Any]) -> None:
    commands.person_changed(tx, received.event.person_id, received.time)


@handlers.handles(gateway.PersonLeft)
@one_by_one
def on_person_left(tx: Tx, received: ReceivedEvent[gateway.PersonLeft]) -> None:
    """Takes a person who left out of orders and teams."""
    commands.person_left(tx, received.event.person_id, received.time)
