"""How donations and their payments are kept and found."""

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
from services.chassis.security.encryption import decrypt, encrypt
from services.fund.donations.model import (
    Channel,
    Donation,
    DonationState,
    DonorKind,
    PaymentOrder,
    PaymentState,
    Verdict,
)
from services.fund.donations.tables import donations, donor_names, payment_notices, payment_orders
from services.fund.providers.model import PaymentNotice

_PLACE = "givers.name"


def add_donor_name(tx: Tx, name: str, now: datetime) -> UUID:
    """Keep a name, sealed; its id."""
    giver_id = new_id()
    tx.add(donor_names, id=giver_id, name=encrypt(tx, name, _PLACE), created_at=now)
    return giver_id


def donor_names_of(tx: Tx, ids: Iterable[UUID]) -> dict[UUID, str]:
    """The names that are kept, by id; most gifts have none, and ask for none."""
    wanted = list(ids)
    rows = (
        tx.all(select(donor_names).where(tx.in_community(donor_names), donor_names.c.id.in_(wanted))) if wanted else ()
    )
    return {row.id: decrypt(tx, bytes(row.name), _PLACE) for row in rows if row.name is not None}


def erase_donor_name(tx: Tx, person_id: UUID) -> None:
    """A donor left: their gifts stay, their name goes, and no gift of theirs points to them."""
    theirs = select(donations.c.giver_id).where(tx.in_community(donations), donations.c.person_id == person_id)
    tx.execute(donor_names.update().where(tx.in_community(donor_names), donor_names.c.id.in_(theirs)).values(name=None))
    mine = (tx.in_community(donations), donations.c.person_id == person_id)
    nobody = {"person_id": None, "created_by": func.nullif(donations.c.created_by, person_id)}
    tx.execute(donations.update().where(*mine).values(publish_name=False, **nobody))


def add_donation(tx: Tx, donation: Donation) -> None:
    """Keep a gift."""
    tx.add(donations, **vars(donation))


def save_donation(tx: Tx, donation: Donation) -> None:
    """A gift's state and day, one version on."""
    changed = {"state": donation.state, "received_on": donation.received_on, "version": donation.version}
    tx.execute(donations.update().where(tx.in_community(donations), donations.c.id == donation.id).values(changed))


def get_donation(tx: Tx, donation_id: UUID, *, lock: bool = False) -> Donation:
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


def add_payment_order(tx: Tx, order: PaymentOrder) -> None:
    """Keep what a provider is asked to collect."""
    tx.add(payment_orders, **vars(order))


def save_payment_order(tx: Tx, order: PaymentOrder) -> None:
    """What is known of a payment, one version on."""
    names = ("state", "provider_txn", "paid_at", "version")
    changed = {name: getattr(order, name) for name in names}
    tx.execute(
        payment_orders.update().where(tx.in_community(payment_orders), payment_orders.c.id == order.id).values(changed)
    )


def get_payment_order(tx: Tx, order_id: UUID, *, lock: bool = False) -> PaymentOrder | None:
    """A payment order, None where there is none."""
    statement = select(payment_orders).where(tx.in_community(payment_orders), payment_orders.c.id == order_id)
    row = tx.first(statement.with_for_update() if lock else statement)
    return _payment(row) if row else None


def payment_orders_of(tx: Tx, donation_ids: Iterable[UUID]) -> dict[UUID, PaymentOrder]:
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


def lock_notices(tx: Tx, provider: str) -> None:
    """One notice of a provider at a time."""
    said = f"notice|{tx.community_id}|{provider}"
    tx.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(said, 0))))


def notice_verdict(tx: Tx, notice: PaymentNotice) -> Verdict | None:
    """What was found of this notice before, None the first time."""
    which = (payment_notices.c.provider == notice.provider) & (payment_notices.c.notice_id == notice.notice_id)
    found = tx.scalar(select(payment_notices.c.verdict).where(tx.in_community(payment_notices), which))
    return Verdict(found) if found else None


def add_notice(tx: Tx, notice: PaymentNotice, verdict: Verdict, order_id: UUID | None, now: datetime) -> None:
    """Keep what a provider said, and what was done about it."""
    names = ("provider", "notice_id", "provider_txn", "amount_fen", "paid_at", "digest")
    said = {name: getattr(notice, name) for name in names}
    tx.add(payment_notices, id=new_id(), verdict=verdict, order_id=order_id, noticed_at=now, **said)


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
