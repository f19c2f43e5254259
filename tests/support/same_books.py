"""One history in two sets of communities, worked one by one and in batches; both must leave the same rows."""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import DateTime, LargeBinary, Table, text

from services.chassis.database.tables import chassis_metadata
from services.chassis.messaging.contract import Event
from services.chassis.messaging.deferred import Delivery
from tests.support.rig import Prepared, Rig

Rows = dict[str, list[str]]
ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|c-[0-9a-f]{12}")  # a UUID, or the slug of a rig
BATCH_MOST = 60
AGAIN = 10  # messages that come once more at the end
NAMING_ROUNDS = 2  # a new id is named by its rows, and by the rows of the new ids in them
# Answers to the requests before the history; random labels; how often and when a deferred message is tried.
NOT_COMPARED = {"idempotency", "lots.label", "deferred.attempts", "deferred.due_at", "deferred.first_at"}


class Happening(NamedTuple):
    """An event of a history, its community's number and its time."""

    number: int
    event: Event
    at: datetime
    sequence: int | None = None


@dataclass
class TwoSets:
    """Two sets of communities of one service; `twins` are ids of the first set with their ids in the second."""

    alone: Sequence[Rig]
    together: Sequence[Rig]
    twins: dict[str, str] = field(default_factory=dict)
    given: set[str] = field(default_factory=set)  # the ids that a history named, as in the first set

    def __post_init__(self) -> None:
        for here, there in zip(self.alone, self.together, strict=True):
            self.twins |= {str(here.community_id): str(there.community_id), here.slug: there.slug}

    def prepare(self, make: Callable[[Rig], Sequence[UUID]]) -> list[list[UUID]]:
        """Calls `make` for each community; returns the ids that it made in the first set, by number."""
        made = []
        for here, there in zip(self.alone, self.together, strict=True):
            ids, others = make(here), make(there)
            self.twins |= {str(one): str(other) for one, other in zip(ids, others, strict=True)}
            made.append(list(ids))
        return made

    def work(self, history: Sequence[Happening], dice: random.Random) -> None:
        """Works a history one by one in the first set, and in random batches with duplicates in the second."""
        one_by_one = self._deliveries(history)
        for one in one_by_one:
            self.given |= set(ID.findall(f"{one.headers} {one.body.decode()}"))
        batched = [_translated(one, self.twins) for one in one_by_one]
        places = [*range(len(history)), *dice.sample(range(len(history)), AGAIN)]
        for place in places:
            self.alone[0].consumer.take([one_by_one[place]])
        while places:
            size = dice.randrange(1, BATCH_MOST)
            batch = [batched[place] for place in places[:size]]
            self.together[0].consumer.take([*batch, *dice.sample(batch, len(batch) // 8)])
            places = places[size:]

    def require_same_rows(self) -> None:
        """Fails where the tables of two communities differ, or where the audit finds something."""
        back = {there: here for here, there in self.twins.items()}
        for here, there in zip(self.alone, self.together, strict=True):
            first, second = rows_of(here, {}), rows_of(there, back)
            # At first without new ids, because a difference is easier to read without them.
            for table in first:
                differences = _differences(_hidden(first[table], self.given), _hidden(second[table], self.given))
                assert not any(differences), (table, *differences)
            assert _named(first, self.given) == _named(second, self.given)
            assert here.audit() == there.audit() == []

    def filled(self) -> set[str]:
        """Returns the tables that have rows."""
        return {table for rig in self.alone for table, rows in rows_of(rig, {}).items() if rows}

    def _deliveries(self, history: Sequence[Happening]) -> list[Delivery]:
        made = []
        for place, one in enumerate(history):
            rig = self.alone[one.number]
            rig.now = one.at
            made.append(rig.delivery(one.event, sequence=one.sequence, event_id=UUID(int=(place + 1) << 64)))
        return made


def two_sets(prepared: Prepared, communities: int) -> TwoSets:
    """Returns two sets of new communities of a service."""
    alone, together = ([Rig(prepared) for _ in range(communities)] for _ in range(2))
    return TwoSets(alone, together)


def rows_of(rig: Rig, ids: Mapping[str, str]) -> Rows:
    """All rows of a community as JSON by table, with these ids replaced.

    Left out are encrypted and hashed values, positions, and values of the real clock.
    """
    found = {}
    tables = [*rig.prepared.service.metadata.sorted_tables, *chassis_metadata.sorted_tables]
    with rig.tx() as tx:
        for table in tables:
            if "community_id" in table.c and table.name not in NOT_COMPARED:
                left_out = "".join(f" - '{name}'" for name in _not_compared(table))
                query = f"select (to_jsonb(t){left_out})::text from {table.name} t where community_id = :id"
                rows = tx.execute(text(query), {"id": rig.community_id}).scalars()
                found[table.name] = [_replaced(row, ids) for row in rows]
    return found


def _not_compared(table: Table) -> Iterable[str]:
    for column in table.columns:
        of_the_clock = isinstance(column.type, DateTime) and column.server_default is not None
        if isinstance(column.type, LargeBinary) or column.identity or of_the_clock or str(column) in NOT_COMPARED:
            yield column.name


def _translated(delivery: Delivery, ids: Mapping[str, str]) -> Delivery:
    headers = {name: _replaced(value, ids) for name, value in delivery.headers.items()}
    return replace(delivery, headers=headers, body=_replaced(delivery.body.decode(), ids).encode())


def _replaced(words: str, ids: Mapping[str, str]) -> str:
    return ID.sub(lambda found: ids.get(found[0], found[0]), words)


def _hidden(rows: Iterable[str], given: set[str]) -> list[str]:
    return sorted(ID.sub(lambda found: found[0] if found[0] in given else "new", row) for row in rows)


def _named(rows: Rows, given: set[str]) -> Rows:
    """The rows in order; a new id is replaced by a hash of the rows that have it."""
    new = {one for many in rows.values() for row in many for one in ID.findall(row)} - given
    names = dict.fromkeys(new, "new")
    for _ in range(NAMING_ROUNDS):
        places: dict[str, list[str]] = defaultdict(list)
        for table, row in ((table, row) for table, many in rows.items() for row in many):
            for one in new.intersection(ID.findall(row)):
                places[one].append(f"{table} {_replaced(row, names | {one: 'this'})}")
        names = {one: sha256("\n".join(sorted(where)).encode()).hexdigest() for one, where in places.items()}
    return {table: sorted(_replaced(row, names) for row in many) for table, many in rows.items()}


def _differences(first: Iterable[str], second: Iterable[str]) -> tuple[list[str], list[str]]:
    here, there = Counter(first), Counter(second)
    return sorted((here - there).elements()), sorted((there - here).elements())
