"""Reads the entries of an account."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row
from services.chassis.database.transactions import Tx
from services.points.ledger.tables import entries, journals
from services.points.statements.model import Entry

_JOURNAL = (journals.c.effective_on, journals.c.cause_kind, journals.c.cause_id, journals.c.posted_at)
_ENTRIES = select(*columns(entries, Entry), *_JOURNAL).join(
    journals, (journals.c.community_id == entries.c.community_id) & (journals.c.id == entries.c.journal_id)
)


def list_entries(tx: Tx, account_id: UUID, page_request: PageRequest) -> Page[Entry]:
    """Returns a page of an account's entries, newest first."""
    mine = _ENTRIES.where(tx.in_community(entries), entries.c.account_id == account_id)
    return keyset(tx, mine, [entries.c.seq], page_request, from_row(Entry), descending=True)
