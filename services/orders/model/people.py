"""Who acts, and how much of an order somebody may see."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from uuid import UUID

STAFF = frozenset({"station", "admin"})


@dataclass(frozen=True)
class Actor:
    """Who does something: a person with roles, an integrator's client, or (without an id) the clock."""

    id: UUID | None
    roles: frozenset[str] = frozenset()
    is_client: bool = False

    @property
    def is_staff(self) -> bool:
        """Whether a worker of the station or an admin acts."""
        return not STAFF.isdisjoint(self.roles)

    @property
    def dispatches(self) -> bool:
        """Whether the station acts, or a program that the station gave its work to."""
        return self.is_staff or self.is_client

    @property
    def reads_all(self) -> bool:
        """Whether the community's orders are open to the reader (confidential ones in outline only)."""
        return self.dispatches or "auditor" in self.roles


CLOCK = Actor(None)


class Sight(int, Enum):
    """How much of an order somebody sees: each step shows what the one before shows, and more."""

    NOTHING = 0
    OUTLINE = 1  # service, grid, time, state
    OFFERED = 2  # also for whom, and the note
    WHOLE = 3  # also the address


@dataclass(frozen=True)
class Tie:
    """What ties somebody to one order besides roles."""

    leads_offered: bool = False
    in_offered: bool = False
    leads_serving: bool = False
    assigned: bool = False
