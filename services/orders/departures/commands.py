"""Handles people who leave the community, are suspended, or are volunteers no more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.security.callers import CLOCK
from services.orders.changes import transitions as changes
from services.orders.contacts import transitions as contacts
from services.orders.departures import rules, transitions
from services.orders.departures.model import ReleaseCause
from services.orders.orders import store as orders_store
from services.orders.orders.model import BEFORE_SERVICE, AuditContext, EndReason, Order
from services.orders.teams import rules as teams_rules
from services.orders.teams import store as teams_store
from services.orders.teams import transitions as teams_transitions
from services.orders.teams.model import Team, TeamState


def person_changed(tx: Tx, person_id: UUID, now: datetime) -> None:
    """Releases a person who may no longer serve from what they have not begun, and publishes whether they lead.

    Their teams stay theirs: after a suspension they lead again. Meanwhile the deputies act, and the requesters of the
    team's orders get their contact.
    """
    known = people.people_by_id(tx, [person_id])[person_id]
    cause = rules.cause_of_release(known.state, known.roles)
    act = AuditContext(CLOCK, "clock", now)
    if cause:
        transitions.release(tx, person_id, cause, act)
    orders = _lock_orders_of_led(tx, tx.read(teams_store.led_teams(person_id=person_id)))
    if orders and teams_transitions.publish_leaders(tx, [person_id], now):
        for team_id, found in orders.items():
            contacts.publish_new_leaders(tx, team_id, found, act)


def person_left(tx: Tx, person_id: UUID, now: datetime) -> None:
    """Cancels the person's own orders before service, and takes the person out of all orders and teams.

    If the person led a team, a deputy becomes the leader. A team without a deputy becomes inactive, and its open offers
    are recalled.
    """
    act = AuditContext(CLOCK, "clock", now)  # the history does not tell the requester why somebody was released
    for order_id in tx.read(orders_store.cancellable_orders(requester_id=person_id)):
        order = orders_store.lock_order(tx, order_id)
        if order.state in BEFORE_SERVICE:
            changes.cancel(tx, order, EndReason.WITHDRAWN, replace(act, role="left"))
    transitions.release(tx, person_id, ReleaseCause.LEFT_COMMUNITY, act)
    # Orders are locked before teams, everywhere: first the orders offered to teams that will rest, then the teams.
    led = tx.read(teams_store.led_teams(person_id=person_id))
    resting = [one.id for one in led if teams_rules.without_person(one, person_id).state is not one.state]
    open_offers = {team_id: teams_transitions.lock_open_offers(tx, team_id) for team_id in resting}
    orders = _lock_orders_of_led(tx, led)
    leaders = {person_id}
    for team in tx.read(teams_store.led_teams_to_lock(person_id=person_id)):
        leaders |= team.leaders
        after = teams_rules.without_person(team, person_id)
        if after.state is TeamState.RESTING:
            teams_transitions.recall_offers(tx, open_offers.get(team.id, ()), act)
        teams_store.save_team(tx, after)
    tx.write(teams_store.end_memberships(person_id=person_id, now=now))
    if led:
        teams_transitions.publish_leaders(tx, leaders, now)
    for team_id, found in orders.items():
        contacts.publish_new_leaders(tx, team_id, found, act)


def _lock_orders_of_led(tx: Tx, led: Sequence[Team]) -> dict[UUID, list[Order]]:
    """Locks the orders that these teams have, and returns them by team; call it before the teams are locked."""
    return {team.id: tx.read(teams_store.orders_to_lock(team_id=team.id)) for team in led}
