"""Book a batch of events.

One command books events of all kinds. So the accounts are locked once, and a debit sees what the events before it in
the same batch have changed, and nothing of the events after it. Earning and redemptions have no event handlers of their
own.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.messaging.outbox import publish_all
from services.points.earning import store as earning_store
from services.points.earning import transitions as earning
from services.points.earning.model import DesiredState
from services.points.earning.transitions import Sources
from services.points.ledger import store as ledger_store
from services.points.ledger import transitions as ledger
from services.points.ledger.transitions import Batch
from services.points.redemptions import store as debits_store
from services.points.redemptions import transitions as redemptions
from services.points.redemptions.model import DebitRequest, RefundRequest
from services.points.redemptions.transitions import Debits

Bookable = DesiredState | DebitRequest | RefundRequest


def book_events(tx: Tx, events: Sequence[Bookable], now: datetime) -> None:
    """Book a batch in order of arrival; it gives what its events give one by one.

    Raises UnknownPerson for somebody of whom the directory has told nothing yet; the event is tried again later. The
    pools, which every batch of a community needs, are locked after all else is written.
    """
    told = [one for one in events if isinstance(one, DesiredState)]
    asked = [one for one in events if isinstance(one, DebitRequest | RefundRequest)]
    batch, sources, debits = _open(tx, told, asked, now)
    for one in events:
        if isinstance(one, DesiredState):
            earning.post_facts(batch, sources, one)
        elif isinstance(one, DebitRequest):
            redemptions.decide_debit(batch, debits, one)
        else:
            redemptions.refund(batch, debits, one)
    if told:
        earning.save_sources(tx, sources)
    if asked:
        redemptions.save_debits(tx, debits)
    publish_all(tx, batch.events, now)
    ledger.save_batch(tx, batch, now)


def _open(
    tx: Tx, told: Sequence[DesiredState], asked: Sequence[DebitRequest | RefundRequest], now: datetime
) -> tuple[Batch, Sources, Debits]:
    """Lock and read in one trip what the batch needs.

    The order of locks is fixed: the rule book, sources, accounts. Sources come before accounts, since the facts that
    are replaced name people as well. A debit is read after the account whose lock guards it.
    """
    keys = {one.key for one in told}
    redemption_ids = {one.redemption_id for one in asked}
    return_ids = {one.return_id for one in asked if isinstance(one, RefundRequest)}
    named = {fact.person_id for one in told for fact in one.facts} | {one.person_id for one in asked}
    today = communities.local_day(tx, now)
    ledger_store.lock_rulebook_shared(tx)
    ledger_store.open_accounts(tx, named)
    accounts = (
        earning_store.accounts_to_lock_with_sources(named, keys) if keys else ledger_store.accounts_to_lock(named)
    )
    known, rulebook, stages, facts, balances, years, decisions, booked = tx.read(
        people.people_with_ids(named),
        ledger_store.rulebook(),
        earning_store.sources_to_lock(keys) if keys else None,
        earning_store.facts_of(keys) if keys else None,
        *accounts,
        debits_store.debits_of(redemption_ids) if redemption_ids else None,
        debits_store.returns_booked(return_ids) if return_ids else None,
    )
    if missing := named - known.keys():
        raise people.UnknownPerson(person_id=str(min(missing)))
    left = frozenset(one.id for one in known.values() if not one.present)
    return (
        Batch(today, rulebook, balances, years, left),
        Sources(stages or {}, facts or {}, frozenset(facts or ())),
        Debits(decisions or {}, booked or set()),
    )
