"""Who may be paid, and who may confirm a payee."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from services.chassis.errors import OwnProposal
from services.chassis.text import letters_and_digits
from services.fund.payees.model import (
    OutsiderNotDeclared,
    Payee,
    PayeeBarred,
    PayeeChanges,
    PayeeConfirmed,
    PayeeKind,
    PayeePersonNeeded,
    PayeeRequest,
)

DECIDING = frozenset({"fund_manager", "fund_approver", "admin"})
SHOWN_DIGITS = 4


def require_person(told: PayeeRequest | Payee) -> None:
    """Raises PayeePersonNeeded unless a person, and no other payee, is named or declared an outsider."""
    said = (told.person_id is not None) + told.outsider
    if said != (told.kind is PayeeKind.PERSON):
        raise PayeePersonNeeded


def require_payable(payee: Payee, roles: Collection[str], acting: Collection[UUID] = ()) -> None:
    """Raises PayeeBarred if the person who would be paid decides about money: `roles` are theirs of now.

    Nor are they paid who entered or confirmed the payee, or are `acting` on the grant: who gains never confirms.
    """
    hands = {*acting, *payee.written_by, payee.confirmed_by}
    if payee.person_id and (payee.person_id in hands or not DECIDING.isdisjoint(roles)):
        raise PayeeBarred


def shown_digits(account_no: str) -> str:
    """Returns the end of an account number, for lists; nothing of one that has no more digits than that."""
    key = letters_and_digits(account_no)
    return key[-SHOWN_DIGITS:] if len(key) > SHOWN_DIGITS else ""


def changed(payee: Payee, changes: PayeeChanges) -> dict[str, Any]:
    """Returns the values that change, by name."""
    wanted = {name: one for name in ("name", "account_no", "bank") if (one := getattr(changes, name)) is not None}
    if any(one is not None for one in (changes.kind, changes.person_id, changes.outsider)):
        wanted["kind"] = changes.kind or payee.kind
        wanted |= {"person_id": changes.person_id, "outsider": bool(changes.outsider)}
    return {name: one for name, one in wanted.items() if one != getattr(payee, name)}


def rewritten(payee: Payee, who_id: UUID) -> Payee:
    """Returns the payee after somebody changed it: another person must confirm it."""
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
