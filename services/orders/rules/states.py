"""The order's state machine: what people may do when. Whatever is not in this table is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from services.chassis.errors import WrongState
from services.chassis.security.callers import Caller
from services.orders.model.orders import BEFORE_SERVICE, Action, BoardReason, Order, State
from services.orders.model.refusals import ServiceStarted

MACHINE: Mapping[Action, frozenset[State]] = {
    Action.DISPATCH: frozenset({State.PLACED, State.DISPATCHED}),
    Action.ACCEPT: frozenset({State.DISPATCHED}),
    Action.DECLINE: frozenset({State.DISPATCHED}),
    Action.RECALL: frozenset({State.DISPATCHED, State.ACCEPTED}),
    Action.WITHDRAW: frozenset({State.ACCEPTED}),
    Action.RESCHEDULE: BEFORE_SERVICE,
    Action.AMEND: BEFORE_SERVICE,
    Action.CHANGE_MEMBERS: frozenset({State.ACCEPTED}),
    Action.CHECK_IN: frozenset({State.ACCEPTED, State.IN_SERVICE}),
    Action.CHECK_OUT: frozenset({State.IN_SERVICE}),
    Action.FINISH: frozenset({State.ACCEPTED, State.IN_SERVICE}),  # accepted: nobody was home
    Action.CORRECT: frozenset({State.IN_SERVICE, State.IN_REVIEW}),
    Action.CONFIRM: frozenset({State.IN_SERVICE, State.IN_REVIEW}),
    Action.REJECT: frozenset({State.IN_SERVICE, State.IN_REVIEW}),
    Action.REVIEW: frozenset({State.IN_REVIEW}),
    Action.DISPUTE: frozenset({State.IN_REVIEW}),
    Action.SETTLE: frozenset({State.IN_REVIEW}),
    Action.CLOSE: frozenset({State.IN_REVIEW}),
    Action.REOPEN: frozenset({State.CLOSED}),
    Action.CANCEL: BEFORE_SERVICE,
}
ESCALATES_AGAIN_AFTER = timedelta(days=1)
ROUNDS_BEFORE_ADMIN = 3
HIGHEST_LEVEL = 2


def may_dispatch(who: Caller) -> bool:
    """Returns whether the caller does the station's work: its staff, or a program that the station gave it to."""
    return who.is_staff or who.is_client


def may_read_all(who: Caller) -> bool:
    """Returns whether the community's orders are open to the caller; confidential ones only in outline."""
    return may_dispatch(who) or who.has("auditor")


def demand(order: Order, action: Action) -> None:
    """Refuse what the order's state doesn't allow."""
    allowed = MACHINE[action]
    if order.state in allowed:
        return
    if action is Action.CANCEL and order.state in (State.IN_SERVICE, State.IN_REVIEW):
        raise ServiceStarted(state=order.state.value)
    raise WrongState(state=order.state.value, allowed=sorted(allowed))


def changed(order: Order, **new: Any) -> Order:
    """The order after one move: one version further."""
    return replace(order, version=order.version + 1, **new)


def back_on_board(order: Order, why: BoardReason, now: datetime) -> Order:
    """No team has it (any more): the station has its time again; a third round in vain goes to the admin."""
    due = now + timedelta(minutes=order.dispatch_within_minutes)
    tired = why is BoardReason.ACCEPT_MISSED and order.round >= ROUNDS_BEFORE_ADMIN
    return changed(
        order,
        state=State.PLACED,
        board_reason=why,
        team_id=None,
        agreed_at=None,
        accept_due_at=None,
        dispatch_due_at=due,
        escalate_at=None if tired else due,
        level=HIGHEST_LEVEL if tired else order.level,
    )


def rescheduled(order: Order, wanted_at: datetime, now: datetime) -> Order:
    """Wanted at another time: whoever was asked or has accepted is asked again, with the whole time to answer."""
    due = None if order.state is State.PLACED else now + timedelta(minutes=order.accept_within_minutes)
    asked = State.PLACED if order.state is State.PLACED else State.DISPATCHED
    return changed(order, state=asked, wanted_at=wanted_at, team_id=None, agreed_at=None, accept_due_at=due)


def escalated(order: Order, now: datetime) -> Order:
    """Nobody dispatched it in time: first to the top of the board, a day later to the admin."""
    level = min(order.level + 1, HIGHEST_LEVEL)
    return changed(order, level=level, escalate_at=None if level == HIGHEST_LEVEL else now + ESCALATES_AGAIN_AFTER)
