"""The routes of donations, their receipts, and the notices of payment providers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from flask import request

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import AUDITORS, EVERYBODY, FUND_MANAGERS, STATION
from services.fund.donations import commands, queries, schemas
from services.fund.donations.model import Channel, DonationFilter, DonationRequest, DonationView, Donor, DonorKind
from services.fund.providers import registry
from services.fund.providers.sandbox import NoticeBody
from services.fund.receipts import schemas as receipt_schemas
from services.fund.receipts.model import PrintedReceipt

api = Api()
DONATION = "/donations/<uuid:donation_id>"


@api.post(
    "/donations",
    takes=schemas.NewDonation,
    gives=schemas.Donation,
    status=201,
    roles=EVERYBODY - AUDITORS,
    scope="donations:write",
    keyed=True,
    dry_run=True,
)
def give_money(call: Call, body: dict[str, Any]) -> DonationView:
    """Donate money. The station books cash and transfers at once; an online donor gets a payment order."""
    request = DonationRequest(**body | {"donor": _donor(body["donor"])})
    provider = registry.get_provider(call.tx) if request.channel is Channel.ONLINE else None
    return commands.add_donation(call.tx, request, provider, who=call.who, now=call.now)


@api.page("/donations", gives=schemas.Donation, roles=EVERYBODY, scope="donations:read", query=schemas.DonationQuery)
def list_donations(call: Call) -> Page[DonationView]:
    """List donations, newest first; a donor sees their own."""
    return queries.list_donations(call.tx, call.page_request, DonationFilter(**call.query), call.who)


@api.get(DONATION, gives=schemas.Donation, roles=EVERYBODY, scope="donations:read")
def get_donation(call: Call, donation_id: UUID) -> DonationView:
    """Get a donation, the number of its receipt and its payment."""
    return queries.get_donation(call.tx, donation_id, call.who)


@api.get(f"{DONATION}/receipt", gives=receipt_schemas.Receipt, roles=EVERYBODY, scope="donations:read")
def get_receipt(call: Call, donation_id: UUID) -> PrintedReceipt:
    """Get the receipt of a donation as it is printed."""
    return queries.get_receipt(call.tx, donation_id, call.who)


@api.post(
    f"{DONATION}/void",
    takes=schemas.VoidReason,
    gives=schemas.Donation,
    status=202,
    roles=STATION | FUND_MANAGERS,
    versioned=True,
)
def ask_void(call: Call, body: dict[str, Any], donation_id: UUID) -> DonationView:
    """Ask that a donation be voided on the day on which the counter entered it; another person confirms."""
    return commands.ask_void(call.tx, donation_id, body["reason"], call.must_match, who=call.who, now=call.now)


@api.post(f"{DONATION}/void/confirm", gives=schemas.Donation, roles=STATION | FUND_MANAGERS, approves=True)
def confirm_void(call: Call, donation_id: UUID) -> DonationView:
    """Void a donation as somebody else has asked; its receipt keeps its number and says void."""
    return commands.confirm_void(call.tx, donation_id, call.must_match, who=call.who, now=call.now)


@api.post(f"{DONATION}/void/refuse", gives=schemas.Donation, roles=STATION | FUND_MANAGERS, versioned=True)
def refuse_void(call: Call, donation_id: UUID) -> DonationView:
    """Refuse to void a donation; who asked withdraws the request."""
    return commands.refuse_void(call.tx, donation_id, call.must_match, who=call.who, now=call.now)


@api.post(
    "/payments/<provider_name>/notifications",
    takes=NoticeBody,
    location="raw",  # the signature is of the bytes as they came
    gives=schemas.Verdict,
    public=True,
    headers=("WebhookId", "WebhookTimestamp", "WebhookSignature"),
)
def take_payment_notice(call: Call, provider_name: str) -> dict[str, str]:
    """Receive a signed notice of a payment provider. It is booked once; a repeated notice gets the same answer."""
    notice = registry.get_provider(call.tx, provider_name).read(request.get_data(), dict(request.headers))
    return {"verdict": commands.handle_payment_notice(call.tx, notice, now=call.now)}


def _donor(given: Mapping[str, Any] | None) -> Donor:
    if not given:
        return Donor(DonorKind.ANONYMOUS)
    return Donor(DonorKind.PERSON if given.get("person_id") else DonorKind.OUTSIDE, **given)
