"""The settings that a deployment gives to its programs."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from deploy.deployment import Deployment


@pytest.mark.parametrize(("env", "given"), [("production", ""), ("development", "a secret"), ("test", "a secret")])
def test_production_has_no_secret_of_the_sandbox_provider(env: str, given: str) -> None:
    """A provider that collects no money has no place where money is real."""
    deployment = Deployment(
        secrets=defaultdict(lambda: "a secret"),
        base_url="http://wulin.test",
        gateway_url="http://wulin.test",
        postgres="postgres:5432",
        broker="rabbitmq:5672",
        directory="directory:8000",
        folder=Path(),
        backups=Path(),
        env=env,
    )
    assert deployment.settings("fund")["PAYMENT_SANDBOX_SECRET"] == given
    assert "PAYMENT_SANDBOX_SECRET" not in deployment.settings("charity")
