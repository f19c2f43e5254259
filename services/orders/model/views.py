"""What somebody is shown of orders and teams."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.orders.model.attendance import VolunteerMinutes
from services.orders.model.orders import Order, Words
from services.orders.model.people import Sight
from services.orders.model.reviews import JointScores
from services.orders.model.teams import TeamState


@dataclass(frozen=True)
class Seen:
    """An order as far as its reader may see it; what they may not see is None or empty."""

    order: Order
    sight: Sight
    words: Words | None = None
    member_ids: Sequence[UUID] = ()
    volunteers: Sequence[VolunteerMinutes] = ()

    @property
    def scores(self) -> JointScores | None:
        """What the reviews came to at the last closing."""
        one = self.order
        if one.score_attitude is None or one.score_quality is None or one.score_punctuality is None:
            return None
        return JointScores(one.score_attitude, one.score_quality, one.score_punctuality)

    @property
    def version(self) -> int:
        """The order's version, for ETag."""
        return self.order.version


@dataclass(frozen=True)
class TeamSeen:
    """A team as far as its reader may see it: the street sees what it is called and can do."""

    id: UUID
    name: str
    skills: Sequence[str]
    state: TeamState
    founded_on: date | None
    version: int
    capacity: int | None = None
    grid_ids: Sequence[UUID] = ()
    leader_id: UUID | None = None
    deputy_ids: Sequence[UUID] = ()
