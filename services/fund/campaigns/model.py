"""Campaigns, their totals, and the contributions of orders and gifts in kind."""

from __future__ import annotations

from dataclasses import dataclass, fields
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

    A campaign that appeals to the public stays `draft` until an administrator opens it. A campaign that is closing
    accepts cash and transfers that were received on its days, but no online donations.
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
    """The charity that appeals to the public, its filing of the plan, and the words that prove both."""

    host_charity: str | None = None
    credit_code: str | None = None
    filing_no: str | None = None
    filed_on: date | None = None
    evidence: str | None = None


@dataclass(frozen=True)
class CampaignRequest:
    """A request for a new campaign. A campaign with a `host` appeals to the public.

    Its money pays for the projects and the purposes that it lists; if both lists are empty, for any project.
    """

    name: str
    purpose: str
    starts_on: date
    ends_on: date
    project_ids: tuple[UUID, ...] = ()
    purpose_codes: tuple[str, ...] = ()
    goal_fen: int | None = None
    goal_units: int | None = None
    goal_minutes: int | None = None
    host: Host | None = None
    fund_id: UUID | None = None


@dataclass(frozen=True)
class CampaignChanges:
    """Other values of a campaign; None keeps the current one."""

    name: str | None = None
    purpose: str | None = None
    project_ids: tuple[UUID, ...] | None = None
    purpose_codes: tuple[str, ...] | None = None
    goal_fen: int | None = None
    goal_units: int | None = None
    goal_minutes: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    host: Host | None = None


@dataclass(frozen=True)
class Campaign:
    """An appeal for money, goods and time."""

    id: UUID
    fund_id: UUID
    earmark_id: UUID
    name: str
    purpose: str
    project_ids: tuple[UUID, ...]
    purpose_codes: tuple[str, ...]
    mode: Mode
    goal_fen: int | None
    goal_units: int | None
    goal_minutes: int | None
    starts_on: date
    ends_on: date
    state: CampaignState
    host_charity: str | None
    credit_code: str | None
    filing_no: str | None
    filed_on: date | None
    evidence: str | None
    opened_by: UUID | None  # the administrator who opened a campaign that appeals to the public
    next_state_change_at: datetime | None  # None once it is closed, and while it waits to be opened
    written_by: tuple[UUID, ...]  # who started it or changed it; they may not open it
    created_at: datetime
    version: int
    totals: Totals = Totals()

    @property
    def missing(self) -> list[str]:
        """What a campaign that appeals to the public lacks before an administrator may open it."""
        needed = [one.name for one in fields(Host)] if self.mode is Mode.PUBLIC else []
        return [name for name in needed if getattr(self, name) is None]


@dataclass(frozen=True)
class Purposes:
    """What money was given for: projects and purposes. With none of either, for anything."""

    project_ids: tuple[UUID, ...] = ()
    purpose_codes: tuple[str, ...] = ()


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


class FilingInFuture(Invalid):
    """The day of the filing is in the future."""

    code = "filing_in_future"
    zh = "备案日期不能晚于今天"
    en = "The day of the filing cannot be later than today"


class CampaignIncomplete(Refused):
    """What the law asks of an appeal to the public is not there yet; `missing` names the fields."""

    code = "campaign_incomplete"
    zh = "公开募捐的资料不全，暂不能启动"
    en = "The campaign lacks what an appeal to the public needs"


class CampaignOver(Refused):
    """The last day of the campaign is over."""

    code = "campaign_over"
    zh = "该倡议的结束日期已过"
    en = "The last day of this campaign is over"


class CampaignNotPublic(Refused):
    """The campaign does not appeal to the public: it opens on its first day, and has no host."""

    code = "campaign_not_public"
    zh = "该倡议不是公开募捐"
    en = "This campaign does not appeal to the public"


class PurposeFixed(Refused):
    """Somebody has given for the campaign, or may still pay: it stays as they read it."""

    code = "purpose_fixed"
    zh = "已有人为该倡议捐赠，内容不能再改"
    en = "Somebody has given for this campaign; it cannot change any more"


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
