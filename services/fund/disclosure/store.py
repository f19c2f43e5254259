"""How the public ledger are kept and found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import exists, select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.transactions import Tx
from services.fund.campaigns.tables import campaigns
from services.fund.disclosure.model import LedgerRow
from services.fund.donations.rules import shown_donor
from services.fund.donations.store import donor_names_of
from services.fund.donations.tables import donations
from services.fund.grants.tables import grants, payouts, projects
from services.fund.ledger.model import JournalKind
from services.fund.ledger.tables import earmarks, entries, journals


def list_public_ledger(tx: Tx, ask: PageRequest, fund_id: UUID | None) -> Page[LedgerRow]:
    """Journals as anybody may read them, newest first; names as consented."""
    statement = select(journals).where(tx.in_community(journals))
    if fund_id:
        lines = (entries.c.community_id == journals.c.community_id) & (entries.c.journal_id == journals.c.id)
        statement = statement.where(exists().where(lines, entries.c.fund_id == fund_id))
    page = keyset(tx, statement, [journals.c.id], ask, lambda row: row, descending=True)
    return Page(_rows(tx, page.items), page.next)


def _rows(tx: Tx, rows: Sequence[Any]) -> list[LedgerRow]:
    """Journals with what is public of their entries; each has one earmark, and a gift or a payout."""
    came = select(entries, earmarks.c.title).join(
        earmarks, (earmarks.c.community_id == entries.c.community_id) & (earmarks.c.id == entries.c.earmark_id)
    )
    ids = [row.id for row in rows]
    debits = tx.all(came.where(tx.in_community(entries), entries.c.journal_id.in_(ids), entries.c.amount_fen > 0))
    by_journal = {row.journal_id: row for row in debits}
    gifts = _donations(tx, [row.donation_id for row in debits if row.donation_id])
    works = _projects(tx, [row.payout_id for row in debits if row.payout_id])
    told = []
    for row in rows:
        debit = by_journal[row.id]
        donor, campaign = gifts.get(debit.donation_id, (None, None))
        into = row.kind == JournalKind.GIFT
        told.append(
            LedgerRow(
                id=row.id,
                number=f"{row.year}-{row.no:06d}",
                day=row.value_on,
                kind=JournalKind(row.kind),
                earmark=debit.title,
                in_fen=debit.amount_fen if into else 0,
                out_fen=0 if into else debit.amount_fen,
                donor=donor,
                campaign=campaign,
                project=works.get(debit.payout_id),
                booked_at=row.booked_at,
            )
        )
    return told


def _donations(tx: Tx, ids: Sequence[UUID]) -> dict[UUID, tuple[str, str | None]]:
    """Donor as consented, and campaign, by gift."""
    same = (campaigns.c.community_id == donations.c.community_id) & (campaigns.c.id == donations.c.campaign_id)
    statement = (
        select(donations, campaigns.c.name.label("campaign"))
        .outerjoin(campaigns, same)
        .where(tx.in_community(donations), donations.c.id.in_(ids))
    )
    rows = tx.all(statement)
    names = donor_names_of(tx, [row.giver_id for row in rows if row.giver_id and row.publish_name])
    return {row.id: (_shown(row, names.get(row.giver_id)), row.campaign) for row in rows}


def _shown(row: Any, name: str | None) -> str:
    return shown_donor(publish_name=row.publish_name, anonymous=row.donor_kind == "anonymous", name=name)


def _projects(tx: Tx, ids: Sequence[UUID]) -> dict[UUID, str | None]:
    """The project's title by payout."""
    statement = (
        select(payouts.c.id, projects.c.title)
        .join(grants, (grants.c.community_id == payouts.c.community_id) & (grants.c.id == payouts.c.grant_id))
        .join(projects, (projects.c.community_id == grants.c.community_id) & (projects.c.id == grants.c.project_id))
        .where(tx.in_community(payouts), payouts.c.id.in_(ids))
    )
    return {row.id: row.title for row in tx.all(statement)}
