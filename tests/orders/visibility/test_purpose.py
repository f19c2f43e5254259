"""Workers state why they read a confidential order; the reading is published."""

from __future__ import annotations

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
