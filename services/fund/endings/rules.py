"""What each ending makes of a grant, and who may ask for it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from uuid import UUID

from services.chassis.errors import OwnProposal, WrongState
from services.fund.grants import rules as grant_rules
from services.fund.grants.model import Grant, GrantAct, GrantState, GrantView, PartPaid

_ASKED = frozenset({GrantState.PROPOSED, GrantState.RETURNED})
_PROMISED = frozenset({GrantState.APPROVED, GrantState.PAYING})
OPEN = _ASKED | _PROMISED
_FROM = {
    GrantAct.RETURN: frozenset({GrantState.PROPOSED}),
    GrantAct.REJECT: _ASKED,
    GrantAct.WITHDRAW: _ASKED,
    GrantAct.CANCEL: _PROMISED,
    GrantAct.CLOSE: frozenset({GrantState.REPORTING}),
}
_TO = {
    GrantAct.REJECT: GrantState.REJECTED,
    GrantAct.WITHDRAW: GrantState.WITHDRAWN,
    GrantAct.CLOSE: GrantState.CLOSED,
}
_OF_APPROVERS = frozenset({GrantAct.RETURN, GrantAct.REJECT, GrantAct.CLOSE})


def require_not_own(view: GrantView, act: GrantAct, who_id: UUID) -> None:
    """Raises OwnProposal if the caller would judge what they wrote, or close what they paid."""
    own = view.writers | view.payers if act is GrantAct.CLOSE else view.writers
    if act in _OF_APPROVERS and who_id in own:
        raise OwnProposal


def ended(grant: Grant, act: GrantAct) -> Grant:
    """Returns the grant after the act. Raises WrongState, or PartPaid for one that can only be cancelled."""
    rest = grant.paid_fen > 0 and grant.state is GrantState.PROPOSED  # its payee was changed after the first payment
    if rest and act is not GrantAct.CANCEL:
        raise PartPaid
    if not rest:
        _require_state(grant, _FROM[act])
    if act is GrantAct.CANCEL:
        return cancelled(grant)
    if act is GrantAct.RETURN:
        return replace(grant_rules.proposed_anew(grant), state=GrantState.RETURNED)
    return replace(grant, state=_TO[act])


def cancelled(grant: Grant) -> Grant:
    """Returns the grant without what is left of it; the papers of what was paid are still to come."""
    state = GrantState.REPORTING if grant.paid_fen else GrantState.CANCELLED
    return replace(grant, state=state, cancelled_fen=grant.amount_fen - grant.paid_fen)


def _require_state(grant: Grant, states: Collection[GrantState]) -> None:
    if grant.state not in states:
        raise WrongState(state=grant.state.value, allowed=sorted(state.value for state in states))
