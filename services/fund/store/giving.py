"""Campaigns, gifts, payments and what provider's notices said, as they are kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.fund.model.giving import (
    UNTOLD,
    Campaign,
    CampaignState,
    Channel,
    Contribution,
    Donation,
    DonationState,
    DonorKind,
    Mode,
    Notice,
    PaymentOrder,
    PaymentState,
    Source,
    Totals,
    Verdict,
)
from services.fund.store.tables import (
    campaign_totals,
    campaigns,
    contributions,
    donations,
    payment_notices,
    payment_orders,
)

_CAMPAIGN = [one.name for one in fields(Campaign) if one.name != "totals"]

# ---- campaigns -----------------------------------------------------------------------------------------


def add_campaign(tx: Tx, campaign: Campaign) -> None:
    """Keep a new campaign, with nothing received yet."""
    tx.add(campaigns, **{name: getattr(campaign, name) for name in _CAMPAIGN})
    tx.add(campaign_totals, campaign_id=campaign.id, **vars(campaign.totals))


def save_campaign(tx: Tx, campaign: Campaign) -> None:
    """A campaign's state, one version on."""
    changed = {"state": campaign.state, "turns_at": campaign.turns_at, "version": campaign.version}
    tx.execute(campaigns.update().where(tx.in_community(campaigns), campaigns.c.id == campaign.id).values(changed))


def campaign(tx: Tx, campaign_id: UUID, *, lock: bool = False) -> Campaign:
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


# ---- goods and time ------------------------------------------------------------------------------------


def lock_contributions(tx: Tx, keys: Iterable[tuple[Source, UUID]]) -> dict[tuple[Source, UUID], Contribution]:
    """What orders and gifts in kind are known to give, locked; made known where they weren't, as giving nothing yet.

    First there is a row, then its lock: so two who tell of one order at once can't both take it for new.
    """
    wanted = sorted({(source.value, source_id) for source, source_id in keys})
    nothing = {"revision": UNTOLD, "step": 0, "campaign_id": None, "amount": 0}
    rows = [{"source": source, "source_id": one, **nothing} for source, one in wanted]
    return {one.key: one for one in map(_contribution, tx.lock_all(contributions, rows))}


def save_contributions(tx: Tx, told: Sequence[Contribution]) -> None:
    """What they give now; they are locked."""
    tx.change_all(contributions, ("source", "source_id"), [vars(one) for one in told])


# ---- gifts of money ------------------------------------------------------------------------------------


def add_donation(tx: Tx, donation: Donation) -> None:
    """Keep a gift."""
    tx.add(donations, **vars(donation))


def save_donation(tx: Tx, donation: Donation) -> None:
    """A gift's state and day, one version on."""
    changed = {"state": donation.state, "received_on": donation.received_on, "version": donation.version}
    tx.execute(donations.update().where(tx.in_community(donations), donations.c.id == donation.id).values(changed))


def donation(tx: Tx, donation_id: UUID, *, lock: bool = False) -> Donation:
    """One gift."""
    statement = select(donations).where(tx.in_community(donations), donations.c.id == donation_id)
    row = tx.first(statement.with_for_update() if lock else statement)
    if row is None:
        raise Unknown
    return _donation(row)


def list_donations(tx: Tx, ask: PageRequest, wanted: Mapping[str, Any]) -> Page[Donation]:
    """Gifts, newest first, by campaign, person and state where given."""
    conditions = [donations.c[name] == value for name, value in wanted.items() if value is not None]
    statement = select(donations).where(tx.in_community(donations), *conditions)
    return keyset(tx, statement, [donations.c.id], ask, _donation, descending=True)


# ---- payments ------------------------------------------------------------------------------------------


def add_payment(tx: Tx, order: PaymentOrder) -> None:
    """Keep what a provider is asked to collect."""
    tx.add(payment_orders, **vars(order))


def save_payment(tx: Tx, order: PaymentOrder) -> None:
    """What is known of a payment, one version on."""
    names = ("state", "provider_txn", "paid_at", "version")
    changed = {name: getattr(order, name) for name in names}
    tx.execute(
        payment_orders.update().where(tx.in_community(payment_orders), payment_orders.c.id == order.id).values(changed)
    )


def payment(tx: Tx, order_id: UUID, *, lock: bool = False) -> PaymentOrder | None:
    """A payment order, None where there is none."""
    statement = select(payment_orders).where(tx.in_community(payment_orders), payment_orders.c.id == order_id)
    row = tx.first(statement.with_for_update() if lock else statement)
    return _payment(row) if row else None


def payments_of(tx: Tx, donation_ids: Iterable[UUID]) -> dict[UUID, PaymentOrder]:
    """Payment orders by gift."""
    wanted = list(donation_ids)
    if not wanted:
        return {}
    these = select(payment_orders).where(tx.in_community(payment_orders), payment_orders.c.donation_id.in_(wanted))
    return {row.donation_id: _payment(row) for row in tx.all(these)}


def order_of_transaction(tx: Tx, provider: str, provider_txn: str) -> UUID | None:
    """The order that has this transaction of the provider's."""
    which = (payment_orders.c.provider == provider) & (payment_orders.c.provider_txn == provider_txn)
    found: UUID | None = tx.scalar(select(payment_orders.c.id).where(tx.in_community(payment_orders), which))
    return found


def payments_unpaid(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Payment orders whose time has passed."""
    due = select(payment_orders.c.community_id, payment_orders.c.id).where(
        payment_orders.c.state == PaymentState.CREATED, payment_orders.c.expires_at <= now
    )
    return [(row.community_id, row.id) for row in clerk.execute(due.limit(limit))]


def queue_notices(tx: Tx, provider: str) -> None:
    """One notice of a provider at a time."""
    said = f"notice|{tx.community_id}|{provider}"
    tx.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(said, 0))))


def notice_verdict(tx: Tx, notice: Notice) -> Verdict | None:
    """What was found of this notice before, None the first time."""
    which = (payment_notices.c.provider == notice.provider) & (payment_notices.c.notice_id == notice.notice_id)
    found = tx.scalar(select(payment_notices.c.verdict).where(tx.in_community(payment_notices), which))
    return Verdict(found) if found else None


def add_notice(tx: Tx, notice: Notice, verdict: Verdict, order_id: UUID | None, now: datetime) -> None:
    """Keep what a provider said, and what was done about it."""
    names = ("provider", "notice_id", "provider_txn", "amount_fen", "paid_at", "digest")
    said = {name: getattr(notice, name) for name in names}
    tx.add(payment_notices, id=new_id(), verdict=verdict, order_id=order_id, noticed_at=now, **said)


def _campaign(row: Any) -> Campaign:
    values = {name: getattr(row, name) for name in _CAMPAIGN}
    totals = Totals(row.received_fen, row.gifts, row.units, row.minutes)
    return Campaign(**values | {"mode": Mode(row.mode), "state": CampaignState(row.state)}, totals=totals)


def _contribution(row: Any) -> Contribution:
    return Contribution(Source(row.source), row.source_id, row.revision, row.step, row.campaign_id, row.amount)


def _donation(row: Any) -> Donation:
    values = {one.name: getattr(row, one.name) for one in fields(Donation)}
    kinds = {
        "donor_kind": DonorKind(row.donor_kind),
        "channel": Channel(row.channel),
        "state": DonationState(row.state),
    }
    return Donation(**values | kinds)


def _payment(row: Any) -> PaymentOrder:
    values = {one.name: getattr(row, one.name) for one in fields(PaymentOrder)}
    return PaymentOrder(**values | {"state": PaymentState(row.state)})
