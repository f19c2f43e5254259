"""An order, its history, and what a caller is shown of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum, StrEnum
from typing import Any
from uuid import UUID

from services.chassis.errors import Fault, Invalid, Refused
from services.chassis.security.callers import Caller
from services.chassis.security.roles import RESIDENTS, SOCIAL_WORKERS, STATION
from services.orders.catalogue.model import Form, Privacy

PARTICIPANTS = RESIDENTS | SOCIAL_WORKERS | STATION  # the roles that place, serve, review and read orders


class AttendanceState(StrEnum):
    """Open (nobody checked out), claimed (needs another's word), confirmed, rejected."""

    OPEN = "open"
    CLAIMED = "claimed"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


@dataclass(frozen=True)
class VolunteerMinutes:
    """What one volunteer has in an order now; `state` is the least settled of their stays."""

    person_id: UUID
    minutes: int
    state: AttendanceState


class State(StrEnum):
    """待派单, 待接单, 已接单, 服务中, 待评单, 已完成, 已取消."""

    PLACED = "placed"
    DISPATCHED = "dispatched"
    ACCEPTED = "accepted"
    IN_SERVICE = "in_service"
    IN_REVIEW = "in_review"
    CLOSED = "closed"
    CANCELLED = "cancelled"


ENDED = frozenset({State.CLOSED, State.CANCELLED})
BEFORE_SERVICE = frozenset({State.PLACED, State.DISPATCHED, State.ACCEPTED})


class Action(StrEnum):
    """What can happen to an order; each happening is a move."""

    PLACE = "place"
    DISPATCH = "dispatch"
    ACCEPT = "accept"
    DECLINE = "decline"
    LAPSE = "lapse"
    RECALL = "recall"
    WITHDRAW = "withdraw"
    RESCHEDULE = "reschedule"
    AMEND = "amend"
    CHANGE_MEMBERS = "change_members"
    CHECK_IN = "check_in"
    CHECK_OUT = "check_out"
    FINISH = "finish"
    CORRECT = "correct"
    CONFIRM = "confirm"
    REJECT = "reject"
    REVIEW = "review"
    DISPUTE = "dispute"
    SETTLE = "settle"
    CLOSE = "close"
    REOPEN = "reopen"
    CANCEL = "cancel"
    ESCALATE = "escalate"


class Source(StrEnum):
    """How an order reached the station."""

    APP = "app"
    WEB = "web"
    PHONE = "phone"
    COUNTER = "counter"
    PAPER = "paper"
    INTEGRATOR = "integrator"


class EndReason(StrEnum):
    """Why an order was cancelled: 本人撤回, 不再需要, 暂无力承接, 误登."""

    WITHDRAWN = "withdrawn"
    NOT_NEEDED = "not_needed"
    CANNOT_SERVE = "cannot_serve"
    MISTAKEN = "mistaken"


class BoardReason(StrEnum):
    """Why an order is on the station's board again."""

    DECLINED = "declined"
    ACCEPT_MISSED = "accept_missed"
    TEAM_WITHDREW = "team_withdrew"
    RECALLED = "recalled"


class Outcome(StrEnum):
    """How a service ended: done, in part, broken off, nobody at home."""

    DONE = "done"
    PARTLY = "partly"
    BROKEN_OFF = "broken_off"
    NOBODY_HOME = "nobody_home"


@dataclass(frozen=True)
class Order:
    """One wish on its way; it keeps a copy of what the service asked for when it was placed."""

    id: UUID
    order_no: str
    service_id: UUID
    form: Form
    category: str
    minutes: int
    people_needed: int
    skills: Sequence[str]
    must_skills: Sequence[str]
    professional: bool
    min_age: int
    privacy: Privacy
    dispatch_within_minutes: int
    accept_within_minutes: int
    requester_id: UUID | None
    placed_by: UUID | None  # None only where it is not shown
    source: Source
    placed_at: datetime
    wanted_at: datetime
    dispatch_due_at: datetime
    urgent: bool = False
    campaign_id: UUID | None = None
    project_id: UUID | None = None
    state: State = State.PLACED
    version: int = 1
    round: int = 0
    revision: int = 0
    level: int = 0  # of escalation: 1 top of the board, 2 the admin's list
    escalate_at: datetime | None = None
    board_reason: BoardReason | None = None
    end_reason: EndReason | None = None
    team_id: UUID | None = None
    social_worker_id: UUID | None = None
    agreed_at: datetime | None = None
    accept_due_at: datetime | None = None
    outcome: Outcome | None = None
    in_review_at: datetime | None = None
    auto_close_at: datetime | None = None
    closed_at: datetime | None = None
    first_closed_at: datetime | None = None
    score_attitude: int | None = None
    score_quality: int | None = None
    score_punctuality: int | None = None
    score: int | None = None

    @property
    def is_circle(self) -> bool:
        """Whether only a named circle knows of it."""
        return self.privacy is Privacy.CIRCLE

    @property
    def told_service_id(self) -> UUID | None:
        """The service as events may name it: confidential orders don't."""
        return None if self.is_circle else self.service_id

    @property
    def told_requester_id(self) -> UUID | None:
        """The requester as events may name them: confidential orders don't."""
        return None if self.is_circle else self.requester_id

    @property
    def starts_at(self) -> datetime:
        """When the service is planned to begin."""
        return self.agreed_at or self.wanted_at

    @property
    def ends_at(self) -> datetime:
        """When the service is planned to end."""
        return self.starts_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True)
class Transition:
    """One line of an order's history; never changed. `seq` is the order's version after it."""

    order_id: UUID
    seq: int
    from_state: State | None
    action: Action
    to_state: State
    by_id: UUID | None
    role: str
    at: datetime
    reason: str | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class AuditContext:
    """Who makes a move, as what, when and why; `detail` is what else the history keeps."""

    who: Caller
    role: str
    now: datetime
    reason: str | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class OrderText:
    """What people wrote of an order; kept sealed. The address is None only where it is not shown."""

    address: str | None
    note: str | None = None
    result: str | None = None


@dataclass(frozen=True)
class OrderFilter:
    """Which orders are wanted; None does not narrow."""

    state: State | None = None
    team_id: UUID | None = None
    requester_id: UUID | None = None
    service_id: UUID | None = None


@dataclass(frozen=True)
class BoardColumn:
    """One state on the station's board: how many, how many overdue, and the first of them, overdue first."""

    state: State
    count: int
    overdue: int
    orders: Sequence[Order]


class Visibility(int, Enum):
    """How much of an order somebody sees: each step shows what the one before shows, and more."""

    NOTHING = 0
    OUTLINE = 1  # service, grid, time, state
    OFFERED = 2  # also for whom, and the note
    WHOLE = 3  # also the address


@dataclass(frozen=True)
class Relationship:
    """What ties somebody to one order besides roles."""

    leads_offered: bool = False
    in_offered: bool = False
    leads_serving: bool = False
    assigned: bool = False


class WantedAtOutOfRange(Invalid):
    """Orders are for now until 180 days ahead; only paper slips may be entered up to 30 days late."""

    code = "wanted_at_out_of_range"
    zh = "预约时间超出范围"
    en = "The time is out of range"

    def __init__(self, pointer: str = "/wanted_at") -> None:
        super().__init__(Fault(pointer, self.code, self.en))


class ServiceStarted(Refused):
    """What has begun is finished, not cancelled: the minutes served stay."""

    code = "service_started"
    zh = "服务已开始,请按中止结束"
    en = "Service has begun; finish it as broken off"


@dataclass(frozen=True)
class JointScores:
    """The weighted means of all parties present, times 100, and of the three together."""

    attitude: int
    quality: int
    punctuality: int

    @property
    def overall(self) -> int:
        """The mean of the three, rounded down."""
        return (self.attitude + self.quality + self.punctuality) // 3


@dataclass(frozen=True)
class OrderView:
    """An order as far as its reader may see it; what they may not see is None or empty."""

    order: Order
    sight: Visibility
    words: OrderText | None = None
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
