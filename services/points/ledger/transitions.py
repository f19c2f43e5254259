"""The accounts of a batch of events: changed in memory, written once; one `Batch` for each community.

The result of a batch is the same as if its events were booked one by one, in order of arrival.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.messaging.contract import Event
from services.chassis.messaging.outbox import Outgoing, publish_batch
from services.contracts.points import PointsPosted
from services.points.ledger import rules, store
from services.points.ledger.model import Balance, Cause, EntryKind, Gate, Line, Part, Posting, Rulebook, Year


@dataclass
class Batch:
    """The balances and years of the people of a community, their new postings, and the events to publish.

    The accounts are locked, and the rule book is locked in shared mode. `years` has only people with year totals. `now`
    and `today` belong to the event that is being booked.
    """

    community_id: UUID
    zone: ZoneInfo
    rulebook: Rulebook
    balances: dict[UUID, Balance]
    years: dict[UUID, dict[int, Year]]
    left: frozenset[tuple[UUID, UUID]]  # (community, person) of those who left, for all communities of the batch
    postings: list[Posting] = field(default_factory=list)
    events: list[Outgoing] = field(default_factory=list)
    changed_years: set[tuple[UUID, int]] = field(default_factory=set)
    now: datetime = field(init=False)
    today: date = field(init=False)

    def begin(self, now: datetime) -> None:
        """Set the time to that of the next event."""
        self.now, self.today = now, now.astimezone(self.zone).date()

    def publish(self, event: Event, *, sequence: int | None = None, cause: str | None = None) -> None:
        """Add an event that is published when the batch is saved."""
        self.events.append(Outgoing(self.community_id, event, sequence, cause, self.now))

    def post(
        self, person_id: UUID, cause: Cause, on: date, lines: Sequence[Line], after: Balance, **basis: Any
    ) -> Posting:
        """Add a journal and change the balance. The caller publishes the event about it."""
        own = sum(line.pool is None for line in lines)
        balance = replace(
            after,
            version=after.version + 1,
            last_seq=after.last_seq + own,
            last_book_day=max(self.today, after.last_book_day),
        )
        version = self.rulebook.on(on).version
        posting = Posting(
            community_id=self.community_id,
            posted_at=self.now,
            journal_id=new_id(),
            person_id=person_id,
            cause=cause,
            effective_on=on,
            book_day=balance.last_book_day,
            rule_version=version,
            lines=list(lines),
            after=balance,
            basis=basis,
        )
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

    def held(self, person_id: UUID) -> int:
        """Returns the points of a person that cannot be spent now."""
        return rules.held(self.balances[person_id], self.years.get(person_id, {}).values())

    def gate(self, person_id: UUID) -> Gate:
        """Returns the gate of a person today. Spending does not close it: it depends on year points only."""
        return rules.gate(self.year(person_id, self.today.year), self.rulebook.on(self.today).gate_points)


def publish_posted(batch: Batch, posting: Posting) -> None:
    """Publish points and minutes that a journal gave or took; what they pay of a debt is no part of them."""
    balance, person_id, year = posting.after, posting.person_id, posting.effective_on.year
    moved = [line for line in posting.own_lines if line.kind not in (EntryKind.OWE, EntryKind.SETTLE)]
    event = PointsPosted(
        person_id=person_id,
        journal_id=posting.journal_id,
        cause_kind=posting.cause.kind,
        cause_id=str(posting.cause.id),
        points=sum(line.amount for line in moved if line.part is Part.POINTS),
        minutes=sum(line.amount for line in moved if line.part is Part.MINUTES),
        effective_on=posting.effective_on,
        year=year,
        year_points=batch.year(person_id, year).earned,
        balance=balance.points,
        owed=balance.owed,
        may_redeem=batch.gate(person_id).open,
        rule_version=posting.rule_version,
    )
    batch.publish(event, sequence=balance.version)


def save_batches(tx: Tx, batches: Collection[Batch]) -> None:
    """Write events, years, journals, entries and accounts. The pools are locked here, as the last locks."""
    years: dict[tuple[UUID, UUID, int], Year] = {}
    postings: list[Posting] = []
    balances: list[tuple[UUID, Balance]] = []
    for batch in batches:
        for person_id, year in batch.changed_years:
            account_id = batch.balances[person_id].account_id
            years[batch.community_id, account_id, year] = batch.years[person_id][year]
        postings += batch.postings
        moved = sorted({posting.person_id for posting in batch.postings})
        balances += [(batch.community_id, batch.balances[person_id]) for person_id in moved]
    publish_batch(tx, [event for batch in batches for event in batch.events])
    store.save_years(tx, years)
    store.add_postings(tx, postings, balances)
