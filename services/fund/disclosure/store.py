"""Reads the journals that the public may see, with donors and projects, from the tables of all lower features."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import exists, false, func, or_, select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row
from services.chassis.database.statements import Question, any_of, in_community, many
from services.chassis.database.transactions import Tx
from services.chassis.directory.people import GONE, people
from services.fund.campaigns.model import Mode
from services.fund.campaigns.tables import campaigns
from services.fund.disclosure.model import LedgerFilter, PublicDebit, PublicDonor, PublicJournal
from services.fund.donations.tables import donations
from services.fund.grants.tables import grants, payouts
from services.fund.ledger.tables import earmarks, entries, journals
from services.fund.projects.tables import projects

# Only a campaign that appeals to the public is named in public.
_ASKED_PUBLIC = or_(campaigns.c.id.is_(None), campaigns.c.mode == Mode.PUBLIC)
_DEBITS = many(
    select(*columns(entries, PublicDebit), earmarks.c.title.label("earmark"), _ASKED_PUBLIC.label("public"))
    .join(earmarks, (earmarks.c.community_id == entries.c.community_id) & (earmarks.c.id == entries.c.earmark_id))
    .outerjoin(
        campaigns,
        (campaigns.c.community_id == earmarks.c.community_id) & (campaigns.c.id == earmarks.c.campaign_id),
    )
    .where(in_community(entries), any_of(entries.c.journal_id, "journal_ids"), entries.c.amount_fen > 0),
    PublicDebit,
)
_DONORS = many(
    select(
        donations.c.id,
        *columns(donations, PublicDonor),
        campaigns.c.name.label("campaign"),
        func.coalesce(people.c.state == GONE, false()).label("has_left"),
    )
    .outerjoin(
        campaigns,
        (campaigns.c.community_id == donations.c.community_id)
        & (campaigns.c.id == donations.c.campaign_id)
        & (campaigns.c.mode == Mode.PUBLIC),
    )
    .outerjoin(people, (people.c.community_id == donations.c.community_id) & (people.c.id == donations.c.person_id))
    .where(in_community(donations), any_of(donations.c.id, "donation_ids"))
)
_PROJECTS = many(
    select(payouts.c.id, projects.c.title)
    .join(grants, (grants.c.community_id == payouts.c.community_id) & (grants.c.id == payouts.c.grant_id))
    .join(projects, (projects.c.community_id == grants.c.community_id) & (projects.c.id == grants.c.project_id))
    .where(in_community(payouts), any_of(payouts.c.id, "payout_ids"))
)
_donor = from_row(PublicDonor)


def list_journals(tx: Tx, page_request: PageRequest, wanted: LedgerFilter) -> Page[PublicJournal]:
    """Returns a page of journals, newest first."""
    statement = select(*columns(journals, PublicJournal)).where(tx.in_community(journals))
    if wanted.fund_id:
        lines = (entries.c.community_id == journals.c.community_id) & (entries.c.journal_id == journals.c.id)
        statement = statement.where(exists().where(lines, entries.c.fund_id == wanted.fund_id))
    return keyset(tx, statement, [journals.c.id], page_request, from_row(PublicJournal), descending=True)


def debits_of(journal_ids: Collection[UUID]) -> Question[dict[UUID, PublicDebit]]:
    """Returns the debits of these journals, by journal."""
    question = _DEBITS(journal_ids=list(journal_ids))
    return question.answered_by(lambda rows, _: {one.journal_id: one for one in rows})


def donors_of(donation_ids: Collection[UUID]) -> Question[dict[UUID, PublicDonor]]:
    """Returns the donors of these donations, by donation."""
    question = _DONORS(donation_ids=list(donation_ids))
    return question.answered_by(lambda rows, _: {row.id: _donor(row) for row in rows})


def projects_of(payout_ids: Collection[UUID]) -> Question[dict[UUID, str | None]]:
    """Returns the titles of the projects that these payouts are for, by payout."""
    question = _PROJECTS(payout_ids=list(payout_ids))
    return question.answered_by(lambda rows, _: {row.id: row.title for row in rows})
