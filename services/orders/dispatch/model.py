"""Dispatches, answers of teams, and the ranking of teams."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from services.chassis.errors import Fault, Forbidden, Invalid, Refused
from services.orders.offers.model import DeclineReason
from services.orders.teams.model import Team


@dataclass(frozen=True)
class Acceptance:
    """A team takes an order: who comes (may be said later), and when, if not as wanted."""

    team_id: UUID
    members: Sequence[UUID] = ()
    agreed_at: datetime | None = None


@dataclass(frozen=True)
class Refusal:
    """A team's no."""

    team_id: UUID
    reason: str
    reason_code: DeclineReason = DeclineReason.OTHER


class UnknownTeam(Invalid):
    """A dispatch names a team that is not there."""

    code = "unknown_team"
    zh = "没有这支队伍"
    en = "There is no such team"

    def __init__(self, pointer: str = "/team_ids") -> None:
        super().__init__(Fault(pointer, self.code, self.en))


class TeamAtCapacity(Refused):
    """The team carries as many orders as it can."""

    code = "team_at_capacity"
    zh = "团队承接已满"
    en = "The team is full"


class TeamInactive(Refused):
    """The team rests or has been disbanded."""

    code = "team_inactive"
    zh = "团队未在服务"
    en = "The team is not active"


class TeamLacksSkill(Refused):
    """The order needs a skill that the team doesn't have."""

    code = "team_lacks_skill"
    zh = "团队缺少所需技能"
    en = "The team lacks a skill"


class CircleOpenCall(Refused):
    """A confidential order is offered to one team at a time."""

    code = "circle_open_call"
    zh = "保密订单不能公开抢单"
    en = "A confidential order cannot be an open call"


class TooManyTeams(Invalid):
    """An open call goes to at most ten teams."""

    code = "too_many_teams"
    zh = "一次最多派给十支团队"
    en = "At most ten teams at once"

    def __init__(self) -> None:
        super().__init__(Fault("/team_ids", self.code, self.en))


class AlreadyOffered(Refused):
    """A team is asked once a round."""

    code = "already_offered"
    zh = "本轮已派给该团队"
    en = "Already offered to this team in this round"


class NotASocialWorker(Refused):
    """The person named does not hold the role `social_worker`."""

    code = "not_a_social_worker"
    zh = "此人不是社工"
    en = "This person is not a social worker"


class OrderTaken(Refused):
    """Another team accepted first."""

    code = "order_taken"
    zh = "订单已被其他团队接走"
    en = "Another team has taken the order"


class OfferLapsed(Refused):
    """The time to accept has passed."""

    code = "offer_lapsed"
    zh = "接单时间已过"
    en = "The offer has lapsed"


class OfferNotYours(Forbidden):
    """The order was not offered to this team."""

    code = "offer_not_yours"
    zh = "此单未派给您的团队"
    en = "Not offered to your team"


class NotAMember(Invalid):
    """Only members of the team can be assigned for it."""

    code = "not_a_member"
    zh = "此人不是该团队成员"
    en = "This person is not a member of the team"

    def __init__(self, pointer: str = "/members") -> None:
        super().__init__(Fault(pointer, self.code, self.en))


class OwnOrder(Refused):
    """Nobody is assigned to an order placed for themself."""

    code = "own_order"
    zh = "不能承接为自己下的订单"
    en = "Not for an order placed for oneself"


@dataclass(frozen=True)
class Candidate:
    """A team as the ranking needs it: what it can, carries, and how it did; counts are whole."""

    team: Team
    active: int
    free_members: int
    reviews: int
    score_sum: int  # of the joint scores x 100, last 365 days
    offered: int
    in_time: int
    last_offered_at: datetime | None = None
    passed: str | None = None  # declined, lapsed or withdrawn in this round


PRIOR_MEAN = 400  # of the joint scores x 100, before any review


@dataclass(frozen=True)
class Everybody:
    """The community's joint scores of the last 365 days."""

    reviews: int = 0
    score_sum: int = 0

    @property
    def mean(self) -> int:
        """Times 100; 400 before any review."""
        return self.score_sum // self.reviews if self.reviews else PRIOR_MEAN


@dataclass(frozen=True)
class Part:
    """One part of a team's ranking: points and the reason in words."""

    part: str
    points: int
    reason: str


@dataclass(frozen=True)
class Ranked:
    """A team that may be asked, with its points of 1,000 and why."""

    team_id: UUID
    name: str
    score: int
    parts: Sequence[Part]


@dataclass(frozen=True)
class LeftOut:
    """A team that is not proposed, and the reason."""

    team_id: UUID
    name: str
    reason: str


@dataclass(frozen=True)
class Ranking:
    """The station's proposal: who might take an order, best first, and who was left out."""

    ranked: Sequence[Ranked]
    left_out: Sequence[LeftOut]
