"""Payment providers, and what their signed notices say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from services.fund.model.giving import Notice
from services.fund.model.refusals import PaymentUnavailable
from services.fund.providers.sandbox import Sandbox


class Provider(Protocol):
    """What the fund needs of a provider."""

    name: str

    def read(self, body: bytes, headers: Mapping[str, str]) -> Notice:
        """What a notice says; BadSignature where the provider did not sign it, or long ago."""


def provider(name: str, secrets: Mapping[str, str]) -> Provider:
    """The provider of that name; PaymentUnavailable where it isn't set up."""
    if name == "sandbox" and secrets.get("sandbox"):
        return Sandbox(secrets["sandbox"])
    raise PaymentUnavailable
