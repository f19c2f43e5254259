"""The HTTP door of points: accounts, statements, rules."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY
from services.points import commands, schemas
from services.points.model import Account, Entry, Rule
from services.points.store import book as store

api = Api()


@api.get(
    "/accounts/<uuid:person_id>", gives=schemas.Account, roles=EVERYBODY, scope="accounts:read", query=schemas.YearQuery
)
def get_account(call: Call, person_id: UUID) -> Account:
    """积分账户: what a person has, and whether they may redeem today."""
    return commands.see_account(call.tx, person_id, call.query["year"], who=call.who, now=call.now)


@api.page("/accounts", gives=schemas.Account, roles={"station"}, scope="accounts:read")
def list_accounts(call: Call) -> Page[Account]:
    """Everybody's account, oldest first."""
    return commands.list_accounts(call.tx, call.ask, now=call.now)


@api.page("/accounts/<uuid:person_id>/entries", gives=schemas.Entry, roles=EVERYBODY, scope="accounts:read")
def list_entries(call: Call, person_id: UUID) -> Page[Entry]:
    """积分明细: a person's statement, newest first."""
    return commands.see_statement(call.tx, person_id, call.ask, who=call.who)


@api.page("/point-rules", gives=schemas.Rule, public=True, roles=EVERYBODY, scope="point-rules:read")
def list_point_rules(call: Call) -> Page[Rule]:
    """积分规则: all rule sets, newest first."""
    return store.list_rules(call.tx, call.ask)


@api.post("/point-rules", takes=schemas.NewRule, gives=schemas.Rule, status=201, roles={"admin"})
def add_point_rule(call: Call, body: dict[str, Any]) -> Rule:
    """Let other rates or another gate hold from a day on."""
    return commands.add_rule(call.tx, body, who=call.who, now=call.now)
