"""Publishes who serves in an order, and who may read whose contact because of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.messaging.outbox import publish, publish_all
from services.contracts.orders import ContactsChanged, ContactWindow, OrderAccepted
from services.orders.contacts.model import Contacts
from services.orders.offers import store as offers_store
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import WITH_CONTACTS, Action, AuditContext, Order
from services.orders.teams import store as teams_store
from services.orders.teams.model import TeamLeaders


def publish_accepted(
    tx: Tx, after: Order, member_ids: Collection[UUID], now: datetime, *, leaders: TeamLeaders | None = None
) -> None:
    """Publishes that a team has an order, with all of its members, and who may read whose contact.

    `leaders` are those of the team; without them they are read.
    """
    event = OrderAccepted(
        order_id=after.id,
        service_id=after.published_service_id,
        form=after.form,
        team_id=after.team_id,
        requester_id=after.published_requester_id,
        member_ids=tuple(sorted(set(member_ids))),
        agreed_at=after.starts_at,
    )
    contacts = _contacts_changed(tx, after, member_ids, leaders)
    publish_all(tx, [(event, after.version, None), (contacts, after.version, None)], now)


def publish_contacts(tx: Tx, before: Order, after: Order, now: datetime, *, member_ids: Collection[UUID] = ()) -> None:
    """Publishes all contact windows of an order after an action, unless there are none before and after it."""
    if before.state in WITH_CONTACTS or after.state in WITH_CONTACTS:
        publish(tx, _contacts_changed(tx, after, member_ids), now, sequence=after.version)


def publish_new_leaders(tx: Tx, team_id: UUID, orders: Sequence[Order], act: AuditContext) -> None:
    """Publishes the windows of the orders that a team has, which are locked, after others lead it or may lead it.

    It is an action of each order, since the version of the order says which windows are newer.
    """
    if not orders:
        return
    members, leaders = tx.read(
        offers_store.members_by_order([order.id for order in orders]), teams_store.leaders_of_team(team_id=team_id)
    )
    for order in orders:
        after = orders_rules.next_version(order)
        orders_store.save_order(tx, order, after, Action.CHANGE_LEADERS, act)
        publish(tx, _contacts_changed(tx, after, members[order.id], leaders), act.now, sequence=after.version)


def _contacts_changed(
    tx: Tx, order: Order, member_ids: Collection[UUID], leaders: TeamLeaders | None = None
) -> ContactsChanged:
    if order.state not in WITH_CONTACTS:
        return ContactsChanged(order_id=order.id, windows=())
    if leaders is None:
        leaders = tx.read(teams_store.leaders_of_team(team_id=orders_rules.serving_team_id(order)))
    windows = [
        ContactWindow(person_id=one.person_id, role=one.role, reader_ids=tuple(one.reader_ids))
        for one in Contacts(order, member_ids, leaders).windows
    ]
    return ContactsChanged(order_id=order.id, windows=tuple(windows))
