"""The routes that end a grant."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import FUND_APPROVERS, FUND_MANAGERS
from services.fund.endings import commands, schemas
from services.fund.endings.model import Ending
from services.fund.grants import schemas as grant_schemas
from services.fund.grants.model import GrantAct, GrantView

api = Api()
GRANT = "/grants/<uuid:grant_id>"


@api.post(f"{GRANT}/return", takes=schemas.Reason, gives=grant_schemas.Grant, roles=FUND_APPROVERS, versioned=True)
def return_grant(call: Call, body: dict[str, Any], grant_id: UUID) -> GrantView:
    """Return a grant for change: it is amended before anybody approves it."""
    return _end(call, grant_id, Ending(GrantAct.RETURN, **body))


@api.post(f"{GRANT}/reject", takes=schemas.Reason, gives=grant_schemas.Grant, roles=FUND_APPROVERS, versioned=True)
def reject_grant(call: Call, body: dict[str, Any], grant_id: UUID) -> GrantView:
    """Reject a grant that somebody else has proposed."""
    return _end(call, grant_id, Ending(GrantAct.REJECT, **body))


@api.post(f"{GRANT}/withdraw", takes=schemas.Reason, gives=grant_schemas.Grant, roles=FUND_MANAGERS, versioned=True)
def withdraw_grant(call: Call, body: dict[str, Any], grant_id: UUID) -> GrantView:
    """Withdraw a grant that is not approved yet."""
    return _end(call, grant_id, Ending(GrantAct.WITHDRAW, **body))


@api.post(
    f"{GRANT}/cancel",
    takes=schemas.Reason,
    gives=grant_schemas.Grant,
    roles=FUND_MANAGERS | FUND_APPROVERS,
    versioned=True,
)
def cancel_grant(call: Call, body: dict[str, Any], grant_id: UUID) -> GrantView:
    """Cancel what is left of an approved grant; the promised money is free at once."""
    return _end(call, grant_id, Ending(GrantAct.CANCEL, **body))


@api.post(f"{GRANT}/close", takes=schemas.Papers, gives=grant_schemas.Grant, roles=FUND_APPROVERS, approves=True)
def close_grant(call: Call, body: dict[str, Any], grant_id: UUID) -> GrantView:
    """Close a grant whose papers are there; neither who wrote nor who paid it does so."""
    return _end(call, grant_id, Ending(GrantAct.CLOSE, body["papers"]))


def _end(call: Call, grant_id: UUID, ending: Ending) -> GrantView:
    return commands.end_grant(call.tx, grant_id, ending, call.must_match, who=call.who, now=call.now)
