"""The use cases of campaigns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.fund import CampaignOpened
from services.fund.campaigns import rules, store
from services.fund.campaigns.model import Campaign, CampaignState, Contribution, Mode, UnknownCampaign
from services.fund.ledger import store as ledger_store
from services.fund.ledger.model import EarmarkKind


def start_campaign(tx: Tx, body: dict[str, Any], *, who: Caller, now: datetime) -> Campaign:
    """Set a campaign up with a purse of its own; it opens on its first day, today at once."""
    fund = ledger_store.get_fund(tx, body.pop("fund_id", None))
    host = body.pop("public", None)
    earmark_id = ledger_store.add_earmark(
        tx, fund.id, EarmarkKind.CAMPAIGN, body["name"], body.get("purpose_code"), now
    )
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
    rules.require_filed_in_time(draft)
    campaign = _on_day(tx, draft, now)
    store.add_campaign(tx, campaign)
    _publish_opened(tx, draft, campaign, now)
    return campaign


def turn_campaign(tx: Tx, campaign_id: UUID, now: datetime) -> None:
    """A campaign's days have come: it opens, closes to new gifts, or ends."""
    before = store.get_campaign(tx, campaign_id, lock=True)
    after = _on_day(tx, before, now)
    if after != before:
        after = replace(after, version=before.version + 1)
        store.save_campaign(tx, after)
        _publish_opened(tx, before, after, now)


def save_contributions(tx: Tx, told: Sequence[Contribution]) -> None:
    """Goods and minutes of a campaign: what is true now replaces what was said before."""
    named = {one.campaign_id for one in told if one.campaign_id}
    if named and named - store.known_campaigns(tx, named):
        raise UnknownCampaign
    kept, changes = rules.contributed(store.lock_contributions(tx, [one.key for one in told]), told)
    store.save_contributions(tx, kept)
    for campaign_id, change in changes.items():
        store.add_to_totals(tx, campaign_id, change)


def _on_day(tx: Tx, campaign: Campaign, now: datetime) -> Campaign:
    return rules.on_day(campaign, communities.local_day(tx, now), communities.zone(tx))


def _publish_opened(tx: Tx, before: Campaign, after: Campaign, now: datetime) -> None:
    if after.state is CampaignState.OPEN and before.state is not CampaignState.OPEN:
        opened = CampaignOpened(campaign_id=after.id, mode=after.mode, starts_on=after.starts_on, ends_on=after.ends_on)
        publish(tx, opened, now, sequence=after.version)
