"""Requests about vouchers, and their refusals."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from services.charity.two_people.model import Request, RequestState
from services.chassis.errors import Refused


class VoucherVerb(StrEnum):
    """What is asked about a voucher."""

    VOID = "void"
    REISSUE = "reissue"


class VoidReason(StrEnum):
    """Why a voucher is void. Its points come back, but for misuse."""

    SHOP = "shop"
    MISTAKE = "mistake"
    MISUSE = "misuse"


@dataclass(frozen=True, kw_only=True)
class VoucherRequest(Request):
    """A request to void a voucher, or to give it another code. `code` is for who has confirmed the other code."""

    voucher_id: UUID
    asked: VoucherVerb
    reason: VoidReason | None = None
    note: str | None = None
    code: str | None = None

    @property
    def verb(self) -> str:
        """What is asked."""
        return self.asked.value


@dataclass(frozen=True)
class VoucherRequestFilter:
    """Filters of the list of requests."""

    state: RequestState | None = None
    voucher_id: UUID | None = None


class HolderSignsIn(Refused):
    """The holder signs in, and so gets another code without the station."""

    code = "holder_signs_in"
    zh = "持券人可自行登录换码，无须工作站办理"
    en = "The holder signs in and can get another code without the station"
