"""The public ledger: journals as anybody may read them."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, select

from services.chassis.database import Tx
from services.chassis.paging import Ask, Page, keyset
from services.fund.model.books import JournalKind, LedgerRow
from services.fund.model.giving import DonorKind
from services.fund.rules.giving import shown_donor
from services.fund.store.donations import opened_name
from services.fund.store.tables import (
    campaigns,
    donations,
    earmarks,
    entries,
    givers,
    grants,
    journals,
    payouts,
    projects,
)


def list_ledger(
    tx: Tx, ask: Ask, *, since: date | None = None, until: date | None = None, earmark_id: UUID | None = None
) -> Page[LedgerRow]:
    """Journals by the day that money moved, newest first; donors as they consented."""
    statement = _whole(tx)
    if since is not None:
        statement = statement.where(journals.c.value_on >= since)
    if until is not None:
        statement = statement.where(journals.c.value_on <= until)
    if earmark_id is not None:
        statement = statement.where(entries.c.earmark_id == earmark_id)
    key = (journals.c.value_on, journals.c.id)
    return keyset(tx, statement, key, ask, lambda row: _row(tx, row), descending=True)


def _whole(tx: Tx) -> Select[Any]:
    """Each journal with its debit line, which says how much, and with what caused it."""
    here = journals.c.community_id
    joined = (
        journals.join(
            entries, and_(entries.c.community_id == here, entries.c.journal_id == journals.c.id, entries.c.line == 1)
        )
        .join(earmarks, and_(earmarks.c.community_id == here, earmarks.c.id == entries.c.earmark_id))
        .outerjoin(donations, and_(donations.c.community_id == here, donations.c.id == entries.c.donation_id))
        .outerjoin(givers, and_(givers.c.community_id == here, givers.c.id == donations.c.giver_id))
        .outerjoin(campaigns, and_(campaigns.c.community_id == here, campaigns.c.id == donations.c.campaign_id))
        .outerjoin(payouts, and_(payouts.c.community_id == here, payouts.c.id == entries.c.payout_id))
        .outerjoin(grants, and_(grants.c.community_id == here, grants.c.id == payouts.c.grant_id))
        .outerjoin(projects, and_(projects.c.community_id == here, projects.c.id == grants.c.project_id))
    )
    shown = (
        entries.c.amount_fen,
        earmarks.c.title.label("earmark"),
        donations.c.donor_kind,
        donations.c.publish_name,
        givers.c.name,
        campaigns.c.name.label("campaign"),
        projects.c.title.label("project"),
    )
    return select(journals, *shown).select_from(joined).where(tx.mine(journals))


def _row(tx: Tx, row: Any) -> LedgerRow:
    kind = JournalKind(row.kind)
    came = kind is JournalKind.GIFT
    return LedgerRow(
        id=row.id,
        number=f"{row.year}-{row.no:06d}",
        day=row.value_on,
        kind=kind,
        earmark=row.earmark,
        in_fen=row.amount_fen if came else 0,
        out_fen=0 if came else row.amount_fen,
        donor=_donor(tx, row) if came else None,
        campaign=row.campaign,
        project=row.project,
        booked_at=row.booked_at,
    )


def _donor(tx: Tx, row: Any) -> str:
    return shown_donor(
        publish_name=row.publish_name,
        anonymous=row.donor_kind == DonorKind.ANONYMOUS,
        name=opened_name(tx, row.name) if row.publish_name else None,
    )
