"""Deadlines lead back to the board; the board shows what is late first."""

from __future__ import annotations

from services.contracts import orders as contracts
from tests.orders.village import Village


def test_an_offer_that_nobody_answers_lapses_and_the_order_is_back_on_the_board(village: Village) -> None:
    order = village.dispatched()
    village.rig.pass_time(minutes=239, seconds=59)
    village.rig.run_jobs()
    assert village.state(order) == "dispatched"
    village.rig.pass_time(seconds=1)
    body = {"team_id": village.team.id}
    assert village.refused(order, "accept", body, by=village.team.leader) == "offer_lapsed"  # before the job, too
    village.rig.run_jobs()
    village.rig.run_jobs()
    assert village.refused(order, "accept", body, by=village.team.leader) == "offer_lapsed"
    seen = village.see(order)
    assert (seen["state"], seen["board_reason"]) == ("placed", "accept_missed")
    assert [offer["state"] for offer in village.rig.read("/offers", by=village.station)["items"]] == ["lapsed"]
    assert village.actions(order) == ["place", "dispatch", "lapse"]
    left_out = village.rig.read(f"/orders/{order}/candidates", by=village.station)["left_out"]
    assert [one["reason"] for one in left_out] == ["lapsed"]
    assert village.rig.audit() == []


def test_of_an_open_call_each_offer_has_its_own_deadline(village: Village) -> None:
    first, second = village.new_team("甲队"), village.new_team("乙队")
    order = village.dispatched(first)
    village.rig.pass_time(minutes=200)
    village.act(order, "dispatch", {"team_ids": [second.id]}, by=village.station)
    village.rig.pass_time(minutes=40)
    village.rig.run_jobs()
    assert village.state(order) == "dispatched"
    assert village.act(order, "accept", {"team_id": second.id}, by=second.leader)["state"] == "accepted"
    assert village.rig.audit() == []


def test_three_rounds_in_vain_go_to_the_admin(village: Village) -> None:
    order = village.placed()
    for _ in range(3):
        village.act(order, "dispatch", {"team_ids": [village.team.id]}, by=village.station)
        village.rig.pass_time(minutes=240)
        village.rig.run_jobs()
    seen = village.see(order)
    assert (seen["state"], seen["round"], seen["level"]) == ("placed", 3, 2)


def test_what_nobody_dispatches_climbs_the_board(village: Village) -> None:
    late, fresh = village.placed(), None
    village.rig.pass_time(minutes=240)
    fresh = village.placed()
    village.rig.run_jobs()
    columns = {one["state"]: one for one in village.rig.read("/board", by=village.station)["columns"]}
    placed = columns["placed"]
    assert (placed["count"], placed["overdue"]) == (2, 1)
    assert [one["id"] for one in placed["orders"]] == [late, fresh]
    assert placed["orders"][0]["level"] == 1
    assert village.rig.get("/board", by=village.wang).status_code == 403
    village.rig.pass_time(days=1)
    village.rig.run_jobs()
    assert (village.see(late)["level"], village.see(fresh)["level"]) == (2, 1)
    village.rig.pass_time(days=9)
    village.rig.run_jobs()
    assert village.see(late)["level"] == 2
    assert len(village.rig.published(contracts.OrderPlaced)) == 2


def test_jobs_of_one_community_leave_the_other_alone(village: Village) -> None:
    mine = village.dispatched()
    theirs = Village(village.rig.other)
    other = theirs.dispatched()
    village.rig.pass_time(minutes=240)
    village.rig.run_jobs()  # of all communities, each in its own
    assert (village.state(mine), theirs.state(other)) == ("placed", "placed")
    assert village.rig.audit() == theirs.rig.audit() == []
