"""The HTTP door of the fund: campaigns, gifts, grants, the public ledger."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import request

from services.chassis.config import settings
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY
from services.fund import schemas
from services.fund.commands import campaigns, giving, grants
from services.fund.model.books import FundSheet, LedgerRow, Receipt
from services.fund.model.giving import Campaign, DonationSheet
from services.fund.model.grants import GrantSheet, Proof
from services.fund.providers import Provider, provider
from services.fund.store import books
from services.fund.store import grants as grants_store

api = Api()
TRUSTEES = {"fund_manager", "fund_approver", "station"}


def _provider(name: str = "sandbox") -> Provider:
    return provider(name, {"sandbox": settings().payment_sandbox_secret})


# ---- funds and ledger ----------------------------------------------------------------------------------


@api.page("/funds", gives=schemas.Fund, roles=EVERYBODY, scope="funds:read")
def list_funds(call: Call) -> Page[FundSheet]:
    """Funds and what they hold."""
    return books.list_funds(call.tx, call.ask)


@api.get("/funds/<uuid:fund_id>", gives=schemas.Fund, roles=EVERYBODY, scope="funds:read")
def get_fund(call: Call, fund_id: UUID) -> FundSheet:
    """One fund and what it holds."""
    return books.fund_sheet(call.tx, fund_id)


@api.page("/ledger", gives=schemas.LedgerRow, public=True, query=schemas.LedgerQuery)
def list_ledger(call: Call) -> Page[LedgerRow]:
    """公开账目: what came in and went out, newest first; donors as they consented."""
    return books.ledger(call.tx, call.ask, call.query["fund_id"])


# ---- campaigns -----------------------------------------------------------------------------------------


@api.post("/campaigns", takes=schemas.NewCampaign, gives=schemas.Campaign, status=201, roles={"fund_manager"})
def start_campaign(call: Call, body: dict[str, Any]) -> Campaign:
    """倡议/募捐: set up a call for money, goods and time."""
    return campaigns.start_campaign(call.tx, body, who=call.who, now=call.now)


@api.page(
    "/campaigns",
    gives=schemas.Campaign,
    roles=EVERYBODY,
    scope="campaigns:read",
    public=True,
    query=schemas.CampaignQuery,
)
def list_campaigns(call: Call) -> Page[Campaign]:
    """Campaigns, newest first; without a token those that ask the public."""
    return campaigns.list_campaigns(call.tx, call.ask, call.query["state"], call.who)


@api.get("/campaigns/<uuid:campaign_id>", gives=schemas.Campaign, roles=EVERYBODY, scope="campaigns:read", public=True)
def get_campaign(call: Call, campaign_id: UUID) -> Campaign:
    """One campaign and what it has received."""
    return campaigns.see_campaign(call.tx, campaign_id, call.who)


# ---- gifts of money ------------------------------------------------------------------------------------


@api.post(
    "/donations",
    takes=schemas.NewDonation,
    gives=schemas.Donation,
    status=201,
    roles=EVERYBODY - {"auditor"},
    scope="donations:write",
    keyed=True,
    dry_run=True,
)
def give_money(call: Call, body: dict[str, Any]) -> DonationSheet:
    """捐款: the station books what it has in hand; a donor gets a payment to make online."""
    return giving.give(call.tx, body, _provider, who=call.who, now=call.now)


@api.page("/donations", gives=schemas.Donation, roles=EVERYBODY, scope="donations:read", query=schemas.DonationQuery)
def list_donations(call: Call) -> Page[DonationSheet]:
    """Gifts, newest first; a donor sees their own."""
    return giving.list_donations(call.tx, call.ask, call.query, call.who)


@api.get("/donations/<uuid:donation_id>", gives=schemas.Donation, roles=EVERYBODY, scope="donations:read")
def get_donation(call: Call, donation_id: UUID) -> DonationSheet:
    """One gift, its receipt and its payment."""
    return giving.see_donation(call.tx, donation_id, call.who)


@api.get("/donations/<uuid:donation_id>/receipt", gives=schemas.Receipt, roles=EVERYBODY, scope="donations:read")
def get_receipt(call: Call, donation_id: UUID) -> Receipt:
    """捐赠收据: the receipt of a gift, as it is printed."""
    return giving.see_receipt(call.tx, donation_id, call.who)


@api.post("/payments/<provider_name>/notifications", gives=schemas.Verdict, public=True)
def take_payment_notice(call: Call, provider_name: str) -> dict[str, str]:
    """A provider's signed notice: booked once, answered alike however often it comes."""
    notice = _provider(provider_name).read(request.get_data(), dict(request.headers))
    return {"verdict": giving.take_notice(call.tx, notice, now=call.now)}


# ---- grants --------------------------------------------------------------------------------------------


@api.post("/grants", takes=schemas.NewGrant, gives=schemas.Grant, status=201, roles={"fund_manager"})
def propose_grant(call: Call, body: dict[str, Any]) -> GrantSheet:
    """拨款: ask for money for a project."""
    return grants.propose_grant(call.tx, body, who=call.who, now=call.now)


@api.page("/grants", gives=schemas.Grant, roles=TRUSTEES, scope="grants:read", query=schemas.GrantQuery)
def list_grants(call: Call) -> Page[GrantSheet]:
    """Grants, newest first."""
    return grants_store.list_grants(call.tx, call.ask, call.query)


@api.get("/grants/<uuid:grant_id>", gives=schemas.Grant, roles=TRUSTEES, scope="grants:read")
def get_grant(call: Call, grant_id: UUID) -> GrantSheet:
    """One grant with its parts and its history."""
    return grants_store.sheets(call.tx, [grants_store.grant(call.tx, grant_id)])[0]


@api.patch(
    "/grants/<uuid:grant_id>", takes=schemas.GrantChanges, gives=schemas.Grant, roles={"fund_manager"}, versioned=True
)
def amend_grant(call: Call, body: dict[str, Any], grant_id: UUID) -> GrantSheet:
    """Change amount or purpose; approvals of what it was before are void."""
    return grants.amend_grant(call.tx, grant_id, body, call.must_match, who=call.who, now=call.now)


@api.post("/grants/<uuid:grant_id>/approve", gives=schemas.Grant, roles={"fund_approver"}, approves=True)
def approve_grant(call: Call, grant_id: UUID) -> GrantSheet:
    """Approve; two people who did not propose it are needed."""
    return grants.approve_grant(call.tx, grant_id, call.must_match, who=call.who, now=call.now)


@api.post(
    "/grants/<uuid:grant_id>/pay",
    takes=schemas.PartPayment,
    gives=schemas.Grant,
    roles={"fund_manager"},
    keyed=True,
    dry_run=True,
    approves=True,
)
def pay_grant(call: Call, body: dict[str, Any], grant_id: UUID) -> GrantSheet:
    """Pay a part against proof; never more than was approved."""
    part = body["amount_fen"], Proof(**body["proof"])
    return grants.pay_grant(call.tx, grant_id, *part, call.must_match, who=call.who, now=call.now)
