"""The clock of the fund: campaigns turn on their days, unpaid gifts lapse, and running twice changes nothing."""

from __future__ import annotations

from datetime import UTC, datetime

from services.contracts import fund as contracts
from tests.fund.conftest import Chest


def test_a_campaign_turns_through_all_its_days(chest: Chest) -> None:
    campaign = chest.campaign(starts_on="2026-03-12", ends_on="2026-03-20")
    path = f"/campaigns/{campaign['id']}"
    seen = [campaign["state"]]
    for day in (12, 21):  # midnight in Shanghai is 16:00 of the day before
        chest.rig.run_jobs(datetime(2026, 3, day - 1, 16, tzinfo=UTC))
        seen.append(chest.rig.read(path, by=chest.who("station"))["state"])
    chest.rig.run_jobs(datetime(2026, 4, 4, 16, tzinfo=UTC))
    seen.append(chest.rig.read(path, by=chest.who("station"))["state"])
    assert seen == ["draft", "open", "closing", "closed"]
    assert len(chest.rig.published(contracts.CampaignOpened)) == 1


def test_a_campaign_does_not_open_a_second_before_its_day(chest: Chest) -> None:
    campaign = chest.campaign(starts_on="2026-03-12", ends_on="2026-03-20")
    chest.rig.run_jobs(datetime(2026, 3, 11, 15, 59, 59, tzinfo=UTC))
    assert chest.rig.read(f"/campaigns/{campaign['id']}", by=chest.who("station"))["state"] == "draft"
    assert chest.rig.published(contracts.CampaignOpened) == []


def test_what_ran_is_not_due_again(chest: Chest) -> None:
    chest.campaign(starts_on="2026-03-11", ends_on="2026-03-20")
    donor = chest.who("resident")
    gift = chest.give_online(donor, 500)
    chest.rig.pass_time(days=1)
    chest.rig.run_jobs()
    assert chest.rig.read(f"/donations/{gift['id']}", by=donor)["state"] == "expired"
    assert chest.rig.run_jobs() == {"turn_campaign": 0, "expire_payment": 0}
    assert chest.rig.audit() == []


def test_a_gift_that_is_paid_does_not_lapse(chest: Chest) -> None:
    donor = chest.who("resident")
    gift = chest.give_online(donor, 500)
    assert chest.send(chest.notice(gift)).status_code == 200
    chest.rig.pass_time(days=1)
    chest.rig.run_jobs()
    assert chest.rig.read(f"/donations/{gift['id']}", by=donor)["state"] == "received"
