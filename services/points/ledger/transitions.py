"""The accounts of a batch of events: changed in memory, written once.

A batch gives what its events give one by one, in the order in which they arrived.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.messaging.contract import Event
from services.points.ledger import rules, store
from services.points.ledger.model import Balance, Cause, Gate, Line, Posting, Rulebook, Year


@dataclass
class Batch:
    """What the people of a batch have now, what was posted for them, and the events to publish.

    Their accounts are locked, and the rule book is shared. `years` lacks people who have none.
    """

    today: date
    rulebook: Rulebook
    balances: dict[UUID, Balance]
    years: dict[UUID, dict[int, Year]]
    left: frozenset[UUID]  # those of these people who left the community
    postings: list[Posting] = field(default_factory=list)
    events: list[tuple[Event, int | None, str | None]] = field(default_factory=list)
    changed_years: set[tuple[UUID, int]] = field(default_factory=set)

    def post(
        self, person_id: UUID, cause: Cause, on: date, lines: Sequence[Line], after: Balance, **basis: Any
    ) -> Posting:
        """Enter a journal and change the balance. The caller publishes what came of it."""
        own = sum(line.pool is None for line in lines)
        balance = replace(
            after,
            version=after.version + 1,
            last_seq=after.last_seq + own,
            last_book_day=max(self.today, after.last_book_day),
        )
        version = self.rulebook.on(on).version
        posting = Posting(new_id(), person_id, cause, on, balance.last_book_day, version, list(lines), balance, basis)
        self.balances[person_id] = balance
        self.postings.append(posting)
        return posting

    def year(self, person_id: UUID, year: int) -> Year:
        """Returns a person's year as it is now in this batch."""
        return self.years.get(person_id, {}).get(year, Year())

    def change_years(self, person_id: UUID, after: Mapping[int, Year]) -> None:
        """Replace these years of a person."""
        self.years.setdefault(person_id, {}).update(after)
        self.changed_years |= {(person_id, year) for year in after}

    def gate(self, person_id: UUID) -> Gate:
        """Returns the gate of a person today. It looks at year points, not at the balance: spending closes no gate."""
        return rules.gate(self.year(person_id, self.today.year), self.rulebook.on(self.today).gate_points)


def save_batch(tx: Tx, batch: Batch, now: datetime) -> None:
    """Write years, journals, entries and accounts. This takes the locks of the pools, the last in the order."""
    years = {
        (batch.balances[person_id].account_id, year): batch.years[person_id][year]
        for person_id, year in batch.changed_years
    }
    store.save_years(tx, years)
    moved = sorted({posting.person_id for posting in batch.postings})
    store.add_postings(tx, batch.postings, [batch.balances[person_id] for person_id in moved], now)
