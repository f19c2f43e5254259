"""Start campaigns, open and close them by their dates, and count the contributions of orders and gifts in kind."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
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
from services.fund.campaigns import hooks, rules, store
from services.fund.campaigns.model import (
    Campaign,
    CampaignChanges,
    CampaignRequest,
    CampaignState,
    Contribution,
    Host,
    Mode,
    Totals,
    UnknownCampaign,
)
from services.fund.ledger import store as ledger_store
from services.fund.ledger.model import Earmark, EarmarkKind
from services.fund.projects import store as projects_store
from services.fund.projects.model import UnknownProject


def start_campaign(tx: Tx, request: CampaignRequest, *, who: Caller, now: datetime) -> Campaign:
    """Add a campaign with an earmark of its own. It opens on its first day; if that is today, it opens at once.

    A campaign that appeals to the public stays a draft until an administrator opens it.
    """
    fund = tx.read(ledger_store.fund_or_default(request.fund_id))
    _require_known(tx, request.project_ids)
    campaign_id = new_id()
    earmark = Earmark(new_id(), fund.id, EarmarkKind.CAMPAIGN, request.name, campaign_id, 0, 0)
    draft = _draft(campaign_id, request, earmark, who, now)
    rules.require_filed_in_time(draft, communities.local_day(tx, now))
    campaign = _on_day(tx, draft, now)
    ledger_store.add_earmark(tx, earmark, now)
    store.add_campaign(tx, campaign)
    _publish_opened(tx, draft, campaign, now)
    return campaign


def amend_campaign(
    tx: Tx,
    campaign_id: UUID,
    changes: CampaignChanges,
    must_match: Callable[[int], None],
    *,
    who: Caller,
    now: datetime,
) -> Campaign:
    """Change a campaign that nobody has given for: no money, no goods, no time. The lock keeps new donations away."""
    before, totals = tx.read(store.campaign_to_lock(campaign_id), store.totals_of(campaign_id))
    must_match(before.version)
    amended = rules.amended(before, changes, who.id)
    if amended == before:
        return replace(before, totals=totals)
    rules.require_nothing_given(totals)
    hooks.before_amendment(tx, campaign_id)
    _require_known(tx, set(amended.project_ids) - set(before.project_ids))
    rules.require_filed_in_time(amended, communities.local_day(tx, now))
    after = replace(_on_day(tx, amended, now), version=before.version + 1)
    store.save_campaign(tx, after)
    ledger_store.rename_earmark(tx, after.earmark_id, after.name)
    _publish_opened(tx, before, after, now)
    return replace(after, totals=totals)


def open_campaign(
    tx: Tx, campaign_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Campaign:
    """Open a campaign that appeals to the public: it takes gifts from its first day on."""
    before, totals = tx.read(store.campaign_to_lock(campaign_id), store.totals_of(campaign_id))
    must_match(before.version)
    today = communities.local_day(tx, now)
    opened = rules.opened(before, who.id, today)
    rules.require_filed_in_time(opened, today)
    after = replace(_on_day(tx, opened, now), version=before.version + 1)
    store.save_campaign(tx, after)
    _publish_opened(tx, before, after, now)
    return replace(after, totals=totals)


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


def _require_known(tx: Tx, project_ids: Collection[UUID]) -> None:
    """Raises UnknownProject unless all of the projects are known."""
    if project_ids and set(project_ids) - set(tx.read(projects_store.projects_with_ids(project_ids))):
        raise UnknownProject


def _draft(campaign_id: UUID, request: CampaignRequest, earmark: Earmark, who: Caller, now: datetime) -> Campaign:
    host = request.host or Host()
    return Campaign(
        id=campaign_id,
        fund_id=earmark.fund_id,
        earmark_id=earmark.id,
        name=request.name,
        purpose=request.purpose,
        project_ids=request.project_ids,
        purpose_codes=request.purpose_codes,
        mode=Mode.PUBLIC if request.host else Mode.INTERNAL,
        goal_fen=request.goal_fen,
        goal_units=request.goal_units,
        goal_minutes=request.goal_minutes,
        starts_on=request.starts_on,
        ends_on=request.ends_on,
        state=CampaignState.DRAFT,
        **vars(host),
        opened_by=None,
        next_state_change_at=None,
        written_by=(who.id,),
        created_at=now,
        version=1,
    )


def _on_day(tx: Tx, campaign: Campaign, now: datetime) -> Campaign:
    return rules.on_day(campaign, communities.local_day(tx, now), communities.zone(tx))


def _publish_opened(tx: Tx, before: Campaign, after: Campaign, now: datetime) -> None:
    if after.state is CampaignState.OPEN and before.state is not CampaignState.OPEN:
        opened = CampaignOpened(campaign_id=after.id, mode=after.mode, starts_on=after.starts_on, ends_on=after.ends_on)
        publish(tx, opened, now, sequence=after.version)
