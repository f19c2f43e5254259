"""Payment providers: how an order is to be paid, and what a signed notice says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from services.fund.model.giving import Notice, PaymentOrder
from services.fund.model.refusals import PaymentUnavailable
from services.fund.providers.sandbox import Sandbox


class Provider(Protocol):
    """What the fund needs of a provider."""

    def pay_with(self, order: PaymentOrder) -> dict[str, str]:
        """What the donor's phone needs to pay."""

    def read(self, body: bytes, headers: Mapping[str, str]) -> Notice:
        """What a notice says; BadSignature where the provider did not sign it, or long ago."""


def provider(name: str, secrets: Mapping[str, str]) -> Provider:
    """The provider of that name; PaymentUnavailable where it isn't set up."""
    if name == "sandbox" and secrets.get("sandbox"):
        return Sandbox(secrets["sandbox"])
    raise PaymentUnavailable
