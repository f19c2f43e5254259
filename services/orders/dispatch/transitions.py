"""Steps of dispatch that other features use inside their transaction."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.errors import Unknown
from services.chassis.messaging.outbox import publish
from services.contracts.orders import OrderDispatched
from services.orders.dispatch import rules
from services.orders.dispatch.model import NotAMember
from services.orders.orders.model import Order
from services.orders.teams import store as teams_store
from services.orders.teams.model import Team
from services.orders.teams.rules import require_volunteer


def serving_team(tx: Tx, order: Order, *, lock: bool = False) -> Team:
    """The team that has the order."""
    if order.team_id is None:
        raise Unknown
    return teams_store.team(tx, order.team_id, lock=lock)


def require_members(tx: Tx, order: Order, team: Team, person_ids: Collection[UUID]) -> None:
    """Refuse who is not in the team or may not serve in this order."""
    known = people.people_by_id(tx, person_ids)
    inside = teams_store.members(tx, [team.id])[team.id]
    for number, person_id in enumerate(person_ids):
        if person_id not in inside or person_id not in known:
            raise NotAMember(f"/members/{number}")
        require_volunteer(known[person_id].roles, person_id)
        rules.require_may_serve(order, person_id, known[person_id].age_band)


def publish_dispatched(tx: Tx, order: Order, team_ids: Sequence[UUID], due: datetime, now: datetime) -> None:
    """Tell that these teams are asked, for the first time or anew."""
    event = OrderDispatched(
        order_id=order.id,
        service_id=order.told_service_id,
        form=order.form,
        team_ids=tuple(team_ids),
        accept_due_at=due,
        round=order.round,
    )
    publish(tx, event, now, sequence=order.version)
