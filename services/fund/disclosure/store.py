"""How journals are found for the public, with donors and projects. It reads the tables of all lower features."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import exists, select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row
from services.chassis.database.statements import any_of
from services.chassis.database.transactions import Tx
from services.fund.campaigns.tables import campaigns
from services.fund.disclosure.model import LedgerFilter, PublicDebit, PublicDonor, PublicJournal
from services.fund.donations.tables import donations
from services.fund.grants.tables import grants, payouts, projects
from services.fund.ledger.tables import earmarks, entries, journals

_DEBITS = select(*columns(entries, PublicDebit), earmarks.c.title.label("earmark")).join(
    earmarks, (earmarks.c.community_id == entries.c.community_id) & (earmarks.c.id == entries.c.earmark_id)
)
_DONORS = select(donations.c.id, *columns(donations, PublicDonor), campaigns.c.name.label("campaign")).outerjoin(
    campaigns, (campaigns.c.community_id == donations.c.community_id) & (campaigns.c.id == donations.c.campaign_id)
)
_PROJECTS = (
    select(payouts.c.id, projects.c.title)
    .join(grants, (grants.c.community_id == payouts.c.community_id) & (grants.c.id == payouts.c.grant_id))
    .join(projects, (projects.c.community_id == grants.c.community_id) & (projects.c.id == grants.c.project_id))
)


def list_journals(tx: Tx, ask: PageRequest, wanted: LedgerFilter) -> Page[PublicJournal]:
    """Returns a page of journals, newest first."""
    statement = select(*columns(journals, PublicJournal)).where(tx.in_community(journals))
    if wanted.fund_id:
        lines = (entries.c.community_id == journals.c.community_id) & (entries.c.journal_id == journals.c.id)
        statement = statement.where(exists().where(lines, entries.c.fund_id == wanted.fund_id))
    return keyset(tx, statement, [journals.c.id], ask, from_row(PublicJournal), descending=True)


def debits_of(tx: Tx, journal_ids: Collection[UUID]) -> dict[UUID, PublicDebit]:
    """Returns the debits of these journals, by journal."""
    these = (tx.in_community(entries), any_of(entries.c.journal_id, journal_ids), entries.c.amount_fen > 0)
    return {one.journal_id: one for one in map(from_row(PublicDebit), tx.all(_DEBITS.where(*these)))}


def donors_of(tx: Tx, donation_ids: Collection[UUID]) -> dict[UUID, PublicDonor]:
    """Returns the donors of these donations, by donation."""
    these = _DONORS.where(tx.in_community(donations), any_of(donations.c.id, donation_ids))
    donor = from_row(PublicDonor)
    return {row.id: donor(row) for row in tx.all(these)}


def projects_of(tx: Tx, payout_ids: Collection[UUID]) -> dict[UUID, str | None]:
    """Returns the titles of the projects that these payouts are for, by payout."""
    these = _PROJECTS.where(tx.in_community(payouts), any_of(payouts.c.id, payout_ids))
    return {row.id: row.title for row in tx.all(these)}
