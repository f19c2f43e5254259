"""Money: given in hand and online, receipted, granted by two, paid in parts, and public for ever."""

from __future__ import annotations

from typing import Any

import pytest

from deploy.client import etag
from tests.journeys.neighbourhood import Neighbourhood, TwoCommunities, audited, refused, until


def test_gifts_pay_for_a_project_in_public(two_communities: TwoCommunities) -> None:
    def story(here: Neighbourhood) -> None:
        campaign = here.campaign()
        in_hand = {
            "campaign_id": campaign["id"],
            "donor": {"name": "老街早餐"},
            "amount_fen": 30_000,
            "channel": "cash",
            "publish_name": True,
        }
        assert here.station.post("/donations", in_hand)["receipt_number"]
        gift, verdicts = here.pay_online(here.resident, 20_000, campaign["id"], times=3)
        assert verdicts == ["booked", "repeated", "repeated"]
        assert gift["receipt_number"]
        assert here.station.get(f"/campaigns/{campaign['id']}")["totals"]["received_fen"] == 50_000

        grant = _approved(here, 40_000, earmark_id=campaign["earmark_id"])
        until(lambda: here.manager.get(f"/grants/{grant['id']}")["project_state"] == "running")
        proof = {"number": "044002600111-7", "amount_fen": 40_000}
        pay = f"/grants/{grant['id']}/pay"
        paid = here.manager.post(pay, {"amount_fen": 15_000, "proof": proof}, If_Match=etag(grant))
        rest = {"amount_fen": 25_000, "proof": proof}
        assert here.manager.refused(pay, rest, If_Match=etag(grant)).status == 412
        paid = here.manager.post(pay, rest, If_Match=etag(paid))
        one_more = {"amount_fen": 1, "proof": proof}
        more = here.manager.refused(pay, one_more, If_Match=etag(paid))
        assert more.status == 409

        shown = _ledger(here)
        assert sum(row["in_fen"] for row in shown) - sum(row["out_fen"] for row in shown) == 10_000
        assert {row["donor"] for row in shown if row["in_fen"]} == {"老街早餐", None} or "老街早餐" in str(shown)
        until(lambda: here.station.get(f"/projects/{grant['project_id']}")["paid_fen"] == 40_000)

    two_communities.both(story)
    audited(two_communities.east.deployment)


def test_nobody_approves_their_own_and_nobody_twice(two_communities: TwoCommunities) -> None:
    def story(here: Neighbourhood) -> None:
        both = here.person("fund_manager", "fund_approver")
        here.station.post("/donations", {"donor": None, "amount_fen": 9_000, "channel": "cash", "publish_name": False})
        body = {"project_id": here.running_project()["id"], "payee_id": here.payee["id"], "amount_fen": 5_000}
        grant = both.post("/grants", body)
        approve = f"/grants/{grant['id']}/approve"
        own = both.refused(approve, If_Match=etag(grant))
        assert (own.status, own.code) == (403, "own_proposal")
        first, second = here.approvers
        assert first.refused(approve).status == 428
        once = first.post(approve, If_Match=etag(grant))
        assert first.refused(approve, If_Match=etag(once)).status == 409
        assert second.post(approve, If_Match=etag(once))["state"] == "approved"

    two_communities.both(story)


def test_a_forged_notice_books_nothing(two_communities: TwoCommunities) -> None:
    here = two_communities.east
    campaign = here.campaign()
    notice = {"notice_id": "1", "event": "paid", "amount_fen": 1}
    refusal = refused(lambda: here.notify(notice, secret="somebody else's"))
    assert refusal.status in (400, 401)
    assert here.station.get(f"/campaigns/{campaign['id']}")["totals"]["received_fen"] == 0


@pytest.mark.parametrize("amount_fen", [50_001, 10**9])
def test_no_grant_above_what_the_fund_holds(two_communities: TwoCommunities, amount_fen: int) -> None:
    here = two_communities.west
    here.station.post("/donations", {"donor": None, "amount_fen": 50_000, "channel": "cash", "publish_name": False})
    body = {"project_id": here.running_project()["id"], "amount_fen": amount_fen}
    assert here.manager.refused("/grants", body).status in (409, 422)


def _approved(here: Neighbourhood, amount_fen: int, **given: Any) -> Any:
    grant = here.propose(here.running_project(), amount_fen, **given)
    for approver in here.approvers:
        grant = approver.post(f"/grants/{grant['id']}/approve", If_Match=etag(grant))
    assert grant["state"] == "approved"
    return grant


def _ledger(here: Neighbourhood) -> list[Any]:
    """As anybody in the street reads it."""
    shown: list[Any] = here.connection.call("GET", f"/v1/communities/{here.slug}/ledger")["items"]
    return shown
