"""A donation passes through few files, and nothing that the command holds is read again."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from sqlalchemy import event

import services.fund
from tests.fund.conftest import FundService

FOLDER = Path(services.fund.__file__).parent
FILES_MOST = 8
NOT_COUNTED = {"model.py", "schemas.py"}


@contextmanager
def walked(files: set[str]) -> Iterator[None]:
    """Collects the files of the service whose functions are called in this thread."""

    def call(frame: FrameType, what: str, _: Any) -> None:
        path = Path(frame.f_code.co_filename)
        if what == "call" and FOLDER in path.parents and path.name not in NOT_COUNTED:
            files.add(str(path.relative_to(FOLDER)))

    sys.setprofile(call)
    try:
        yield
    finally:
        sys.setprofile(None)


@pytest.mark.parametrize("channel", ["cash", "online"])
def test_a_donation_passes_through_at_most_eight_files(fund_service: FundService, channel: str) -> None:
    campaign, donor = fund_service.campaign(), fund_service.who("resident")
    by = fund_service.who("station") if channel == "cash" else donor
    body = {"donor": {"person_id": str(donor.id), "name": "陈叔"}, "amount_fen": 100, "channel": channel}
    files: set[str] = set()
    with walked(files):
        fund_service.rig.made("/donations", body | {"campaign_id": campaign["id"], "publish_name": True}, by=by)
    assert {"donations/api.py", "donations/commands.py", "donations/store.py"} <= files
    assert len(files) <= FILES_MOST, sorted(files)


def test_nothing_is_read_after_it_was_written(fund_service: FundService) -> None:
    body = {"donor": {"name": "热心商户"}, "amount_fen": 100, "channel": "cash", "publish_name": True}
    fund_service.who("station")
    statements: list[str] = []

    def hear(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        statements.append(statement)

    event.listen(fund_service.rig.database.app, "before_cursor_execute", hear)
    try:
        given = fund_service.rig.made("/donations", body, by=fund_service.who("station"))
    finally:
        event.remove(fund_service.rig.database.app, "before_cursor_execute", hear)
    first = next(number for number, one in enumerate(statements) if one.startswith("INSERT INTO donations"))
    tables = ("donations", "givers", "receipts", "payment_orders")
    assert not [
        one for one in statements[first:] if one.startswith("SELECT") and any(f"FROM {t}" in one for t in tables)
    ]
    assert (given["donor"]["name"], given["receipt_number"][-6:]) == ("热心商户", "000001")
