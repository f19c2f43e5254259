"""The platform in containers, once a session. Only where WULIN_TEST_COMPOSE is set, as `make test-compose` does:
whoever has no Docker engine tests everything else with `make test`."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from deploy.deployment import Deployment
from deploy.local.ports import free_port
from tests.compose.stack import Stack

if "WULIN_TEST_COMPOSE" not in os.environ:
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture(scope="session")
def stack() -> Iterator[Stack]:
    """Built from the repository as it is, with data of its own; nothing of it stays."""
    made = Stack(free_port())
    made.compose("build", "-q")
    try:
        made.up()
        yield made
    finally:
        made.down("-v", "--remove-orphans")


@pytest.fixture
def deployment(stack: Stack) -> Deployment:
    """Asked anew by each test, since a container that was made anew has another address."""
    return stack.deployment
