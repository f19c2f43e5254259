"""The routes of grants, their approvals and payouts."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.fund.grants import commands, schemas, store
from services.fund.grants.model import GrantView, Proof

api = Api()


TRUSTEES = {"fund_manager", "fund_approver", "station"}


@api.post("/grants", takes=schemas.NewGrant, gives=schemas.Grant, status=201, roles={"fund_manager"})
def propose_grant(call: Call, body: dict[str, Any]) -> GrantView:
    """拨款: ask for money for a project."""
    return commands.propose_grant(call.tx, body, who=call.who, now=call.now)


@api.page("/grants", gives=schemas.Grant, roles=TRUSTEES, scope="grants:read", query=schemas.GrantQuery)
def list_grants(call: Call) -> Page[GrantView]:
    """Grants, newest first."""
    return store.list_grants(call.tx, call.ask, call.query)


@api.get("/grants/<uuid:grant_id>", gives=schemas.Grant, roles=TRUSTEES, scope="grants:read")
def get_grant(call: Call, grant_id: UUID) -> GrantView:
    """One grant with its parts and its history."""
    return store.views(call.tx, [store.get_grant(call.tx, grant_id)])[0]


@api.patch(
    "/grants/<uuid:grant_id>", takes=schemas.GrantChanges, gives=schemas.Grant, roles={"fund_manager"}, versioned=True
)
def amend_grant(call: Call, body: dict[str, Any], grant_id: UUID) -> GrantView:
    """Change amount or purpose; approvals of what it was before are void."""
    return commands.amend_grant(call.tx, grant_id, body, call.must_match, who=call.who, now=call.now)


@api.post("/grants/<uuid:grant_id>/approve", gives=schemas.Grant, roles={"fund_approver"}, approves=True)
def approve_grant(call: Call, grant_id: UUID) -> GrantView:
    """Approve; two people who did not propose it are needed."""
    return commands.approve_grant(call.tx, grant_id, call.must_match, who=call.who, now=call.now)


@api.post(
    "/grants/<uuid:grant_id>/pay",
    takes=schemas.PartPayment,
    gives=schemas.Grant,
    roles={"fund_manager"},
    keyed=True,
    dry_run=True,
    approves=True,
)
def pay_grant(call: Call, body: dict[str, Any], grant_id: UUID) -> GrantView:
    """Pay a part against proof; never more than was approved."""
    part = body["amount_fen"], Proof(**body["proof"])
    return commands.pay_grant(call.tx, grant_id, *part, call.must_match, who=call.who, now=call.now)
