"""Releases a person from orders, inside the transaction of a use case."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.orders.contacts import transitions as contacts
from services.orders.departures import store
from services.orders.departures.model import ReleaseCause
from services.orders.offers import store as offers_store
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import FROM_SERVICE, Action, AuditContext, Order, State


def release_leaver(tx: Tx, team_id: UUID, person_id: UUID, act: AuditContext) -> None:
    """Releases a person who leaves a team from the team's orders."""
    release(tx, person_id, ReleaseCause.LEFT_TEAM, act, team_id=team_id)


def release(tx: Tx, person_id: UUID, cause: ReleaseCause, act: AuditContext, *, team_id: UUID | None = None) -> None:
    """Releases a person from the orders in which their service has not begun; call it before teams are locked.

    A check-in may come while this transaction waits for the lock of its order. So the orders are read again under the
    locks.
    """
    waiting = store.orders_not_begun(person_id, team_id)
    locked = [orders_store.lock_order(tx, order_id) for order_id in tx.read(waiting)]
    still = set(tx.read(waiting)) if locked else set()
    for order in (one for one in locked if one.id in still):
        _release(tx, order, person_id, replace(act, detail={"person_id": str(person_id), "cause": cause}))


def _release(tx: Tx, order: Order, person_id: UUID, act: AuditContext) -> None:
    after = orders_rules.next_version(order)
    orders_store.save_order(tx, order, after, Action.RELEASE, act)
    offers_store.release(tx, order.id, [person_id])
    if order.state is State.ACCEPTED or order.state in FROM_SERVICE:
        members = tx.read(offers_store.members_by_order([order.id]))[order.id]
        contacts.publish_accepted(tx, after, members, act.now)
