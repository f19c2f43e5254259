"""The village that the stories of orders happen in."""

from __future__ import annotations

import pytest

from tests.orders.village import Village
from tests.support.rig import Rig


@pytest.fixture
def village(orders: Rig) -> Village:
    return Village(orders)
