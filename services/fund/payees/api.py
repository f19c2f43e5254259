"""The routes of payees."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import FUND_MANAGERS
from services.fund.payees import commands, queries, schemas
from services.fund.payees.model import Payee, PayeeChanges, PayeeFilter, PayeeRequest
from services.fund.payees.queries import CONFIRMERS

api = Api()
PAYEE = "/payees/<uuid:payee_id>"


@api.post(
    "/payees",
    takes=schemas.NewPayee,
    gives=schemas.PayeeAccount,
    status=201,
    roles=FUND_MANAGERS,
    hidden=("account_no",),
)
def add_payee(call: Call, body: dict[str, Any]) -> Payee:
    """Enter whom the fund may pay, once somebody else has confirmed it."""
    return commands.add_payee(call.tx, PayeeRequest(**body), who=call.who, now=call.now)


@api.page("/payees", gives=schemas.Payee, roles=CONFIRMERS, query=schemas.PayeeQuery)
def list_payees(call: Call) -> Page[Payee]:
    """List payees, newest first, each with the last four digits of its account."""
    return queries.list_payees(call.tx, call.page_request, PayeeFilter(**call.query))


@api.get(PAYEE, gives=schemas.PayeeAccount, roles=CONFIRMERS)
def get_payee(call: Call, payee_id: UUID) -> Payee:
    """Get a payee with its account number, which auditors do not see."""
    return queries.get_payee(call.tx, payee_id, call.who)


@api.patch(PAYEE, takes=schemas.PayeeChanges, gives=schemas.PayeeAccount, roles=FUND_MANAGERS, versioned=True)
def amend_payee(call: Call, body: dict[str, Any], payee_id: UUID) -> Payee:
    """Change a payee; the confirmation and the approvals of unpaid grants that name it become void."""
    changes = PayeeChanges(**body)
    return commands.amend_payee(call.tx, payee_id, changes, call.must_match, who=call.who, now=call.now)


@api.post(
    f"{PAYEE}/confirm",
    takes=schemas.Confirmation,
    gives=schemas.PayeeAccount,
    roles=CONFIRMERS,
    approves=True,
    hidden=("account_no",),
)
def confirm_payee(call: Call, body: dict[str, Any], payee_id: UUID) -> Payee:
    """Confirm name and account of a payee that somebody else has entered."""
    return commands.confirm_payee(call.tx, payee_id, call.must_match, **body, who=call.who, now=call.now)
