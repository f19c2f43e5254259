"""Check-in and check-out in whole minutes."""

from __future__ import annotations

from datetime import timedelta

from tests.orders.scenario import OrderScenario, person


def test_own_entries_are_claimed_and_the_leaders_finish_confirms_them(scenario: OrderScenario) -> None:
    order = scenario.due()
    leader, (li, zhao) = scenario.team.leader, scenario.team.members
    scenario.act(order, "check-in", by=li)
    scenario.act(order, "check-in", person(zhao), by=leader)
    scenario.act(order, "check-in", by=leader)
    scenario.rig.pass_time(minutes=50)
    for who in (li, leader):
        scenario.act(order, "check-out", by=who)
    scenario.act(order, "check-out", person(zhao), by=leader)
    states = {one["person_id"]: one["state"] for one in scenario.see(order)["volunteers"]}
    assert states == {str(li.id): "claimed", str(zhao.id): "confirmed", str(leader.id): "claimed"}
    done = scenario.act(order, "finish", {}, by=leader)
    states = {one["person_id"]: one["state"] for one in done["volunteers"]}
    assert states == {str(li.id): "confirmed", str(zhao.id): "confirmed", str(leader.id): "claimed"}
    assert {one["minutes"] for one in done["volunteers"]} == {50}
    scenario.review(order, "station", by=scenario.station)  # confirms what the leader claimed
    states = {one["person_id"]: one["state"] for one in scenario.see(order)["volunteers"]}
    assert states[str(leader.id)] == "confirmed"


def test_who_may_check_in_and_when(scenario: OrderScenario) -> None:
    order = scenario.accepted()
    li = scenario.team.members[0]
    assert scenario.refused(order, "check-in", by=li) == "too_early"
    stranger = scenario.rig.person("volunteer")
    scenario.rig.pass_time(hours=1)
    assert scenario.refused(order, "check-in", person(stranger), by=scenario.team.leader) == "not_assigned"
    assert scenario.refused(order, "check-in", by=stranger) == "not_assigned"
    assert scenario.refused(order, "check-in", person(li), by=stranger) == "forbidden"
    ahead = {"at": (scenario.rig.now + timedelta(minutes=1)).isoformat()}
    assert scenario.refused(order, "check-in", ahead, by=li) == "at_in_future"
    assert scenario.refused(order, "check-in", {"at": "0001-01-01T00:00:00+08:00"}, by=li) == "invalid"
    assert scenario.act(order, "check-in", by=li)["state"] == "in_service"
    assert scenario.refused(order, "check-in", by=li) == "overlaps_attendance"
    assert scenario.refused(order, "check-out", person(scenario.team.members[1]), by=scenario.team.leader) == (
        "not_checked_in"
    )
    assert scenario.refused(order, "check-out", by=li) == "out_before_in"


def test_a_leaders_early_check_in_moves_the_agreed_time(scenario: OrderScenario) -> None:
    order = scenario.accepted()
    scenario.rig.pass_time(minutes=30)
    seen = scenario.act(order, "check-in", person(scenario.team.members[0]), by=scenario.team.leader)
    assert seen["agreed_at"].startswith(scenario.rig.now.replace(tzinfo=None).isoformat(timespec="minutes"))


def test_an_unplanned_member_is_assigned_by_checking_in(scenario: OrderScenario) -> None:
    order = scenario.dispatched()
    scenario.act(order, "accept", {"team_id": scenario.team.id}, by=scenario.team.leader)
    scenario.rig.pass_time(hours=2)
    li = scenario.team.members[0]
    assert str(li.id) in scenario.act(order, "check-in", by=li)["member_ids"]


def test_nobody_is_checked_in_twice(scenario: OrderScenario) -> None:
    first, second = scenario.due(), scenario.dispatched()
    li = scenario.team.members[0]
    scenario.act(second, "accept", {"team_id": scenario.team.id}, by=scenario.team.leader)
    scenario.act(first, "check-in", by=li)
    scenario.rig.pass_time(minutes=80)
    assert scenario.refused(second, "check-in", by=li) == "overlaps_attendance"
    scenario.rig.pass_time(minutes=10)  # a forgotten check-out blocks for 150 % of the plan
    assert scenario.act(second, "check-in", by=li)["state"] == "in_service"
    late = {"person_id": str(li.id), "at": (scenario.rig.now + timedelta(0)).isoformat()}
    scenario.rig.pass_time(minutes=30)
    scenario.act(second, "check-out", by=li)
    scenario.act(first, "check-out", late, by=scenario.team.leader)
    assert scenario.rig.audit() == []


def test_a_late_entry_needs_confirmation(scenario: OrderScenario) -> None:
    order = scenario.due()
    leader, (li, _) = scenario.team.leader, scenario.team.members
    scenario.rig.pass_time(hours=3)
    came = (scenario.rig.now - timedelta(hours=2)).isoformat()
    went = (scenario.rig.now - timedelta(hours=1, minutes=10)).isoformat()
    scenario.act(order, "check-in", person(li) | {"at": came}, by=leader)
    scenario.act(order, "check-out", person(li) | {"at": went}, by=leader)
    assert [(one["minutes"], one["state"]) for one in scenario.see(order)["volunteers"]] == [(50, "claimed")]
    long_ago = {"at": (scenario.rig.now - timedelta(hours=25)).isoformat()}
    assert scenario.refused(order, "check-in", person(li) | long_ago, by=leader) == "too_long_ago"


def test_a_forgotten_check_out_is_refused_after_a_day(scenario: OrderScenario) -> None:
    order = scenario.due()
    leader, (li, zhao) = scenario.team.leader, scenario.team.members
    for one in (li, zhao):
        scenario.act(order, "check-in", by=one)
    begin = scenario.rig.now
    scenario.rig.pass_time(hours=25)
    assert scenario.refused(order, "check-out", by=li) == "day_minutes_exceeded"
    outs = {"outs": [person(zhao) | {"at": scenario.rig.now.isoformat()}], "leave_open": True}
    assert scenario.refused(order, "finish", outs, by=leader) == "day_minutes_exceeded"
    long = scenario.correction(li, 60) | {"in_at": begin.isoformat(), "out_at": scenario.rig.now.isoformat()}
    assert scenario.refused(order, "attendance", long, by=scenario.station) == "day_minutes_exceeded"
    published = person(li) | {"at": (begin + timedelta(hours=1)).isoformat()}
    scenario.act(order, "check-out", published, by=leader)


def test_an_order_has_500_stays_at_most(scenario: OrderScenario) -> None:
    """Minutes are sums over all stays of an order, so none may be left out of the list that is read."""
    order = scenario.due()
    leader, (first, second) = scenario.team.leader, scenario.team.members
    with scenario.rig.tx() as tx:
        tx.connection.exec_driver_sql(
            "insert into attendance (community_id, id, order_id, person_id, in_at, during, break_minutes, method,"
            " state, is_late) select %s, gen_random_uuid(), %s, %s, now(), tstzrange(now(), now() + interval '1 hour'),"
            " 0, 'leader', 'rejected', false from generate_series(1, 499)",
            (scenario.rig.community_id, order, first.id),
        )
    scenario.act(order, "check-in", person(first), by=leader)
    assert scenario.refused(order, "check-in", person(second), by=leader) == "too_many_stays"
    scenario.rig.pass_time(minutes=40)
    scenario.act(order, "check-out", person(first), by=leader)
    body = scenario.correction(second, 20)
    assert scenario.refused(order, "attendance", body, by=leader) == "too_many_stays"
    stays = scenario.rig.read(f"/orders/{order}/attendance", by=scenario.station)["items"]
    assert len(stays) == 500
    done = scenario.act(order, "finish", {}, by=leader)
    assert [(one["person_id"], one["minutes"]) for one in done["volunteers"]] == [(str(first.id), 40)]
