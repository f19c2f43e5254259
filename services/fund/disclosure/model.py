"""The values of the public ledger."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from services.fund.ledger.model import JournalKind


@dataclass(frozen=True)
class LedgerRow:
    """A journal as anybody may read it."""

    id: UUID
    number: str
    day: date
    kind: JournalKind
    earmark: str
    in_fen: int
    out_fen: int
    donor: str | None
    campaign: str | None
    project: str | None
    booked_at: datetime
