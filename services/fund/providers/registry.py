"""Finds a payment provider by its name."""

from __future__ import annotations

from collections.abc import Mapping

from services.fund.providers.model import PaymentUnavailable, Provider
from services.fund.providers.sandbox import Sandbox


def get_provider(name: str, secrets: Mapping[str, str]) -> Provider:
    """Returns the provider of that name; raises PaymentUnavailable where it is not set up."""
    if name == Sandbox.name and secrets.get(Sandbox.name):
        return Sandbox(secrets[Sandbox.name])
    raise PaymentUnavailable
