"""The lines of the public ledger; donors are named as they consented."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.fund.disclosure import store
from services.fund.disclosure.model import LedgerFilter, LedgerRow, PublicDebit, PublicDonor, PublicJournal
from services.fund.donations import rules as donation_rules
from services.fund.donations import store as donations_store
from services.fund.donations.model import DonorKind
from services.fund.ledger.model import JournalKind

INTERNAL = "社区内部倡议 Internal appeal"  # the earmark of a campaign that does not appeal to the public


def list_ledger(tx: Tx, page_request: PageRequest, wanted: LedgerFilter) -> Page[LedgerRow]:
    """Returns a page of the public ledger, newest first."""
    page = store.list_journals(tx, page_request, wanted)
    debits = tx.read(store.debits_of([one.id for one in page.items]))
    donors, projects = tx.read(
        store.donors_of([one.donation_id for one in debits.values() if one.donation_id]),
        store.projects_of([one.payout_id for one in debits.values() if one.payout_id]),
    )
    published = [donation_id for donation_id, one in donors.items() if one.is_named]
    names = tx.read(donations_store.donor_names_of(tx, published)) if published else {}
    return Page([_row(one, debits[one.id], donors, names, projects) for one in page.items], page.next)


def _row(
    journal: PublicJournal,
    debit: PublicDebit,
    donors: Mapping[UUID, PublicDonor],
    names: Mapping[UUID, str],
    projects: Mapping[UUID, str | None],
) -> LedgerRow:
    comes_in = journal.kind is JournalKind.GIFT
    donor = donors.get(debit.donation_id) if debit.donation_id else None
    return LedgerRow(
        id=journal.id,
        number=f"{journal.year}-{journal.no:06d}",
        day=journal.value_on,
        kind=journal.kind,
        earmark=debit.earmark if debit.public else INTERNAL,
        in_fen=debit.amount_fen if comes_in else 0,
        out_fen=0 if comes_in else debit.amount_fen,
        donor=_shown(donor, names.get(debit.donation_id)) if donor and debit.donation_id else None,
        campaign=donor.campaign if donor else None,
        project=projects.get(debit.payout_id) if debit.payout_id else None,
        booked_at=journal.booked_at,
    )


def _shown(donor: PublicDonor, name: str | None) -> str:
    return donation_rules.shown_donor(
        publish_name=donor.publish_name, anonymous=donor.donor_kind is DonorKind.ANONYMOUS, name=name
    )
