"""An order gets another time."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from werkzeug.test import TestResponse

from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario, acceptance, person
from tests.support.rig import Caller, if_match


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
    scenario.act(order, "reschedule", later, by=scenario.requester)
    scenario.rig.pass_time(minutes=240)
    scenario.rig.run_jobs()
    seen = scenario.see(order)
    assert (seen["state"], seen["board_reason"], seen["member_ids"]) == ("placed", "accept_missed", [])
    assert scenario.rig.audit() == []


DAY = timedelta(days=1)


def proposed(scenario: OrderScenario, by: timedelta = 2 * DAY) -> str:
    """An order for tomorrow that its team would like to do on the day after."""
    order = scenario.accepted(wanted_at=(scenario.rig.now + DAY).isoformat())
    body = {"wanted_at": (scenario.rig.now + by).isoformat(), "reason": "那天有雨"}
    scenario.act(order, "reschedule", body, by=scenario.team.leader)
    return order


def times(scenario: OrderScenario, order: str) -> list[str | None]:
    seen = scenario.see(order)
    return [seen[name] and seen[name][8:16] for name in ("wanted_at", "agreed_at", "proposed_at", "proposal_lapses_at")]


def agree(scenario: OrderScenario, order: str, by: Caller) -> TestResponse:
    return scenario.rig.post(f"/orders/{order}/reschedule/agree", by=by, headers=if_match(scenario.see(order)))


def test_the_old_time_holds_until_the_requester_agrees(scenario: OrderScenario) -> None:
    li, zhao = scenario.team.members
    order = proposed(scenario)
    assert times(scenario, order) == ["11T01:00", "11T01:00", "12T01:00", "10T23:00"]
    assert scenario.see(order)["state"] == "accepted"
    assert agree(scenario, order, scenario.team.leader).json["code"] == "forbidden"
    assert agree(scenario, order, scenario.rig.person()).json["code"] == "forbidden"
    blind = scenario.rig.post(f"/orders/{order}/reschedule/agree", by=scenario.requester)
    assert blind.json["code"] == "if_match_required"
    assert agree(scenario, order, scenario.requester).status_code == 200
    assert times(scenario, order) == ["12T01:00", "12T01:00", None, None]
    event = scenario.rig.published(contracts.OrderAccepted)[-1]
    assert (event.agreed_at, event.member_ids) == (scenario.rig.now + 2 * DAY, tuple(sorted([li.id, zhao.id])))
    other = scenario.dispatched(wanted_at=(scenario.rig.now + DAY).isoformat())  # the old time is free
    scenario.act(other, "accept", acceptance(scenario.team, li), by=scenario.team.leader)
    assert agree(scenario, order, scenario.requester).json["code"] == "nothing_proposed"
    assert scenario.actions(order)[-2:] == ["propose_time", "agree_time"]
    assert scenario.rig.audit() == []


def test_a_proposal_is_refused_or_lapses_and_the_old_time_holds(scenario: OrderScenario) -> None:
    order = proposed(scenario)
    refusal = {"reason": "那天家里没人"}
    assert scenario.refused(order, "reschedule/refuse", refusal, by=scenario.team.leader) == "forbidden"
    scenario.act(order, "reschedule/refuse", refusal, by=scenario.station)
    assert times(scenario, order) == ["11T01:00", "11T01:00", None, None]
    body = {"wanted_at": (scenario.rig.now + 3 * DAY).isoformat(), "reason": "还是有雨"}
    scenario.act(order, "reschedule", body, by=scenario.team.leader)
    scenario.rig.pass_time(hours=22)  # two hours before the old time
    assert agree(scenario, order, scenario.requester).json["code"] == "nothing_proposed"
    scenario.rig.run_jobs()
    assert times(scenario, order) == ["11T01:00", "11T01:00", None, None]
    assert scenario.actions(order)[-3:] == ["refuse_time", "propose_time", "lapse_time"]
    assert scenario.refused(order, "reschedule", body, by=scenario.team.leader) == "too_late_to_move"
    assert scenario.rig.audit() == []


@pytest.mark.parametrize(("by", "hours"), [(9 * DAY, 24), (timedelta(hours=5), 5)])
def test_a_proposal_waits_a_day_at_most_and_not_beyond_the_proposed_time(
    scenario: OrderScenario, by: timedelta, hours: int
) -> None:
    order = scenario.accepted(wanted_at=(scenario.rig.now + 5 * DAY).isoformat())
    body = {"wanted_at": (scenario.rig.now + by).isoformat(), "reason": "有雨"}
    seen = scenario.act(order, "reschedule", body, by=scenario.team.leader)
    assert datetime.fromisoformat(seen["proposal_lapses_at"]) == scenario.rig.now + timedelta(hours=hours)


def test_a_proposal_ends_with_the_service_and_with_the_team(scenario: OrderScenario) -> None:
    given_back = proposed(scenario)
    assert scenario.act(given_back, "withdraw", {"reason": "没有人手"}, by=scenario.team.leader)["proposed_at"] is None
    begun = proposed(scenario)
    seen = scenario.act(begun, "check-in", person(scenario.team.members[0]), by=scenario.team.leader)
    assert (seen["state"], seen["proposed_at"]) == ("in_service", None)
    assert agree(scenario, begun, scenario.requester).json["code"] == "wrong_state"


def test_who_is_booked_then_cannot_be_moved(scenario: OrderScenario) -> None:
    order = proposed(scenario)
    other = scenario.dispatched(wanted_at=(scenario.rig.now + 2 * DAY).isoformat())
    scenario.act(other, "accept", acceptance(scenario.team, scenario.team.members[0]), by=scenario.team.leader)
    assert agree(scenario, order, scenario.requester).json["code"] == "member_double_booked"


def test_who_leads_the_team_does_not_agree_for_the_station(scenario: OrderScenario) -> None:
    order = proposed(scenario)
    both = scenario.rig.caller(scenario.team.leader.id, "team_leader", "station")
    assert agree(scenario, order, both).json["code"] == "forbidden"
    assert agree(scenario, order, scenario.station).status_code == 200
