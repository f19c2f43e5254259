"""Which payment providers this deployment has."""

from __future__ import annotations

from services.chassis.config import settings
from services.fund.providers.model import PaymentUnavailable, Provider
from services.fund.providers.sandbox import Sandbox


def get_provider(name: str = Sandbox.name) -> Provider:
    """Returns the payment provider of that name. Raises PaymentUnavailable if it is not set up."""
    secret = settings().payment_sandbox_secret
    if name != Sandbox.name or not secret:
        raise PaymentUnavailable
    return Sandbox(secret)
