"""站点派单: the station asks teams, and takes back what it asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.orders import OrderDispatched
from services.orders.commands.looking import held
from services.orders.model.orders import Act, Action, BoardReason, Offer, OfferState, Order, State
from services.orders.model.refusals import AlreadyOffered, NotASocialWorker, UnknownTeam
from services.orders.model.teams import Ranking, Team
from services.orders.rules import dispatch, states
from services.orders.store import offers, orders, teams


def rank_teams(tx: Tx, order: Order, now: datetime) -> Ranking:
    """The proposal for an order: teams with points and reasons, and those left out."""
    return dispatch.rank(order, *teams.ranking_basis(tx, order, now))


def dispatch_order(
    tx: Tx, order_id: UUID, team_ids: Sequence[UUID], *, social_worker_id: UUID | None, who: Caller, now: datetime
) -> Order:
    """Offer an order to one team, or to several as an open call; again while it is out, to add teams."""
    order = held(tx, order_id, who)
    states.demand(order, Action.DISPATCH)
    asked = _asked(tx, team_ids)
    before = offers.offers_of(tx, order) if order.state is State.DISPATCHED else []
    if {one.team_id for one in before} & {team.id for team in asked}:
        raise AlreadyOffered
    live = [one for one in before if one.state is OfferState.OFFERED]
    dispatch.demand_dispatch(order, asked, teams.active_orders(tx, [team.id for team in asked]), len(live))
    ranking = dispatch.rank(order, *teams.ranking_basis(tx, order, now))
    after = _dispatched(order, _social_worker(tx, social_worker_id) or order.social_worker_id, now)
    chosen = [str(team.id) for team in asked]
    shown = [{"team_id": str(one.team_id), "score": one.score} for one in ranking.ranked]
    act = Act(who, "station", now, detail={"team_ids": chosen, "ranking": shown})
    orders.save_order(tx, order, after, Action.DISPATCH, act)
    offers.add_offers(tx, _new_offers(after, asked, now, direct=len(asked) == 1 and not live))
    tell_dispatched(tx, after, [team.id for team in asked], dispatch.accept_due(after, now), now)
    return after


def tell_dispatched(tx: Tx, order: Order, team_ids: Sequence[UUID], due: datetime, now: datetime) -> None:
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


def recall_order(tx: Tx, order_id: UUID, reason: str, *, who: Caller, now: datetime) -> Order:
    """The station takes an order back from whoever was asked or has accepted."""
    order = held(tx, order_id, who)
    states.demand(order, Action.RECALL)
    after = states.back_on_board(order, BoardReason.RECALLED, now)
    orders.save_order(tx, order, after, Action.RECALL, Act(who, "station", now, reason))
    offers.end_live_offers(tx, order, OfferState.RECALLED, now)
    offers.end_accepted_offer(tx, order, OfferState.RECALLED, now)
    offers.release(tx, order.id)
    return after


def _asked(tx: Tx, team_ids: Sequence[UUID]) -> list[Team]:
    found = teams.teams_by_id(tx, set(team_ids), lock=True)
    if len(found) < len(set(team_ids)):
        raise UnknownTeam
    return found


def _social_worker(tx: Tx, person_id: UUID | None) -> UUID | None:
    if person_id and "social_worker" not in people.member(tx, person_id).roles:
        raise NotASocialWorker
    return person_id


def _dispatched(order: Order, social_worker_id: UUID | None, now: datetime) -> Order:
    return states.changed(
        order,
        state=State.DISPATCHED,
        round=order.round + 1 if order.state is State.PLACED else order.round,
        board_reason=None,
        escalate_at=None,
        level=0,
        accept_due_at=dispatch.accept_due(order, now),
        social_worker_id=social_worker_id,
    )


def _new_offers(order: Order, asked: Sequence[Team], now: datetime, *, direct: bool) -> list[Offer]:
    due = dispatch.accept_due(order, now)
    return [
        Offer(new_id(), order.id, order.round, team.id, direct, OfferState.OFFERED, now, accept_due_at=due)
        for team in asked
    ]
