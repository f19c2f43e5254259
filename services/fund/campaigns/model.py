"""The values of campaigns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Invalid, NotYetKnown, Refused


class Mode(StrEnum):
    """Who is asked: everybody (under the charity law), a named circle, or the community itself."""

    PUBLIC = "public"
    TARGETED = "targeted"
    INTERNAL = "internal"


class CampaignState(StrEnum):
    """`draft` until its first day; `closing` takes late offline gifts of its days."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSING = "closing"
    CLOSED = "closed"


@dataclass(frozen=True)
class Totals:
    """What a campaign has received: three units side by side, never added."""

    received_fen: int = 0
    gifts: int = 0
    units: int = 0
    minutes: int = 0


@dataclass(frozen=True)
class Campaign:
    """A call for money, goods and time."""

    id: UUID
    fund_id: UUID
    earmark_id: UUID
    name: str
    purpose: str
    purpose_code: str | None
    mode: Mode
    goal_fen: int | None
    goal_units: int | None
    goal_minutes: int | None
    starts_on: date
    ends_on: date
    state: CampaignState
    host_charity: str | None
    filing_no: str | None
    filed_on: date | None
    turns_at: datetime | None  # when its days next change its state
    created_by: UUID
    created_at: datetime
    version: int
    totals: Totals = Totals()


NO_REVISION = -1  # the revision of what nothing was told of yet


class Source(StrEnum):
    """Where goods and time of a campaign come from."""

    ORDER = "order"
    GIFT = "gift"


@dataclass(frozen=True)
class Contribution:
    """What one order (minutes) or one gift in kind (units) gives to a campaign, as of `revision`.

    `step` orders what is said of one revision: 0 states it, 1 takes it back (a reopened order).
    """

    source: Source
    source_id: UUID
    revision: int
    step: int
    campaign_id: UUID | None
    amount: int

    @property
    def key(self) -> tuple[Source, UUID]:
        """Whose it is."""
        return (self.source, self.source_id)

    @property
    def rank(self) -> tuple[int, int]:
        """The higher one holds, whatever arrives first."""
        return (self.revision, self.step)


class FilingTooLate(Refused):
    """The plan of a campaign that asks the public is filed a number of days ahead."""

    code = "filing_too_late"
    zh = "募捐方案须在开始前{days}日备案。"
    en = "The plan must be filed {days} days before the start."


class UnknownCampaign(NotYetKnown):
    """Something was given to a campaign that is not known here."""

    code = "unknown_campaign"
    zh = "没有这个倡议。"
    en = "There is no such campaign."


class EndsBeforeStart(Invalid):
    """A campaign that ends before it starts."""

    code = "ends_before_start"
    zh = "结束日期不能早于开始日期。"
    en = "It cannot end before it starts."
