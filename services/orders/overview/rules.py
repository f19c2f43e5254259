"""What the station should look at on its board."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

from services.orders.orders.model import Order, State
from services.orders.overview.model import Attention


def attention(
    order: Order, member_ids: Collection[UUID], able_leaders: Mapping[UUID, Collection[UUID]]
) -> list[Attention]:
    """Returns why the station should look at an order; `able_leaders` are those of each team who may lead now."""
    found = []
    if order.team_id and not able_leaders[order.team_id]:
        found.append(Attention.TEAM_WITHOUT_LEADER)
    if order.state is State.ACCEPTED and len(member_ids) < order.people_needed:
        found.append(Attention.PEOPLE_MISSING)
    return found
