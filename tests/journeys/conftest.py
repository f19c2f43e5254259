"""The whole platform, real processes behind the real nginx and broker, once a session; two fresh communities a test."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from deploy.deployment import Deployment
from deploy.local.layout import Layout
from deploy.local.platform import Platform
from tests.journeys.neighbourhood import Neighbourhood, Neighbours, opened

_NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def platform(servers_folder: Path) -> Iterator[Platform]:
    """The platform, with the simulated clock, in a folder of its own."""
    made = Platform(Layout(servers_folder / "platform", clock="simulated", env="test", durable=False))
    made.layout.folder.mkdir()
    made.layout.folder.chmod(0o711)
    try:
        made.up()
        yield made
    finally:
        made.destroy()


@pytest.fixture(scope="session")
def deployment(platform: Platform) -> Deployment:
    """The same as an operator's commands see it."""
    return platform.layout.deployment


@pytest.fixture
def here(deployment: Deployment) -> Neighbourhood:
    """A fresh community."""
    return opened(deployment, f"here-{next(_NUMBERS)}")


@pytest.fixture
def neighbours(deployment: Deployment) -> Neighbours:
    """Two fresh communities, in which the same things happen at the same time."""
    number = next(_NUMBERS)
    return Neighbours(opened(deployment, f"east-{number}"), opened(deployment, f"west-{number}"))
