"""What the chassis keeps: people and days, the outbox, ids that a history always gives in the same order."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from services.chassis.directory.communities import Community, UnknownCommunity
from services.chassis.directory.people import Person, UnknownPerson
from services.chassis.messaging.contract import Event, ReceivedEvent
from services.chassis.messaging.outbox import Outgoing
from services.contracts import gateway

__all__ = ["Person", "UnknownCommunity", "UnknownPerson"]
SHANGHAI = ZoneInfo("Asia/Shanghai")
ids: Iterator[int] = itertools.count(1)


def new_id() -> UUID:
    """The next id of this history."""
    return UUID(int=next(ids))


def publish(tx: Any, event: Event, now: datetime, *, sequence: int | None = None, cause: str | None = None) -> None:
    publish_all(tx, [(event, sequence, cause)], now)


def publish_batch(tx: Any, events: Sequence[Outgoing]) -> None:
    for _, event, sequence, cause, time in events:
        publish(tx, event, time, sequence=sequence, cause=cause)


def publish_all(tx: Any, events: Sequence[tuple[Event, int | None, str | None]], now: datetime) -> None:
    for event, sequence, cause in events:
        kind = type(event).routing_key
        if sequence is not None:
            tx.add("outbox_sequence_once", (kind, event.subject, sequence))
        if cause is not None:
            tx.add("outbox_cause_once", (kind, cause))
        tx.published.append((event, now, sequence))


def community_by_id(community_id: UUID) -> Callable[[Any], Community]:
    return lambda _: Community(community_id, "simulated", str(SHANGHAI), True, "opened", {})


def zone(_tx: Any) -> ZoneInfo:
    return SHANGHAI


def zones(_tx: Any, community_ids: Iterable[UUID]) -> dict[UUID, ZoneInfo]:
    return dict.fromkeys(community_ids, SHANGHAI)


def local_day(_tx: Any, at: datetime) -> date:
    return at.astimezone(SHANGHAI).date()


def require_not_reset(_person: Person, _now: datetime) -> None:
    pass  # nobody is reset in these histories


def require_unrestricted(_tx: Any, _now: datetime, *_ids: UUID) -> None:
    pass


def member(tx: Any, person_id: UUID) -> Person:
    found = _person_even_if_left(tx, person_id)
    if not found.present:
        raise UnknownPerson(person_id=str(person_id))
    return found


def member_by_id(person_id: UUID) -> Callable[[Any], Person]:
    return lambda tx: member(tx, person_id)


def _person_even_if_left(tx: Any, person_id: UUID) -> Person:
    found = tx.rows("known_people").get(person_id)
    if found is None:
        raise UnknownPerson(person_id=str(person_id))
    return found  # type: ignore[no-any-return]


def people_by_id(tx: Any, wanted: Iterable[UUID]) -> dict[UUID, Person]:
    known = tx.rows("known_people")
    return {one: known[one] for one in wanted if one in known}


def people_with_ids(wanted: Iterable[UUID]) -> Callable[[Any], dict[UUID, Person]]:
    return lambda tx: people_by_id(tx, wanted)


def people_of_communities(members: Iterable[tuple[UUID, UUID]]) -> Callable[[Any], dict[tuple[UUID, UUID], Person]]:
    return lambda tx: {one: tx.rows("known_people")[one[1]] for one in members if one[1] in tx.rows("known_people")}


def keep_people(tx: Any, batch: Sequence[ReceivedEvent[Any]]) -> None:
    """The copies that every service keeps of people, ahead of what it does about them."""
    for one in batch:
        if isinstance(one.event, gateway.PersonLeft):
            gone = replace(_person_even_if_left(tx, one.event.person_id), state="left")
            tx.put("known_people", gone.id, gone)


def decrypt(_tx: Any, encrypted: bytes, _place: str) -> str:
    return encrypted.decode()


def encrypt(_tx: Any, text: str, _place: str) -> bytes:
    return text.encode()
