"""The routes of rule sets."""

from __future__ import annotations

from typing import Any

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import ADMIN, EVERYBODY
from services.points.ledger import store as ledger_store
from services.points.ledger.model import Rule
from services.points.rulebook import commands, schemas

api = Api()


@api.page("/point-rules", gives=schemas.Rule, public=True, roles=EVERYBODY, scope="point-rules:read")
def list_point_rules(call: Call) -> Page[Rule]:
    """List all rule sets, newest first."""
    return ledger_store.list_rules(call.tx, call.page_request)


@api.post("/point-rules", takes=schemas.NewRule, gives=schemas.Rule, status=201, roles=ADMIN)
def add_point_rule(call: Call, body: dict[str, Any]) -> Rule:
    """Add a rule set: other rates or another gate from a day on."""
    return commands.add_rule(call.tx, body, who=call.who, now=call.now)
