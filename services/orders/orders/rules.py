"""The state machine of an order, and who may see how much of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from services.chassis.errors import WrongState
from services.chassis.security.callers import Caller
from services.orders.catalogue.model import Privacy
from services.orders.orders.model import (
    BEFORE_SERVICE,
    Action,
    BoardReason,
    Order,
    Relationship,
    ServiceStarted,
    State,
    Visibility,
    WantedAtOutOfRange,
)


def to_minute(at: datetime) -> datetime:
    """Cut down to the minute."""
    return at.replace(second=0, microsecond=0)


AHEAD_MOST = timedelta(days=180)


def require_bookable_time(
    wanted_at: datetime, now: datetime, late: timedelta = timedelta(minutes=1), pointer: str = "/wanted_at"
) -> None:
    """Refuse a time that has passed (by more than `late`) or lies more than 180 days ahead."""
    if not now - late <= wanted_at <= now + AHEAD_MOST:
        raise WantedAtOutOfRange(pointer)


ALLOWED_STATES: Mapping[Action, frozenset[State]] = {
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


def require_allowed(order: Order, action: Action) -> None:
    """Refuse what the order's state doesn't allow."""
    allowed = ALLOWED_STATES[action]
    if order.state in allowed:
        return
    if action is Action.CANCEL and order.state in (State.IN_SERVICE, State.IN_REVIEW):
        raise ServiceStarted(state=order.state.value)
    raise WrongState(state=order.state.value, allowed=sorted(allowed))


def next_version(order: Order, **new: Any) -> Order:
    """The order after one move: one version further."""
    return replace(order, version=order.version + 1, **new)


def back_on_board(order: Order, why: BoardReason, now: datetime) -> Order:
    """No team has it (any more): the station has its time again; a third round in vain goes to the admin."""
    due = now + timedelta(minutes=order.dispatch_within_minutes)
    tired = why is BoardReason.ACCEPT_MISSED and order.round >= ROUNDS_BEFORE_ADMIN
    return next_version(
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
    return next_version(order, state=asked, wanted_at=wanted_at, team_id=None, agreed_at=None, accept_due_at=due)


def escalated(order: Order, now: datetime) -> Order:
    """Nobody dispatched it in time: first to the top of the board, a day later to the admin."""
    level = min(order.level + 1, HIGHEST_LEVEL)
    return next_version(order, level=level, escalate_at=None if level == HIGHEST_LEVEL else now + ESCALATES_AGAIN_AFTER)


AUTO_CLOSE_AFTER = timedelta(days=14)


def in_review(order: Order, now: datetime) -> Order:
    """The service is over: the parties are asked, and the clock will close what nobody disputes."""
    return next_version(order, state=State.IN_REVIEW, in_review_at=now, auto_close_at=now + AUTO_CLOSE_AFTER)


def with_auto_close_restarted(order: Order, now: datetime, **new: Any) -> Order:
    """Something that held the closing was decided: the clock may close it again."""
    waits = order.state is State.IN_REVIEW and order.auto_close_at is None
    return next_version(order, **new, auto_close_at=now if waits else order.auto_close_at)


def visibility(order: Order, who: Caller, tie: Relationship) -> Visibility:
    """The most that any of the viewer's ties and roles opens."""
    if who.id in (order.requester_id, order.placed_by, order.social_worker_id):
        return Visibility.WHOLE
    if tie.leads_serving or tie.assigned:
        return Visibility.WHOLE
    if tie.leads_offered or (tie.in_offered and order.privacy is not Privacy.CIRCLE):
        return Visibility.OFFERED
    if may_read_all(who):
        return Visibility.OUTLINE if order.is_circle else Visibility.WHOLE
    if who.has("social_worker") and order.professional and order.social_worker_id is None:
        return Visibility.OUTLINE
    return Visibility.NOTHING
