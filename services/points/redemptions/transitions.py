"""The debits of a batch of events: read first, decided or refunded one after the other, written once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.errors import NotYet
from services.contracts.points import DebitRefused, DebitReversed, PointsDebited
from services.points.ledger.model import Cause, CauseKind
from services.points.ledger.transitions import Batch
from services.points.redemptions import rules, store
from services.points.redemptions.model import DebitDecision, DebitRequest, Refund, RefundRequest


@dataclass
class Debits:
    """The decisions on the redemptions of a batch and the booked returns; both with the new ones."""

    decisions: dict[UUID, DebitDecision]
    booked: set[UUID]
    decided: list[DebitDecision] = field(default_factory=list)
    refunds: list[Refund] = field(default_factory=list)


def decide_debit(batch: Batch, debits: Debits, request: DebitRequest) -> None:
    """Debit or refuse a redemption, once: a repeated request keeps the first decision."""
    if request.redemption_id not in debits.decisions:
        decision = _decide(batch, request)
        debits.decisions[request.redemption_id] = decision
        debits.decided.append(decision)


def _decide(batch: Batch, request: DebitRequest) -> DebitDecision:
    balance = batch.balances[request.person_id]
    available = balance.points - batch.held(request.person_id)
    left = (batch.community_id, request.person_id) in batch.left
    decision = rules.decide(request, available, batch.gate(request.person_id), left=left)
    cause = f"redemption:{request.redemption_id}"
    if decision.code is not None:
        refused = DebitRefused(
            redemption_id=request.redemption_id,
            person_id=request.person_id,
            code=decision.code,
            missing=decision.missing,
        )
        batch.publish(refused, cause=cause)
        return decision
    lines, after = rules.spend(balance, request.points)
    posting = batch.post(
        request.person_id, Cause(CauseKind.REDEMPTION, request.redemption_id), batch.today, lines, after
    )
    debited = PointsDebited(
        redemption_id=request.redemption_id,
        person_id=request.person_id,
        points=request.points,
        journal_id=posting.journal_id,
        balance=posting.after.points,
    )
    batch.publish(debited, cause=cause)
    return replace(decision, journal_id=posting.journal_id)


def refund(batch: Batch, debits: Debits, returned: RefundRequest) -> None:
    """Give points of a redemption back, once for each return.

    Raises NotYet before the redemption is decided; RefundToAnother and RefundExceedsDebit for an inconsistent return.
    """
    if returned.return_id in debits.booked:
        return
    debit = debits.decisions.get(returned.redemption_id)
    if debit is None:
        raise NotYet
    left = rules.left_after(debit, returned)
    lines, after = rules.refund(batch.balances[returned.person_id], returned.points)
    cause = Cause(CauseKind.REFUND, returned.return_id)
    posting = batch.post(returned.person_id, cause, batch.today, lines, after)
    reversed_ = DebitReversed(
        redemption_id=returned.redemption_id,
        return_id=returned.return_id,
        person_id=returned.person_id,
        points=returned.points,
        left=left,
        journal_id=posting.journal_id,
    )
    batch.publish(reversed_, cause=f"return:{returned.return_id}")
    debits.booked.add(returned.return_id)
    debits.decisions[returned.redemption_id] = replace(debit, refunded=debit.refunded + returned.points)
    debits.refunds.append(Refund(returned.return_id, returned.redemption_id, returned.points, posting.journal_id))


def save_debits(tx: Tx, of: Mapping[UUID, Debits]) -> None:
    """Write new decisions and refunds, by community."""
    store.add_debits(tx, [(community_id, one) for community_id, debits in of.items() for one in debits.decided])
    refunds = [(community_id, one) for community_id, debits in of.items() for one in debits.refunds]
    after = {(community_id, one.redemption_id): of[community_id].decisions[one.redemption_id].refunded
             for community_id, one in refunds}  # fmt: skip
    store.add_refunds(tx, refunds, after)
