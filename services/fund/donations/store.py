"""How donations, donors' names, payment orders and notices are kept and found."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, literal, select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import from_row, to_row
from services.chassis.database.statements import any_of
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.encryption import decrypt, encrypt
from services.fund.donations.model import Donation, DonationFilter, PaymentOrder, PaymentState, Verdict
from services.fund.donations.tables import donations, donor_names, payment_notices, payment_orders
from services.fund.providers.model import PaymentNotice

_PLACE = "givers.name"
_donation = from_row(Donation)
_order = from_row(PaymentOrder)

# ---- donations -----------------------------------------------------------------------------------------


def add_donation(tx: Tx, donation: Donation) -> None:
    """Add a donation."""
    tx.add(donations, **to_row(donation))


def save_donation(tx: Tx, donation: Donation) -> None:
    """Save state and day of a locked donation."""
    changed = {"state": donation.state, "received_on": donation.received_on, "version": donation.version}
    tx.execute(donations.update().where(tx.in_community(donations), donations.c.id == donation.id).values(changed))


def get_donation(tx: Tx, donation_id: UUID) -> Donation:
    """Returns a donation; raises Unknown."""
    return _one(tx, select(donations).where(tx.in_community(donations), donations.c.id == donation_id))


def lock_donation(tx: Tx, donation_id: UUID) -> Donation:
    """Lock a donation and return it; raises Unknown."""
    one = select(donations).where(tx.in_community(donations), donations.c.id == donation_id)
    return _one(tx, one.with_for_update())


def list_donations(tx: Tx, ask: PageRequest, wanted: DonationFilter) -> Page[Donation]:
    """Returns a page of donations, newest first."""
    conditions = [donations.c[name] == value for name, value in to_row(wanted).items() if value is not None]
    statement = select(donations).where(tx.in_community(donations), *conditions)
    return keyset(tx, statement, [donations.c.id], ask, _donation, descending=True)


def _one(tx: Tx, statement: Any) -> Donation:
    row = tx.first(statement)
    if row is None:
        raise Unknown
    return _donation(row)


# ---- donors' names -------------------------------------------------------------------------------------


def add_donor_name(tx: Tx, name: str, now: datetime) -> UUID:
    """Add a name, encrypted; returns its id."""
    name_id = new_id()
    tx.add(donor_names, id=name_id, name=encrypt(tx, name, _PLACE), created_at=now)
    return name_id


def donor_names_of(tx: Tx, ids: Collection[UUID]) -> dict[UUID, str]:
    """Returns the names of these ids that are still kept. Most donations have none, so none are often asked for."""
    if not ids:
        return {}
    rows = tx.all(select(donor_names).where(tx.in_community(donor_names), any_of(donor_names.c.id, ids)))
    return {row.id: decrypt(tx, bytes(row.name), _PLACE) for row in rows if row.name is not None}


def erase_donor(tx: Tx, person_id: UUID) -> None:
    """Erase the name of a person and all that refers to them; the donations stay."""
    theirs = select(donations.c.giver_id).where(tx.in_community(donations), donations.c.person_id == person_id)
    tx.execute(donor_names.update().where(tx.in_community(donor_names), donor_names.c.id.in_(theirs)).values(name=None))
    mine = (tx.in_community(donations), donations.c.person_id == person_id)
    nobody = {"person_id": None, "created_by": func.nullif(donations.c.created_by, person_id)}
    tx.execute(donations.update().where(*mine).values(publish_name=False, **nobody))


# ---- payments ------------------------------------------------------------------------------------------


def add_payment_order(tx: Tx, order: PaymentOrder) -> None:
    """Add what a provider is asked to collect."""
    tx.add(payment_orders, **to_row(order))


def save_payment_order(tx: Tx, order: PaymentOrder) -> None:
    """Save what is known of a locked payment order."""
    changed = {name: getattr(order, name) for name in ("state", "provider_txn", "paid_at", "version")}
    mine = (tx.in_community(payment_orders), payment_orders.c.id == order.id)
    tx.execute(payment_orders.update().where(*mine).values(changed))


def lock_payment_order(tx: Tx, order_id: UUID) -> PaymentOrder | None:
    """Lock a payment order and return it; None where there is none."""
    one = select(payment_orders).where(tx.in_community(payment_orders), payment_orders.c.id == order_id)
    row = tx.first(one.with_for_update())
    return _order(row) if row else None


def payment_orders_of(tx: Tx, donation_ids: Collection[UUID]) -> dict[UUID, PaymentOrder]:
    """Returns the payment orders of these donations, by donation."""
    if not donation_ids:
        return {}
    these = (tx.in_community(payment_orders), any_of(payment_orders.c.donation_id, donation_ids))
    return {row.donation_id: _order(row) for row in tx.all(select(payment_orders).where(*these))}


def order_of_transaction(tx: Tx, provider: str, provider_txn: str) -> UUID | None:
    """Returns the order that has this transaction of the provider."""
    which = (payment_orders.c.provider == provider) & (payment_orders.c.provider_txn == provider_txn)
    found: UUID | None = tx.scalar(select(payment_orders.c.id).where(tx.in_community(payment_orders), which))
    return found


def payments_unpaid(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Finds the payment orders of all communities that were not paid in time, the longest overdue first.

    The state is written into the statement: with a parameter, a generic plan could not use the index of unpaid orders.
    """
    unpaid = payment_orders.c.state == literal(PaymentState.CREATED.value, literal_execute=True)
    due = select(payment_orders.c.community_id, payment_orders.c.id).where(unpaid, payment_orders.c.expires_at <= now)
    rows = clerk.execute(due.order_by(payment_orders.c.expires_at).limit(limit))
    return [(row.community_id, row.id) for row in rows]


def lock_notices(tx: Tx, provider: str) -> None:
    """Take the notices of a provider one at a time.

    A lock of its own: the same notice may come twice at once, also one that matches no order and so locks no row.
    """
    key = f"notice|{tx.community_id}|{provider}"
    tx.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(key, 0))))


def notice_verdict(tx: Tx, notice: PaymentNotice) -> Verdict | None:
    """Returns what this notice led to before; None the first time."""
    which = (payment_notices.c.provider == notice.provider) & (payment_notices.c.notice_id == notice.notice_id)
    found = tx.scalar(select(payment_notices.c.verdict).where(tx.in_community(payment_notices), which))
    return Verdict(found) if found else None


def add_notice(tx: Tx, notice: PaymentNotice, verdict: Verdict, order_id: UUID | None, now: datetime) -> None:
    """Add a notice, and what it led to."""
    about = {"id": new_id(), "verdict": verdict, "order_id": order_id, "noticed_at": now}
    tx.add(payment_notices, **to_row(notice, payment_notices), **about)
