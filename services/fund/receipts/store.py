"""How receipts are kept and found."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.fund.receipts.tables import receipts

RECEIPTS = "receipt"


def add_receipt(tx: Tx, donation_id: UUID, numbered: tuple[str, int, int], issued_on: date) -> None:
    """Keep a receipt; `numbered` is its written number, year and running number."""
    number, year, no = numbered
    tx.add(
        receipts,
        id=new_id(),
        series=RECEIPTS,
        year=year,
        no=no,
        number=number,
        donation_id=donation_id,
        issued_on=issued_on,
        state="issued",
    )


def get_receipt(tx: Tx, donation_id: UUID) -> Any:
    """The receipt's row of a gift, None where there is none yet."""
    return tx.first(select(receipts).where(tx.in_community(receipts), receipts.c.donation_id == donation_id))


def receipt_numbers(tx: Tx, donation_ids: Iterable[UUID]) -> dict[UUID, str]:
    """Receipt numbers by gift."""
    these = select(receipts.c.donation_id, receipts.c.number).where(
        tx.in_community(receipts), receipts.c.donation_id.in_(list(donation_ids))
    )
    return {row.donation_id: row.number for row in tx.all(these)}
