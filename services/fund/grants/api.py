"""The routes of grants."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import FUND_APPROVERS, FUND_MANAGERS, STATION
from services.fund.grants import commands, schemas, store
from services.fund.grants.model import GrantChanges, GrantFilter, GrantRequest, GrantView
from services.fund.proofs.model import Proof

api = Api()
READERS = FUND_MANAGERS | FUND_APPROVERS | STATION


@api.post("/grants", takes=schemas.NewGrant, gives=schemas.Grant, status=201, roles=FUND_MANAGERS)
def propose_grant(call: Call, body: dict[str, Any]) -> GrantView:
    """Propose a grant for a project."""
    return commands.propose_grant(call.tx, GrantRequest(**body), who=call.who, now=call.now)


@api.page("/grants", gives=schemas.Grant, roles=READERS, scope="grants:read", query=schemas.GrantQuery)
def list_grants(call: Call) -> Page[GrantView]:
    """List grants, newest first."""
    return store.list_grants(call.tx, call.page_request, GrantFilter(**call.query), named=call.who.is_person)


@api.get("/grants/<uuid:grant_id>", gives=schemas.Grant, roles=READERS, scope="grants:read")
def get_grant(call: Call, grant_id: UUID) -> GrantView:
    """Get a grant with its parts and its history."""
    return store.get_grant(call.tx, grant_id, named=call.who.is_person)


@api.patch(
    "/grants/<uuid:grant_id>", takes=schemas.GrantChanges, gives=schemas.Grant, roles=FUND_MANAGERS, versioned=True
)
def amend_grant(call: Call, body: dict[str, Any], grant_id: UUID) -> GrantView:
    """Change amount, payee or purpose of a grant; its approvals become void."""
    return commands.amend_grant(call.tx, grant_id, GrantChanges(**body), call.must_match, who=call.who, now=call.now)


@api.post("/grants/<uuid:grant_id>/approve", gives=schemas.Grant, roles=FUND_APPROVERS, approves=True)
def approve_grant(call: Call, grant_id: UUID) -> GrantView:
    """Approve a grant; it needs two people who did not propose it, and hold the role at the second approval."""
    return commands.approve_grant(call.tx, grant_id, call.must_match, who=call.who, now=call.now)


@api.post(
    "/grants/<uuid:grant_id>/pay",
    takes=schemas.PartPayment,
    gives=schemas.Grant,
    roles=FUND_MANAGERS,
    keyed=True,
    dry_run=True,
    approves=True,
)
def pay_grant(call: Call, body: dict[str, Any], grant_id: UUID) -> GrantView:
    """Pay a part of a grant to its confirmed payee against a proof, never more than was approved."""
    part = body["amount_fen"], Proof(**body["proof"])
    return commands.pay_grant(call.tx, grant_id, *part, call.must_match, who=call.who, now=call.now)
