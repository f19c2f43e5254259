"""How campaigns, their totals and what orders and gifts give to them are kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, select, tuple_
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database import Tx
from services.chassis.errors import Unknown
from services.chassis.paging import Ask, Page, keyset
from services.fund.model.giving import Campaign, CampaignState, Contribution, Mode, Source, Totals
from services.fund.store.rows import made
from services.fund.store.tables import campaign_totals, campaigns, contributions

_campaign = made(Campaign)
_totals = made(Totals)
_contribution = made(Contribution)
_COUNTED = {Source.ORDER: "minutes", Source.GIFT: "units"}


def add_campaign(tx: Tx, campaign: Campaign) -> None:
    """Keep a new campaign, with nothing received yet."""
    tx.add(campaigns, **_columns(campaign))
    tx.add(campaign_totals, campaign_id=campaign.id, **vars(Totals()))


def save_campaign(tx: Tx, campaign: Campaign) -> None:
    """Keep a campaign as it is now."""
    tx.execute(campaigns.update().where(tx.mine(campaigns), campaigns.c.id == campaign.id).values(_columns(campaign)))


def find_campaign(tx: Tx, campaign_id: UUID) -> Campaign:
    """A campaign with its totals; Unknown where there is none."""
    row = tx.first(_with_totals(tx).where(campaigns.c.id == campaign_id))
    if row is None:
        raise Unknown
    return _whole(row)


def lock_campaign(tx: Tx, campaign_id: UUID) -> Campaign:
    """A campaign without its totals, for changing it."""
    found = select(campaigns).where(tx.mine(campaigns), campaigns.c.id == campaign_id).with_for_update()
    row = tx.first(found)
    if row is None:
        raise Unknown
    return _campaign(row)


def list_campaigns(
    tx: Tx, ask: Ask, *, state: CampaignState | None, modes: Sequence[Mode], drafts: bool
) -> Page[Campaign]:
    """Campaigns of these modes, newest first; drafts only for those who prepare them."""
    statement = _with_totals(tx).where(campaigns.c.mode.in_(list(modes)))
    if not drafts:
        statement = statement.where(campaigns.c.state != CampaignState.DRAFT)
    if state:
        statement = statement.where(campaigns.c.state == state)
    return keyset(tx, statement, (campaigns.c.id,), ask, _whole, descending=True)


def campaigns_turning(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Campaigns whose days change their state."""
    due = select(campaigns.c.community_id, campaigns.c.id).where(campaigns.c.turns_at <= now)
    return [(row[0], row[1]) for row in clerk.execute(due.order_by(campaigns.c.turns_at).limit(limit))]


def add_gift(tx: Tx, campaign_id: UUID, amount_fen: int) -> None:
    """One more gift of money."""
    _add(tx, campaign_id, {"received_fen": amount_fen, "gifts": 1})


def add_contributions(tx: Tx, source: Source, changes: Mapping[UUID, int]) -> list[UUID]:
    """Change the goods or the time of campaigns; those that are not known here."""
    return [one for one in sorted(changes) if not _add(tx, one, {_COUNTED[source]: changes[one]})]


def _add(tx: Tx, campaign_id: UUID, changes: Mapping[str, int]) -> bool:
    added = {name: campaign_totals.c[name] + change for name, change in changes.items()}
    mine = (tx.mine(campaign_totals), campaign_totals.c.campaign_id == campaign_id)
    return bool(tx.execute(campaign_totals.update().where(*mine).values(**added)).rowcount)


def lock_contributions(tx: Tx, source: Source, told: Sequence[Contribution]) -> dict[UUID, Contribution]:
    """What is kept of these sources, locked. A row is made for each that speaks of a campaign or takes back."""
    begun = [
        {
            "community_id": tx.community_id,
            "source": source,
            "source_id": one.source_id,
            "revision": 0,
            "step": 0,
            "campaign_id": None,
            "amount": 0,
        }
        for one in told
        if one.campaign_id or one.step
    ]
    if begun:
        tx.execute(insert(contributions).values(begun).on_conflict_do_nothing())
    keys = [(source.value, one.source_id) for one in told]
    named = tuple_(contributions.c.source, contributions.c.source_id).in_(keys)
    rows = tx.all(
        select(contributions).where(tx.mine(contributions), named).order_by(contributions.c.source_id).with_for_update()
    )
    return {row.source_id: _contribution(row) for row in rows}


def save_contribution(tx: Tx, now: Contribution) -> None:
    """What holds of a source from now on."""
    mine = (contributions.c.source == now.source, contributions.c.source_id == now.source_id)
    kept = {"revision": now.revision, "step": now.step, "campaign_id": now.campaign_id, "amount": now.amount}
    tx.execute(contributions.update().where(tx.mine(contributions), *mine).values(**kept))


def _with_totals(tx: Tx) -> Select[Any]:
    same = (campaign_totals.c.community_id == campaigns.c.community_id) & (
        campaign_totals.c.campaign_id == campaigns.c.id
    )
    counted = [campaign_totals.c[name] for name in vars(Totals())]
    return select(campaigns, *counted).select_from(campaigns.join(campaign_totals, same)).where(tx.mine(campaigns))


def _whole(row: Any) -> Campaign:
    return replace(_campaign(row), totals=_totals(row))


def _columns(campaign: Campaign) -> dict[str, Any]:
    return {name: value for name, value in vars(campaign).items() if name != "totals"}
