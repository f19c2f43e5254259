"""Handles people who leave the community, are suspended, or are volunteers no more."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.security.callers import CLOCK
from services.orders.changes import transitions as changes
from services.orders.departures import rules, transitions
from services.orders.departures.model import ReleaseCause
from services.orders.orders import store as orders_store
from services.orders.orders.model import BEFORE_SERVICE, AuditContext, EndReason
from services.orders.teams import rules as teams_rules
from services.orders.teams import store as teams_store
from services.orders.teams import transitions as teams_transitions
from services.orders.teams.model import TeamState


def person_changed(tx: Tx, person_id: UUID, now: datetime) -> None:
    """Releases a person who may no longer serve from what they have not begun, and publishes whether they lead.

    Their teams stay theirs: after a suspension they lead again. Meanwhile the deputies act.
    """
    known = people.people_by_id(tx, [person_id])[person_id]
    cause = rules.cause_of_release(known.state, known.roles)
    if cause:
        transitions.release(tx, person_id, cause, AuditContext(CLOCK, "clock", now))
    if tx.read(teams_store.led_teams(person_id=person_id)):
        teams_transitions.publish_leaders(tx, [person_id], now)


def person_left(tx: Tx, person_id: UUID, now: datetime) -> None:
    """Cancels the person's own orders before service, and takes the person out of all orders and teams.

    If the person led a team, a deputy becomes the leader. A team without a deputy becomes inactive, and its open offers
    are recalled.
    """
    act = AuditContext(CLOCK, "left", now)
    for order_id in tx.read(orders_store.cancellable_orders(requester_id=person_id)):
        order = orders_store.lock_order(tx, order_id)
        if order.state in BEFORE_SERVICE:
            changes.cancel(tx, order, EndReason.WITHDRAWN, act)
    transitions.release(tx, person_id, ReleaseCause.LEFT_COMMUNITY, act)
    # Orders are locked before teams, everywhere: first the orders offered to teams that will rest, then the teams.
    led = tx.read(teams_store.led_teams(person_id=person_id))
    resting = [one.id for one in led if teams_rules.without_person(one, person_id).state is not one.state]
    open_offers = {team_id: teams_transitions.lock_open_offers(tx, team_id) for team_id in resting}
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
