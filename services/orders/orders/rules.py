"""The state machine of an order, and who does the work of the station."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from services.chassis.errors import Unknown, WrongState
from services.chassis.security.callers import Caller
from services.orders.orders.model import (
    BEFORE_SERVICE,
    Action,
    BoardReason,
    Order,
    ServiceStarted,
    State,
    WantedAtOutOfRange,
)

AHEAD_MOST = timedelta(days=180)
ESCALATES_AGAIN_AFTER = timedelta(days=1)
AUTO_CLOSE_AFTER = timedelta(days=14)
ROUNDS_BEFORE_ADMIN = 3
HIGHEST_LEVEL = 2
ALLOWED_STATES: Mapping[Action, frozenset[State]] = {
    Action.DISPATCH: frozenset({State.PLACED, State.DISPATCHED}),
    Action.ACCEPT: frozenset({State.DISPATCHED}),
    Action.DECLINE: frozenset({State.DISPATCHED}),
    Action.RECALL: frozenset({State.DISPATCHED, State.ACCEPTED}),
    Action.WITHDRAW: frozenset({State.ACCEPTED}),
    Action.RESCHEDULE: BEFORE_SERVICE,
    Action.AGREE_TIME: frozenset({State.ACCEPTED}),
    Action.REFUSE_TIME: frozenset({State.ACCEPTED}),
    Action.AMEND: BEFORE_SERVICE,
    Action.CHANGE_SERVICE: frozenset({State.PLACED}),
    Action.CHANGE_MEMBERS: frozenset({State.ACCEPTED}),
    Action.CHECK_IN: frozenset({State.ACCEPTED, State.IN_SERVICE}),
    Action.CHECK_OUT: frozenset({State.IN_SERVICE}),
    Action.FINISH: frozenset({State.ACCEPTED, State.IN_SERVICE}),  # from ACCEPTED where nobody was home
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


def may_dispatch(who: Caller) -> bool:
    """Returns whether the caller does the station's work: its staff, or a client whose scope opened the route."""
    return who.is_staff or who.is_client


def may_read_all(who: Caller) -> bool:
    """Returns whether the caller sees all orders of the community; those of a circle only in outline."""
    return may_dispatch(who) or who.has("auditor")


def require_allowed(order: Order, action: Action) -> None:
    """Raises WrongState or ServiceStarted unless the state of the order allows the action."""
    allowed = ALLOWED_STATES[action]
    if order.state in allowed:
        return
    if action is Action.CANCEL and order.state in (State.IN_SERVICE, State.IN_REVIEW):
        raise ServiceStarted(state=order.state.value)
    raise WrongState(state=order.state.value, allowed=sorted(allowed))


def serving_team_id(order: Order) -> UUID:
    """Returns the team that has the order. Raises Unknown where none has."""
    if order.team_id is None:
        raise Unknown
    return order.team_id


def requester_of(order: Order) -> UUID:
    """Returns for whom the order is. Raises Unknown where that was erased."""
    if order.requester_id is None:
        raise Unknown
    return order.requester_id


def require_bookable_time(
    at: datetime, now: datetime, late: timedelta = timedelta(minutes=1), pointer: str = "/wanted_at"
) -> None:
    """Raises WantedAtOutOfRange for a time more than `late` ago, or more than 180 days ahead."""
    if not now - late <= at <= now + AHEAD_MOST:
        raise WantedAtOutOfRange(pointer)


def to_minute(at: datetime) -> datetime:
    """Returns the time without its seconds."""
    return at.replace(second=0, microsecond=0)


def next_version(order: Order, **changes: Any) -> Order:
    """Returns the order after one action, with the next version. A team that has the order no more proposes no time."""
    after = replace(order, version=order.version + 1, **changes)
    return after if after.state is State.ACCEPTED else replace(after, proposed_at=None, proposal_lapses_at=None)


def back_on_board(order: Order, reason: BoardReason, now: datetime) -> Order:
    """Returns the order without a team; the time to dispatch it starts again.

    After three rounds that ended without an answer the order goes to the administrators at once.
    """
    due = now + timedelta(minutes=order.dispatch_within_minutes)
    unanswered = reason is BoardReason.ACCEPT_MISSED and order.round >= ROUNDS_BEFORE_ADMIN
    return next_version(
        order,
        state=State.PLACED,
        board_reason=reason,
        team_id=None,
        agreed_at=None,
        accept_due_at=None,
        dispatch_due_at=due,
        escalate_at=None if unanswered else due,
        level=HIGHEST_LEVEL if unanswered else order.level,
    )


def escalated(order: Order, now: datetime) -> Order:
    """Returns the order one level higher: first the top of the board, a day later the administrators."""
    level = min(order.level + 1, HIGHEST_LEVEL)
    return next_version(order, level=level, escalate_at=None if level == HIGHEST_LEVEL else now + ESCALATES_AGAIN_AFTER)


def in_review(order: Order, now: datetime) -> Order:
    """Returns the order after its service; a job closes it in 14 days."""
    return next_version(order, state=State.IN_REVIEW, in_review_at=now, auto_close_at=now + AUTO_CLOSE_AFTER)


def with_auto_close_restarted(order: Order, now: datetime, **changes: Any) -> Order:
    """Returns the order after a decision; the job that closes orders considers it again."""
    stopped = order.state is State.IN_REVIEW and order.auto_close_at is None
    return next_version(order, **changes, auto_close_at=now if stopped else order.auto_close_at)
