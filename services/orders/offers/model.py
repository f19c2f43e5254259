"""Offers and assignments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Refused


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


class MemberDoubleBooked(Refused):
    """Nobody is assigned to two orders at the same time."""

    code = "member_double_booked"
    zh = "成员该时段已有安排"
    en = "A member is booked then"
