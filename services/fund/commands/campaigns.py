"""倡议/募捐: campaigns and what is given to them in goods and time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.errors import Unknown
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.fund import CampaignOpened
from services.fund.model.books import EarmarkKind
from services.fund.model.giving import Campaign, CampaignState, Contribution, Mode
from services.fund.model.refusals import UnknownCampaign
from services.fund.rules import giving as rules
from services.fund.store import books
from services.fund.store import giving as store


def start_campaign(tx: Tx, body: dict[str, Any], *, who: Caller, now: datetime) -> Campaign:
    """Set a campaign up with a purse of its own; it opens on its first day, today at once."""
    fund = books.fund(tx, body.pop("fund_id", None))
    host = body.pop("public", None)
    earmark_id = books.add_earmark(tx, fund.id, EarmarkKind.CAMPAIGN, body["name"], body.get("purpose_code"), now)
    draft = Campaign(
        id=new_id(),
        fund_id=fund.id,
        earmark_id=earmark_id,
        mode=Mode.PUBLIC if host else Mode.INTERNAL,
        host_charity=host["host_charity"] if host else None,
        filing_no=host["filing_no"] if host else None,
        filed_on=host.get("filed_on") if host else None,
        state=CampaignState.DRAFT,
        turns_at=None,
        created_by=who.id,
        created_at=now,
        version=1,
        **{"purpose_code": None, "goal_fen": None, "goal_units": None, "goal_minutes": None, **body},
    )
    rules.demand_filing(draft)
    campaign = _as_of(tx, draft, now)
    store.add_campaign(tx, campaign)
    _tell_opened(tx, draft, campaign, now)
    return campaign


def turn_campaign(tx: Tx, campaign_id: UUID, now: datetime) -> None:
    """A campaign's days have come: it opens, closes to new gifts, or ends."""
    before = store.campaign(tx, campaign_id, lock=True)
    after = _as_of(tx, before, now)
    if after != before:
        after = replace(after, version=before.version + 1)
        store.save_campaign(tx, after)
        _tell_opened(tx, before, after, now)


def see_campaign(tx: Tx, campaign_id: UUID, who: Caller) -> Campaign:
    """A campaign; the street sees only what asks the public."""
    campaign = store.campaign(tx, campaign_id)
    if _from_the_street(who) and (campaign.mode is not Mode.PUBLIC or campaign.state is CampaignState.DRAFT):
        raise Unknown
    return campaign


def list_campaigns(tx: Tx, ask: PageRequest, state: CampaignState | None, who: Caller) -> Page[Campaign]:
    """Campaigns, newest first."""
    return store.list_campaigns(tx, ask, public_only=_from_the_street(who), state=state)


def contribute(tx: Tx, told: Sequence[Contribution]) -> None:
    """Goods and minutes of a campaign: what is true now replaces what was said before."""
    named = {one.campaign_id for one in told if one.campaign_id}
    if named and named - store.known_campaigns(tx, named):
        raise UnknownCampaign
    kept, changes = rules.contributed(store.lock_contributions(tx, [one.key for one in told]), told)
    store.save_contributions(tx, kept)
    for campaign_id, change in changes.items():
        store.add_to_totals(tx, campaign_id, change)


def _as_of(tx: Tx, campaign: Campaign, now: datetime) -> Campaign:
    return rules.on_day(campaign, communities.local_day(tx, now), communities.zone(tx))


def _tell_opened(tx: Tx, before: Campaign, after: Campaign, now: datetime) -> None:
    if after.state is CampaignState.OPEN and before.state is not CampaignState.OPEN:
        opened = CampaignOpened(campaign_id=after.id, mode=after.mode, starts_on=after.starts_on, ends_on=after.ends_on)
        publish(tx, opened, now, sequence=after.version)


def _from_the_street(who: Caller) -> bool:
    return who.kind == "public"
