"""Orders, their moves, and the offers made to teams."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from services.chassis.security.callers import Caller
from services.orders.model.catalogue import Form, Privacy


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
class Wish:
    """What somebody orders."""

    service_id: UUID
    wanted_at: datetime
    address: str
    note: str | None = None
    on_behalf_of: UUID | None = None
    grid_id: UUID | None = None
    urgent: bool = False
    privacy: Privacy | None = None
    source: Source | None = None
    campaign_id: UUID | None = None
    project_id: UUID | None = None


@dataclass(frozen=True)
class Order:
    """One wish on its way; it keeps a copy of what the service asked for when it was placed."""

    id: UUID
    order_no: str
    service_id: UUID
    form: Form
    category: str
    brand_id: UUID | None
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
    grid_id: UUID | None = None
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
class Move:
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
class Act:
    """Who makes a move, as what, when and why; `detail` is what else the history keeps."""

    who: Caller
    role: str
    now: datetime
    reason: str | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)


class OfferState(StrEnum):
    """What became of an offer; of an open call all but one are lost."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    LAPSED = "lapsed"
    LOST = "lost"
    RECALLED = "recalled"
    WITHDRAWN = "withdrawn"


class DeclineReason(StrEnum):
    """Why a team says no."""

    NO_PEOPLE = "no_people"
    NO_TIME = "no_time"
    NOT_OUR_SKILL = "not_our_skill"
    TOO_FAR = "too_far"
    OTHER = "other"


@dataclass(frozen=True)
class Offer:
    """An order held out to a team; `direct` when it was the only one asked."""

    id: UUID
    order_id: UUID
    round: int
    team_id: UUID
    direct: bool
    state: OfferState
    offered_at: datetime
    accept_due_at: datetime
    ended_at: datetime | None = None
    reason_code: DeclineReason | None = None


class AssignmentState(StrEnum):
    """What became of an assignment; after a new time it is to be confirmed again until the team accepts again."""

    ASSIGNED = "assigned"
    TO_RECONFIRM = "to_reconfirm"
    SERVED = "served"
    RELEASED = "released"


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


@dataclass(frozen=True)
class Words:
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
