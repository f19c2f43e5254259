"""The HTTP routes of vouchers: read one's own, look at one and use it, and list uses."""

from __future__ import annotations

from uuid import UUID

from services.charity.vouchers import commands, queries, schemas
from services.charity.vouchers.model import CheckedVoucher, ShownVoucher, VoucherUse
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import SHOPS, STATION, VOLUNTEERS

api = Api()


@api.page("/vouchers", gives=schemas.Voucher, roles=VOLUNTEERS | STATION, query=schemas.VoucherFilter)
def list_vouchers(call: Call) -> Page[ShownVoucher]:
    """List one's own vouchers with their codes, newest first."""
    return queries.list_vouchers(call.tx, call.page_request, call.who, call.query["state"])


@api.post("/vouchers/<uuid:voucher_id>/reissue", gives=schemas.Voucher, roles=VOLUNTEERS, secret=True)
def reissue_voucher(call: Call, voucher_id: UUID) -> ShownVoucher:
    """Give one's own voucher another code, since it was lost or seen by others; the old code is dead."""
    voucher = commands.reissue_voucher(call.tx, voucher_id, who=call.who, now=call.now)
    return queries.shown(call.tx, [voucher], with_codes=True)[0]


@api.get("/vouchers/<uuid:voucher_id>", gives=schemas.Voucher, roles=VOLUNTEERS | STATION)
def get_voucher(call: Call, voucher_id: UUID) -> ShownVoucher:
    """Get a voucher: its owner with its code, the station without; once used, with when and where."""
    return queries.get_voucher(call.tx, voucher_id, call.who)


@api.post("/vouchers/<code>/check", gives=schemas.CheckedVoucher, roles=SHOPS)
def check_voucher(call: Call, code: str) -> CheckedVoucher:
    """Look at a voucher before using it, at a shop where the caller works; nothing of its owner is shown."""
    return commands.check_voucher(call.tx, code, who=call.who, now=call.now)


@api.post("/vouchers/<code>/use", gives=schemas.Use, roles=SHOPS, keyed=True)
def use_voucher(call: Call, code: str) -> VoucherUse:
    """Use a voucher, once, at a shop where the caller works."""
    return commands.use_voucher(call.tx, code, who=call.who, now=call.now)


@api.post("/voucher-uses/<uuid:use_id>/reverse", gives=schemas.Use, roles=SHOPS, keyed=True)
def reverse_voucher_use(call: Call, use_id: UUID) -> VoucherUse:
    """Reverse a use at the caller's shop within ten minutes, since the wrong voucher was scanned."""
    return commands.reverse_use(call.tx, use_id, who=call.who, now=call.now)


@api.page("/voucher-uses", gives=schemas.Use, roles=STATION | SHOPS)
def list_voucher_uses(call: Call) -> Page[VoucherUse]:
    """List the uses of vouchers at the caller's shops, newest first; the station lists all."""
    return queries.list_uses(call.tx, call.page_request, call.who)
