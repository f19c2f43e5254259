"""The state machine of an order, and who sees how much of it."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from services.chassis.database.tables import new_id
from services.chassis.errors import WrongState
from services.chassis.security.callers import Caller
from services.orders.catalogue.model import Privacy
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import Action, BoardReason, Relationship, ServiceStarted, State, Visibility
from services.orders.orders.rules import visibility
from tests.orders.values import NOW, an_order

FIRST, LAST = datetime(2026, 1, 1), datetime(2027, 12, 31)  # noqa: DTZ001  (hypothesis adds the zone itself)


PEOPLE_DO = {  # the state machine of the design, read the other way round: what may be done in a state
    State.PLACED: "dispatch reschedule amend cancel",
    State.DISPATCHED: "dispatch accept decline recall reschedule amend cancel",
    State.ACCEPTED: "recall withdraw reschedule amend change_members check_in finish cancel",
    State.IN_SERVICE: "check_in check_out finish correct confirm reject",
    State.IN_REVIEW: "correct confirm reject review dispute settle close",
    State.CLOSED: "reopen",
    State.CANCELLED: "",
}


class TestStates:
    @pytest.mark.parametrize("action", sorted(orders_rules.ALLOWED_STATES))
    @pytest.mark.parametrize("state", sorted(State))
    def test_only_what_stands_in_the_table_may_happen(self, action: Action, state: State) -> None:
        order = an_order(state=state)
        if action in PEOPLE_DO[state].split():
            orders_rules.require_allowed(order, action)
        else:
            with pytest.raises((WrongState, ServiceStarted)) as refused:
                orders_rules.require_allowed(order, action)
            assert refused.value.facts["state"] == state

    def test_what_has_begun_is_finished_not_cancelled(self) -> None:
        with pytest.raises(ServiceStarted):
            orders_rules.require_allowed(an_order(state=State.IN_SERVICE), Action.CANCEL)

    def test_back_on_the_board_nothing_of_the_team_stays_and_the_station_has_its_time_again(self) -> None:
        order = an_order(state=State.ACCEPTED, team_id=new_id(), agreed_at=NOW, version=7, round=1)
        after = orders_rules.back_on_board(order, BoardReason.TEAM_WITHDREW, NOW)
        assert (after.state, after.team_id, after.agreed_at, after.version) == (State.PLACED, None, None, 8)
        assert after.escalate_at == after.dispatch_due_at == NOW + timedelta(minutes=240)

    def test_the_third_round_in_vain_goes_to_the_admin(self) -> None:
        tired = orders_rules.back_on_board(an_order(state=State.DISPATCHED, round=3), BoardReason.ACCEPT_MISSED, NOW)
        assert (tired.level, tired.escalate_at) == (2, None)

    def test_escalation_goes_to_the_top_of_the_board_and_a_day_later_to_the_admin(self) -> None:
        first = orders_rules.escalated(an_order(), NOW)
        second = orders_rules.escalated(first, NOW + timedelta(days=1))
        assert (first.level, first.escalate_at) == (1, NOW + timedelta(days=1))
        assert (second.level, second.escalate_at) == (2, None)


class TestVisibility:
    @pytest.mark.parametrize(
        ("privacy", "roles", "tie", "seen"),
        [
            (Privacy.COMMUNITY, {"resident"}, Relationship(), Visibility.NOTHING),
            (Privacy.COMMUNITY, {"station"}, Relationship(), Visibility.WHOLE),
            (Privacy.COMMUNITY, {"auditor"}, Relationship(), Visibility.WHOLE),
            (Privacy.CIRCLE, {"station"}, Relationship(), Visibility.OUTLINE),
            (Privacy.CIRCLE, {"auditor"}, Relationship(), Visibility.OUTLINE),
            (Privacy.TEAM, {"volunteer"}, Relationship(in_offered=True), Visibility.OFFERED),
            (Privacy.CIRCLE, {"volunteer"}, Relationship(in_offered=True), Visibility.NOTHING),
            (Privacy.CIRCLE, {"team_leader"}, Relationship(leads_offered=True), Visibility.OFFERED),
            (Privacy.CIRCLE, {"team_leader"}, Relationship(leads_serving=True), Visibility.WHOLE),
            (Privacy.CIRCLE, {"volunteer"}, Relationship(assigned=True), Visibility.WHOLE),
        ],
    )
    def test_who_sees_how_much(self, privacy: Privacy, roles: set[str], tie: Relationship, seen: Visibility) -> None:
        assert visibility(an_order(privacy=privacy), Caller(new_id(), "person", frozenset(roles)), tie) is seen
