"""The values of payment providers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from services.chassis.errors import Refused, Unauthorized


@dataclass(frozen=True)
class PaymentNotice:
    """What a provider's signed notice says; `digest` is the hash of its bytes."""

    provider: str
    notice_id: str
    event: str
    out_trade_no: str
    provider_txn: str
    amount_fen: int
    currency: str
    paid_at: datetime
    digest: bytes


class BadSignature(Unauthorized):
    """A notice that its provider did not sign, or signed too long ago."""

    code = "bad_signature"
    zh = "通知签名无效。"
    en = "The notice's signature is not valid."
    headers = {}


class PaymentUnavailable(Refused):
    """The payment provider is not set up here."""

    code = "payment_unavailable"
    zh = "暂不支持该支付方式。"
    en = "This way of paying is not available here."


class Provider(Protocol):
    """What the fund needs of a provider."""

    name: str

    def read(self, body: bytes, headers: Mapping[str, str]) -> PaymentNotice:
        """What a notice says; BadSignature where the provider did not sign it, or long ago."""
