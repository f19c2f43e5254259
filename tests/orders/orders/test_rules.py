"""The state machine of an order, and who sees how much of it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from services.chassis.database.tables import new_id
from services.chassis.errors import WrongState
from services.orders.catalogue.model import Privacy
from services.orders.orders import rules
from services.orders.orders.model import (
    Action,
    BoardReason,
    OrderPeople,
    OrderSheet,
    OrderText,
    ServiceStarted,
    State,
    Visibility,
)
from tests.orders.values import NOW, a_caller, an_order

ALLOWED = {  # the state machine of the design the other way round: what people may do in each state
    State.PLACED: "dispatch reschedule amend cancel",
    State.DISPATCHED: "dispatch accept decline recall reschedule amend cancel",
    State.ACCEPTED: "recall withdraw reschedule amend change_members check_in finish cancel",
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


ME = new_id()


class TestVisibility:
    @pytest.mark.parametrize(
        ("privacy", "roles", "people", "visibility"),
        [
            (Privacy.COMMUNITY, {"resident"}, OrderPeople(), Visibility.NOTHING),
            (Privacy.COMMUNITY, {"station"}, OrderPeople(), Visibility.WHOLE),
            (Privacy.COMMUNITY, {"station"}, OrderPeople(in_offered=True), Visibility.WHOLE),
            (Privacy.COMMUNITY, {"auditor"}, OrderPeople(), Visibility.WHOLE),
            (Privacy.CIRCLE, {"station"}, OrderPeople(), Visibility.OUTLINE),
            (Privacy.CIRCLE, {"auditor"}, OrderPeople(), Visibility.OUTLINE),
            (Privacy.TEAM, {"volunteer"}, OrderPeople(in_offered=True), Visibility.OFFERED),
            (Privacy.CIRCLE, {"volunteer"}, OrderPeople(in_offered=True), Visibility.NOTHING),
            (Privacy.CIRCLE, {"team_leader"}, OrderPeople(leads_offered=True), Visibility.OFFERED),
            (Privacy.CIRCLE, {"team_leader"}, OrderPeople(leads_serving=True), Visibility.WHOLE),
            (Privacy.CIRCLE, {"volunteer"}, OrderPeople([ME]), Visibility.WHOLE),
        ],
    )
    def test_roles_and_relationships_open_an_order(
        self, privacy: Privacy, roles: set[str], people: OrderPeople, visibility: Visibility
    ) -> None:
        assert rules.visibility(an_order(privacy=privacy), a_caller(*roles, person_id=ME), people) is visibility

    @pytest.mark.parametrize("named", ["requester_id", "placed_by", "social_worker_id"])
    def test_the_people_whom_an_order_names_see_it_whole(self, named: str) -> None:
        order = an_order(privacy=Privacy.CIRCLE, **{named: ME})
        assert rules.visibility(order, a_caller("resident", person_id=ME), OrderPeople()) is Visibility.WHOLE

    @pytest.mark.parametrize(
        ("visibility", "shown"),
        [
            (Visibility.OUTLINE, (False, None, 0)),
            (Visibility.OFFERED, (True, OrderText(None, "note"), 0)),
            (Visibility.WHOLE, (True, OrderText("address", "note", "result"), 1)),
        ],
    )
    def test_a_view_shows_no_more_than_its_visibility(self, visibility: Visibility, shown: tuple[Any, ...]) -> None:
        sheet = OrderSheet(an_order(), OrderPeople([ME]), OrderText("address", "note", "result"))
        view = rules.order_view(sheet, visibility)
        assert (view.order.requester_id is not None, view.text, len(view.member_ids)) == shown
