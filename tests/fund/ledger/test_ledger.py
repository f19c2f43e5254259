"""A community's fund and its earmarks."""

from __future__ import annotations

from typing import Any

from services.chassis.database.tables import new_id
from services.fund.ledger.store import EARMARKS_SHOWN
from tests.fund.conftest import FundService


def test_a_community_begins_with_a_fund_and_a_general_earmark(fund_service: FundService) -> None:
    fund = fund_service.fund()
    assert (fund["is_default"], fund["spendable_fen"], [one["kind"] for one in fund["earmarks"]]) == (
        True,
        0,
        ["general"],
    )


def test_a_fund_shows_its_first_earmarks_and_lists_all_of_them_in_pages(fund_service: FundService) -> None:
    """Each campaign has an earmark, so there is no end to them."""
    fund_service.give(500)
    for number in range(EARMARKS_SHOWN + 2):
        campaign = fund_service.campaign(name=f"倡议{number}")
        fund_service.give(100, campaign_id=campaign["id"])
    fund = fund_service.fund()
    assert [one["kind"] for one in fund["earmarks"]] == ["general", *["campaign"] * (EARMARKS_SHOWN - 1)]
    assert fund == fund_service.rig.read(f"/funds/{fund['id']}", by=fund_service.who("resident"))
    given = 500 + 100 * (EARMARKS_SHOWN + 2)
    assert (fund["received_fen"], fund["spendable_fen"], fund["free_fen"], fund["held_fen"]) == (given, given, given, 0)
    listed: list[Any] = []
    path: str | None = f"/funds/{fund['id']}/earmarks?limit=10"
    while path:
        page = fund_service.rig.read(path, by=fund_service.who("resident"))
        listed += page["items"]
        path = page["next"] and f"/funds/{fund['id']}/earmarks?limit=10&cursor={page['next']}"
    assert listed[:EARMARKS_SHOWN] == fund["earmarks"]
    assert len(listed) == EARMARKS_SHOWN + 3
    assert sum(one["spendable_fen"] for one in listed) == given


def test_the_earmarks_of_a_fund_that_is_not_there_are_not_found(fund_service: FundService) -> None:
    answer = fund_service.rig.get(f"/funds/{new_id()}/earmarks", by=fund_service.who("resident"))
    assert answer.status_code == 404
