"""The routes of funds."""

from __future__ import annotations

from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY
from services.fund.ledger import schemas, store
from services.fund.ledger.model import Earmark, FundView

api = Api()


@api.page("/funds", gives=schemas.Fund, roles=EVERYBODY, scope="funds:read")
def list_funds(call: Call) -> Page[FundView]:
    """List the funds with their balances, each with its first earmarks."""
    return store.list_funds(call.tx, call.page_request)


@api.get("/funds/<uuid:fund_id>", gives=schemas.Fund, roles=EVERYBODY, scope="funds:read")
def get_fund(call: Call, fund_id: UUID) -> FundView:
    """Get a fund with its balances and its first earmarks."""
    return store.get_fund_view(call.tx, fund_id)


@api.page("/funds/<uuid:fund_id>/earmarks", gives=schemas.Earmark, roles=EVERYBODY, scope="funds:read")
def list_earmarks(call: Call, fund_id: UUID) -> Page[Earmark]:
    """List the earmarks of a fund, oldest first."""
    return store.list_earmarks(call.tx, fund_id, call.page_request)
