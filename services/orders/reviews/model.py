"""Reviews, disputes and settlements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Forbidden, Invalid, Refused
from services.orders.attendance.model import AttendanceSheet
from services.orders.orders.model import Order, State


class Party(StrEnum):
    """The parties of a joint review."""

    REQUESTER = "requester"
    STATION = "station"
    TEAM = "team"
    SOCIAL_WORKER = "social_worker"

    @classmethod
    def required_by(cls, order: Order) -> set[Party]:
        """Returns the parties whose reviews close the order at once; without them it closes after the review window."""
        parties = {cls.STATION}
        if order.requester_id:
            parties.add(cls.REQUESTER)
        if order.team_id:
            parties.add(cls.TEAM)
        if order.professional:
            parties.add(cls.SOCIAL_WORKER)
        return parties


@dataclass(frozen=True)
class Opinion:
    """Scores from 1 to 5, and a comment."""

    attitude: int
    quality: int
    punctuality: int
    comment: str | None = None


@dataclass(frozen=True)
class Review:
    """The review of one party; `revision` is that of the closing for which it counts."""

    id: UUID
    order_id: UUID
    revision: int
    party: Party
    person_id: UUID
    attitude: int
    quality: int
    punctuality: int
    at: datetime
    recorded_by: UUID | None = None
    comment: str | None = None
    edition: int = 1  # the last one counts; the earlier ones stay


class DisputeSubject(StrEnum):
    """The subject of a dispute or a reopening."""

    MINUTES = "minutes"
    CONDUCT = "conduct"
    QUALITY = "quality"
    NOT_SERVED = "not_served"


class Ruling(StrEnum):
    """How a dispute was settled."""

    UPHELD = "upheld"
    PARTLY = "partly"
    REJECTED = "rejected"


@dataclass(frozen=True)
class Dispute:
    """An objection; the order does not close until the station has settled it. Its words are stored encrypted."""

    id: UUID
    order_id: UUID
    person_id: UUID
    about: DisputeSubject
    opened_at: datetime
    revision: int  # of the closing that it is about
    reason: str | None = None
    settled_at: datetime | None = None
    settled_by: UUID | None = None
    ruling: Ruling | None = None
    ruling_reason: str | None = None


@dataclass(frozen=True)
class Settlement:
    """The station's ruling on open disputes: the final minutes of people, and the reason."""

    reason: str
    minutes: dict[UUID, int] = field(default_factory=dict)
    outcome: Ruling = Ruling.UPHELD


@dataclass(frozen=True)
class ReviewBasis:
    """The data on which reviewing and closing an order depend."""

    attendance: AttendanceSheet
    reviews: Sequence[Review]  # of all closings, oldest first, without their comments
    disputes: Sequence[Dispute]  # that are open

    @property
    def is_blocked(self) -> bool:
        """Whether an open dispute or an unsettled stay keeps the order from closing, whatever reviews there are."""
        return bool(self.disputes) or any(stay.is_unsettled for stay in self.attendance.stays)

    def reviews_for(self, order: Order) -> list[Review]:
        """Returns the reviews for the next closing; those from before a reopening are not among them."""
        return [review for review in self.reviews if review.revision == order.revision + 1]

    def is_complete_for(self, order: Order) -> bool:
        """Whether the order can close: all parties reviewed, no stay is unsettled, no dispute is open."""
        missing = Party.required_by(order) - {review.party for review in self.reviews_for(order)}
        return order.state is State.IN_REVIEW and not (missing or self.is_blocked)


class OwnService(Forbidden):
    """A person who took part in a service may not decide on it for the station."""

    code = "own_service"
    zh = "参与过此单服务的人不能办理"
    en = "People who took part in the service may not do this"


class ReviewTwice(Refused):
    """Each party reviews once, and each person for one party; the writer may change it until the order closes."""

    code = "review_twice"
    zh = "已评价"
    en = "Already reviewed"


class NotAParty(Forbidden):
    """The person may not review for this party."""

    code = "not_a_party"
    zh = "您不是评单方"
    en = "You are not a party to this review"


class ReviewOver(Refused):
    """The order is closed; fact `reopen_until`."""

    code = "review_over"
    zh = "评单已结束"
    en = "The review has ended"


class WindowOpen(Refused):
    """The review window has not ended; fact `until`."""

    code = "window_open"
    zh = "评单期尚未结束"
    en = "The review window is still open"


class DisputeOpen(Refused):
    """An order with an open dispute is not closed."""

    code = "dispute_open"
    zh = "有异议尚未处理"
    en = "A dispute has not been settled yet"


class DisputedAlready(Refused):
    """A person disputes a matter once before each closing of an order."""

    code = "disputed_already"
    zh = "您已就此事提出过异议"
    en = "You have already disputed this"


class NothingToSettle(Refused):
    """No dispute is open and no minutes were given."""

    code = "nothing_to_settle"
    zh = "没有需要处理的异议"
    en = "There is nothing to settle"


class SettlesNobody(Invalid):
    """Minutes can be settled only for people with an ended stay; the attendance of others must be corrected first."""

    code = "settles_nobody"
    zh = "此人没有已签退的服务记录"
    en = "This person has no ended attendance in the order"

    def __init__(self, person_id: object) -> None:
        super().__init__(self.at(f"/minutes/{person_id}"))


class SettledAboveClaim(Invalid):
    """Without an open dispute nobody gets more minutes than were claimed; correct the attendance instead."""

    code = "settled_above_claim"
    zh = "没有未处理的异议时，裁定不能多于登记的时长；请先更正考勤"
    en = "Without an open dispute no more minutes than were claimed can be settled; correct the attendance first"

    def __init__(self, person_id: object) -> None:
        super().__init__(self.at(f"/minutes/{person_id}"))


class SettledBeyondDay(Invalid):
    """The total would put more than 1,440 minutes on one day of the person, in all orders together."""

    code = "settled_beyond_day"
    zh = "当日总时长超过一天"
    en = "The total puts more minutes on a day than a day has"

    def __init__(self) -> None:
        super().__init__(self.at("/minutes"))


class NotYourReopening(Forbidden):
    """The requester reopens an order first, the station a second time; an administrator may do both."""

    code = "not_your_reopening"
    zh = "首次重开由下单人提出，再次重开由站点办理；管理员可随时重开"
    en = "The requester reopens an order first, the station a second time; an administrator may do both"


class ReopenTooLate(Refused):
    """The requester reopens within 7 days; nobody after 15 January of the year after the service."""

    code = "reopen_too_late"
    zh = "已过重开期限"
    en = "Too late to reopen"


class ReopenedTooOften(Refused):
    """An order is reopened twice at most."""

    code = "reopened_too_often"
    zh = "重开次数过多"
    en = "Reopened too often"
