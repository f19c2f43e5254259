"""How debits and refunds are kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from services.chassis.database.statements import any_of
from services.chassis.database.transactions import Tx
from services.points.redemptions.model import DebitDecision, Refund
from services.points.redemptions.tables import debits, refunds


def debits_of(tx: Tx, redemption_ids: Iterable[UUID]) -> dict[UUID, DebitDecision]:
    """What was answered to these."""
    these = select(debits).where(tx.in_community(debits), any_of(debits.c.redemption_id, redemption_ids))
    return {row.redemption_id: _debit(row) for row in tx.all(these)}


def add_debits(tx: Tx, given: Sequence[DebitDecision]) -> None:
    """Keep answers for ever."""
    tx.add_all(debits, [vars(one) for one in given])


def returns_booked(tx: Tx, return_ids: Iterable[UUID]) -> set[UUID]:
    """Those of these returns that were booked."""
    these = select(refunds.c.return_id).where(tx.in_community(refunds), any_of(refunds.c.return_id, return_ids))
    return {row.return_id for row in tx.all(these)}


def add_refunds(tx: Tx, given: Sequence[Refund], after: Iterable[DebitDecision]) -> None:
    """Keep refunds, and how much of each debit is back after them; the table refuses more than was debited."""
    tx.add_all(refunds, [vars(one) for one in given])
    back = {one.redemption_id: one.refunded for one in after}
    rows = [{"redemption_id": one, "refunded": points} for one, points in back.items()]
    tx.change_all(debits, ("redemption_id",), rows)


def _debit(row: Any) -> DebitDecision:
    return DebitDecision(
        row.redemption_id, row.person_id, row.points, row.code, row.missing, row.refunded, row.journal_id
    )
