"""The HTTP routes of vouchers: read one's own, use one, and read uses."""

from __future__ import annotations

from services.charity.vouchers import commands, queries, schemas
from services.charity.vouchers.model import ShownVoucher, Use
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import SHOPS, STATION, VOLUNTEERS

api = Api()


REDEEMERS = VOLUNTEERS | STATION


@api.page("/vouchers", gives=schemas.Voucher, roles=REDEEMERS, query=schemas.VoucherQuery)
def list_vouchers(call: Call) -> Page[ShownVoucher]:
    """One's own vouchers, with their codes."""
    return queries.list_vouchers(call.tx, call.ask, call.who, **call.query)


@api.post("/vouchers/<code>/use", gives=schemas.Use, roles=SHOPS, keyed=True)
def use_voucher(call: Call, code: str) -> Use:
    """券核销: honour a voucher, once."""
    return commands.use_voucher(call.tx, code, who=call.who, now=call.now)


@api.page("/voucher-uses", gives=schemas.Use, roles=STATION | SHOPS)
def list_voucher_uses(call: Call) -> Page[Use]:
    """What was honoured: a shop's own, the station all."""
    return queries.list_uses(call.tx, call.ask, call.who)
