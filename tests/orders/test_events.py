"""What orders does about what others tell; every event comes twice."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from services.chassis.database.tables import new_id
from services.contracts import fund, gateway
from services.contracts import orders as contracts
from tests.orders.village import Village


def left(who: object) -> gateway.PersonLeft:
    return gateway.PersonLeft(
        person_id=who, epoch=2, left_at=datetime(2026, 3, 10, tzinfo=UTC), reason="moved", erase=False
    )


def test_who_leaves_withdraws_their_wishes(village: Village) -> None:
    waiting, begun = village.placed(), village.served()
    village.rig.hear(left(village.wang.id), sequence=2)
    assert (village.state(waiting), village.see(waiting)["end_reason"]) == ("cancelled", "withdrawn")
    assert village.state(begun) == "in_review"
    assert [one.order_id.hex for one in village.rig.published(contracts.OrderCancelled)] == [waiting.replace("-", "")]
    move = village.rig.read(f"/orders/{waiting}/moves", by=village.station)["items"][-1]
    assert (move["by_id"], move["role"]) == (None, "left")
    assert village.rig.audit() == []


def test_who_leaves_is_no_longer_planned_with(village: Village) -> None:
    order = village.accepted()
    li, zhao = village.team.members
    village.rig.hear(left(li.id), sequence=2)
    assert village.see(order)["member_ids"] == [str(zhao.id)]
    members = village.rig.read(f"/teams/{village.team.id}/members", by=village.station)["items"]
    assert {one["person_id"] for one in members} == {str(village.team.leader.id), str(zhao.id)}


def test_after_a_leader_the_deputy_leads_and_without_one_the_team_rests(village: Village) -> None:
    deputy = village.rig.person("team_leader")
    team = village.new_team("平安", deputy_ids=[str(deputy.id)])
    village.rig.hear(left(team.leader.id), sequence=2)
    seen = village.rig.read(f"/teams/{team.id}", by=village.station)
    assert (seen["leader_id"], seen["deputy_ids"], seen["state"]) == (str(deputy.id), [], "active")
    order = village.dispatched(team)
    village.rig.hear(left(deputy.id), sequence=2)
    assert village.rig.read(f"/teams/{team.id}", by=village.station)["state"] == "resting"
    assert (village.state(order), village.see(order)["board_reason"]) == ("placed", "recalled")


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0), (2, 0, 3, 1)])
def test_a_project_shows_what_the_fund_gave_whatever_arrives_first(village: Village, order: tuple[int, ...]) -> None:
    body = {"name": "工具手艺坊", "budget_fen": 500_000, "quarter": "2026Q2", "ends_on": "2026-12-31"}
    project = village.rig.made("/projects", body, by=village.rig.person("social_worker"))
    (listed,) = village.rig.published(contracts.ProjectListed)
    assert (listed.title, listed.quarter, listed.budget_fen) == ("工具手艺坊", "2026Q2", 500_000)
    grant, first, second = new_id(), new_id(), new_id()

    def paid(payout: object, amount: int, total: int) -> fund.GrantPaid:
        return fund.GrantPaid(
            grant_id=grant, project_id=listed.project_id, payout_id=payout, amount_fen=amount, paid_fen=total,
            paid_on=date(2026, 3, 10),
        )  # fmt: skip

    told = [
        fund.GrantApproved(
            grant_id=grant, project_id=listed.project_id, fund_id=new_id(), earmark_id=new_id(), amount_fen=400_000,
            approved_at=village.rig.now,
        ),
        paid(first, 150_000, 150_000),
        paid(second, 250_000, 400_000),
        paid(second, -250_000, 150_000),
    ]  # fmt: skip
    for number in order:
        village.rig.hear(told[number])
    seen = village.rig.read(f"/projects/{project['id']}", by=None)
    assert (seen["granted_fen"], seen["paid_fen"]) == (400_000, 150_000)
    assert village.rig.facts()["project_paid_fen"] == {project["id"]: 150_000}


def test_a_grant_for_a_project_that_is_not_there_is_parked(village: Village) -> None:
    approved = fund.GrantApproved(
        grant_id=new_id(), project_id=new_id(), fund_id=new_id(), earmark_id=new_id(), amount_fen=1,
        approved_at=village.rig.now,
    )  # fmt: skip
    village.rig.hear(approved, outcome="parked: not_found")


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_grant_that_was_changed_and_approved_again_counts_as_it_is_now(
    village: Village, order: tuple[int, ...]
) -> None:
    body = {"name": "工具手艺坊", "budget_fen": 500_000, "quarter": "2026Q2"}
    project = village.rig.made("/projects", body, by=village.station)["id"]
    (listed,) = village.rig.published(contracts.ProjectListed)
    grant = new_id()
    told = [(3, 400_000), (6, 250_000)]  # the grant's versions at its approvals
    for number in order:
        version, amount_fen = told[number]
        approved = fund.GrantApproved(
            grant_id=grant, project_id=listed.project_id, fund_id=new_id(), earmark_id=new_id(),
            amount_fen=amount_fen, approved_at=village.rig.now,
        )  # fmt: skip
        village.rig.hear(approved, sequence=version)
    assert village.rig.read(f"/projects/{project}", by=None)["granted_fen"] == 250_000


def test_a_project_closes_once(village: Village) -> None:
    body = {"name": "工具手艺坊", "budget_fen": 500_000, "quarter": "2026Q2"}
    project = village.rig.made("/projects", body, by=village.station)["id"]
    village.rig.made(f"/projects/{project}/close", {"outcome": "done"}, by=village.station)
    again = village.rig.post(f"/projects/{project}/close", {"outcome": "done"}, by=village.station)
    assert again.json["code"] == "wrong_state"
    (told,) = village.rig.published(contracts.ProjectClosed)
    assert (told.outcome, told.closed_on) == ("done", date(2026, 3, 10))
    assert village.rig.read("/projects?quarter=2026Q2&state=closed", by=None)["items"][0]["id"] == project
    assert village.rig.post("/projects", body | {"quarter": "2026Q5"}, by=village.station).status_code == 422
    assert village.rig.post("/projects", body, by=village.wang).status_code == 403


def test_a_volunteers_minutes_count_for_the_campaign(village: Village) -> None:
    campaign = new_id()
    days = {"starts_on": date(2026, 3, 1), "ends_on": date(2026, 3, 31)}
    village.rig.hear(fund.CampaignOpened(campaign_id=campaign, mode="internal", **days), sequence=1)
    village.closed(90, campaign_id=str(campaign))
    (told,) = village.rig.published(contracts.OrderClosed)
    assert told.campaign_id == campaign
    assert village.rig.facts()["campaign_minutes"] == {str(campaign): 180}
