"""The state machine of an order."""

from __future__ import annotations

from datetime import timedelta

import pytest

from services.chassis.database.tables import new_id
from services.chassis.errors import WrongState
from services.orders.orders import rules
from services.orders.orders.model import (
    Action,
    BoardReason,
    ServiceStarted,
    State,
)
from tests.orders.values import NOW, an_order

ALLOWED = {  # the state machine of the design the other way round: what people may do in each state
    State.PLACED: "dispatch reschedule amend change_service cancel",
    State.DISPATCHED: "dispatch accept decline recall reschedule amend cancel",
    State.ACCEPTED: "recall withdraw reschedule agree_time refuse_time amend change_members check_in finish cancel",
    State.IN_SERVICE: "check_in check_out finish correct confirm reject",
    State.IN_REVIEW: "correct confirm reject review dispute settle close",
    State.CLOSED: "reopen",
    State.CANCELLED: "",
}


class TestStates:
    @pytest.mark.parametrize("action", sorted(rules.ALLOWED_STATES))
    @pytest.mark.parametrize("state", sorted(State))
    def test_only_actions_of_the_table_are_allowed(self, action: Action, state: State) -> None:
        order = an_order(state=state)
        if action in ALLOWED[state].split():
            rules.require_allowed(order, action)
        else:
            with pytest.raises((WrongState, ServiceStarted)) as refused:
                rules.require_allowed(order, action)
            assert refused.value.facts["state"] == state

    def test_a_service_that_has_begun_is_not_cancelled(self) -> None:
        with pytest.raises(ServiceStarted):
            rules.require_allowed(an_order(state=State.IN_SERVICE), Action.CANCEL)

    def test_back_on_the_board_an_order_has_no_team_and_the_whole_time_to_dispatch_it(self) -> None:
        order = an_order(state=State.ACCEPTED, team_id=new_id(), agreed_at=NOW, version=7, round=1)
        after = rules.back_on_board(order, BoardReason.TEAM_WITHDREW, NOW)
        assert (after.state, after.team_id, after.agreed_at, after.version) == (State.PLACED, None, None, 8)
        assert after.escalate_at == after.dispatch_due_at == NOW + timedelta(minutes=240)

    def test_the_third_unanswered_round_escalates_to_the_administrators(self) -> None:
        order = an_order(state=State.DISPATCHED, round=3)
        after = rules.back_on_board(order, BoardReason.ACCEPT_MISSED, NOW)
        assert (after.level, after.escalate_at) == (2, None)

    def test_an_order_escalates_to_the_top_of_the_board_and_a_day_later_to_the_administrators(self) -> None:
        first = rules.escalated(an_order(), NOW)
        second = rules.escalated(first, NOW + timedelta(days=1))
        assert (first.level, first.escalate_at) == (1, NOW + timedelta(days=1))
        assert (second.level, second.escalate_at) == (2, None)
