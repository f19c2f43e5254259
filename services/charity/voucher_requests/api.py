"""The HTTP routes of vouchers that take two people of the station."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.charity.voucher_requests import commands, schemas, store
from services.charity.voucher_requests.model import VoucherRequest, VoucherRequestFilter, VoucherVerb
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import STATION

api = Api()
VOUCHER = "/vouchers/<uuid:voucher_id>"
REQUEST = "/voucher-requests/<uuid:request_id>"


@api.post(f"{VOUCHER}/void", takes=schemas.Voiding, gives=schemas.VoucherRequest, status=202, roles=STATION, keyed=True)
def ask_voucher_void(call: Call, body: dict[str, Any], voucher_id: UUID) -> VoucherRequest:
    """Ask that a voucher be void; another person confirms within 14 days, and the points come back but for misuse."""
    return commands.ask(call.tx, voucher_id, VoucherVerb.VOID, **body, who=call.who, now=call.now)


@api.post(f"{VOUCHER}/replace-code", takes=schemas.Replacing, gives=schemas.VoucherRequest, status=202, roles=STATION)
def ask_voucher_code(call: Call, body: dict[str, Any], voucher_id: UUID) -> VoucherRequest:
    """Ask for another code of a voucher whose holder never signed in; another person confirms and prints it."""
    return commands.ask(call.tx, voucher_id, VoucherVerb.REISSUE, **body, who=call.who, now=call.now)


@api.page("/voucher-requests", gives=schemas.VoucherRequest, roles=STATION, query=schemas.VoucherRequestFilter)
def list_voucher_requests(call: Call) -> Page[VoucherRequest]:
    """List the requests about vouchers, newest first, without codes."""
    return store.list_requests(call.tx, call.page_request, VoucherRequestFilter(**call.query))


@api.get(REQUEST, gives=schemas.VoucherRequest, roles=STATION)
def get_voucher_request(call: Call, request_id: UUID) -> VoucherRequest:
    """Get a request about a voucher, without a code."""
    return store.get_request(call.tx, request_id)


@api.post(f"{REQUEST}/confirm", gives=schemas.VoucherRequest, roles=STATION, approves=True, secret=True)
def confirm_voucher_request(call: Call, request_id: UUID) -> VoucherRequest:
    """Confirm as a second person that a voucher is void, or gets another code; the answer has the new code once."""
    return commands.confirm(call.tx, request_id, call.must_match, who=call.who, now=call.now)


@api.post(f"{REQUEST}/refuse", gives=schemas.VoucherRequest, roles=STATION, keyed=True)
def refuse_voucher_request(call: Call, request_id: UUID) -> VoucherRequest:
    """Refuse a request about a voucher, or withdraw one's own; the voucher stays as it is."""
    return commands.refuse(call.tx, request_id, who=call.who, now=call.now)
