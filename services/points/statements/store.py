"""How the entries of an account are found."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.transactions import Tx
from services.points.ledger.model import Cause, EntryKind, Part
from services.points.ledger.tables import entries, journals
from services.points.statements.model import Entry


def list_entries(tx: Tx, account_id: UUID, ask: PageRequest) -> Page[Entry]:
    """An account's entries, newest first."""
    whole = (
        select(entries, journals.c.effective_on, journals.c.cause_kind, journals.c.cause_id, journals.c.posted_at)
        .join(journals, (journals.c.community_id == entries.c.community_id) & (journals.c.id == entries.c.journal_id))
        .where(tx.in_community(entries), entries.c.account_id == account_id)
    )
    return keyset(tx, whole, [entries.c.seq], ask, _statement_entry, descending=True)


def _statement_entry(row: Any) -> Entry:
    return Entry(
        seq=row.seq,
        journal_id=row.journal_id,
        part=Part(row.part),
        kind=EntryKind(row.kind),
        amount=row.amount,
        balance_after=row.balance_after,
        counts_year=row.counts_year,
        effective_on=row.effective_on,
        book_day=row.book_day,
        cause=Cause(row.cause_kind, row.cause_id),
        posted_at=row.posted_at,
    )
