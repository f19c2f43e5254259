"""The values of receipts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True)
class Receipt:
    """A numbered receipt for one gift."""

    id: UUID
    number: str
    donation_id: UUID
    issued_on: date
    state: str
    person_id: UUID | None
    anonymous: bool
    name: str | None
    amount_fen: int
    amount_words: str
    channel: str
    fund: str
    campaign: str | None
