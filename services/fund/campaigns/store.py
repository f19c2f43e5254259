"""How campaigns are kept and found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.fund.campaigns.model import NO_REVISION, Campaign, CampaignState, Contribution, Mode, Source, Totals
from services.fund.campaigns.tables import campaign_totals, campaigns, contributions

_CAMPAIGN = [one.name for one in fields(Campaign) if one.name != "totals"]


def add_campaign(tx: Tx, campaign: Campaign) -> None:
    """Keep a new campaign, with nothing received yet."""
    tx.add(campaigns, **{name: getattr(campaign, name) for name in _CAMPAIGN})
    tx.add(campaign_totals, campaign_id=campaign.id, **vars(campaign.totals))


def save_campaign(tx: Tx, campaign: Campaign) -> None:
    """A campaign's state, one version on."""
    changed = {"state": campaign.state, "turns_at": campaign.turns_at, "version": campaign.version}
    tx.execute(campaigns.update().where(tx.in_community(campaigns), campaigns.c.id == campaign.id).values(changed))


def get_campaign(tx: Tx, campaign_id: UUID, *, lock: bool = False) -> Campaign:
    """A campaign with its totals."""
    statement = _campaigns(tx).where(campaigns.c.id == campaign_id)
    row = tx.first(statement.with_for_update(of=campaigns) if lock else statement)
    if row is None:
        raise Unknown
    return _campaign(row)


def list_campaigns(tx: Tx, ask: PageRequest, *, public_only: bool, state: CampaignState | None) -> Page[Campaign]:
    """Campaigns, newest first; the street sees those that ask the public, once they have opened."""
    statement = _campaigns(tx)
    if public_only:
        statement = statement.where(campaigns.c.mode == Mode.PUBLIC, campaigns.c.state != CampaignState.DRAFT)
    if state:
        statement = statement.where(campaigns.c.state == state)
    return keyset(tx, statement, [campaigns.c.id], ask, _campaign, descending=True)


def campaigns_turning(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Campaigns whose days change their state."""
    due = select(campaigns.c.community_id, campaigns.c.id).where(campaigns.c.turns_at <= now)
    return [(row.community_id, row.id) for row in clerk.execute(due.limit(limit))]


def add_to_totals(tx: Tx, campaign_id: UUID, change: Totals) -> None:
    """Add to what a campaign has received."""
    changed = {name: campaign_totals.c[name] + value for name, value in vars(change).items() if value}
    if changed:
        mine = (tx.in_community(campaign_totals), campaign_totals.c.campaign_id == campaign_id)
        tx.execute(campaign_totals.update().where(*mine).values(changed))


def known_campaigns(tx: Tx, ids: Iterable[UUID]) -> set[UUID]:
    """Those of `ids` that there are."""
    rows = tx.all(select(campaigns.c.id).where(tx.in_community(campaigns), campaigns.c.id.in_(list(ids))))
    return {row.id for row in rows}


def _campaigns(tx: Tx) -> Any:
    same = (campaign_totals.c.community_id == campaigns.c.community_id) & (
        campaign_totals.c.campaign_id == campaigns.c.id
    )
    sums = [campaign_totals.c[one.name] for one in fields(Totals)]
    return select(campaigns, *sums).join(campaign_totals, same).where(tx.in_community(campaigns))


def lock_contributions(tx: Tx, keys: Iterable[tuple[Source, UUID]]) -> dict[tuple[Source, UUID], Contribution]:
    """What orders and gifts in kind are known to give, locked; made known where they weren't, as giving nothing yet.

    First there is a row, then its lock: so two who tell of one order at once can't both take it for new.
    """
    wanted = sorted({(source.value, source_id) for source, source_id in keys})
    nothing = {"revision": NO_REVISION, "step": 0, "campaign_id": None, "amount": 0}
    rows = [{"source": source, "source_id": one, **nothing} for source, one in wanted]
    return {one.key: one for one in map(_contribution, tx.lock_all(contributions, rows))}


def save_contributions(tx: Tx, told: Sequence[Contribution]) -> None:
    """What they give now; they are locked."""
    tx.change_all(contributions, ("source", "source_id"), [vars(one) for one in told])


def _campaign(row: Any) -> Campaign:
    values = {name: getattr(row, name) for name in _CAMPAIGN}
    totals = Totals(row.received_fen, row.gifts, row.units, row.minutes)
    return Campaign(**values | {"mode": Mode(row.mode), "state": CampaignState(row.state)}, totals=totals)


def _contribution(row: Any) -> Contribution:
    return Contribution(Source(row.source), row.source_id, row.revision, row.step, row.campaign_id, row.amount)
