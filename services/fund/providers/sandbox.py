"""A provider that collects nothing and signs as real ones do (Standard Webhooks): for demos and tests."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import marshmallow as ma
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from services.chassis.errors import Invalid
from services.chassis.fields import Choice, Instant, Schema, Text, WholeNumber
from services.chassis.http.parsing import faults, read_json
from services.fund.providers.model import BadSignature, PaymentEvent, PaymentNotice


class NoticeBody(Schema):
    """The body of a notice."""

    notice_id = Text(shortest=1, longest=200, required=True)
    event = Choice(PaymentEvent, required=True)
    out_trade_no = Text(shortest=1, longest=64, required=True)
    provider_txn = Text(shortest=1, longest=200, required=True)
    amount_fen = WholeNumber(required=True)
    currency = Text(shortest=1, longest=8, required=True)
    paid_at = Instant(required=True)


_NOTICE_BODY = NoticeBody(unknown=ma.EXCLUDE)  # a provider may add fields later


@dataclass(frozen=True)
class Sandbox:
    """A provider that signs and checks with one shared secret."""

    secret: str
    name = "sandbox"

    @property
    def _hook(self) -> Webhook:
        return Webhook(base64.b64encode(self.secret.encode()).decode())

    def sign(self, notice: Mapping[str, Any], at: datetime) -> tuple[bytes, dict[str, str]]:
        """Returns body and headers of a notice, as the provider would send them at `at` (the real clock)."""
        body = json.dumps(notice, ensure_ascii=False)
        notice_id = str(notice["notice_id"])
        signature = self._hook.sign(notice_id, at.astimezone(UTC), body)
        sent = {
            "webhook-id": notice_id,
            "webhook-timestamp": str(int(at.timestamp())),
            "webhook-signature": signature,
            "Content-Type": "application/json",
        }
        return body.encode(), sent

    def read(self, body: bytes, headers: Mapping[str, str]) -> PaymentNotice:
        """Returns the content of a notice. The signature is checked before the body is read."""
        try:
            self._hook.verify(body, dict(headers), json_parse=False)
        except (WebhookVerificationError, ValueError) as error:
            raise BadSignature from error
        return _notice(body)


def _notice(body: bytes) -> PaymentNotice:
    try:
        values = _NOTICE_BODY.load(read_json(body))
    except ma.ValidationError as error:
        raise Invalid(*faults(error.messages)) from error
    return PaymentNotice(provider=Sandbox.name, digest=hashlib.sha256(body).digest(), **values)
