"""Lists and the finders of jobs are read by an index, however many rows the tables have."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import psycopg
from sqlalchemy.engine import make_url

from services.chassis.database.paging import PageRequest
from services.chassis.database.transactions import Tx
from services.fund.campaigns import store as campaigns_store
from services.fund.campaigns.model import CampaignFilter, CampaignState
from services.fund.disclosure import store as disclosure_store
from services.fund.disclosure.model import LedgerFilter
from services.fund.donations import store as donations_store
from services.fund.donations.model import DonationFilter, DonationState
from services.fund.grants import store as grants_store
from services.fund.grants.model import GrantFilter, GrantState
from services.fund.ledger import store as ledger_store
from services.fund.payees import store as payees_store
from services.fund.payees.model import PayeeFilter
from tests.fund.conftest import FundService
from tests.support.batch_plans import grow
from tests.support.plans import faults
from tests.support.rig import Prepared, Rig

MANY = 10_000
MINE = 300  # rows of one person, campaign or project
GROWN = (
    "campaign_totals",
    "campaigns",
    "donations",
    "earmarks",
    "entries",
    "funds",
    "grants",
    "journals",
    "payees",
    "payment_orders",
    "projects",
)


def fill(admin: psycopg.Connection[Any]) -> None:
    """Adds rows of one person, campaign and project, and many of others."""
    fund = ("fund_id", "earmark_id")
    grow(admin, ["donations", "grants"], to=MINE, keep=(*fund, "person_id", "campaign_id", "project_id", "payee_id"))
    grow(admin, ["donations", "grants", "payment_orders"], to=MANY, keep=fund)
    grow(admin, ["payees"], to=MANY, fresh={"account_key": "decode(md5(random()::text), 'hex')"})
    grow(admin, ["campaigns"], to=MANY, keep=fund)
    grow(admin, ["funds"], to=MANY, fresh={"is_default": "false"})
    of_campaign = {"kind": "'campaign'", "campaign_id": "gen_random_uuid()"}
    grow(admin, ["earmarks"], to=MINE, keep=("fund_id",), fresh=of_campaign)
    grow(admin, ["earmarks"], to=MANY, fresh=of_campaign)
    number = {"no": "(random() * 1e15)::bigint"}
    grow(admin, ["journals"], to=MANY, fresh=number)
    admin.execute(
        "insert into projects select made.* from grants g, projects p,"
        " lateral jsonb_populate_record(p, jsonb_build_object('id', g.project_id)) made on conflict do nothing"
    )
    admin.execute(
        "insert into campaign_totals select community_id, id, 0, 0, 0, 0 from campaigns on conflict do nothing"
    )
    admin.execute(
        "insert into entries select j.community_id, j.id, line, fund_id, earmark_id, account, amount_fen,"
        " e.booked_on, donation_id, payout_id from journals j,"
        " (select * from entries limit 2) e on conflict do nothing"
    )
    admin.execute(f"analyze {', '.join(GROWN)}")


def test_indexes_serve_the_lists_and_the_finders(prepare_alone: Callable[[str], Prepared], postgres: str) -> None:
    prepared = prepare_alone("fund")
    service = FundService(Rig(prepared))
    donor = service.who("resident")
    campaign = service.campaign()
    service.campaign(starts_on="2026-03-12")
    service.give(500, campaign_id=campaign["id"])
    service.give_online(donor, 500)
    service.give(10**6)
    service.grant(100)
    fund_id = UUID(service.fund()["id"])
    with psycopg.connect(postgres, dbname=make_url(prepared.urls["app"]).database, autocommit=True) as admin:
        admin.execute("set session_replication_role = 'replica'")
        project_id = admin.execute("select project_id from grants").fetchone()[0]  # type: ignore[index]  # there is one
        fill(admin)
    lists: dict[str, Callable[[Tx, PageRequest], Any]] = {
        "campaigns": lambda tx, page: campaigns_store.list_campaigns(tx, page, CampaignFilter()),
        "open campaigns": lambda tx, page: campaigns_store.list_campaigns(
            tx, page, CampaignFilter(state=CampaignState.OPEN)
        ),
        "donations": lambda tx, page: donations_store.list_donations(tx, page, DonationFilter()),
        "of a person": lambda tx, page: donations_store.list_donations(tx, page, DonationFilter(person_id=donor.id)),
        "of a campaign": lambda tx, page: donations_store.list_donations(
            tx, page, DonationFilter(campaign_id=UUID(campaign["id"]))
        ),
        "booked donations": lambda tx, page: donations_store.list_donations(
            tx, page, DonationFilter(state=DonationState.RECEIVED)
        ),
        "grants": lambda tx, page: grants_store.list_grants(tx, page, GrantFilter(), named=True),
        "of a project": lambda tx, page: grants_store.list_grants(
            tx, page, GrantFilter(project_id=project_id), named=True
        ),
        "approved grants": lambda tx, page: grants_store.list_grants(
            tx, page, GrantFilter(state=GrantState.APPROVED), named=True
        ),
        "payees": lambda tx, page: payees_store.list_payees(tx, page, PayeeFilter()),
        "ledger": lambda tx, page: disclosure_store.list_journals(tx, page, LedgerFilter()),
        "ledger of a fund": lambda tx, page: disclosure_store.list_journals(tx, page, LedgerFilter(fund_id=fund_id)),
        "earmarks": lambda tx, page: ledger_store.list_earmarks(tx, fund_id, page),
        "funds": ledger_store.list_funds,
    }
    found = {}
    for name, read in lists.items():
        with service.rig.tx() as tx:
            first = PageRequest(20)
            later = PageRequest(20, read(tx, first).next)
            for page in (first, later):
                found[name, page is first] = faults(tx, lambda: read(tx, page), GROWN, 21)  # noqa: B023  (called at once)
    for find in (donations_store.payments_unpaid, campaigns_store.find_campaigns_due):
        with service.rig.database.as_clerk() as clerk:
            at = service.rig.now + timedelta(days=60)
            assert len(find(clerk, at, 200)) == 200
            here: Any = SimpleNamespace(connection=clerk)
            found[find.__name__, True] = faults(here, lambda: find(clerk, at, 200), GROWN, 200)  # noqa: B023
    wrong = "\n".join(f"{name}: {one}" for name, one in found.items() if one)
    assert not wrong, wrong
