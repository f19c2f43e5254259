"""Online donations that are not paid in time expire."""

from __future__ import annotations

from tests.fund.conftest import FundService


def test_a_gift_that_is_paid_does_not_lapse(fund_service: FundService) -> None:
    donor = fund_service.who("resident")
    gift = fund_service.give_online(donor, 500)
    assert fund_service.send(fund_service.notice(gift)).status_code == 200
    fund_service.rig.pass_time(days=1)
    fund_service.rig.run_jobs()
    assert fund_service.rig.read(f"/donations/{gift['id']}", by=donor)["state"] == "received"
