"""Enter a payee, change it, and confirm it. Each change makes the confirmation and the approvals that name it void."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.security.callers import Caller
from services.chassis.security.encryption import encrypt, fingerprint
from services.chassis.text import letters_and_digits
from services.fund.payees import hooks, rules, store
from services.fund.payees.model import ACCOUNT, NAME, Payee, PayeeChanges, PayeeRequest


def add_payee(tx: Tx, request: PayeeRequest, *, who: Caller, now: datetime) -> Payee:
    """Enter whom the fund may pay once another person has confirmed it. Raises PayeeBarred or PayeeExists."""
    rules.require_person(request)
    payee = Payee(
        id=new_id(),
        kind=request.kind,
        bank=request.bank,
        person_id=request.person_id,
        outsider=request.outsider,
        written_by=(who.id,),
        confirmed_by=None,
        confirmed_at=None,
        created_at=now,
        version=1,
        name_sealed=encrypt(tx, request.name, NAME),
        **_account(tx, request.account_no),
        name=request.name,
        account_no=request.account_no,
    )
    _require_payable(tx, payee)
    store.add_payee(tx, payee)
    return payee


def amend_payee(
    tx: Tx, payee_id: UUID, changes: PayeeChanges, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Payee:
    """Change a payee: another person must confirm it, and the approvals of unpaid grants become void."""
    before = store.decrypted(tx, store.lock_payee(tx, payee_id))
    must_match(before.version)
    given = rules.changed(before, changes)
    if not given:
        return before
    sealed: dict[str, Any] = {"name_sealed": encrypt(tx, given["name"], NAME)} if "name" in given else {}
    sealed |= _account(tx, given["account_no"]) if "account_no" in given else {}
    after = rules.rewritten(replace(before, **given, **sealed), who.id)
    rules.require_person(after)
    _require_payable(tx, after)
    store.save_payee(tx, after)
    hooks.after_change(tx, payee_id, who.id, now)
    return after


def confirm_payee(
    tx: Tx, payee_id: UUID, must_match: Callable[[int], None], *, outsider: bool, who: Caller, now: datetime
) -> Payee:
    """Confirm name and account, which somebody else has entered. Raises OwnProposal, PayeeBarred …"""
    before = store.decrypted(tx, store.lock_payee(tx, payee_id))
    must_match(before.version)
    after = rules.confirmed(before, who.id, now, outsider=outsider)
    _require_payable(tx, after)
    store.save_payee(tx, after)
    return after


def _require_payable(tx: Tx, payee: Payee) -> None:
    """Raises PayeeBarred, or UnknownPerson or PersonSuspended for a person who may not be named."""
    if payee.person_id:
        rules.require_payable(payee, people.member(tx, payee.person_id).roles)


def _account(tx: Tx, account_no: str) -> dict[str, Any]:
    """Returns the columns of an account number."""
    return {
        "account_sealed": encrypt(tx, account_no, ACCOUNT),
        "account_key": fingerprint(tx, letters_and_digits(account_no), ACCOUNT),
        "account_last4": rules.shown_digits(account_no),
    }
