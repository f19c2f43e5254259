"""Reads and writes requests about vouchers."""

from __future__ import annotations

from services.charity.voucher_requests.model import VoucherRequest, VoucherRequestFilter
from services.charity.voucher_requests.tables import voucher_requests
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, matching
from services.chassis.database.transactions import Tx

_REQUESTS = Rows(voucher_requests, VoucherRequest)
get_request, lock_request = _REQUESTS.get, _REQUESTS.lock
add_request, save_request = _REQUESTS.add, _REQUESTS.save


def list_requests(tx: Tx, page_request: PageRequest, wanted: VoucherRequestFilter) -> Page[VoucherRequest]:
    """Returns requests, newest first."""
    return _REQUESTS.page(tx, page_request, *matching(voucher_requests, wanted), descending=True)
