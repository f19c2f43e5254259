"""Teams and memberships."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Refused
from services.chassis.security.rights import Tie, of_office
from services.chassis.security.roles import LEADERS

VOLUNTEER_ROLES = frozenset({"volunteer", "team_leader"})  # of people whom a team may take in


class TeamState(StrEnum):
    """A resting team is inactive for a time and gets no offers; a disbanded team is kept for the record."""

    ACTIVE = "active"
    RESTING = "resting"
    DISBANDED = "disbanded"


@dataclass(frozen=True)
class Team:
    """A volunteer team. `capacity` is the number of orders that it may have in hand."""

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
        """The leader and the deputies; each acts for the team."""
        return frozenset({self.leader_id, *self.deputy_ids})

    @property
    def ties(self) -> list[Tie]:
        """The ties of those who lead the team: by their place in it, and by the role of now."""
        return [of_office(one, LEADERS) for one in self.leaders]


@dataclass(frozen=True)
class Membership:
    """A person is in a team, from `since` to `until`."""

    id: UUID
    team_id: UUID
    person_id: UUID
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True)
class TeamLeaders:
    """Who leads a team: its leader and deputies, and those of them who may lead now, in this order."""

    leader_id: UUID
    deputy_ids: Sequence[UUID]
    able: Sequence[UUID]

    @property
    def named(self) -> frozenset[UUID]:
        """The leader and the deputies."""
        return frozenset({self.leader_id, *self.deputy_ids})


@dataclass(frozen=True)
class Leader:
    """A person who has led a team, and whether they lead one now; the version counts these changes."""

    person_id: UUID
    leads: bool
    version: int


@dataclass(frozen=True)
class TeamFilter:
    """A filter of teams; a field that is None does not filter."""

    state: TeamState | None = None
    member_id: UUID | None = None


@dataclass(frozen=True)
class TeamView:
    """A team as one caller may see it; hidden fields are None or empty."""

    id: UUID
    name: str
    skills: Sequence[str]
    state: TeamState
    founded_on: date | None
    version: int
    capacity: int | None = None
    leader_id: UUID | None = None
    deputy_ids: Sequence[UUID] = ()


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
    """A leader can leave a team only after it has another leader."""

    code = "team_needs_leader"
    zh = "团队须有队长"
    en = "A team needs a leader"


class TeamBusy(Refused):
    """A team with orders in hand cannot be disbanded; fact `in_hand`."""

    code = "team_busy"
    zh = "团队仍有订单"
    en = "The team has orders in hand"
