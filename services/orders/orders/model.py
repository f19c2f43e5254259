"""An order and its history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from services.chassis.errors import Invalid, Refused
from services.chassis.security.callers import Caller
from services.chassis.security.rights import Tie, of_office, of_person
from services.chassis.security.roles import RESIDENTS, SOCIAL_WORKERS, STATION
from services.orders.catalogue.model import Form, Privacy

PARTICIPANTS = RESIDENTS | SOCIAL_WORKERS | STATION  # the roles that place, serve, review and read orders
PLACERS = SOCIAL_WORKERS | STATION  # the roles that place orders for others by their office


class State(StrEnum):
    """待派单 placed, 待接单 dispatched, 已接单 accepted, 服务中, 待评单 in review, 已完成 closed, 已取消."""

    PLACED = "placed"
    DISPATCHED = "dispatched"
    ACCEPTED = "accepted"
    IN_SERVICE = "in_service"
    IN_REVIEW = "in_review"
    CLOSED = "closed"
    CANCELLED = "cancelled"


ENDED = frozenset({State.CLOSED, State.CANCELLED})
UNDER_WAY = tuple(state for state in State if state not in ENDED)
BEFORE_SERVICE = frozenset({State.PLACED, State.DISPATCHED, State.ACCEPTED})
FROM_SERVICE = frozenset({State.IN_SERVICE, State.IN_REVIEW, State.CLOSED})
WITH_CONTACTS = frozenset({State.ACCEPTED, State.IN_SERVICE, State.IN_REVIEW})  # while a team has the order


class Action(StrEnum):
    """The actions on an order; each action adds one line to its history."""

    PLACE = "place"
    DISPATCH = "dispatch"
    ACCEPT = "accept"
    DECLINE = "decline"
    LAPSE = "lapse"
    RECALL = "recall"
    WITHDRAW = "withdraw"
    RESCHEDULE = "reschedule"
    PROPOSE_TIME = "propose_time"
    AGREE_TIME = "agree_time"
    REFUSE_TIME = "refuse_time"
    LAPSE_TIME = "lapse_time"
    AMEND = "amend"
    CHANGE_SERVICE = "change_service"
    CHANGE_MEMBERS = "change_members"
    CHANGE_LEADERS = "change_leaders"
    RELEASE = "release"
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
    """Why an order was cancelled: 本人撤回 withdrawn, 不再需要 not needed, 暂无力承接 cannot serve, 误登 mistaken."""

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
    """How a service ended."""

    DONE = "done"
    PARTLY = "partly"
    BROKEN_OFF = "broken_off"
    NOBODY_HOME = "nobody_home"


class AttendanceState(StrEnum):
    """A stay is open until check-out, then claimed until somebody else confirms or rejects it."""

    OPEN = "open"
    CLAIMED = "claimed"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


@dataclass(frozen=True)
class Order:
    """An order, with a copy of the requirements that its service had when the order was placed."""

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
    placed_by: UUID | None  # None only where the caller may not see it
    source: Source
    placed_at: datetime
    wanted_at: datetime
    dispatch_due_at: datetime
    urgent: bool = False
    campaign_id: UUID | None = None
    project_id: UUID | None = None
    state: State = State.PLACED
    version: int = 1
    round: int = 0  # of dispatching: each return to the board ends one
    revision: int = 0  # how often it was closed
    level: int = 0  # of escalation: 1 is the top of the board, 2 the administrators
    escalate_at: datetime | None = None
    board_reason: BoardReason | None = None
    end_reason: EndReason | None = None
    team_id: UUID | None = None
    social_worker_id: UUID | None = None
    agreed_at: datetime | None = None
    proposed_at: datetime | None = None  # another time that the team proposes; until somebody agrees, the old one holds
    proposal_lapses_at: datetime | None = None
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
        """Whether only a closed circle of people may know of it."""
        return self.privacy is Privacy.CIRCLE

    @property
    def requester_ties(self) -> tuple[Tie, ...]:
        """The ties of those who decide for the requester: the person, and who placed the order by an office."""
        return of_person(self.requester_id), of_office(self.placed_by, PLACERS)

    @property
    def published_service_id(self) -> UUID | None:
        """The service id in events; None for an order of a circle."""
        return None if self.is_circle else self.service_id

    @property
    def published_requester_id(self) -> UUID | None:
        """The requester's id in events; None for an order of a circle."""
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
    """One line of an order's history; it never changes. `seq` is the version of the order after the action."""

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
    """The context of an action for the history: who acts, in which role, when, why, and details."""

    who: Caller
    role: str
    now: datetime
    reason: str | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Step:
    """One action on an order: the order after it, and its context for the history."""

    after: Order
    action: Action
    act: AuditContext


@dataclass(frozen=True)
class OrderText:
    """The texts that people wrote in an order; stored encrypted. A text is None if the caller may not see it."""

    address: str | None
    note: str | None = None
    result: str | None = None


@dataclass(frozen=True)
class SealedText:
    """The texts of an order as they are stored, encrypted."""

    address: bytes
    note: bytes | None
    result: bytes | None


@dataclass(frozen=True)
class OrderPeople:
    """The people assigned to an order, and what ties one caller to it, as the roles of now permit."""

    member_ids: Sequence[UUID] = ()
    leads_offered: bool = False  # the caller leads a team that has an open offer
    in_offered: bool = False  # the caller is in a team that has an open offer
    leads_serving: bool = False  # the caller leads the team that accepted
    leaders: frozenset[UUID] = frozenset()  # who lead the team that accepted: on its sheet, and leaders now
    on_sheet: frozenset[UUID] = frozenset()  # all leaders on its sheet; they decide nothing for the station
    guards: bool = False  # the caller is a guardian of the requester


@dataclass(frozen=True)
class VolunteerMinutes:
    """The minutes of one volunteer in an order; `state` is open if any stay is, then claimed, else confirmed."""

    person_id: UUID
    minutes: int
    state: AttendanceState


@dataclass(frozen=True)
class OrderSheet:
    """An order with the related data that a use case loaded and saved.

    `sealed` is its text as it was loaded; `text` is that text for a caller who may see it.
    """

    order: Order
    people: OrderPeople
    text: OrderText | None = None
    volunteers: Sequence[VolunteerMinutes] = ()
    sealed: SealedText | None = None
    of_minor: bool = False  # the requester is no adult, as far as is known

    @property
    def is_sensitive(self) -> bool:
        """Whether workers state why they read it."""
        return self.order.is_circle or self.of_minor


@dataclass(frozen=True)
class JointScores:
    """The weighted means of all parties that reviewed, times 100."""

    attitude: int
    quality: int
    punctuality: int

    @property
    def overall(self) -> int:
        """The mean of the three, rounded down."""
        return (self.attitude + self.quality + self.punctuality) // 3


class WantedAtOutOfRange(Invalid):
    """The wanted time is from now until 180 days ahead; paper slips may be entered up to 30 days late."""

    code = "wanted_at_out_of_range"
    zh = "预约时间超出范围"
    en = "The time is out of range"

    def __init__(self, pointer: str = "/wanted_at") -> None:
        super().__init__(self.at(pointer))


class ServiceStarted(Refused):
    """An order whose service has begun cannot be cancelled, only finished, so that the minutes served are kept."""

    code = "service_started"
    zh = "服务已开始，不能取消，请以“中止”结束服务"
    en = "The service has begun and can't be cancelled; finish it with the outcome `broken_off`"
