"""Campaigns open and close by their dates, and running twice changes nothing."""

from __future__ import annotations

from datetime import UTC, datetime

from services.contracts import fund as contracts
from tests.fund.conftest import FundService


def test_a_campaign_has_the_state_of_each_day(fund_service: FundService) -> None:
    campaign = fund_service.campaign(starts_on="2026-03-12", ends_on="2026-03-20")
    path = f"/campaigns/{campaign['id']}"
    seen = [campaign["state"]]
    for day in (12, 21):  # midnight in Shanghai is 16:00 of the day before
        fund_service.rig.run_jobs(datetime(2026, 3, day - 1, 16, tzinfo=UTC))
        seen.append(fund_service.rig.read(path, by=fund_service.who("station"))["state"])
    fund_service.rig.run_jobs(datetime(2026, 4, 4, 16, tzinfo=UTC))
    seen.append(fund_service.rig.read(path, by=fund_service.who("station"))["state"])
    assert seen == ["draft", "open", "closing", "closed"]
    assert len(fund_service.rig.published(contracts.CampaignOpened)) == 1


def test_a_campaign_does_not_open_a_second_before_its_day(fund_service: FundService) -> None:
    campaign = fund_service.campaign(starts_on="2026-03-12", ends_on="2026-03-20")
    fund_service.rig.run_jobs(datetime(2026, 3, 11, 15, 59, 59, tzinfo=UTC))
    assert fund_service.rig.read(f"/campaigns/{campaign['id']}", by=fund_service.who("station"))["state"] == "draft"
    assert fund_service.rig.published(contracts.CampaignOpened) == []


def test_what_ran_is_not_due_again(fund_service: FundService) -> None:
    fund_service.campaign(starts_on="2026-03-11", ends_on="2026-03-20")
    donor = fund_service.who("resident")
    gift = fund_service.give_online(donor, 500)
    fund_service.rig.pass_time(days=1)
    fund_service.rig.run_jobs()
    assert fund_service.rig.read(f"/donations/{gift['id']}", by=donor)["state"] == "expired"
    assert fund_service.rig.run_jobs() == {"open_or_close_campaign": 0, "expire_payment": 0}
    assert fund_service.rig.audit() == []
