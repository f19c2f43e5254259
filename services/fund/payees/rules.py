"""Who may be paid, and who may confirm a payee."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.errors import OwnProposal
from services.chassis.text import letters_and_digits
from services.fund.payees.model import (
    OutsiderNotDeclared,
    Payee,
    PayeeBarred,
    PayeeConfirmed,
    PayeeKind,
    PayeePersonNeeded,
    PayeeRequest,
)

DECIDING = frozenset({"fund_manager", "fund_approver", "admin"})
SHOWN_DIGITS = 4


def require_person(request: PayeeRequest) -> None:
    """Raises PayeePersonNeeded unless a person, and no other payee, is named or declared an outsider."""
    said = (request.person_id is not None) + request.outsider
    if said != (request.kind is PayeeKind.PERSON):
        raise PayeePersonNeeded


def require_payable(roles: Collection[str]) -> None:
    """Raises PayeeBarred if the person who would be paid decides about money: `roles` are theirs of now."""
    if not DECIDING.isdisjoint(roles):
        raise PayeeBarred


def shown_digits(account_no: str) -> str:
    """Returns the end of an account number, for lists; nothing of one that has no more digits than that."""
    key = letters_and_digits(account_no)
    return key[-SHOWN_DIGITS:] if len(key) > SHOWN_DIGITS else ""


def rewritten(payee: Payee, who_id: UUID) -> Payee:
    """Returns the payee after somebody changed name or account: another person must confirm it."""
    written_by = tuple(dict.fromkeys((*payee.written_by, who_id)))
    return replace(payee, written_by=written_by, confirmed_by=None, confirmed_at=None, version=payee.version + 1)


def confirmed(payee: Payee, who_id: UUID, now: datetime, *, outsider: bool) -> Payee:
    """Returns the payee as confirmed. Raises PayeeConfirmed, OwnProposal or OutsiderNotDeclared."""
    if payee.confirmed:
        raise PayeeConfirmed
    if who_id in payee.written_by:
        raise OwnProposal
    if payee.outsider and not outsider:
        raise OutsiderNotDeclared
    return replace(payee, confirmed_by=who_id, confirmed_at=now, version=payee.version + 1)
