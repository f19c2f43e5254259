"""The routes of donations and their payments."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import request

from services.chassis.config import settings
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY
from services.fund.donations import commands, queries, schemas
from services.fund.donations.model import DonationView
from services.fund.providers.model import Provider
from services.fund.providers.registry import provider
from services.fund.receipts import schemas as receipts_schemas
from services.fund.receipts.model import Receipt

api = Api()


def _provider(name: str = "sandbox") -> Provider:
    return provider(name, {"sandbox": settings().payment_sandbox_secret})


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
def give_money(call: Call, body: dict[str, Any]) -> DonationView:
    """捐款: the station books what it has in hand; a donor gets a payment to make online."""
    return commands.add_donation(call.tx, body, _provider, who=call.who, now=call.now)


@api.page("/donations", gives=schemas.Donation, roles=EVERYBODY, scope="donations:read", query=schemas.DonationQuery)
def list_donations(call: Call) -> Page[DonationView]:
    """Gifts, newest first; a donor sees their own."""
    return queries.list_donations(call.tx, call.ask, call.query, call.who)


@api.get("/donations/<uuid:donation_id>", gives=schemas.Donation, roles=EVERYBODY, scope="donations:read")
def get_donation(call: Call, donation_id: UUID) -> DonationView:
    """One gift, its receipt and its payment."""
    return queries.get_donation(call.tx, donation_id, call.who)


@api.get(
    "/donations/<uuid:donation_id>/receipt", gives=receipts_schemas.Receipt, roles=EVERYBODY, scope="donations:read"
)
def get_receipt(call: Call, donation_id: UUID) -> Receipt:
    """捐赠收据: the receipt of a gift, as it is printed."""
    return queries.get_receipt(call.tx, donation_id, call.who)


@api.post("/payments/<provider_name>/notifications", gives=schemas.Verdict, public=True)
def take_payment_notice(call: Call, provider_name: str) -> dict[str, str]:
    """A provider's signed notice: booked once, answered alike however often it comes."""
    notice = _provider(provider_name).read(request.get_data(), dict(request.headers))
    return {"verdict": commands.handle_payment_notice(call.tx, notice, now=call.now)}
