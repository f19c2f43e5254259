"""Workers state why they read a confidential order; the reading is published."""

from __future__ import annotations

from typing import Any

import pytest

from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario
from tests.support.rig import Caller

PATHS = ("", "/moves", "/reviews", "/disputes", "/attendance")


@pytest.fixture
def worker(scenario: OrderScenario) -> Caller:
    """The worker of the station who placed the case, and sees it whole."""
    return scenario.rig.person("station")


@pytest.fixture
def case(scenario: OrderScenario, worker: Caller) -> str:
    service = scenario.new_service(name="独居老人探访", form="case")
    return scenario.placed(by=worker, service_id=service["id"], on_behalf_of=str(scenario.requester.id))


@pytest.mark.parametrize("path", PATHS)
def test_a_worker_states_why_they_read_a_case(scenario: OrderScenario, worker: Caller, case: str, path: str) -> None:
    answer = scenario.rig.get(f"/orders/{case}{path}", by=worker)
    assert (answer.status_code, answer.json["code"]) == (400, "purpose_required")
    unknown = scenario.rig.get(f"/orders/{case}{path}", by=worker, headers={"Purpose": "curiosity"})
    assert (unknown.status_code, unknown.json["code"]) == (400, "purpose_unknown")
    assert "complaint" in unknown.json["allowed"]
    assert scenario.rig.published(contracts.SensitiveRead) == []
    scenario.rig.read(f"/orders/{case}{path}", by=worker, headers={"Purpose": "complaint"})
    (told,) = scenario.rig.published(contracts.SensitiveRead)
    assert (told.reader_id, told.person_id, str(told.object_id)) == (worker.id, scenario.requester.id, case)
    assert (told.object_kind, told.purpose, told.read_at) == ("order", "complaint", scenario.rig.now)


def test_others_state_no_purpose(scenario: OrderScenario, worker: Caller, case: str) -> None:
    """The requester, those who serve, and who sees an outline alone."""
    scenario.act(case, "dispatch", {"team_ids": [scenario.team.id]}, by=scenario.station)
    body = {"team_id": scenario.team.id, "members": [str(scenario.team.members[0].id)]}
    scenario.act(case, "accept", body, by=scenario.team.leader)
    for who in (scenario.requester, scenario.team.leader, scenario.team.members[0], scenario.station):
        assert scenario.see(case, by=who)["id"] == case
    assert scenario.see(scenario.placed(), by=worker)["address"]  # an order that is not confidential
    assert scenario.rig.published(contracts.SensitiveRead) == []


def test_a_social_worker_states_it_too(scenario: OrderScenario, case: str) -> None:
    named = scenario.rig.person("social_worker")
    body = {"team_ids": [scenario.team.id], "social_worker_id": str(named.id)}
    scenario.act(case, "dispatch", body, by=scenario.station)
    assert scenario.rig.get(f"/orders/{case}", by=named).json["code"] == "purpose_required"
    read = scenario.rig.read(f"/orders/{case}", by=named, headers={"Purpose": "supervision"})
    assert read["address"] == "3栋502"


# ---- lists, answers to changes, and minors -------------------------------------------------------------------------


def listed(scenario: OrderScenario, by: Caller, purpose: str | None = None, query: str = "") -> dict[str, Any]:
    headers = {"Purpose": purpose} if purpose else {}
    return {one["id"]: one for one in scenario.rig.read(f"/orders{query}", by=by, headers=headers)["items"]}


def people_in(order: dict[str, Any]) -> list[Any]:
    return [order[name] for name in ("requester_id", "placed_by", "social_worker_id", "member_ids")]


def test_a_list_shows_sensitive_orders_in_outline_without_a_purpose(
    scenario: OrderScenario, worker: Caller, case: str
) -> None:
    """`GET /orders` named the requester of each case to the worker who had placed it, and nobody heard of it."""
    child, plain = scenario.rig.person("resident", age_band="teen"), scenario.placed()
    of_child = scenario.placed(by=child)
    seen = listed(scenario, worker)
    assert people_in(seen[case]) == people_in(seen[of_child]) == [None, None, None, []]
    assert seen[plain]["requester_id"] == str(scenario.requester.id)
    assert scenario.rig.published(contracts.SensitiveRead) == []
    told = listed(scenario, worker, "follow_up")
    assert [told[one]["requester_id"] for one in (case, of_child)] == [str(scenario.requester.id), str(child.id)]
    reads = scenario.rig.published(contracts.SensitiveRead)
    assert {(str(one.object_id), one.person_id, one.purpose) for one in reads} == {
        (case, scenario.requester.id, "follow_up"),
        (of_child, child.id, "follow_up"),
    }
    assert listed(scenario, child)[of_child]["requester_id"] == str(child.id)


def test_a_filter_by_requester_finds_what_the_caller_may_see(
    scenario: OrderScenario, worker: Caller, case: str
) -> None:
    child = scenario.rig.person("resident", age_band="child")
    of_child = scenario.placed(by=scenario.station, on_behalf_of=str(child.id))
    for order, person in ((case, scenario.requester), (of_child, child)):
        query = f"?requester_id={person.id}&limit=1"
        assert scenario.rig.read(f"/orders{query}", by=worker) == {"items": [], "next": None}
        assert list(listed(scenario, worker, "service", query)) == [order]


def test_answers_to_changes_show_sensitive_orders_in_outline(
    scenario: OrderScenario, worker: Caller, case: str
) -> None:
    """A change of a case told the worker the address and the requester, without a purpose."""
    child = scenario.rig.person("resident", age_band="teen")
    answers = [scenario.rig.made("/orders", scenario.order_body(on_behalf_of=str(child.id), note="怕狗"), by=worker)]
    for order in (case, answers[0]["id"]):
        answers.append(scenario.act(order, "dispatch", {"team_ids": [scenario.team.id]}, by=worker))
    for answer in answers:
        assert [*people_in(answer), answer["address"], answer["note"]] == [None, None, None, [], None, None]
    for verb, body in (("accept", {"team_id": scenario.team.id}),):
        seen = scenario.act(case, verb, body, by=scenario.team.leader)
        assert (seen["address"], seen["requester_id"]) == ("3栋502", str(scenario.requester.id))
    assert scenario.rig.published(contracts.SensitiveRead) == []


def test_a_worker_states_why_they_read_an_order_of_a_minor(scenario: OrderScenario) -> None:
    child = scenario.rig.person("resident", age_band="unknown")
    order = scenario.placed(by=child)
    for who in (scenario.station, scenario.admin, scenario.rig.person("auditor")):
        for path in PATHS:
            assert scenario.rig.get(f"/orders/{order}{path}", by=who).json["code"] == "purpose_required"
    assert scenario.see(order, by=child)["address"] == "3栋502"
    scenario.rig.read(f"/orders/{order}", by=scenario.station, headers={"Purpose": "service"})
    (told,) = scenario.rig.published(contracts.SensitiveRead)
    assert (told.reader_id, told.person_id) == (scenario.station.id, child.id)


def test_a_repeated_change_needs_no_purpose(scenario: OrderScenario, worker: Caller) -> None:
    """The connection broke after the first answer; the second call was refused with 400."""
    child = scenario.rig.person("resident", age_band="teen")
    body = scenario.order_body(on_behalf_of=str(child.id))
    first, again = (scenario.rig.post("/orders", body, by=worker, key="twice") for _ in range(2))
    assert (first.json, again.status_code) == (again.json, 201)
