"""Filters of lists, and the station's board."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from services.orders.orders.model import Order, State


class Attention(StrEnum):
    """Why the station should look at an order that a team has."""

    TEAM_WITHOUT_LEADER = "team_without_leader"  # leader and deputies are suspended, or volunteers no more
    PEOPLE_MISSING = "people_missing"  # fewer people are named than the service needs


@dataclass(frozen=True)
class OrderFilter:
    """A filter of orders; a field that is None does not filter."""

    state: State | None = None
    team_id: UUID | None = None
    requester_id: UUID | None = None
    service_id: UUID | None = None
    order_no: str | None = None


@dataclass(frozen=True)
class BoardOrder:
    """An order on the board."""

    order: Order
    attention: Sequence[Attention]


@dataclass(frozen=True)
class BoardColumn:
    """The orders in one state: how many, how many overdue, and the first of them."""

    state: State
    count: int
    overdue: int
    orders: Sequence[BoardOrder]
