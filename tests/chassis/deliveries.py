"""Deliveries of echo's events for the tests of the consumer, and what became of them."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from services.chassis.database.tables import new_id
from services.chassis.directory import people
from services.chassis.messaging import deferred
from services.chassis.messaging.consumer import inbox
from services.chassis.messaging.deferred import Delivery
from services.contracts import gateway
from tests.chassis.echo import Said, Whispered, weight
from tests.support.rig import Rig


def said(words: str = "hello", **more: Any) -> Said:
    return Said(**{"note_id": new_id(), "words": words, "weight": 1} | more)


def event_id(delivery: Delivery) -> UUID:
    return UUID(delivery.headers["ce-id"])


def marked(rig: Rig, delivery: Delivery) -> bool:
    with rig.tx() as tx:
        return tx.first(select(inbox).where(tx.in_community(inbox), inbox.c.event_id == event_id(delivery))) is not None


def tallied(rig: Rig, event: Said | Whispered) -> int:
    with rig.tx() as tx:
        return weight(tx, event.note_id)


def parked_under(rig: Rig, body: bytes) -> list[UUID]:
    with rig.database.as_clerk() as clerk:
        found = select(deferred.deferred.c.event_id).where(deferred.deferred.c.body == body)
        return [row.event_id for row in clerk.execute(found)]


def waiting(rig: Rig, now: datetime) -> list[Delivery]:
    with rig.database.as_clerk() as clerk:
        found = deferred.due(clerk, now, 1000)
    return [one for one in found if one.headers["ce-community"] == str(rig.community_id)]


def kept(rig: Rig, *deliveries: Delivery) -> dict[bytes, tuple[str, str, int]]:
    """What is deferred of these messages, by body: state, reason and attempts."""
    table = deferred.deferred
    found = select(table.c.body, table.c.state, table.c.reason, table.c.attempts).where(
        table.c.body.in_([one.body for one in deliveries])
    )
    with rig.database.as_clerk() as clerk:
        return {bytes(row.body): (row.state, row.reason, row.attempts) for row in clerk.execute(found)}


def joining(rig: Rig, **more: Any) -> Delivery:
    """A message that another publisher may send."""
    event = gateway.PersonJoined(
        person_id=new_id(),
        roles=("resident",),
        epoch=1,
        age_band="adult",
        joined_on=rig.now.date(),
        guardian_ids=(),
        consents=(),
    )
    return rig.delivery(event, sequence=1, **more)


def known(rig: Rig, joined: Delivery) -> bool:
    with rig.tx() as tx:
        return bool(people.people_by_id(tx, [UUID(json.loads(joined.body)["person_id"])]))
