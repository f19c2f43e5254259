"""Book a batch of events in order of arrival."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.chassis.database.transactions import Tx
from services.chassis.messaging.outbox import publish_all
from services.contracts.charity import RedemptionReturned
from services.points.earning import transitions as earning_transitions
from services.points.earning.model import DesiredState
from services.points.ledger import transitions as ledger_transitions
from services.points.redemptions import transitions as redemptions_transitions
from services.points.redemptions.model import DebitDecision


def book_events(tx: Tx, words: Sequence[DesiredState | DebitDecision | RedemptionReturned], now: datetime) -> None:
    """Book a batch in order of arrival. Locks: sources, then accounts by id, then pools by kind."""
    targets = [one for one in words if isinstance(one, DesiredState)]
    asked = [one for one in words if isinstance(one, DebitDecision)]
    returned = [one for one in words if isinstance(one, RedemptionReturned)]
    sources = earning_transitions.open_sources(tx, targets)
    named = {fact.person_id for target in targets for fact in target.facts}
    named |= {one.person_id for one in asked} | {one.person_id for one in returned}
    book = ledger_transitions.open_batch(tx, named | sources.person_ids, now)
    debits = redemptions_transitions.open_debits(tx, asked, returned)
    for word in words:
        if isinstance(word, DesiredState):
            earning_transitions.post_facts(book, sources, word)
        elif isinstance(word, DebitDecision):
            redemptions_transitions.decide_debit(book, debits, word)
        else:
            redemptions_transitions.refund(book, debits, word)
    sources.save(tx)
    book.save()
    debits.save(tx)
    publish_all(tx, book.told, now)
