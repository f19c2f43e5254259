"""How campaigns, their totals and contributions are kept and found."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.statements import any_of
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.fund.campaigns.model import (
    NO_REVISION,
    Campaign,
    CampaignFilter,
    CampaignState,
    Contribution,
    Mode,
    Source,
    Totals,
)
from services.fund.campaigns.tables import campaign_totals, campaigns, contributions

_without_totals = from_row(Campaign)
_totals = from_row(Totals)
_contribution = from_row(Contribution)
_CAMPAIGNS = select(*columns(campaigns, Campaign), *columns(campaign_totals, Totals)).join(
    campaign_totals,
    (campaign_totals.c.community_id == campaigns.c.community_id) & (campaign_totals.c.campaign_id == campaigns.c.id),
)

# ---- campaigns -----------------------------------------------------------------------------------------


def add_campaign(tx: Tx, campaign: Campaign) -> None:
    """Add a campaign that has received nothing yet."""
    tx.add(campaigns, **to_row(campaign, campaigns))
    tx.add(campaign_totals, campaign_id=campaign.id, **to_row(campaign.totals))


def save_campaign(tx: Tx, campaign: Campaign) -> None:
    """Save the state of a locked campaign."""
    changed = {"state": campaign.state, "turns_at": campaign.turns_at, "version": campaign.version}
    tx.execute(campaigns.update().where(tx.in_community(campaigns), campaigns.c.id == campaign.id).values(changed))


def get_campaign(tx: Tx, campaign_id: UUID) -> Campaign:
    """Returns a campaign with its totals; raises Unknown."""
    return _one(tx, _CAMPAIGNS.where(tx.in_community(campaigns), campaigns.c.id == campaign_id))


def lock_campaign(tx: Tx, campaign_id: UUID) -> Campaign:
    """Lock a campaign and return it. Its totals are not locked: donations go on adding to them."""
    one = _CAMPAIGNS.where(tx.in_community(campaigns), campaigns.c.id == campaign_id)
    return _one(tx, one.with_for_update(of=campaigns))


def list_campaigns(tx: Tx, ask: PageRequest, wanted: CampaignFilter) -> Page[Campaign]:
    """Returns a page of campaigns, newest first."""
    statement = _CAMPAIGNS.where(tx.in_community(campaigns))
    if wanted.public_only:
        statement = statement.where(campaigns.c.mode == Mode.PUBLIC, campaigns.c.state != CampaignState.DRAFT)
    if wanted.state:
        statement = statement.where(campaigns.c.state == wanted.state)
    return keyset(tx, statement, [campaigns.c.id], ask, _campaign, descending=True)


def campaigns_turning(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Finds the campaigns of all communities whose days change their state, the longest overdue first."""
    due = select(campaigns.c.community_id, campaigns.c.id).where(campaigns.c.turns_at <= now)
    rows = clerk.execute(due.order_by(campaigns.c.turns_at).limit(limit))
    return [(row.community_id, row.id) for row in rows]


def add_to_totals(tx: Tx, campaign_id: UUID, change: Totals) -> None:
    """Add to what a campaign has received."""
    changed = {name: campaign_totals.c[name] + value for name, value in to_row(change).items() if value}
    if changed:
        mine = (tx.in_community(campaign_totals), campaign_totals.c.campaign_id == campaign_id)
        tx.execute(campaign_totals.update().where(*mine).values(changed))


def known_campaigns(tx: Tx, ids: Collection[UUID]) -> set[UUID]:
    """Returns those of `ids` that are campaigns of the community."""
    if not ids:
        return set()
    rows = tx.all(select(campaigns.c.id).where(tx.in_community(campaigns), any_of(campaigns.c.id, ids)))
    return {row.id for row in rows}


def _one(tx: Tx, statement: Any) -> Campaign:
    row = tx.first(statement)
    if row is None:
        raise Unknown
    return _campaign(row)


def _campaign(row: Any) -> Campaign:
    return replace(_without_totals(row), totals=_totals(row))


# ---- goods and time ------------------------------------------------------------------------------------


def lock_contributions(tx: Tx, keys: Iterable[tuple[Source, UUID]]) -> dict[tuple[Source, UUID], Contribution]:
    """Lock what these orders and gifts are known to give; one of which nothing was told has NO_REVISION.

    One statement adds the missing rows and locks all, in the order of the key: two tellings of a new order at once
    can't both take it for new.
    """
    nothing = {"revision": NO_REVISION, "step": 0, "campaign_id": None, "amount": 0}
    rows = [{"source": source, "source_id": one, **nothing} for source, one in sorted(set(keys))]
    return {one.key: one for one in map(_contribution, tx.lock_all(contributions, rows))}


def save_contributions(tx: Tx, told: Sequence[Contribution]) -> None:
    """Save locked contributions."""
    tx.change_all(contributions, ("source", "source_id"), [to_row(one) for one in told])
