"""The routes of the public ledger."""

from __future__ import annotations

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.fund.disclosure import schemas, store
from services.fund.disclosure.model import LedgerRow

api = Api()


@api.page("/ledger", gives=schemas.LedgerRow, public=True, query=schemas.LedgerQuery)
def list_ledger(call: Call) -> Page[LedgerRow]:
    """公开账目: what came in and went out, newest first; donors as they consented."""
    return store.list_public_ledger(call.tx, call.ask, call.query["fund_id"])
