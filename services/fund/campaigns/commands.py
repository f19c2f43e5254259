"""Start campaigns, open and close them by their dates, and count the contributions of orders and gifts in kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.messaging.batches import RefusalCollector
from services.chassis.messaging.contract import ReceivedEvent
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.fund import CampaignOpened
from services.fund.campaigns import rules, store
from services.fund.campaigns.model import (
    Campaign,
    CampaignRequest,
    CampaignState,
    Contribution,
    Mode,
    Totals,
    UnknownCampaign,
)
from services.fund.ledger import store as ledger_store
from services.fund.ledger.model import Earmark, EarmarkKind


def start_campaign(tx: Tx, request: CampaignRequest, *, who: Caller, now: datetime) -> Campaign:
    """Add a campaign with an earmark of its own. It opens on its first day; if that is today, it opens at once."""
    fund = tx.read(ledger_store.fund_or_default(request.fund_id))
    earmark = Earmark(new_id(), fund.id, EarmarkKind.CAMPAIGN, request.name, request.purpose_code, 0, 0)
    draft = _draft(request, earmark, who, now)
    rules.require_filed_in_time(draft)
    campaign = _on_day(tx, draft, now)
    ledger_store.add_earmark(tx, earmark, now)
    store.add_campaign(tx, campaign)
    _publish_opened(tx, draft, campaign, now)
    return campaign


def open_or_close_campaign(tx: Tx, campaign_id: UUID, now: datetime) -> None:
    """Set the state of a campaign for this day, according to its dates."""
    before = store.lock_campaign(tx, campaign_id)
    after = _on_day(tx, before, now)
    if after != before:
        after = replace(after, version=before.version + 1)
        store.save_campaign(tx, after)
        _publish_opened(tx, before, after, now)


def save_contributions(tx: Tx, received: Sequence[tuple[ReceivedEvent[Any], Contribution]]) -> None:
    """Save the contributions of orders and gifts in kind in a batch, and correct the campaigns' totals.

    A contribution replaces the earlier one of the same order or gift, unless its rank is lower. Refuses events of an
    unknown campaign; refused events are tried again later.
    """
    named = {(event.community_id, one.campaign_id) for event, one in received if one.campaign_id}
    known, held = tx.read(
        store.known_campaigns(named) if named else None,
        store.contributions_to_lock(tx, {(event.community_id, *one.key) for event, one in received}),
    )
    refused = RefusalCollector()
    by_community: dict[UUID, list[Contribution]] = {}
    for event, one in received:
        with refused.by(event):
            if one.campaign_id and (event.community_id, one.campaign_id) not in known:
                raise UnknownCampaign
            by_community.setdefault(event.community_id, []).append(one)
    refused.check()
    kept: list[tuple[UUID, Contribution]] = []
    changes: dict[tuple[UUID, UUID], Totals] = {}
    for community_id, these in by_community.items():
        replacing, of_campaigns = rules.contributed(held[community_id], these)
        kept += [(community_id, one) for one in replacing]
        changes |= {(community_id, campaign_id): change for campaign_id, change in of_campaigns.items()}
    store.save_contributions(tx, kept)
    store.add_to_totals_of_all(tx, changes)


def _draft(request: CampaignRequest, earmark: Earmark, who: Caller, now: datetime) -> Campaign:
    host = request.host
    return Campaign(
        id=new_id(),
        fund_id=earmark.fund_id,
        earmark_id=earmark.id,
        name=request.name,
        purpose=request.purpose,
        purpose_code=request.purpose_code,
        mode=Mode.PUBLIC if host else Mode.INTERNAL,
        goal_fen=request.goal_fen,
        goal_units=request.goal_units,
        goal_minutes=request.goal_minutes,
        starts_on=request.starts_on,
        ends_on=request.ends_on,
        state=CampaignState.DRAFT,
        host_charity=host.host_charity if host else None,
        filing_no=host.filing_no if host else None,
        filed_on=host.filed_on if host else None,
        next_state_change_at=None,
        created_by=who.id,
        created_at=now,
        version=1,
    )


def _on_day(tx: Tx, campaign: Campaign, now: datetime) -> Campaign:
    return rules.on_day(campaign, communities.local_day(tx, now), communities.zone(tx))


def _publish_opened(tx: Tx, before: Campaign, after: Campaign, now: datetime) -> None:
    if after.state is CampaignState.OPEN and before.state is not CampaignState.OPEN:
        opened = CampaignOpened(campaign_id=after.id, mode=after.mode, starts_on=after.starts_on, ends_on=after.ends_on)
        publish(tx, opened, now, sequence=after.version)
