"""How payment orders and providers' notices are kept and found."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select

from services.chassis.database import Tx
from services.chassis.errors import Unknown
from services.chassis.paging import Ask, Page, keyset
from services.fund.model.giving import KeptNotice, Notice, PaymentOrder, PaymentState, Verdict
from services.fund.store.rows import made
from services.fund.store.tables import payment_notices, payment_orders

_order = made(PaymentOrder)
_notice = made(KeptNotice)


def add_order(tx: Tx, order: PaymentOrder) -> None:
    """Keep a new payment order."""
    tx.add(payment_orders, **vars(order))


def save_order(tx: Tx, order: PaymentOrder) -> None:
    """Keep a payment order as it is now."""
    mine = (tx.mine(payment_orders), payment_orders.c.id == order.id)
    tx.execute(payment_orders.update().where(*mine).values(**vars(order)))


def find_order(tx: Tx, order_id: UUID) -> PaymentOrder:
    """A payment order; Unknown where there is none."""
    row = tx.first(select(payment_orders).where(tx.mine(payment_orders), payment_orders.c.id == order_id))
    if row is None:
        raise Unknown
    return _order(row)


def lock_order(tx: Tx, order_id: UUID | None) -> PaymentOrder | None:
    """A payment order, locked: notices of one order are worked one after the other."""
    mine = (tx.mine(payment_orders), payment_orders.c.id == order_id)
    row = tx.first(select(payment_orders).where(*mine).with_for_update())
    return _order(row) if row else None


def order_of_donation(tx: Tx, donation_id: UUID) -> PaymentOrder | None:
    """The payment order of an online gift."""
    mine = (tx.mine(payment_orders), payment_orders.c.donation_id == donation_id)
    row = tx.first(select(payment_orders).where(*mine))
    return _order(row) if row else None


def order_of_transaction(tx: Tx, provider: str, provider_txn: str) -> UUID | None:
    """The order that a provider's transaction has paid."""
    paid = (payment_orders.c.provider == provider, payment_orders.c.provider_txn == provider_txn)
    row = tx.first(select(payment_orders.c.id).where(tx.mine(payment_orders), *paid))
    return row.id if row else None


def orders_expiring(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Payment orders that were not paid in time."""
    due = (payment_orders.c.state == PaymentState.CREATED, payment_orders.c.expires_at <= now)
    found = select(payment_orders.c.community_id, payment_orders.c.id).where(*due)
    return [(row[0], row[1]) for row in clerk.execute(found.order_by(payment_orders.c.expires_at).limit(limit))]


def find_notice(tx: Tx, provider: str, notice_id: str) -> KeptNotice | None:
    """A notice that came before."""
    same = (payment_notices.c.provider == provider, payment_notices.c.notice_id == notice_id)
    row = tx.first(select(payment_notices).where(tx.mine(payment_notices), *same))
    return _notice(row) if row else None


def add_notice(tx: Tx, kept: KeptNotice, notice: Notice) -> None:
    """Keep what a notice said and what was done about it."""
    tx.add(payment_notices, **vars(kept), digest=notice.digest)


def list_notices(tx: Tx, ask: Ask, *, verdict: Verdict | None) -> Page[KeptNotice]:
    """Notices, newest first."""
    statement = select(payment_notices).where(tx.mine(payment_notices))
    if verdict:
        statement = statement.where(payment_notices.c.verdict == verdict)
    return keyset(tx, statement, (payment_notices.c.id,), ask, _notice, descending=True)
