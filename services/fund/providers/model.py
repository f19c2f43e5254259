"""The interface of a payment provider, and the content of its notices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from services.chassis.errors import Refused, Unauthorized


class PaymentEvent(StrEnum):
    """The state of a payment in a notice."""

    PAID = "paid"
    CLOSED = "closed"


@dataclass(frozen=True)
class PaymentNotice:
    """The content of a provider's signed notice. `digest` is the hash of its bytes."""

    provider: str
    notice_id: str
    event: PaymentEvent
    out_trade_no: str
    provider_txn: str
    amount_fen: int
    currency: str
    paid_at: datetime
    digest: bytes


class Provider(Protocol):
    """A payment provider."""

    name: str

    def read(self, body: bytes, headers: Mapping[str, str]) -> PaymentNotice:
        """Returns the content of a notice; raises BadSignature if the signature is missing, wrong or too old."""


class BadSignature(Unauthorized):
    """The provider did not sign the notice, or signed it too long ago."""

    code = "bad_signature"
    zh = "通知签名无效"
    en = "The notice's signature is not valid"
    headers = {}


class PaymentUnavailable(Refused):
    """The payment provider is not set up here."""

    code = "payment_unavailable"
    zh = "暂不支持该支付方式"
    en = "This way of paying is not available here"
