"""Teams and memberships."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Refused


class NotAVolunteer(Refused):
    """Members and leaders of teams hold the role `volunteer`."""

    code = "not_a_volunteer"
    zh = "此人不是志愿者"
    en = "This person is not a volunteer"


class AlreadyAMember(Refused):
    """The person is in this team already."""

    code = "already_a_member"
    zh = "已是该团队成员"
    en = "Already a member of this team"


class TeamNeedsLeader(Refused):
    """A leader leaves only after another leads."""

    code = "team_needs_leader"
    zh = "团队须有队长"
    en = "A team needs a leader"


class TeamBusy(Refused):
    """A team with orders in hand is not disbanded."""

    code = "team_busy"
    zh = "团队仍有订单"
    en = "The team has orders"


class TeamState(StrEnum):
    """A resting team gets no offers; a disbanded one stays for the record."""

    ACTIVE = "active"
    RESTING = "resting"
    DISBANDED = "disbanded"


@dataclass(frozen=True)
class Team:
    """A volunteer team: `capacity` is how many orders it can carry at once."""

    id: UUID
    name: str
    leader_id: UUID
    skills: Sequence[str]
    capacity: int
    deputy_ids: Sequence[UUID] = ()
    state: TeamState = TeamState.ACTIVE
    founded_on: date | None = None
    version: int = 1

    @property
    def leaders(self) -> frozenset[UUID]:
        """The leader and the deputies: each speaks for the team."""
        return frozenset({self.leader_id, *self.deputy_ids})


@dataclass(frozen=True)
class Membership:
    """One stay of a person in a team."""

    id: UUID
    team_id: UUID
    person_id: UUID
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True)
class TeamView:
    """A team as far as its reader may see it: the street sees what it is called and can do."""

    id: UUID
    name: str
    skills: Sequence[str]
    state: TeamState
    founded_on: date | None
    version: int
    capacity: int | None = None
    leader_id: UUID | None = None
    deputy_ids: Sequence[UUID] = ()
