"""How many files of the service a request runs through, and how many statements and trips it sends."""

from __future__ import annotations

import pytest

from tests.fund.conftest import FundService
from tests.support.walks import walking

PACKAGE = "services/fund"
FILES_MOST = 8
STATEMENTS_MOST = 21
TABLES = ("donations", "givers", "receipts", "payment_orders")


@pytest.mark.parametrize("channel", ["cash", "online"])
def test_a_donation_runs_through_few_files_and_statements(fund_service: FundService, channel: str) -> None:
    campaign, donor = fund_service.campaign(), fund_service.who("resident")
    by = fund_service.who("station") if channel == "cash" else donor
    body = {"donor": {"person_id": str(donor.id), "name": "陈叔"}, "amount_fen": 100, "channel": channel}
    with walking(PACKAGE, fund_service.rig.database) as walk:
        fund_service.rig.made("/donations", body | {"campaign_id": campaign["id"], "publish_name": True}, by=by)
    assert {"donations/api.py", "donations/commands.py", "donations/store.py"} <= set(walk.files)
    assert len(walk.counted) <= FILES_MOST, walk.counted
    assert len(walk.statements) <= STATEMENTS_MOST, walk.statements


def test_nothing_is_read_after_it_was_written(fund_service: FundService) -> None:
    body = {"donor": {"name": "热心商户"}, "amount_fen": 100, "channel": "cash", "publish_name": True}
    by = fund_service.who("station")
    with walking(PACKAGE, fund_service.rig.database) as walk:
        given = fund_service.rig.made("/donations", body, by=by)
    first = next(number for number, one in enumerate(walk.statements) if one.startswith("INSERT INTO donations"))
    later = [one for one in walk.statements[first:] if one.startswith("SELECT")]
    assert not [one for one in later if any(f"FROM {table}" in one for table in TABLES)]
    assert (given["donor"]["name"], given["receipt_number"][-6:]) == ("热心商户", "000001")
