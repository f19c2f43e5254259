"""Reads and writes campaigns, their totals, and the contributions of orders and gifts in kind."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Connection, Uuid, bindparam, select

from services.chassis.database import bulk
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import Rows, columns, from_row, to_row
from services.chassis.database.statements import Question, first, in_community, many, must, must_all, writing
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

_CAMPAIGNS = Rows(campaigns, Campaign)
_KEPT = ("fund_id", "earmark_id", "mode", "created_at")  # never changed
_totals, _contribution = from_row(Totals), from_row(Contribution)
_ONE = campaign_totals.c.campaign_id == bindparam("campaign_id", type_=Uuid)
_TOTALS = first(
    select(*columns(campaign_totals, Totals)).where(in_community(campaign_totals), _ONE), Totals, missing=Unknown
)
_MORE = {
    column.name: column + bindparam(f"more_{column.name}", type_=BigInteger)
    for column in columns(campaign_totals, Totals)
}
_ADD_TO_TOTALS = must(campaign_totals.update().where(in_community(campaign_totals), _ONE).values(_MORE))
_KNOWN = many(select(campaigns.c.community_id, campaigns.c.id).select_from(bulk.rows_given(campaigns, "id")), tuple)
_CHANGES = bulk.given_rows(campaign_totals, tuple(campaign_totals.c.keys()))
_TOTALS_TO_LOCK = writing(
    select(campaign_totals.c.campaign_id)
    .select_from(bulk.rows_given(campaign_totals, "campaign_id"))
    .order_by(campaign_totals.c.community_id, campaign_totals.c.campaign_id)
    .with_for_update(of=campaign_totals, key_share=True)
)
_ADD_TO_ALL = must_all(
    campaign_totals.update()
    .where(
        campaign_totals.c.community_id == _CHANGES.c.community_id,
        campaign_totals.c.campaign_id == _CHANGES.c.campaign_id,
    )
    .values({column.name: column + _CHANGES.c[column.name] for column in columns(campaign_totals, Totals)})
)

# ---- campaigns -----------------------------------------------------------------------------------------

# both without the totals
campaign_to_lock, lock_campaign = _CAMPAIGNS.to_lock, _CAMPAIGNS.lock
# A campaign without its totals, which stays as it is until the commit. Many may give for it at once.
campaign_to_give_for = first(
    select(*columns(campaigns, Campaign))
    .where(in_community(campaigns), campaigns.c.id == bindparam("campaign_id", type_=Uuid))
    .with_for_update(read=True, key_share=True),
    Campaign,
    missing=Unknown,
)


def add_campaign(tx: Tx, campaign: Campaign) -> None:
    """Insert a campaign that has received nothing yet."""
    _CAMPAIGNS.add(tx, campaign)
    tx.add(campaign_totals, campaign_id=campaign.id, **to_row(campaign.totals))


def save_campaign(tx: Tx, campaign: Campaign) -> None:
    """Update a locked campaign."""
    _CAMPAIGNS.save(tx, campaign, but=_KEPT)


def totals_of(campaign_id: UUID) -> Question[Totals]:
    """Returns the totals of a campaign."""
    return _TOTALS(campaign_id=campaign_id)


def get_campaign(tx: Tx, campaign_id: UUID) -> Campaign:
    """Returns a campaign with its totals; raises Unknown."""
    campaign, totals = tx.read(_CAMPAIGNS.by_id(campaign_id), _TOTALS(campaign_id=campaign_id))
    return replace(campaign, totals=totals)


def list_campaigns(tx: Tx, page_request: PageRequest, wanted: CampaignFilter) -> Page[Campaign]:
    """Returns a page of campaigns with their totals, newest first."""
    totals_of = (campaign_totals.c.community_id == campaigns.c.community_id) & (
        campaign_totals.c.campaign_id == campaigns.c.id
    )
    statement = select(*columns(campaigns, Campaign), *columns(campaign_totals, Totals)).join(
        campaign_totals, totals_of
    )
    statement = statement.where(tx.in_community(campaigns))
    if wanted.public_only:
        statement = statement.where(campaigns.c.mode == Mode.PUBLIC, campaigns.c.state != CampaignState.DRAFT)
    if wanted.state:
        statement = statement.where(campaigns.c.state == wanted.state)
    return keyset(tx, statement, [campaigns.c.id], page_request, _with_totals, descending=True)


def find_campaigns_due(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Returns the campaigns whose dates change their state, in all communities, the longest overdue first."""
    due = select(campaigns.c.community_id, campaigns.c.id).where(campaigns.c.next_state_change_at <= now)
    rows = clerk.execute(due.order_by(campaigns.c.next_state_change_at).limit(limit))
    return [(row.community_id, row.id) for row in rows]


def add_to_totals(tx: Tx, campaign_id: UUID, change: Totals) -> None:
    """Add to the totals of a campaign."""
    more = {f"more_{name}": value for name, value in to_row(change).items()}
    if any(more.values()):
        tx.write(_ADD_TO_TOTALS(campaign_id=campaign_id, **more))


def add_to_totals_of_all(tx: Tx, changes: Mapping[tuple[UUID, UUID], Totals]) -> None:
    """Add to the totals of campaigns, given with their community."""
    rows = [
        {"community_id": community_id, "campaign_id": campaign_id, **to_row(change)}
        for (community_id, campaign_id), change in sorted(changes.items())
    ]
    if rows:
        given = bulk.rows_as_json(rows)
        tx.write(_TOTALS_TO_LOCK(rows=given))  # an UPDATE takes its locks in the order that the planner chooses
        tx.write(_ADD_TO_ALL(rows=given))


def known_campaigns(named: Collection[tuple[UUID, UUID]]) -> Question[set[tuple[UUID, UUID]]]:
    """Returns those of `named` (community, id) that are campaigns."""
    keys = [{"community_id": community_id, "id": campaign_id} for community_id, campaign_id in named]
    return _KNOWN(rows=bulk.rows_as_json(keys)).answered_by(lambda rows, _: set(rows))


def _with_totals(row: Any) -> Campaign:
    return replace(_CAMPAIGNS.value(row), totals=_totals(row))


# ---- goods and time ------------------------------------------------------------------------------------


def contributions_to_lock(
    tx: Tx, keys: Iterable[tuple[UUID, Source, UUID]]
) -> Question[dict[UUID, dict[tuple[Source, UUID], Contribution]]]:
    """Locks the contributions of these orders and gifts (with their community); returns them by community and source.

    The same statement inserts missing sources with NO_REVISION, and locks all in the order of their keys. So of two
    concurrent events about a new order, the second waits for the first.
    """
    nothing = {"revision": NO_REVISION, "step": 0, "campaign_id": None, "amount": 0}
    rows = [
        {"community_id": community_id, "source": source, "source_id": source_id, **nothing}
        for community_id, source, source_id in sorted(keys)
    ]

    def answer(found: Sequence[Any], _: int) -> dict[UUID, dict[tuple[Source, UUID], Contribution]]:
        held: dict[UUID, dict[tuple[Source, UUID], Contribution]] = {}
        for row in found:
            one = _contribution(row)
            held.setdefault(row.community_id, {})[one.key] = one
        return held

    return tx.rows_to_lock(contributions, rows).answered_by(answer)


def save_contributions(tx: Tx, changed: Sequence[tuple[UUID, Contribution]]) -> None:
    """Update locked contributions, given with their community."""
    rows = [{"community_id": community_id, **to_row(one)} for community_id, one in changed]
    tx.change_all(contributions, ("source", "source_id"), rows)
