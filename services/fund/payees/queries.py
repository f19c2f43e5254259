"""Payees as the fund's people see them: one payee with its account number, a list with the last four digits."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller
from services.chassis.security.encryption import decrypt
from services.chassis.security.roles import ADMIN, FUND_APPROVERS, FUND_MANAGERS
from services.fund.payees import store
from services.fund.payees.model import NAME, Payee, PayeeFilter

CONFIRMERS = FUND_MANAGERS | FUND_APPROVERS | ADMIN


def get_payee(tx: Tx, payee_id: UUID, who: Caller) -> Payee:
    """Returns a payee; only who may confirm it sees its account number. Raises Unknown."""
    payee = store.decrypted(tx, store.get_payee(tx, payee_id))
    return payee if who.has(*CONFIRMERS) else replace(payee, account_no=None)


def list_payees(tx: Tx, page_request: PageRequest, wanted: PayeeFilter) -> Page[Payee]:
    """Returns a page of payees with their names, newest first."""
    page = store.list_payees(tx, page_request, wanted)
    return replace(page, items=[replace(one, name=decrypt(tx, one.name_sealed, NAME)) for one in page.items])
