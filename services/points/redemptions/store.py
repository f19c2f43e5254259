"""How debits and refunds are kept. The lock of the person's account guards them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from uuid import UUID

from sqlalchemy import select

from services.chassis.database.rows import from_row, to_row
from services.chassis.database.statements import any_of
from services.chassis.database.transactions import Tx
from services.points.redemptions.model import DebitDecision, Refund
from services.points.redemptions.tables import debits, refunds

_debit = from_row(DebitDecision)


def debits_of(tx: Tx, redemption_ids: Collection[UUID]) -> dict[UUID, DebitDecision]:
    """Returns the decisions on these redemptions, as far as there are any."""
    if not redemption_ids:
        return {}
    these = select(debits).where(tx.in_community(debits), any_of(debits.c.redemption_id, redemption_ids))
    return {row.redemption_id: _debit(row) for row in tx.all(these)}


def add_debits(tx: Tx, decisions: Sequence[DebitDecision]) -> None:
    """Add decisions."""
    tx.add_all(debits, [to_row(one) for one in decisions])


def returns_booked(tx: Tx, return_ids: Collection[UUID]) -> set[UUID]:
    """Returns those of these returns that are booked."""
    if not return_ids:
        return set()
    these = select(refunds.c.return_id).where(tx.in_community(refunds), any_of(refunds.c.return_id, return_ids))
    return {row.return_id for row in tx.all(these)}


def add_refunds(tx: Tx, given: Sequence[Refund], after: Iterable[DebitDecision]) -> None:
    """Add refunds, and save how much of their debits is back. The table refuses more than was debited."""
    tx.add_all(refunds, [to_row(one) for one in given])
    back = {one.redemption_id: one.refunded for one in after}
    rows = [{"redemption_id": one, "refunded": points} for one, points in back.items()]
    tx.change_all(debits, ("redemption_id",), rows)
