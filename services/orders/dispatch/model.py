"""Answers of teams, and the ranking of teams for an order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Forbidden, Invalid, Refused
from services.orders.offers.model import DeclineReason
from services.orders.teams.model import Team

PRIOR_MEAN = 400  # of joint scores, which are times 100, before any review


@dataclass(frozen=True)
class Acceptance:
    """A team accepts an order. Members may be named later; without `agreed_at` the wanted time is agreed."""

    team_id: UUID
    members: Sequence[UUID] = ()
    agreed_at: datetime | None = None


@dataclass(frozen=True)
class Decline:
    """A team declines an order."""

    team_id: UUID
    reason: str
    reason_code: DeclineReason = DeclineReason.OTHER


@dataclass(frozen=True)
class Candidate:
    """A team as the ranking needs it."""

    team: Team
    has_leader: bool  # who may lead now
    in_hand: int  # orders accepted and not finished, or offered to this team alone
    free_members: int  # at the time of the order
    reviews: int  # closed orders with a joint score, of the last 365 days
    score_sum: int  # of these scores, which are times 100
    offered: int  # offers that it answered or let lapse, of the last 90 days
    in_time: int  # those of them that it accepted
    last_offered_at: datetime | None = None
    passed: LeftOutReason | None = None  # declined, lapsed or withdrawn in this round


@dataclass(frozen=True)
class CommunityScores:
    """The joint scores of all orders of the last 365 days."""

    reviews: int = 0
    score_sum: int = 0

    @property
    def mean(self) -> int:
        """The mean, times 100."""
        return self.score_sum // self.reviews if self.reviews else PRIOR_MEAN


class RankingReason(StrEnum):
    """Why a part of the ranking has its points."""

    SKILLS = "skills"
    NO_SKILL_ASKED = "no_skill_asked"
    IN_HAND = "in_hand"
    SERVES_ANYWHERE = "serves_anywhere"
    REVIEWED = "reviewed"
    FEW_REVIEWS = "few_reviews"
    IN_TIME = "in_time"


class LeftOutReason(StrEnum):
    """Why a team is not proposed."""

    TEAM_INACTIVE = "team_inactive"
    TEAM_WITHOUT_LEADER = "team_without_leader"
    TEAM_AT_CAPACITY = "team_at_capacity"
    TEAM_LACKS_SKILL = "team_lacks_skill"
    TOO_FEW_FREE = "too_few_free"
    DECLINED = "declined"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class RankingPart:
    """One part of a team's ranking: its points, and the reason with its numbers."""

    part: str
    points: int
    code: RankingReason
    have: int | None = None
    of: int | None = None
    score: int | None = None  # the mean of the team's joint scores, times 100
    skills: Sequence[str] = ()

    def words(self, language: str) -> str:
        """Returns the reason as a text in `zh` or `en`."""
        colon, comma = ("：", "、") if language == "zh" else (": ", ", ")
        named = f"{colon}{comma.join(self.skills)}" if self.skills else ""
        score = f"{self.score // 100}.{self.score % 100:02d}" if self.score is not None else ""
        return _RANKING_WORDS[self.code][language].format(have=self.have, of=self.of, score=score, named=named)


@dataclass(frozen=True)
class RankedTeam:
    """A team that can get an offer, with its points out of 1,000 and their parts."""

    team_id: UUID
    name: str
    score: int
    parts: Sequence[RankingPart]


@dataclass(frozen=True)
class LeftOutTeam:
    """A team that is not proposed, and the reason."""

    team_id: UUID
    name: str
    code: LeftOutReason

    def words(self, language: str) -> str:
        """Returns the reason as a text in `zh` or `en`."""
        return _LEFT_OUT_WORDS[self.code][language]


@dataclass(frozen=True)
class Ranking:
    """The teams that are proposed for an order, best first, and those that are left out."""

    ranked: Sequence[RankedTeam]
    left_out: Sequence[LeftOutTeam]


class UnknownTeam(Invalid):
    """The request names a team that does not exist."""

    code = "unknown_team"
    zh = "没有这支团队"
    en = "There is no such team"

    def __init__(self, pointer: str = "/team_ids") -> None:
        super().__init__(self.at(pointer))


class TeamAtCapacity(Refused):
    """The team has as many orders in hand as it can carry."""

    code = "team_at_capacity"
    zh = "团队在手订单已满"
    en = "The team has no capacity for more orders"


class TeamInactive(Refused):
    """The team is resting or has been disbanded."""

    code = "team_inactive"
    zh = "团队未在服务"
    en = "The team is not active"


class TeamWithoutLeader(Refused):
    """The leader and all deputies of the team are suspended or are no volunteers any more, so nobody can answer."""

    code = "team_without_leader"
    zh = "团队没有可履职的队长"
    en = "Nobody can lead the team now"


class TeamLacksSkill(Refused):
    """The order needs a skill that the team does not have; fact `skills`."""

    code = "team_lacks_skill"
    zh = "团队缺少所需技能"
    en = "The team lacks a skill"


class CircleOpenCall(Refused):
    """An order of a circle is offered to one team at a time."""

    code = "circle_open_call"
    zh = "保密订单不能同时派给多支团队"
    en = "A confidential order cannot be an open call"


class TooManyTeams(Invalid):
    """An open call goes to ten teams at most."""

    code = "too_many_teams"
    zh = "一个订单最多同时派给十支团队"
    en = "An order can be offered to ten teams at most"

    def __init__(self) -> None:
        super().__init__(self.at("/team_ids"))


class AlreadyOffered(Refused):
    """A team gets one offer of an order in a round."""

    code = "already_offered"
    zh = "本轮已派给该团队"
    en = "Already offered to this team in this round"


class NotASocialWorker(Refused):
    """The person does not hold the role `social_worker`."""

    code = "not_a_social_worker"
    zh = "此人不是社工"
    en = "This person is not a social worker"


class AgreedAtTooFar(Invalid):
    """A team accepts an order for its wanted time, an hour earlier or later at most; then it may propose another."""

    code = "agreed_at_too_far"
    zh = "接单时间与预约时间相差不能超过一小时"
    en = "The agreed time may differ from the wanted time by an hour at most"

    def __init__(self) -> None:
        super().__init__(self.at("/agreed_at"))


class OrderTaken(Refused):
    """Another team accepted first."""

    code = "order_taken"
    zh = "订单已被其他团队接走"
    en = "Another team has taken the order"


class OfferLapsed(Refused):
    """The time to accept is over."""

    code = "offer_lapsed"
    zh = "接单时间已过"
    en = "The offer has lapsed"


class OfferNotYours(Forbidden):
    """The order was not offered to this team."""

    code = "offer_not_yours"
    zh = "此单未派给您的团队"
    en = "Not offered to your team"


class NotAMember(Invalid):
    """A team assigns only its own members."""

    code = "not_a_member"
    zh = "此人不是该团队成员"
    en = "This person is not a member of the team"

    def __init__(self, pointer: str = "/members") -> None:
        super().__init__(self.at(pointer))


class OwnOrder(Refused):
    """Nobody is assigned to an order of which they are the requester."""

    code = "own_order"
    zh = "不能承接为自己下的订单"
    en = "Nobody may serve in an order that was placed for them"


_RANKING_WORDS = {
    RankingReason.SKILLS: {"zh": "具备 {have}/{of} 项技能{named}", "en": "{have} of {of} skills{named}"},
    RankingReason.NO_SKILL_ASKED: {"zh": "不要求技能", "en": "no skill asked"},
    RankingReason.IN_HAND: {"zh": "在手 {have} 单，上限 {of} 单", "en": "{have} of {of} in hand"},
    RankingReason.SERVES_ANYWHERE: {"zh": "不限片区", "en": "serves anywhere"},
    RankingReason.REVIEWED: {"zh": "{have} 单平均 {score} 分", "en": "{score} from {have}"},
    RankingReason.FEW_REVIEWS: {"zh": "新队伍，评单 {have}/{of}", "en": "new, {have} of {of} reviews"},
    RankingReason.IN_TIME: {"zh": "{of} 次邀约接单 {have} 次", "en": "{have} of {of} in time"},
}
_LEFT_OUT_WORDS = {
    **{
        LeftOutReason(one.code): {"zh": one.zh, "en": one.en}
        for one in (TeamInactive, TeamWithoutLeader, TeamAtCapacity, TeamLacksSkill)
    },
    LeftOutReason.TOO_FEW_FREE: {"zh": "该时段空闲队员不足", "en": "Too few members are free at this time"},
    LeftOutReason.DECLINED: {"zh": "本轮已谢绝", "en": "Declined in this round"},
    LeftOutReason.LAPSED: {"zh": "本轮未按时接单", "en": "Did not answer in time in this round"},
    LeftOutReason.WITHDRAWN: {"zh": "本轮接单后又退回", "en": "Gave the order back in this round"},
}
