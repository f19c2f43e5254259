"""The route of the public ledger."""

from __future__ import annotations

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.fund.disclosure import queries, schemas
from services.fund.disclosure.model import LedgerFilter, LedgerRow

api = Api()


@api.page("/ledger", gives=schemas.LedgerRow, public=True, query=schemas.LedgerQuery)
def list_ledger(call: Call) -> Page[LedgerRow]:
    """List donations and payments, newest first; donors are named as they consented."""
    return queries.list_ledger(call.tx, call.page_request, LedgerFilter(**call.query))
