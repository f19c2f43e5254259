"""Contact windows: who may read whose name and phone because of an order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from services.orders.orders.model import Order
from services.orders.teams.model import TeamLeaders


@dataclass(frozen=True)
class Window:
    """Whose name and phone these people may read, if they hold this role at the time of reading."""

    person_id: UUID
    role: str
    reader_ids: Sequence[UUID]


@dataclass(frozen=True)
class Contacts:
    """The people of an order that a team has: who serves, and who leads the team."""

    order: Order
    member_ids: Collection[UUID]
    leaders: TeamLeaders

    @property
    def windows(self) -> list[Window]:
        """Whoever serves reads the requester, the requester the first able leader, leaders their members."""
        requester_id = self.order.requester_id
        found = [Window(one, "team_leader", _others(self.leaders.named, one)) for one in sorted(self.member_ids)]
        if requester_id:
            found.append(Window(requester_id, "volunteer", _others(self.member_ids, requester_id)))
            found += [Window(one, "resident", _others([requester_id], one)) for one in self.leaders.able[:1]]
        return [window for window in found if window.reader_ids]


def _others(readers: Collection[UUID], person_id: UUID) -> list[UUID]:
    return sorted(set(readers) - {person_id})
