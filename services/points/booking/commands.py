"""Book a batch of events.

One command books all kinds: a debit sees what came before it in the same batch and nothing that came after, and the
accounts are locked once. So earning and redemptions have no handlers of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from services.chassis.database.transactions import Tx
from services.chassis.messaging.outbox import publish_all
from services.points.earning import transitions as earning
from services.points.earning.model import DesiredState
from services.points.ledger import transitions as ledger
from services.points.redemptions import transitions as redemptions
from services.points.redemptions.model import DebitRequest, RefundRequest

Bookable = DesiredState | DebitRequest | RefundRequest


def book_events(tx: Tx, events: Sequence[Bookable], now: datetime) -> None:
    """Book a batch in order of arrival; it gives what its events give one by one.

    The order of locks is fixed: sources, then accounts, then the rule book, then (when the batch is written) pools.
    The sources come first because they name people: those of the facts that are replaced.
    """
    told = [one for one in events if isinstance(one, DesiredState)]
    asked = [one for one in events if isinstance(one, DebitRequest)]
    returned = [one for one in events if isinstance(one, RefundRequest)]
    sources = earning.open_sources(tx, told)
    person_ids = {fact.person_id for one in told for fact in one.facts}
    person_ids |= {one.person_id for one in asked} | {one.person_id for one in returned}
    batch = ledger.open_batch(tx, person_ids | sources.person_ids, now)
    debits = redemptions.open_debits(tx, asked, returned)
    for one in events:
        if isinstance(one, DesiredState):
            earning.post_facts(batch, sources, one)
        elif isinstance(one, DebitRequest):
            redemptions.decide_debit(batch, debits, one)
        else:
            redemptions.refund(batch, debits, one)
    earning.save_sources(tx, sources)
    ledger.save_batch(tx, batch, now)
    redemptions.save_debits(tx, debits)
    publish_all(tx, batch.events, now)
