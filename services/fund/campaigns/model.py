"""Campaigns, their totals, and the contributions of orders and gifts in kind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Invalid, NotYetKnown, Refused

NO_REVISION = -1  # of a source that has contributed nothing yet


class Mode(StrEnum):
    """To whom the campaign appeals: the public (under the Charity Law), a named circle, or the community itself."""

    PUBLIC = "public"
    TARGETED = "targeted"
    INTERNAL = "internal"


class CampaignState(StrEnum):
    """`draft` before the first day, `open` until the last day, then `closing` for a few days, then `closed`.

    A campaign that is closing accepts cash and transfers that were received on its days, but no online donations.
    """

    DRAFT = "draft"
    OPEN = "open"
    CLOSING = "closing"
    CLOSED = "closed"


@dataclass(frozen=True)
class Totals:
    """The totals that a campaign has received: three units, which are never added to each other."""

    received_fen: int = 0
    gifts: int = 0
    units: int = 0
    minutes: int = 0


@dataclass(frozen=True)
class Host:
    """The charity that appeals to the public, and its filing of the plan."""

    host_charity: str
    filing_no: str
    filed_on: date | None = None


@dataclass(frozen=True)
class CampaignRequest:
    """A request for a new campaign. A campaign with a `host` appeals to the public."""

    name: str
    purpose: str
    starts_on: date
    ends_on: date
    purpose_code: str | None = None
    goal_fen: int | None = None
    goal_units: int | None = None
    goal_minutes: int | None = None
    host: Host | None = None
    fund_id: UUID | None = None


@dataclass(frozen=True)
class Campaign:
    """An appeal for money, goods and time."""

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
    next_state_change_at: datetime | None  # when the state changes next; None once the campaign is closed
    created_by: UUID
    created_at: datetime
    version: int
    totals: Totals = Totals()


@dataclass(frozen=True)
class CampaignFilter:
    """A filter of campaigns. `public_only`: only those that appeal to the public and have opened."""

    state: CampaignState | None = None
    public_only: bool = False


class Source(StrEnum):
    """The kind of source of a contribution."""

    ORDER = "order"
    GIFT = "gift"


@dataclass(frozen=True)
class Contribution:
    """The minutes of one order, or the units of one gift in kind, for a campaign, as of `revision`.

    Within one revision, step 0 is the amount and step 1 its withdrawal (the order was reopened).
    """

    source: Source
    source_id: UUID
    revision: int
    step: int
    campaign_id: UUID | None
    amount: int

    @property
    def key(self) -> tuple[Source, UUID]:
        """The source."""
        return (self.source, self.source_id)

    @property
    def rank(self) -> tuple[int, int]:
        """The contribution with the highest rank is the valid one, in whatever sequence the events arrive."""
        return (self.revision, self.step)


class FilingTooLate(Refused):
    """A campaign that appeals to the public must file its plan a number of days before it starts."""

    code = "filing_too_late"
    zh = "募捐方案须在开始前{days}日备案"
    en = "The plan must be filed {days} days before the start"


class EndsBeforeStart(Invalid):
    """The campaign ends before it starts."""

    code = "ends_before_start"
    zh = "结束日期不能早于开始日期"
    en = "The end date cannot be before the start date"


class UnknownCampaign(NotYetKnown):
    """An order or a gift names a campaign that this service does not know."""

    code = "unknown_campaign"
    zh = "没有这个倡议"
    en = "There is no such campaign"
