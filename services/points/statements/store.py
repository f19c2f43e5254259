"""Reads the entries of an account, and what caps have cut."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row
from services.chassis.database.transactions import Tx
from services.points.ledger.tables import accounts, entries, journals, year_totals
from services.points.statements.model import Cut, Entry

_JOURNAL = (journals.c.effective_on, journals.c.cause_kind, journals.c.cause_id, journals.c.posted_at)
_ENTRIES = select(*columns(entries, Entry), *_JOURNAL).join(
    journals, (journals.c.community_id == entries.c.community_id) & (journals.c.id == entries.c.journal_id)
)
_CUTS = select(accounts.c.person_id, year_totals.c.account_id, *columns(year_totals, Cut)).join(
    accounts, (accounts.c.community_id == year_totals.c.community_id) & (accounts.c.id == year_totals.c.account_id)
)


def list_cuts(tx: Tx, year: int, page_request: PageRequest) -> Page[Cut]:
    """Returns a page of the people for whom caps have cut points in a year, in the order of their accounts."""
    is_cut = (year_totals.c.cut_of_gifts > 0) | (year_totals.c.cut_of_year > 0)
    found = _CUTS.where(tx.in_community(year_totals), year_totals.c.year == year, is_cut)
    return keyset(tx, found, [year_totals.c.account_id], page_request, from_row(Cut))


def list_entries(tx: Tx, account_id: UUID, page_request: PageRequest) -> Page[Entry]:
    """Returns a page of an account's entries, newest first."""
    mine = _ENTRIES.where(tx.in_community(entries), entries.c.account_id == account_id)
    return keyset(tx, mine, [entries.c.seq], page_request, from_row(Entry), descending=True)
