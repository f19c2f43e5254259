"""When a campaign is open, and how contributions change its totals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from services.chassis.errors import OwnProposal, WrongState
from services.fund.campaigns.model import (
    Campaign,
    CampaignChanges,
    CampaignIncomplete,
    CampaignNotPublic,
    CampaignOver,
    CampaignState,
    Contribution,
    EndsBeforeStart,
    FilingInFuture,
    FilingTooLate,
    Mode,
    PurposeFixed,
    Purposes,
    Source,
    Totals,
)

CLOSING_DAYS = 15
FILING_DAYS = 10


def require_filed_in_time(campaign: Campaign, today: date) -> None:
    """Raises FilingInFuture or FilingTooLate (募捐方案备案, Charity Law) for the day of the filing, if it is given.

    Certificate, agreement and plan stay with the host charity; `evidence` says where.
    """
    if campaign.filed_on and campaign.filed_on > today:
        raise FilingInFuture
    if campaign.filed_on and campaign.starts_on - campaign.filed_on < timedelta(days=FILING_DAYS):
        raise FilingTooLate(days=FILING_DAYS)


def on_day(campaign: Campaign, today: date, zone: ZoneInfo) -> Campaign:
    """Returns the campaign with its state on a day, and with the time of the next change.

    A campaign that appeals to the public and was not opened stays a draft. Raises EndsBeforeStart.
    """
    if campaign.ends_on < campaign.starts_on:
        raise EndsBeforeStart
    if campaign.mode is Mode.PUBLIC and campaign.opened_by is None:
        return replace(campaign, state=CampaignState.DRAFT, next_state_change_at=None)
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


def amended(campaign: Campaign, changes: CampaignChanges, who_id: UUID) -> Campaign:
    """Returns the campaign with other values. A campaign that an administrator opened waits to be opened again.

    Raises CampaignNotPublic, or WrongState for a campaign that is over or appeals to the public already.
    """
    if changes.host and campaign.mode is not Mode.PUBLIC:
        raise CampaignNotPublic
    plain = {name: one for name, one in vars(changes).items() if one is not None and name != "host"}
    host = {name: one for name, one in vars(changes.host).items() if one is not None} if changes.host else {}
    changed = replace(campaign, **plain, **host)
    if changed == campaign:
        return campaign
    allowed = {CampaignState.DRAFT} if campaign.mode is Mode.PUBLIC else {CampaignState.DRAFT, CampaignState.OPEN}
    if campaign.state not in allowed:
        raise WrongState(state=campaign.state.value, allowed=sorted(one.value for one in allowed))
    return replace(changed, opened_by=None, written_by=tuple(dict.fromkeys((*campaign.written_by, who_id))))


def require_nothing_given(totals: Totals) -> None:
    """Raises PurposeFixed if money, goods or time was given."""
    if totals != Totals():
        raise PurposeFixed


def opened(campaign: Campaign, who_id: UUID, today: date) -> Campaign:
    """Returns the campaign as an administrator opens it to the public.

    Raises CampaignNotPublic, WrongState, OwnProposal, CampaignIncomplete or CampaignOver.
    """
    if campaign.mode is not Mode.PUBLIC:
        raise CampaignNotPublic
    if campaign.state is not CampaignState.DRAFT or campaign.opened_by:
        raise WrongState(state=campaign.state.value, allowed=[CampaignState.DRAFT.value])
    if who_id in campaign.written_by:
        raise OwnProposal
    if campaign.missing:
        raise CampaignIncomplete(missing=campaign.missing)
    if campaign.ends_on < today:
        raise CampaignOver
    return replace(campaign, opened_by=who_id)


def serves(purposes: Purposes, project_id: UUID, tags: Collection[str]) -> bool:
    """Whether money given for these purposes may pay for a project with these tags."""
    anything = not purposes.project_ids and not purposes.purpose_codes
    return anything or project_id in purposes.project_ids or not set(purposes.purpose_codes).isdisjoint(tags)


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
