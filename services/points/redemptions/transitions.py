"""The debits of a batch of events: decide once, refund once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.errors import NotYet
from services.contracts.charity import RedemptionReturned
from services.contracts.points import DebitRefused, DebitReversed, PointsDebited
from services.points.ledger import transitions as ledger_transitions
from services.points.ledger.model import Cause, Posting
from services.points.redemptions import rules, store
from services.points.redemptions.model import DebitDecision, Refund, RefundExceedsDebit, RefundToAnother


@dataclass
class Debits:
    """What was answered to the redemptions of a batch, and which of its returns were booked."""

    given: dict[UUID, DebitDecision]
    booked: set[UUID]
    answered: list[DebitDecision] = field(default_factory=list)
    refunds: list[Refund] = field(default_factory=list)

    def save(self, tx: Tx) -> None:
        """Write new answers and refunds."""
        store.add_debits(tx, self.answered)
        store.add_refunds(tx, self.refunds, [self.given[one.redemption_id] for one in self.refunds])


def open_debits(tx: Tx, asked: Sequence[DebitDecision], returned: Sequence[RedemptionReturned]) -> Debits:
    """Read what was answered before; the locks of the accounts guard it."""
    redemptions = [one.redemption_id for one in asked] + [one.redemption_id for one in returned]
    given = store.debits_of(tx, redemptions) if redemptions else {}
    return Debits(given, store.returns_booked(tx, [one.return_id for one in returned]) if returned else set())


def decide_debit(book: ledger_transitions.Batch, debits: Debits, asked: DebitDecision) -> None:
    """Debit or refuse, once; what was answered stays answered."""
    if asked.redemption_id not in debits.given:
        said = _decide(book, asked)
        debits.given[asked.redemption_id] = said
        debits.answered.append(said)


def _decide(book: ledger_transitions.Batch, asked: DebitDecision) -> DebitDecision:
    wallet = book.people[asked.person_id]
    said = rules.decide(asked, wallet, book.gate(asked.person_id), closed=asked.person_id in book.left)
    cause = f"redemption:{asked.redemption_id}"
    if said.code is not None:
        refused = DebitRefused(
            redemption_id=asked.redemption_id, person_id=asked.person_id, code=said.code, missing=said.missing
        )
        book.told.append((refused, None, cause))
        return said
    lines, after = rules.spend(wallet, asked.points)
    posting = book.post(asked.person_id, Cause("redemption", asked.redemption_id), book.today, lines, after)
    debited = PointsDebited(
        redemption_id=asked.redemption_id,
        person_id=asked.person_id,
        points=asked.points,
        journal_id=posting.journal_id,
        balance=posting.after.points,
    )
    book.told.append((debited, None, cause))
    return replace(said, journal_id=posting.journal_id)


def refund(book: ledger_transitions.Batch, debits: Debits, returned: RedemptionReturned) -> None:
    """Give points of a redemption back, once for each return; never more than was debited, never to another."""
    if returned.return_id in debits.booked:
        return
    debit = debits.given.get(returned.redemption_id)
    if debit is None:
        raise NotYet
    posting = _refund(book, returned, debit)
    debits.booked.add(returned.return_id)
    debits.given[returned.redemption_id] = replace(debit, refunded=debit.refunded + returned.points)
    debits.refunds.append(Refund(returned.return_id, returned.redemption_id, returned.points, posting.journal_id))


def _refund(book: ledger_transitions.Batch, returned: RedemptionReturned, debit: DebitDecision) -> Posting:
    if debit.person_id != returned.person_id:
        raise RefundToAnother
    left = debit.points - debit.refunded - returned.points
    if debit.code is not None or left < 0:
        raise RefundExceedsDebit
    lines, after = rules.refund(book.people[returned.person_id], returned.points)
    posting = book.post(returned.person_id, Cause("refund", returned.return_id), book.today, lines, after)
    told = DebitReversed(
        redemption_id=returned.redemption_id,
        return_id=returned.return_id,
        person_id=returned.person_id,
        points=returned.points,
        left=left,
        journal_id=posting.journal_id,
    )
    book.told.append((told, None, f"return:{returned.return_id}"))
    return posting
