"""Offers of orders to teams, and assignments of people to orders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Refused


class OfferState(StrEnum):
    """The state of an offer. If several teams have offers, the offers of all teams but the accepting one are lost."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    LAPSED = "lapsed"
    LOST = "lost"
    RECALLED = "recalled"
    WITHDRAWN = "withdrawn"


class DeclineReason(StrEnum):
    """Why a team declines an offer."""

    NO_PEOPLE = "no_people"
    NO_TIME = "no_time"
    NOT_OUR_SKILL = "not_our_skill"
    TOO_FAR = "too_far"
    OTHER = "other"


@dataclass(frozen=True)
class Offer:
    """An offer of an order to a team; `direct` if no other team has an offer."""

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


@dataclass(frozen=True)
class OfferFilter:
    """A filter of offers; a field that is None does not filter."""

    state: OfferState | None = None
    team_id: UUID | None = None


class AssignmentState(StrEnum):
    """The state of an assignment. After a new time it waits for reconfirmation, until the team accepts again."""

    ASSIGNED = "assigned"
    TO_RECONFIRM = "to_reconfirm"
    SERVED = "served"
    RELEASED = "released"


class MemberDoubleBooked(Refused):
    """Nobody is assigned to two orders at the same time."""

    code = "member_double_booked"
    zh = "该时段有成员已有其他安排"
    en = "A member is assigned to another order at this time"
