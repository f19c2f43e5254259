"""A receipt as it is kept, and as it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class ReceiptState(StrEnum):
    """Whether a receipt holds."""

    ISSUED = "issued"


@dataclass(frozen=True)
class Receipt:
    """The receipt of a donation: its running number within the year, and the number as it is written."""

    id: UUID
    donation_id: UUID
    year: int
    no: int
    number: str
    issued_on: date
    state: ReceiptState = ReceiptState.ISSUED


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
