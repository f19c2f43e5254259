"""Routes of orders until a team has them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.orders.api.door import LEADERS, RESIDENTS, SOCIAL_WORKERS, STATION, actor, api, shown
from services.orders.commands import accepting, changing, dispatching, looking, placing
from services.orders.model.orders import Acceptance, Move, OrderFilter, Refusal, Wish
from services.orders.model.teams import Ranking
from services.orders.model.views import Seen
from services.orders.schemas import orders as schemas
from services.orders.schemas.teams import Candidates
from services.orders.store import orders as store

PEOPLE = RESIDENTS | SOCIAL_WORKERS | STATION
ORDER = "/orders/<uuid:order_id>"


@api.post("/orders", takes=schemas.NewOrder, gives=schemas.Order, status=201, roles=PEOPLE, scope="orders:write")
def place_order(call: Call, body: dict[str, Any]) -> Seen:
    """群众点单: order a service, for oneself or on behalf of somebody."""
    return shown(call, placing.place_order(call.tx, Wish(**body), who=actor(call), now=call.now))


@api.page("/orders", gives=schemas.OrderLine, roles=PEOPLE, scope="orders:read", query=schemas.OrderFilter)
def list_orders(call: Call) -> Page[Seen]:
    """Orders, newest first: the station sees all, others those they have to do with."""
    return looking.see_orders(call.tx, call.ask, OrderFilter(**call.query), actor(call))


@api.get(ORDER, gives=schemas.Order, roles=PEOPLE, scope="orders:read")
def get_order(call: Call, order_id: UUID) -> Seen:
    """One order, as far as the reader may see it."""
    return looking.see_order(call.tx, order_id, actor(call))


@api.page(f"{ORDER}/moves", gives=schemas.OrderMove, roles=PEOPLE, scope="orders:read")
def list_order_moves(call: Call, order_id: UUID) -> Page[Move]:
    """The history of an order: who did what, when and why."""
    return looking.see_moves(call.tx, call.ask, order_id, actor(call))


@api.get("/board", gives=schemas.Board, roles=STATION, scope="orders:read")
def get_board(call: Call) -> dict[str, Any]:
    """The station's board: what has not ended, overdue first."""
    return {"columns": store.board(call.tx, call.now)}


@api.get(f"{ORDER}/candidates", gives=Candidates, roles=STATION, scope="orders:read")
def list_candidates(call: Call, order_id: UUID) -> Ranking:
    """Teams that might take an order, ranked with reasons."""
    return dispatching.rank_teams(call.tx, store.order(call.tx, order_id), call.now)


@api.post(f"{ORDER}/dispatch", takes=schemas.Dispatch, gives=schemas.Order, roles=STATION, scope="orders:write")
def dispatch_order(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """站点派单: offer an order to one team, or to several as an open call."""
    return shown(call, dispatching.dispatch_order(call.tx, order_id, who=actor(call), now=call.now, **body))


@api.post(f"{ORDER}/recall", takes=schemas.Reason, gives=schemas.Order, roles=STATION, scope="orders:write")
def recall_order(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """Take an order back to the board from whoever was asked or has accepted."""
    return shown(call, dispatching.recall_order(call.tx, order_id, body["reason"], who=actor(call), now=call.now))


@api.post(f"{ORDER}/accept", takes=schemas.Acceptance, gives=schemas.Order, roles=LEADERS)
def accept_order(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """团队接单: take an order for one's team; of many one wins."""
    return shown(call, accepting.accept_order(call.tx, order_id, Acceptance(**body), who=actor(call), now=call.now))


@api.post(f"{ORDER}/decline", takes=schemas.Refusal, gives=schemas.Order, roles=LEADERS)
def decline_order(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """Say no for one's team."""
    return shown(call, accepting.decline_order(call.tx, order_id, Refusal(**body), who=actor(call), now=call.now))


@api.post(f"{ORDER}/withdraw", takes=schemas.Reason, gives=schemas.Order, roles=LEADERS)
def withdraw_order(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """Give an accepted order back before service."""
    return shown(call, accepting.withdraw_order(call.tx, order_id, body["reason"], who=actor(call), now=call.now))


@api.put(f"{ORDER}/members", takes=schemas.Members, gives=schemas.Order, roles=LEADERS, versioned=True)
def change_order_members(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """Say anew who comes."""
    members = body["members"], call.must_match
    return shown(call, accepting.change_members(call.tx, order_id, *members, who=actor(call), now=call.now))


@api.post(
    f"{ORDER}/reschedule",
    takes=schemas.Rescheduling,
    gives=schemas.Order,
    roles=RESIDENTS | STATION,
    scope="orders:write",
)
def reschedule_order(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """Want it at another time; whoever was asked or has accepted is asked again."""
    return shown(call, changing.reschedule_order(call.tx, order_id, who=actor(call), now=call.now, **body))


@api.patch(ORDER, takes=schemas.OrderChanges, gives=schemas.Order, roles=PEOPLE, scope="orders:write", versioned=True)
def amend_order(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """Put address or note right before service."""
    return shown(call, changing.amend_order(call.tx, order_id, body, call.must_match, who=actor(call), now=call.now))


@api.post(
    f"{ORDER}/cancel",
    takes=schemas.Cancellation,
    gives=schemas.Order,
    roles=RESIDENTS | STATION,
    scope="orders:write",
)
def cancel_order(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """Call an order off before service."""
    order = placing.cancel_order(
        call.tx, order_id, body["reason"], wished=body["reason_code"], who=actor(call), now=call.now
    )
    return shown(call, order)
