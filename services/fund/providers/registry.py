"""Which payment providers a community has."""

from __future__ import annotations

from services.chassis.config import settings
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.fund.providers.model import PaymentUnavailable, Provider
from services.fund.providers.sandbox import Sandbox


def get_provider(tx: Tx, name: str = Sandbox.name) -> Provider:
    """Returns the payment provider of that name. Raises PaymentUnavailable if this community does not have it.

    The sandbox provider collects no money: only sandbox communities outside production have it.
    """
    given = settings()
    trial = given.env != "production" and communities.is_sandbox(tx)
    if name != Sandbox.name or not trial or not given.payment_sandbox_secret:
        raise PaymentUnavailable
    return Sandbox(given.payment_sandbox_secret)
