"""Projects, and the grants and payouts that the fund publishes; events arrive twice."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.exc import IntegrityError
from werkzeug.test import TestResponse

from services.chassis.database.tables import new_id
from services.contracts import fund
from services.contracts import orders as contracts
from services.orders.projects import commands
from services.orders.projects.tables import projects
from tests.orders.scenario import OrderScenario
from tests.support.crowd import wait_until_somebody_is_blocked
from tests.support.rig import Caller, if_match

PLAN = {"name": "工具手艺坊", "budget_fen": 500_000, "quarter": "2026Q2", "tags": ["tools"]}


def act(scenario: OrderScenario, project: Any, verb: str, by: Caller) -> TestResponse:
    """Act on a project as it stands."""
    seen = scenario.rig.read(f"/projects/{project['id']}", by=None)
    return scenario.rig.post(f"/projects/{project['id']}/{verb}", by=by, headers=if_match(seen))


def amend(scenario: OrderScenario, project: Any, by: Caller, **changes: Any) -> TestResponse:
    """Change a project as it stands."""
    seen = scenario.rig.read(f"/projects/{project['id']}", by=None)
    return scenario.rig.patch(f"/projects/{project['id']}", changes, by=by, headers=if_match(seen))


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0), (2, 0, 3, 1)])
def test_a_project_shows_grants_and_payouts_in_any_order_of_arrival(
    scenario: OrderScenario, order: tuple[int, ...]
) -> None:
    body = {"name": "工具手艺坊", "budget_fen": 500_000, "quarter": "2026Q2", "ends_on": "2026-12-31"}
    project = scenario.rig.made("/projects", body, by=scenario.rig.person("social_worker"))
    (listed,) = scenario.rig.published(contracts.ProjectListed)
    assert (listed.title, listed.quarter, listed.budget_fen) == ("工具手艺坊", "2026Q2", 500_000)
    grant, first, second = new_id(), new_id(), new_id()

    def paid(payout: object, amount: int, total: int) -> fund.GrantPaid:
        return fund.GrantPaid(
            grant_id=grant, project_id=listed.project_id, payout_id=payout, amount_fen=amount, paid_fen=total,
            paid_on=date(2026, 3, 10),
        )  # fmt: skip

    published = [
        fund.GrantApproved(
            grant_id=grant, project_id=listed.project_id, fund_id=new_id(), earmark_id=new_id(), amount_fen=400_000,
            approved_at=scenario.rig.now,
        ),
        paid(first, 150_000, 150_000),
        paid(second, 250_000, 400_000),
        paid(second, -250_000, 150_000),
    ]  # fmt: skip
    for number in order:
        scenario.rig.deliver(published[number])
    seen = scenario.rig.read(f"/projects/{project['id']}", by=None)
    assert (seen["granted_fen"], seen["paid_fen"]) == (400_000, 150_000)
    assert scenario.rig.facts()["project_paid_fen"] == {project["id"]: 150_000}


def test_a_grant_for_an_unknown_project_is_parked(scenario: OrderScenario) -> None:
    approved = fund.GrantApproved(
        grant_id=new_id(), project_id=new_id(), fund_id=new_id(), earmark_id=new_id(), amount_fen=1,
        approved_at=scenario.rig.now,
    )  # fmt: skip
    scenario.rig.deliver(approved, outcome="parked: not_found")


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_the_latest_approval_of_a_grant_counts(scenario: OrderScenario, order: tuple[int, ...]) -> None:
    body = {"name": "工具手艺坊", "budget_fen": 500_000, "quarter": "2026Q2"}
    project = scenario.rig.made("/projects", body, by=scenario.station)["id"]
    (listed,) = scenario.rig.published(contracts.ProjectListed)
    grant = new_id()
    published = [(3, 400_000), (6, 250_000)]  # the grant's versions at its approvals
    for number in order:
        version, amount_fen = published[number]
        approved = fund.GrantApproved(
            grant_id=grant, project_id=listed.project_id, fund_id=new_id(), earmark_id=new_id(),
            amount_fen=amount_fen, approved_at=scenario.rig.now,
        )  # fmt: skip
        scenario.rig.deliver(approved, sequence=version)
    assert scenario.rig.read(f"/projects/{project}", by=None)["granted_fen"] == 250_000


def test_a_project_closes_once(scenario: OrderScenario) -> None:
    body = {"name": "工具手艺坊", "budget_fen": 500_000, "quarter": "2026Q2"}
    project = scenario.rig.made("/projects", body, by=scenario.station)["id"]
    scenario.rig.made(f"/projects/{project}/close", {"outcome": "done"}, by=scenario.station)
    again = scenario.rig.post(f"/projects/{project}/close", {"outcome": "done"}, by=scenario.station)
    assert again.json["code"] == "wrong_state"
    (published,) = scenario.rig.published(contracts.ProjectClosed)
    assert (published.outcome, published.closed_on) == ("done", date(2026, 3, 10))
    assert scenario.rig.read("/projects?quarter=2026Q2&state=closed", by=None)["items"][0]["id"] == project
    assert scenario.rig.post("/projects", body | {"quarter": "2026Q5"}, by=scenario.station).status_code == 422
    assert scenario.rig.post("/projects", body, by=scenario.requester).status_code == 403


def test_a_closing_that_waited_for_a_grant_shows_it(scenario: OrderScenario) -> None:
    """The foreign key of the grant locks the project until the commit, so the closing waits for it."""
    body = {"name": "工具手艺坊", "budget_fen": 500_000, "quarter": "2026Q2"}
    project = scenario.rig.made("/projects", body, by=scenario.station)["id"]
    close = (f"/projects/{project}/close", {"outcome": "done"})
    with ThreadPoolExecutor(1) as pool:
        with scenario.rig.tx() as tx:
            commands.save_grant(tx, new_id(), UUID(project), 300_000, sequence=1)
            tx.flush()
            closing = pool.submit(scenario.rig.made, *close, by=scenario.station)
            wait_until_somebody_is_blocked(tx)
        assert closing.result()["granted_fen"] == 300_000


def test_a_project_is_listed_by_one_approved_by_an_administrator_and_started(scenario: OrderScenario) -> None:
    worker, admin = scenario.rig.person("social_worker"), scenario.rig.person("admin")
    project = scenario.rig.made("/projects", PLAN, by=worker)
    early = act(scenario, project, "start", scenario.station)
    assert (early.status_code, early.json["code"]) == (409, "project_not_approved")
    for verb in ("approve", "start"):
        unseen = scenario.rig.post(f"/projects/{project['id']}/{verb}", by=admin)
        assert unseen.status_code == 428
    assert act(scenario, project, "approve", scenario.station).status_code == 403
    approved = act(scenario, project, "approve", admin).json
    assert (approved["state"], approved["approved_at"] is not None) == ("listed", True)
    again = act(scenario, project, "approve", scenario.rig.person("admin"))
    assert (again.status_code, again.json["code"]) == (409, "project_approved")
    assert act(scenario, project, "start", worker).status_code == 403
    started = act(scenario, project, "start", scenario.station).json
    assert (started["state"], started["started_on"]) == ("running", "2026-03-10")
    assert act(scenario, project, "start", scenario.station).json["code"] == "wrong_state"
    (told,) = scenario.rig.published(contracts.ProjectStarted)
    assert (str(told.project_id), told.started_on) == (project["id"], date(2026, 3, 10))
    closed = scenario.rig.made(f"/projects/{project['id']}/close", {"outcome": "cancelled"}, by=scenario.station)
    assert closed["state"] == "closed"
    assert amend(scenario, project, worker, budget_fen=1).json["code"] == "wrong_state"
    assert scenario.rig.audit() == []


def test_nobody_approves_a_project_that_they_wrote(scenario: OrderScenario) -> None:
    lists, changes, approves = (scenario.rig.person("admin") for _ in range(3))
    project = scenario.rig.made("/projects", PLAN, by=lists)
    assert amend(scenario, project, changes, budget_fen=400_000).status_code == 200
    assert amend(scenario, project, scenario.station, name="共享工具手艺坊").status_code == 200
    for writer in (lists, changes):
        own = act(scenario, project, "approve", writer)
        assert (own.status_code, own.json["code"]) == (403, "own_proposal")
    assert act(scenario, project, "approve", approves).status_code == 200
    with pytest.raises(IntegrityError), scenario.rig.tx() as tx:
        tx.execute(projects.update().where(tx.in_community(projects)).values(approved_by=lists.id))


@pytest.mark.parametrize(
    "change", [{"budget_fen": 900_000}, {"name": "别的项目"}, {"text": "别的用途"}, {"tags": ["elders"]}]
)
def test_another_budget_or_purpose_must_be_approved_anew(scenario: OrderScenario, change: dict[str, Any]) -> None:
    """An approval that was read before the change is not taken, and a running project is listed again."""
    admin = scenario.rig.person("admin")
    project = scenario.rig.made("/projects", PLAN, by=scenario.station)
    read = if_match(project)
    assert amend(scenario, project, scenario.station, **change).status_code == 200
    stale = scenario.rig.post(f"/projects/{project['id']}/approve", by=admin, headers=read)
    assert stale.status_code == 412
    assert act(scenario, project, "approve", admin).status_code == 200
    assert act(scenario, project, "start", scenario.station).json["state"] == "running"
    later = amend(scenario, project, scenario.station, ends_on="2026-12-31").json
    assert (later["state"], later["approved_at"] is not None) == ("running", True)
    back = amend(scenario, project, scenario.station, budget_fen=1_000_000).json
    assert (back["state"], back["approved_at"], back["started_on"]) == ("listed", None, None)
    assert [(one.state, one.budget_fen) for one in scenario.rig.published(contracts.ProjectListed)][2:] == [
        ("running", change.get("budget_fen", 500_000)),
        ("listed", 1_000_000),
    ]
    assert scenario.rig.audit() == []


def test_a_budget_is_never_below_what_was_granted(scenario: OrderScenario) -> None:
    project = scenario.rig.made("/projects", PLAN, by=scenario.station)
    approved = fund.GrantApproved(
        grant_id=new_id(), project_id=UUID(project["id"]), fund_id=new_id(), earmark_id=new_id(), amount_fen=400_000,
        approved_at=scenario.rig.now,
    )  # fmt: skip
    scenario.rig.deliver(approved, sequence=2)
    below = amend(scenario, project, scenario.station, budget_fen=399_999)
    assert (below.status_code, below.json["code"]) == (409, "budget_below_grants")
    assert amend(scenario, project, scenario.station, budget_fen=400_000).status_code == 200


@pytest.mark.parametrize("changed", [{"budget_fen": 1}, {"name": "别的项目"}, {"text": "别的用途"}])
def test_the_audit_names_a_project_that_was_approved_as_another(
    scenario: OrderScenario, changed: dict[str, Any]
) -> None:
    project = scenario.rig.made("/projects", PLAN, by=scenario.station)
    act(scenario, project, "approve", scenario.rig.person("admin"))
    with scenario.rig.tx() as tx:
        tx.execute(projects.update().where(tx.in_community(projects)).values(changed))
    (found,) = scenario.rig.audit()
    assert found.startswith("projects_are_approved_as_they_are")
    assert project["id"] in found
