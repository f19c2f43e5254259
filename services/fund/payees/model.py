"""Payees, and their refusals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Forbidden, Invalid, Refused

NAME, ACCOUNT = "payees.name_sealed", "payees.account_sealed"  # the columns that encrypted values are bound to


class PayeeKind(StrEnum):
    """Who is paid."""

    ORGANISATION = "organisation"
    SHOP = "shop"
    PERSON = "person"


@dataclass(frozen=True)
class PayeeRequest:
    """A request for a new payee."""

    name: str
    kind: PayeeKind
    account_no: str
    bank: str | None = None
    person_id: UUID | None = None
    outsider: bool = False


@dataclass(frozen=True)
class PayeeChanges:
    """Another name or account, or somebody else; None keeps the current value.

    Kind, person and outsider are said together, as in a request: whoever gives one of them says the payee anew.
    """

    name: str | None = None
    account_no: str | None = None
    bank: str | None = None
    kind: PayeeKind | None = None
    person_id: UUID | None = None
    outsider: bool | None = None


@dataclass(frozen=True)
class Payee:
    """Whom the fund pays. A person is one of the community, or an outsider, as both who enter and confirm declare.

    `name` and `account_no` are empty until a query has decrypted them.
    """

    id: UUID
    kind: PayeeKind
    name_sealed: bytes
    bank: str | None
    account_sealed: bytes
    account_key: bytes  # equal for equal numbers, to find an account that was entered before
    account_last4: str
    person_id: UUID | None
    outsider: bool
    written_by: tuple[UUID, ...]  # who entered or changed it; they may not confirm it
    confirmed_by: UUID | None
    confirmed_at: datetime | None
    created_at: datetime
    version: int
    name: str | None = None
    account_no: str | None = None

    @property
    def confirmed(self) -> bool:
        """Whether somebody else has confirmed name and account as they are now."""
        return self.confirmed_by is not None


@dataclass(frozen=True)
class PayeeFilter:
    """A filter of payees."""

    kind: PayeeKind | None = None


class PayeeExists(Refused):
    """Another payee has this account."""

    code = "payee_exists"
    zh = "已有使用此账号的收款方"
    en = "A payee with this account exists already"


class PayeePersonNeeded(Invalid):
    """A payee of kind `person` is somebody of the community or an outsider; no other payee is either."""

    code = "payee_person_needed"
    zh = "收款方为个人时，请指明是本社区的哪位人员，或注明是社区外人员；其他收款方不填"
    en = "A person who is paid is named, or declared an outsider; no other payee is"

    def __init__(self) -> None:
        super().__init__(self.at("/person_id"))


class PayeeBarred(Forbidden):
    """Who decides about the fund's money, or acts on a grant or on the payee, is not paid by it."""

    code = "payee_barred"
    zh = "收款人在基金或社区管理中任职，或经办过此事，不能向其付款"
    en = "The payee holds a role of the fund, is an administrator, or acted in this matter, and cannot be paid"


class PayeeConfirmed(Refused):
    """Somebody has confirmed this payee."""

    code = "payee_confirmed"
    zh = "该收款方已经核实"
    en = "This payee is confirmed already"


class OutsiderNotDeclared(Refused):
    """Who confirms a payee says, too, that the person does not belong to the community."""

    code = "outsider_not_declared"
    zh = "核实人须同样声明此人不是本社区人员"
    en = "Whoever confirms must also declare that this person is an outsider"
