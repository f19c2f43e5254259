"""Fixtures that all tests of orders share."""

from __future__ import annotations

import pytest

from tests.orders.scenario import OrderScenario
from tests.support.rig import Rig


@pytest.fixture
def scenario(orders: Rig) -> OrderScenario:
    """A fresh community with the people and steps of an order."""
    return OrderScenario(orders)
