"""Receipts have numbers without gaps, and amounts in capital characters."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from services.contracts import gateway
from tests.fund.conftest import FundService


def test_receipts_have_no_gaps_though_many_give_at_once_and_some_are_refused(fund_service: FundService) -> None:
    station = fund_service.who("station")

    def give(number: int) -> int:
        body = {"donor": None, "amount_fen": number, "channel": "cash", "publish_name": False}
        return fund_service.rig.post("/donations", body, by=station).status_code

    with ThreadPoolExecutor(8) as pool:
        codes = list(pool.map(give, [100, 0, 200, -1, 300] * 6))
    assert sorted(codes) == [201] * 18 + [422] * 12
    numbers = [one["receipt_number"] for one in fund_service.rig.read("/donations?limit=100", by=station)["items"]]
    assert sorted(number[-6:] for number in numbers) == [f"{no:06d}" for no in range(1, 19)]
    assert fund_service.rig.audit() == []


@pytest.mark.parametrize("day", ["1900-01-01", "2025-12-31", "2026-03-11"])
def test_no_receipt_is_of_a_day_that_is_closed_or_to_come(fund_service: FundService, day: str) -> None:
    """The community was opened in March 2026: its books begin in January."""
    fund_service.rig.now = datetime(2026, 3, 10, tzinfo=UTC)
    body = {"donor": None, "amount_fen": 100, "channel": "cash", "publish_name": False, "received_on": day}
    answer = fund_service.rig.post("/donations", body, by=fund_service.who("station"))
    assert (answer.status_code, answer.json["code"]) == (
        422,
        "day_in_future" if day > "2026-03-10" else "period_closed",
    )
    assert fund_service.give(100, received_on="2026-01-01")["receipt_number"].endswith("2026-000001")


def test_last_years_books_close_on_the_day_of_the_setting(fund_service: FundService) -> None:
    rig, station = fund_service.rig, fund_service.who("station")
    body = {"donor": None, "amount_fen": 100, "channel": "cash", "publish_name": False, "received_on": "2026-12-31"}
    for day, status in ((15, 201), (16, 422)):
        rig.now = datetime(2027, 1, day, 4, tzinfo=UTC)
        assert rig.post("/donations", body, by=station).status_code == status
    longer = gateway.SettingValue(key="last_year_open_days", value=20, valid_from=rig.now)
    rig.deliver(gateway.CommunityChanged(state="opened", settings=(longer,)), sequence=2)
    assert rig.post("/donations", body, by=station).status_code == 201
    assert rig.audit() == []


def test_the_numbers_begin_anew_with_the_communitys_year(fund_service: FundService) -> None:
    fund_service.rig.now = datetime(2026, 12, 31, 15, 30, tzinfo=UTC)  # half past eleven at night in Shanghai
    assert fund_service.give(100)["receipt_number"].endswith("2026-000001")
    fund_service.rig.now = datetime(2026, 12, 31, 16, 30, tzinfo=UTC)
    assert fund_service.give(100)["receipt_number"].endswith("2027-000001")
    old = fund_service.give(100, received_on="2026-12-30")
    assert old["receipt_number"].endswith("2026-000002")  # written down later, the old year's all the same
    assert fund_service.rig.audit() == []
