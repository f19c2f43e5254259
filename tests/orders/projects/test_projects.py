"""Projects, and the grants and payouts that the fund publishes; events arrive twice."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from uuid import UUID

import pytest

from services.chassis.database.tables import new_id
from services.contracts import fund
from services.contracts import orders as contracts
from services.orders.projects import commands
from tests.orders.scenario import OrderScenario
from tests.support.crowd import wait_until_somebody_is_blocked


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
