"""How receipts are kept and found."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select

from services.chassis.database.rows import from_row, to_row
from services.chassis.database.statements import any_of
from services.chassis.database.transactions import Tx
from services.fund.ledger.model import Series
from services.fund.receipts.model import Receipt
from services.fund.receipts.tables import receipts


def add_receipt(tx: Tx, receipt: Receipt) -> None:
    """Add a receipt; its number was taken in the same transaction."""
    tx.add(receipts, **to_row(receipt), series=Series.RECEIPT)


def receipts_of(tx: Tx, donation_ids: Collection[UUID]) -> dict[UUID, Receipt]:
    """Returns the receipts of these donations, by donation."""
    these = select(receipts).where(tx.in_community(receipts), any_of(receipts.c.donation_id, donation_ids))
    return {one.donation_id: one for one in map(from_row(Receipt), tx.all(these))}
