"""The accounts of a batch of events: locked once, changed in memory, written once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.messaging.contract import Event
from services.points.ledger import rules, store
from services.points.ledger.model import Balance, Cause, Gate, Posting, Rulebook, Year


@dataclass
class Batch:
    """The accounts of a batch, locked, and what is being booked on them; written once, at the end."""

    tx: Tx
    now: datetime
    today: date
    rulebook: Rulebook
    people: dict[UUID, Balance]
    years: dict[UUID, dict[int, Year]]
    left: frozenset[UUID]
    postings: list[Posting] = field(default_factory=list)
    told: list[tuple[Event, int | None, str | None]] = field(default_factory=list)
    touched: set[tuple[UUID, int]] = field(default_factory=set)

    def post(
        self, person_id: UUID, cause: Cause, on: date, lines: Sequence[Any], after: Balance, **basis: Any
    ) -> Posting:
        """Enter a journal and move the wallet; told to others by the caller."""
        own = sum(line.pool is None for line in lines)
        wallet = replace(
            after,
            version=after.version + 1,
            last_seq=after.last_seq + own,
            last_book_day=max(self.today, after.last_book_day),
        )
        rule = self.rulebook.on(on)
        posting = Posting(
            new_id(), person_id, cause, on, wallet.last_book_day, rule.version, list(lines), wallet, basis
        )
        self.people[person_id] = wallet
        self.postings.append(posting)
        return posting

    def year(self, person_id: UUID, year: int) -> Year:
        """A person's year as it is now in this batch."""
        return self.years.get(person_id, {}).get(year, Year())

    def change_years(self, person_id: UUID, after: Mapping[int, Year]) -> None:
        """What a person has of these years from now on in this batch."""
        self.years[person_id] |= after
        self.touched |= {(person_id, year) for year in after}

    def gate(self, person_id: UUID) -> Gate:
        """Whether a person may redeem today."""
        return rules.gate(self.year(person_id, self.today.year), self.rulebook.on(self.today).gate_points)

    def save(self) -> None:
        """Write journals, entries, accounts and years: one statement a table, the pools' locks last."""
        moved = {posting.person_id for posting in self.postings}
        store.add_postings(self.tx, self.postings, [self.people[one] for one in sorted(moved)], self.now)
        keyed = {(self.people[one].account_id, year): self.years[one][year] for one, year in self.touched}
        store.save_years(self.tx, keyed)


def open_batch(tx: Tx, person_ids: Collection[UUID], now: datetime) -> Batch:
    """Lock the accounts of these people, by id, and read what booking on them needs."""
    known = people.people_by_id(tx, person_ids)
    if missing := set(person_ids) - known.keys():
        raise people.UnknownPerson(person_id=str(min(missing)))
    wallets = store.lock_balances(tx, person_ids)
    by_account = store.years_of(tx, [wallet.account_id for wallet in wallets.values()])
    years = {person: dict(by_account.get(wallet.account_id, {})) for person, wallet in wallets.items()}
    left = frozenset(one for one in person_ids if not known[one].present)
    store.lock_rulebook_shared(tx)
    return Batch(tx, now, communities.local_day(tx, now), store.get_rulebook(tx), wallets, years, left)
