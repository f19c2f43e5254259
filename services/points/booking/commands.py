"""Book a batch of events.

One command books events of all kinds. So the accounts are locked once, and a debit sees the changes of the earlier
events of its batch, but not those of later events. `earning` and `redemptions` have no event handlers of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.messaging.batches import RefusalCollector, naming
from services.chassis.messaging.contract import ReceivedEvent
from services.points.earning import store as earning_store
from services.points.earning import transitions as earning
from services.points.earning.model import DesiredState, Source
from services.points.earning.store import PersonDay
from services.points.earning.transitions import Sources
from services.points.ledger import store as ledger_store
from services.points.ledger import transitions as ledger
from services.points.ledger.model import Rulebook
from services.points.ledger.transitions import Batch
from services.points.redemptions import store as debits_store
from services.points.redemptions import transitions as redemptions
from services.points.redemptions.model import DebitRequest, RefundRequest
from services.points.redemptions.transitions import Debits

Bookable = DesiredState | DebitRequest | RefundRequest


class Booking(NamedTuple):
    """An event, and the request that it is translated into."""

    received: ReceivedEvent[Any]
    wanted: Bookable

    @property
    def community_id(self) -> UUID:
        """The community of the event."""
        return self.received.community_id

    @property
    def person_ids(self) -> set[UUID]:
        """The people whom the event names."""
        if isinstance(self.wanted, DesiredState):
            return {fact.person_id for fact in self.wanted.facts}
        return {self.wanted.person_id}

    @property
    def days(self) -> set[PersonDay]:
        """The days of service that the event names, by person."""
        facts = self.wanted.facts if isinstance(self.wanted, DesiredState) else ()
        return {(self.community_id, one.person_id, one.day) for one in facts if one.source is Source.ORDER}


@dataclass
class _Books:
    """The data of one community that a batch needs."""

    batch: Batch
    sources: Sources
    debits: Debits


def book_events(tx: Tx, bookings: Sequence[Booking]) -> None:
    """Book a batch in order of arrival. The result is the same as if each event were booked alone.

    Refuses events that name a community or person whose own event has not arrived yet; refused events are tried again
    later. The pools are locked after everything else is written, because every batch of a community needs them.
    """
    books = _open(tx, bookings)
    for one in bookings:
        with naming(tx, one.received):
            _book(books[one.community_id], one)
    if any(isinstance(one.wanted, DesiredState) for one in bookings):
        earning.save_sources(tx, {community_id: one.sources for community_id, one in books.items()})
    if any(isinstance(one.wanted, DebitRequest | RefundRequest) for one in bookings):
        redemptions.save_debits(tx, {community_id: one.debits for community_id, one in books.items()})
    ledger.save_batches(tx, [one.batch for one in books.values()])


def _book(books: _Books, booking: Booking) -> None:
    books.batch.begin(booking.received.time)
    wanted = booking.wanted
    if isinstance(wanted, DesiredState):
        earning.post_facts(books.batch, books.sources, wanted)
    elif isinstance(wanted, DebitRequest):
        redemptions.decide_debit(books.batch, books.debits, wanted)
    else:
        redemptions.refund(books.batch, books.debits, wanted)


def _open(tx: Tx, bookings: Sequence[Booking]) -> dict[UUID, _Books]:
    """Lock and read the data of the batch in one round trip.

    The sequence of locks is fixed: rule books, sources, accounts. Sources come before accounts, since the replaced
    facts name more people whose accounts must be locked. Days and debits are read after the account, whose lock guards
    them.
    """
    community_ids = {one.community_id for one in bookings}
    members = {(one.community_id, person_id) for one in bookings for person_id in one.person_ids}
    keys = {(one.community_id, *one.wanted.key) for one in bookings if isinstance(one.wanted, DesiredState)}
    of_orders = {key for key in keys if key[1] is Source.ORDER}
    of_redemptions = [(one.community_id, one.wanted) for one in bookings if not isinstance(one.wanted, DesiredState)]
    debits = {(community_id, one.redemption_id) for community_id, one in of_redemptions}
    returns = {(community_id, one.return_id) for community_id, one in of_redemptions if isinstance(one, RefundRequest)}
    zones = communities.zones(tx, community_ids)
    ledger_store.share_rulebooks(tx, community_ids)
    ledger_store.open_accounts(tx, members)
    accounts = (
        earning_store.accounts_to_lock_with_sources(members, keys) if keys else ledger_store.accounts_to_lock(members)
    )
    known, rulebooks, stages, facts, balances, years, days, decisions, booked = tx.read(
        people.people_of_communities(members),
        ledger_store.rulebooks(community_ids),
        earning_store.sources_to_lock(tx, keys) if keys else None,
        earning_store.facts_of(keys) if keys else None,
        *accounts,
        earning_store.days_of(set().union(*(one.days for one in bookings)), of_orders) if of_orders else None,
        debits_store.debits_of(debits) if debits else None,
        debits_store.returns_booked(returns) if returns else None,
    )
    _require_known(bookings, zones, rulebooks, known)
    stages, facts, days = stages or {}, facts or {}, days or {}
    decisions, booked = decisions or {}, booked or {}
    left = frozenset(member for member, person in known.items() if not person.present)
    return {
        one: _Books(
            Batch(one, zones[one], rulebooks[one], balances.get(one, {}), years.get(one, {}), left),
            Sources(stages.get(one, {}), facts.get(one, {}), frozenset(facts.get(one, ())), days.get(one, {})),
            Debits(decisions.get(one, {}), booked.get(one, set())),
        )
        for one in community_ids
    }


def _require_known(
    bookings: Iterable[Booking],
    zones: Mapping[UUID, object],
    rulebooks: Mapping[UUID, Rulebook],
    known: Mapping[tuple[UUID, UUID], people.Person],
) -> None:
    refused = RefusalCollector()
    for one in bookings:
        with refused.by(one.received):
            if one.community_id not in zones or one.community_id not in rulebooks:
                raise communities.UnknownCommunity
            if missing := {each for each in one.person_ids if (one.community_id, each) not in known}:
                raise people.UnknownPerson(person_id=str(min(missing)))
    refused.check()
