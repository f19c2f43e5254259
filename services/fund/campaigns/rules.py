"""When a campaign is open, and how contributions change its totals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from services.fund.campaigns.model import (
    Campaign,
    CampaignState,
    Contribution,
    EndsBeforeStart,
    FilingTooLate,
    Source,
    Totals,
)

CLOSING_DAYS = 15
FILING_DAYS = 10


def require_filed_in_time(campaign: Campaign) -> None:
    """Raises FilingTooLate for a plan that was filed too late (募捐方案备案, Charity Law), if the filing day is given.

    Certificate, agreement and plan stay with the host charity. The person who starts the campaign is responsible for
    the filing number.
    """
    if campaign.filed_on and campaign.starts_on - campaign.filed_on < timedelta(days=FILING_DAYS):
        raise FilingTooLate(days=FILING_DAYS)


def on_day(campaign: Campaign, today: date, zone: ZoneInfo) -> Campaign:
    """Returns the campaign with its state on a day, and with the time of the next change.

    Raises EndsBeforeStart.
    """
    if campaign.ends_on < campaign.starts_on:
        raise EndsBeforeStart
    last = campaign.ends_on + timedelta(days=CLOSING_DAYS)
    if today < campaign.starts_on:
        return _until(campaign, CampaignState.DRAFT, campaign.starts_on, zone)
    if today <= campaign.ends_on:
        return _until(campaign, CampaignState.OPEN, campaign.ends_on + timedelta(days=1), zone)
    if today <= last:
        return _until(campaign, CampaignState.CLOSING, last + timedelta(days=1), zone)
    return replace(campaign, state=CampaignState.CLOSED, next_state_change_at=None)


def _until(campaign: Campaign, state: CampaignState, day: date, zone: ZoneInfo) -> Campaign:
    return replace(campaign, state=state, next_state_change_at=datetime.combine(day, time.min, zone))


def contributed(
    held: Mapping[tuple[Source, UUID], Contribution], received: Iterable[Contribution]
) -> tuple[list[Contribution], dict[UUID, Totals]]:
    """Returns the contributions that replace those `held`, and the change of each campaign's totals, by campaign."""
    now = dict(held)
    for one in received:
        if one.rank > now[one.key].rank:
            now[one.key] = one
    kept = [one for one in now.values() if one != held[one.key]]
    sums: Counter[tuple[UUID, Source]] = Counter()
    for one in kept:
        before = held[one.key]
        if before.campaign_id:
            sums[before.campaign_id, one.source] -= before.amount
        if one.campaign_id:
            sums[one.campaign_id, one.source] += one.amount
    campaigns = sorted({campaign_id for campaign_id, _ in sums})
    return kept, {one: Totals(units=sums[one, Source.GIFT], minutes=sums[one, Source.ORDER]) for one in campaigns}
