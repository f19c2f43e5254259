"""A provider that collects nothing and signs as real ones do (Standard Webhooks): for sandboxes, demo and tests."""

from __future__ import annotations

import base64
import hashlib
import json
import operator
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from services.chassis.errors import Malformed
from services.fund.model.giving import Notice
from services.fund.model.refusals import BadSignature

EVENTS = ("paid", "closed")


@dataclass(frozen=True)
class Sandbox:
    """Signs and reads with a secret that it shares with us."""

    secret: str
    name = "sandbox"

    @property
    def _hook(self) -> Webhook:
        return Webhook(base64.b64encode(self.secret.encode()).decode())

    def sign(self, notice: Mapping[str, Any], at: datetime) -> tuple[bytes, dict[str, str]]:
        """Body and headers of a notice, as the provider would send them at `at` (the real clock)."""
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

    def read(self, body: bytes, headers: Mapping[str, str]) -> Notice:
        """What a notice says; the signature is looked at before the body."""
        try:
            self._hook.verify(body, dict(headers), json_parse=False)
        except (WebhookVerificationError, ValueError) as error:
            raise BadSignature from error
        return _notice(body)


def _notice(body: bytes) -> Notice:
    try:
        said = json.loads(body)
        return Notice(
            provider="sandbox",
            notice_id=str(said["notice_id"]),
            event=EVENTS[EVENTS.index(said["event"])],
            out_trade_no=str(said["out_trade_no"]),
            provider_txn=str(said["provider_txn"]),
            amount_fen=operator.index(said["amount_fen"]),
            currency=str(said["currency"]),
            paid_at=datetime.fromisoformat(said["paid_at"]).astimezone(UTC),
            digest=hashlib.sha256(body).digest(),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise Malformed from error
