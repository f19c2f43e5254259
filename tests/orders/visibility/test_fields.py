"""Who reads which words of an order, in the answers of all its routes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from tests.orders.scenario import FIVE, OrderScenario
from tests.support.rig import Caller

ADDRESS, NOTE, COMMENT, WORDS = "前进路12号3栋502", "钥匙在门垫下", "师傅很耐心", "只来了一个小时"
DECLINED, RESULT = "这户人家太难缠", "换了灯泡"
ALL = {ADDRESS, NOTE, COMMENT, WORDS, DECLINED, RESULT}
PARTS = ("", "/moves", "/attendance", "/reviews", "/disputes")


@dataclass
class Told:
    """An order that another team declined, that was served, reviewed, disputed and closed."""

    scenario: OrderScenario
    order: str
    other: Caller  # the leader of the team that declined

    def to(self, who: Caller) -> str:
        """All that somebody reads about the order."""
        rig = self.scenario.rig
        return "".join(rig.get(f"/orders/{self.order}{part}", by=who).get_data(as_text=True) for part in PARTS)

    def words(self, who: Caller) -> set[str]:
        said = self.to(who)
        return {word for word in ALL if word in said}


@pytest.fixture
def told(scenario: OrderScenario) -> Told:
    other = scenario.new_team("旁观")
    order = scenario.placed(address=ADDRESS, note=NOTE)
    scenario.act(order, "dispatch", {"team_ids": [other.id, scenario.team.id]}, by=scenario.station)
    scenario.act(order, "decline", {"team_id": other.id, "reason": DECLINED}, by=other.leader)
    li, leader = scenario.team.members[0], scenario.team.leader
    scenario.act(order, "accept", {"team_id": scenario.team.id, "members": [str(li.id)]}, by=leader)
    scenario.rig.pass_time(hours=2)
    scenario.act(order, "check-in", by=li)
    scenario.rig.pass_time(hours=1)
    scenario.act(order, "check-out", by=li)
    scenario.act(order, "finish", {"result": RESULT}, by=leader)
    scenario.act(order, "dispute", {"about": "minutes", "reason": WORDS}, by=scenario.requester)
    scenario.act(order, "settle", {"reason": "核实无误", "outcome": "rejected"}, by=scenario.admin)
    scenario.act(order, "reviews", {"as": "requester", "comment": COMMENT} | FIVE, by=scenario.requester)
    scenario.act(order, "reviews", {"as": "station"} | FIVE, by=scenario.station)
    scenario.act(order, "reviews", {"as": "team"} | FIVE, by=leader)
    return Told(scenario, order, other.leader)


def test_who_reads_which_words_of_an_order(told: Told) -> None:
    rig, scenario = told.scenario.rig, told.scenario
    reader, more = rig.client("orders:read"), rig.client("orders:read", "orders:address")
    assert told.words(scenario.station) == ALL
    assert told.words(scenario.requester) == ALL - {DECLINED}
    assert told.words(scenario.team.leader) == ALL - {DECLINED}
    assert told.words(scenario.team.members[0]) == ALL - {DECLINED}
    assert told.words(rig.person("auditor")) == {DECLINED}  # a reason of a decision, not an objection
    assert told.words(reader) == set()
    assert told.words(more) == {ADDRESS, NOTE, RESULT}
    for stranger in (told.other, scenario.team.members[1], rig.person(), rig.person("team_leader")):
        assert told.words(stranger) == set()


def test_a_requester_never_sees_who_declined_or_the_ranking(told: Told) -> None:
    """`GET /orders/{id}/moves` as the resident showed the leader's words, who declined, and the whole ranking."""
    said = told.to(told.scenario.requester)
    assert str(told.other.id) not in said
    moves = told.scenario.rig.read(f"/orders/{told.order}/moves", by=told.scenario.requester)["items"]
    cut = {move["action"]: (move["by_id"], move["reason"], move["detail"]) for move in moves}
    assert (cut["dispatch"], cut["decline"]) == ((None, None, {}), (None, None, {}))
    assert cut["dispute"][:2] == (str(told.scenario.requester.id), WORDS)
    assert told.scenario.rig.get(f"/orders/{told.order}/candidates", by=told.scenario.requester).status_code == 403
    by_station = told.scenario.rig.read(f"/orders/{told.order}/moves", by=told.scenario.station)["items"]
    assert [move["reason"] for move in by_station if move["action"] == "decline"] == [DECLINED]
    assert [len(move["detail"]["ranking"]) for move in by_station if move["action"] == "dispatch"] == [2]


def test_a_team_that_was_only_asked_reads_no_note_and_no_requester(scenario: OrderScenario) -> None:
    """Members of ten asked teams read “钥匙在门垫下” and who asks, before anybody accepted."""
    teams = [scenario.new_team(f"{number}队") for number in range(2)]
    order = scenario.placed(address=ADDRESS, note=NOTE)
    scenario.act(order, "dispatch", {"team_ids": [team.id for team in teams]}, by=scenario.station)
    for who in (teams[0].leader, teams[1].leader, teams[0].members[0]):
        seen = scenario.see(order, by=who)
        assert (seen["area"], seen["address"], seen["note"]) == ("前进路 3栋", None, None)
        assert {seen["requester_id"], seen["placed_by"]} == {None}
        assert (seen["service_id"], seen["state"]) == (scenario.service["id"], "dispatched")
        (listed,) = scenario.rig.read("/orders", by=who)["items"] if who is not teams[0].members[0] else [seen]
        assert listed["requester_id"] is None


def test_answers_of_writes_are_cut_to_what_the_caller_reads(scenario: OrderScenario) -> None:
    """`orders:write` alone got address and note back from `POST` and `PATCH`."""
    writer, both = scenario.rig.client("orders:write"), scenario.rig.client("orders:write", "orders:address")
    body = scenario.order_body(on_behalf_of=str(scenario.requester.id), address=ADDRESS, note=NOTE)
    for program, shown in ((writer, (None, None)), (both, (ADDRESS, NOTE))):
        made = scenario.rig.made("/orders", body, by=program)
        tag = {"If-Match": f'"{made["version"]}"'}
        amended = scenario.rig.patch(f"/orders/{made['id']}", {"note": NOTE}, by=program, headers=tag).json
        moved = {"wanted_at": "2026-03-12T01:00:00+00:00", "reason": "改期"}
        answers = [made, amended, scenario.act(made["id"], "reschedule", moved, by=program)]
        assert [(one["address"], one["note"]) for one in answers] == [shown] * 3


def test_attendance_and_disputes_follow_the_privacy_of_the_order(scenario: OrderScenario) -> None:
    """Of a confidential case `/attendance` named the volunteers, and `/disputes` the requester, to all the station."""
    case = scenario.new_service(name="独居老人探访", form="case")
    order = scenario.served(service_id=case["id"])
    scenario.act(order, "dispute", {"about": "minutes", "reason": WORDS}, by=scenario.requester)
    outside = [scenario.station, scenario.admin, scenario.rig.person("auditor"), scenario.rig.client("orders:read")]
    for who in outside:
        for part in ("attendance", "disputes", "reviews", "moves"):
            answer = scenario.rig.get(f"/orders/{order}/{part}", by=who)
            assert (answer.status_code, answer.json["code"]) == (403, "forbidden"), part
    inside = scenario.rig.read(f"/orders/{order}/disputes", by=scenario.requester)["items"]
    assert [one["reason"] for one in inside] == [WORDS]
    assert len(scenario.rig.read(f"/orders/{order}/attendance", by=scenario.team.leader)["items"]) == 2


def test_objections_and_reasons_are_stored_encrypted(told: Told) -> None:
    with told.scenario.rig.tx() as tx:
        community = {"c": told.scenario.rig.community_id}
        rows: list[Any] = []
        for table in ("disputes", "order_moves"):
            found = tx.connection.exec_driver_sql(
                f"select reason from {table} where community_id = %(c)s and reason is not null", community
            ).all()
            assert found, table
            rows += found
    assert not any(word.encode() in bytes(row.reason) for row in rows for word in (WORDS, DECLINED))


def test_a_volunteer_of_long_ago_reads_an_outline_with_their_own_minutes(told: Told) -> None:
    """365 days after one service a volunteer read the address."""
    rig, li, leader = told.scenario.rig, told.scenario.team.members[0], told.scenario.team.leader
    rig.pass_time(hours=24)
    assert ADDRESS in told.words(li)
    rig.pass_time(minutes=1)
    for who in (li, leader):
        assert told.words(who) == set()
        seen = told.scenario.see(told.order, by=who)
        assert (seen["state"], seen["requester_id"], seen["member_ids"]) == ("closed", None, [])
        (listed,) = rig.read("/orders", by=who)["items"]
        assert listed["requester_id"] is None
    assert [line["person_id"] for line in told.scenario.see(told.order, by=li)["volunteers"]] == [str(li.id)]
    (own,) = rig.read(f"/orders/{told.order}/attendance", by=li)["items"]
    assert own["minutes"] == 60
    assert told.words(told.scenario.requester) == ALL - {DECLINED}


def test_a_team_sees_a_reopened_order_whole_again(told: Told) -> None:
    rig, li = told.scenario.rig, told.scenario.team.members[0]
    rig.pass_time(days=2)
    told.scenario.act(told.order, "reopen", {"about": "minutes", "reason": "多记"}, by=told.scenario.requester)
    assert ADDRESS in told.words(li)


def test_why_somebody_was_released_is_for_the_leader_and_the_station(scenario: OrderScenario) -> None:
    """The history told the requester, the members and programs that a volunteer was suspended."""
    order = scenario.accepted()
    li, zhao = scenario.team.members
    scenario.changed(li, state="suspended")
    told = {"person_id": str(li.id), "cause": "suspended"}
    reader = scenario.rig.client("orders:read")
    for who, detail in (
        (scenario.requester, {}),
        (zhao, {}),
        (reader, {}),
        (scenario.team.leader, told),
        (scenario.station, told),
    ):
        moves = scenario.rig.read(f"/orders/{order}/moves", by=who)["items"]
        (line,) = [one for one in moves if one["action"] == "release"]
        assert (line["detail"], line["by_id"]) == (detail, None)


def test_the_history_of_a_stay_is_for_those_who_see_the_stay(scenario: OrderScenario) -> None:
    """`/attendance` hides the stays of others and why they were corrected; the history told both."""
    order = scenario.served()
    li, zhao = scenario.team.members
    scenario.act(order, "attendance", scenario.correction(li, 30), by=scenario.station)
    for who, reason in ((scenario.requester, None), (zhao, None), (li, "登记有误"), (scenario.team.leader, "登记有误")):
        moves = scenario.rig.read(f"/orders/{order}/moves", by=who)["items"]
        line = moves[-1]
        assert (line["action"], line["reason"], bool(line["detail"])) == ("correct", reason, bool(reason))
        arrivals = [one["detail"].get("person_id") for one in moves if one["action"] == "check_in"]
        seen = {li: [str(li.id), None], zhao: [None, str(zhao.id)], scenario.requester: [None, None]}
        assert arrivals == seen.get(who, [str(li.id), str(zhao.id)])
