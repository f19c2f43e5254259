"""Decisions on requests of one person: who may confirm, until when, and who withdraws."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from services.charity.two_people.model import Request, RequestState
from services.chassis.errors import OwnProposal, WrongState

R = TypeVar("R", bound=Request)


def confirmed(request: R, *, by_id: UUID, now: datetime) -> R:
    """Returns a request that a second person has confirmed. Raises WrongState if none waits, or OwnProposal."""
    _require_pending(request, now)
    if by_id == request.asked_by:
        raise OwnProposal
    return _decided(request, RequestState.DONE, by_id, now)


def refused(request: R, *, by_id: UUID, now: datetime) -> R:
    """Returns a request that somebody refuses, or that the asker withdraws. Raises WrongState if none waits."""
    _require_pending(request, now)
    state = RequestState.WITHDRAWN if by_id == request.asked_by else RequestState.REFUSED
    return _decided(request, state, by_id, now)


def _require_pending(request: Request, now: datetime) -> None:
    if request.state is not RequestState.PENDING or request.lapses_at <= now:
        state = "lapsed" if request.state is RequestState.PENDING else request.state.value
        raise WrongState(state=state, allowed=[RequestState.PENDING.value])


def _decided(request: R, state: RequestState, by_id: UUID, now: datetime) -> R:
    return replace(request, state=state, decided_by=by_id, decided_at=now, version=request.version + 1)
