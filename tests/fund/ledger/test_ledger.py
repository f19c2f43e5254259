"""A community's fund and its earmarks."""

from __future__ import annotations

from tests.fund.conftest import FundService


def test_a_community_begins_with_a_fund_and_a_general_earmark(fund_service: FundService) -> None:
    fund = fund_service.fund()
    assert (fund["is_default"], fund["spendable_fen"], [one["kind"] for one in fund["earmarks"]]) == (
        True,
        0,
        ["general"],
    )
