"""A receipt as it is stored, and as it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from services.fund.ledger.model import Series


class ReceiptState(StrEnum):
    """Whether a receipt is valid."""

    ISSUED = "issued"
    VOID = "void"


@dataclass(frozen=True)
class Receipt:
    """The receipt of a donation: `no` is its number within the year, `number` is that number as it is written."""

    id: UUID
    donation_id: UUID
    year: int
    no: int
    number: str
    issued_on: date
    state: ReceiptState = ReceiptState.ISSUED
    series: Series = Series.RECEIPT

    @classmethod
    def numbered(cls, receipt_id: UUID, donation_id: UUID, slug: str, year: int, no: int, issued_on: date) -> Receipt:
        """Returns the receipt with its number as it is written: `YANGMING-2026-000001`. `slug` is the community's."""
        return cls(receipt_id, donation_id, year, no, f"{slug.upper()}-{year}-{no:06d}", issued_on)


@dataclass(frozen=True)
class PrintedReceipt:
    """A receipt as it is printed."""

    receipt: Receipt
    person_id: UUID | None
    anonymous: bool
    name: str | None
    amount_fen: int
    amount_words: str
    channel: str
    fund: str
    campaign: str | None
