"""The station's board."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from services.orders.orders.model import Order, State


@dataclass(frozen=True)
class BoardColumn:
    """The orders in one state: how many, how many overdue, and the first of them, overdue ones first."""

    state: State
    count: int
    overdue: int
    orders: Sequence[Order]
