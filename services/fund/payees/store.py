"""Reads and writes payees."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Uuid, bindparam, select

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, columns, matching
from services.chassis.database.statements import first, in_community
from services.chassis.database.transactions import Tx
from services.chassis.directory.people import Person, people
from services.chassis.security.encryption import decrypt
from services.fund.payees.model import ACCOUNT, NAME, Payee, PayeeExists, PayeeFilter
from services.fund.payees.tables import payees

_PAYEES = Rows(payees, Payee, refusals={"payees_one_an_account": PayeeExists})
get_payee, lock_payee, payee_by_id = _PAYEES.get, _PAYEES.lock, _PAYEES.by_id
add_payee, save_payee = _PAYEES.add, _PAYEES.save
# The person of the community whom a payee is, as they are now.
person_of_payee = first(
    select(*columns(people, Person))
    .join(payees, (payees.c.community_id == people.c.community_id) & (payees.c.person_id == people.c.id))
    .where(in_community(payees), payees.c.id == bindparam("payee_id", type_=Uuid)),
    Person,
)


def list_payees(tx: Tx, page_request: PageRequest, wanted: PayeeFilter) -> Page[Payee]:
    """Returns a page of payees, newest first."""
    return _PAYEES.page(tx, page_request, *matching(payees, wanted), descending=True)


def decrypted(tx: Tx, payee: Payee) -> Payee:
    """Returns the payee with name and account number."""
    name, account_no = decrypt(tx, payee.name_sealed, NAME), decrypt(tx, payee.account_sealed, ACCOUNT)
    return replace(payee, name=name, account_no=account_no)
