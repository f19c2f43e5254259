"""Receipts, by their donation."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select

from services.chassis.database.rows import Rows, columns
from services.chassis.database.statements import Question, any_of, in_community, many
from services.chassis.database.transactions import Tx
from services.fund.receipts.model import Receipt, ReceiptState
from services.fund.receipts.tables import receipts

add_receipt = Rows(receipts, Receipt).add  # its number is taken in the same transaction

_RECEIPTS_OF = many(
    select(*columns(receipts, Receipt)).where(in_community(receipts), any_of(receipts.c.donation_id, "donation_ids")),
    Receipt,
)


def void_receipt(tx: Tx, donation_id: UUID) -> None:
    """Mark the receipt of a donation as void; it keeps its number."""
    tx.change(receipts, {"donation_id": donation_id}, state=ReceiptState.VOID)


def receipts_of(donation_ids: Collection[UUID]) -> Question[dict[UUID, Receipt]]:
    """Returns the receipts of these donations, by donation."""
    question = _RECEIPTS_OF(donation_ids=list(donation_ids))
    return question.answered_by(lambda rows, _: {one.donation_id: one for one in rows})
