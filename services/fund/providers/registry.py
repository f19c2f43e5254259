"""Providers: registry."""

from __future__ import annotations

from collections.abc import Mapping

from services.fund.providers.model import PaymentUnavailable, Provider
from services.fund.providers.sandbox import Sandbox


def provider(name: str, secrets: Mapping[str, str]) -> Provider:
    """The provider of that name; PaymentUnavailable where it isn't set up."""
    if name == "sandbox" and secrets.get("sandbox"):
        return Sandbox(secrets["sandbox"])
    raise PaymentUnavailable
