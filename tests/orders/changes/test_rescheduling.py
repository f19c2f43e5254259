"""An order gets another time."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario, acceptance


def test_a_new_time_asks_the_team_again_and_keeps_its_members(scenario: OrderScenario) -> None:
    order = scenario.accepted()
    li, zhao = scenario.team.members
    later = {"wanted_at": (scenario.rig.now + timedelta(days=1)).isoformat(), "reason": "那天要去医院"}
    assert scenario.refused(order, "reschedule", later, by=scenario.rig.person()) == "forbidden"
    past = later | {"wanted_at": (scenario.rig.now - timedelta(hours=1)).isoformat()}
    assert scenario.refused(order, "reschedule", past, by=scenario.requester) == "wanted_at_out_of_range"
    seen = scenario.act(order, "reschedule", later, by=scenario.requester)
    assert (seen["state"], seen["team_id"], seen["round"]) == ("dispatched", None, 1)
    assert sorted(seen["member_ids"]) == sorted([str(li.id), str(zhao.id)])
    other = scenario.dispatched(wanted_at=later["wanted_at"])  # members are free until the team accepts again
    scenario.act(other, "accept", acceptance(scenario.team, li), by=scenario.team.leader)
    assert (
        scenario.refused(order, "accept", acceptance(scenario.team), by=scenario.team.leader) == "member_double_booked"
    )
    seen = scenario.act(order, "accept", acceptance(scenario.team, zhao), by=scenario.team.leader)
    assert (seen["state"], seen["member_ids"]) == ("accepted", [str(zhao.id)])
    assert [event.team_ids for event in scenario.rig.published(contracts.OrderDispatched)][:2] == [
        (UUID(scenario.team.id),)
    ] * 2
    assert scenario.rig.audit() == []


def test_an_unanswered_new_time_returns_the_order_to_the_board(scenario: OrderScenario) -> None:
    order = scenario.accepted()
    later = {"wanted_at": (scenario.rig.now + timedelta(days=1)).isoformat(), "reason": "改期"}
    scenario.act(order, "reschedule", later, by=scenario.team.leader)
    scenario.rig.pass_time(minutes=240)
    scenario.rig.run_jobs()
    seen = scenario.see(order)
    assert (seen["state"], seen["board_reason"], seen["member_ids"]) == ("placed", "accept_missed", [])
    assert scenario.rig.audit() == []
