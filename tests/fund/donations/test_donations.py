"""Donations at the counter and online: who may give, who sees them, whose name is public."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from services.chassis.database.tables import new_id
from services.contracts import fund as contracts
from services.contracts import gateway
from services.fund.donations.tables import donations
from tests.fund.conftest import FundService


def test_cash_at_the_counter_is_booked_with_a_receipt_at_once(fund_service: FundService) -> None:
    gift = fund_service.give(20_000, donor={"name": "热心商户"}, publish_name=True)
    assert (gift["state"], gift["receipt_number"]) == ("received", f"{fund_service.rig.slug.upper()}-2026-000001")
    assert (fund_service.fund()["received_fen"], fund_service.fund()["free_fen"]) == (20_000, 20_000)
    (event,) = fund_service.rig.published(contracts.DonationReceived)
    assert (event.amount_fen, event.donor_person_id) == (20_000, None)
    receipt = fund_service.rig.read(f"/donations/{gift['id']}/receipt", by=fund_service.who("station"))
    assert (receipt["amount_words"], receipt["name"]) == ("贰佰元整", "热心商户")
    assert fund_service.rig.audit() == []


def test_no_donation_refers_to_a_person_who_left(fund_service: FundService) -> None:
    donor = fund_service.rig.person("resident")
    fund_service.give_online(donor, 100)
    left = gateway.PersonLeft(person_id=donor.id, epoch=2, left_at=fund_service.rig.now, reason="moved", erase=False)
    fund_service.rig.deliver(left, sequence=9)
    with fund_service.rig.tx() as tx:
        (gift,) = tx.all(select(donations).where(tx.in_community(donations)))
    assert donor.id not in gift._mapping.values()


def test_a_second_click_gives_once(fund_service: FundService) -> None:
    body = {"donor": None, "amount_fen": 500, "channel": "cash", "publish_name": False}
    first = fund_service.rig.post("/donations", body, by=fund_service.who("station"), key="same")
    again = fund_service.rig.post("/donations", body, by=fund_service.who("station"), key="same")
    assert (first.json, again.headers["Idempotency-Replayed"]) == (again.json, "true")
    assert fund_service.fund()["received_fen"] == 500
    without = fund_service.rig.post("/donations", body, by=fund_service.who("station"), key="")
    assert (without.status_code, without.json["code"]) == (400, "idempotency_key_required")


def test_a_dry_run_books_nothing(fund_service: FundService) -> None:
    body = {"donor": None, "amount_fen": 500, "channel": "cash", "publish_name": False}
    seen = fund_service.rig.post("/donations?dry_run=true", body, by=fund_service.who("station")).json
    assert (seen["dry_run"], seen["receipt_number"][-6:]) == (True, "000001")
    assert fund_service.fund()["received_fen"] == 0
    assert fund_service.give(1)["receipt_number"].endswith("000001")


def test_nobody_gives_online_for_another_and_only_the_station_takes_cash(fund_service: FundService) -> None:
    donor, other = fund_service.rig.person("resident"), fund_service.rig.person("resident")
    body = {"donor": {"person_id": str(other.id)}, "amount_fen": 1, "channel": "online", "publish_name": False}
    assert fund_service.rig.post("/donations", body, by=donor).status_code == 403
    cash = {"donor": None, "amount_fen": 1, "channel": "cash", "publish_name": False}
    assert fund_service.rig.post("/donations", cash, by=donor).status_code == 403


def test_a_program_reads_gifts_without_the_names_of_givers(fund_service: FundService) -> None:
    gift = fund_service.give(1_000, donor={"name": "欧阳无名"})
    program = fund_service.rig.client("donations:read")
    assert (
        fund_service.rig.read(f"/donations/{gift['id']}", by=fund_service.who("station"))["donor"]["name"] == "欧阳无名"
    )
    for path in ("/donations", f"/donations/{gift['id']}", f"/donations/{gift['id']}/receipt"):
        shown = fund_service.rig.read(path, by=program)
        assert "欧阳无名" not in str(shown)
        assert gift["id"] in str(shown)


def test_a_donor_sees_their_own_gifts_alone(fund_service: FundService) -> None:
    donor, other = fund_service.rig.person("resident"), fund_service.rig.person("resident")
    gift = fund_service.give_online(donor, 100)
    assert [one["id"] for one in fund_service.rig.read("/donations", by=donor)["items"]] == [gift["id"]]
    assert fund_service.rig.read("/donations", by=other)["items"] == []
    assert fund_service.rig.get(f"/donations/{gift['id']}", by=other).status_code == 404


@pytest.mark.usefixtures("answers_at_once")
def test_a_closed_campaign_is_refused_at_once(fund_service: FundService) -> None:
    """The fund owns its campaigns, so nothing is looked for again."""
    campaign = fund_service.campaign(starts_on="2026-01-01", ends_on="2026-01-31")
    assert campaign["state"] == "closed"
    body = {"donor": None, "amount_fen": 1, "channel": "cash", "publish_name": False, "campaign_id": campaign["id"]}
    for campaign_id, status in ((campaign["id"], 409), (str(new_id()), 404)):
        answer = fund_service.rig.post(
            "/donations", body | {"campaign_id": campaign_id}, by=fund_service.who("station")
        )
        assert answer.status_code == status


def test_money_is_not_given_in_the_name_of_a_person_who_left_or_is_suspended(fund_service: FundService) -> None:
    """A gift of money with the id of somebody who left, and their name published, was 201."""
    gone, barred = fund_service.rig.person("resident"), fund_service.rig.person("resident")
    fund_service.rig.left(gone)
    fund_service.rig.as_now(barred, "resident", state="suspended")
    for donor, code in ((gone, "unknown_person"), (barred, "person_suspended")):
        given = {"person_id": str(donor.id), "name": "陈叔"}
        body = {"donor": given, "amount_fen": 100, "channel": "cash", "publish_name": True}
        for by in (fund_service.who("station"), fund_service.rig.client("donations:write")):
            assert fund_service.rig.post("/donations", body, by=by).json["code"] == code
    assert fund_service.ledger() == []


def test_a_dismissed_worker_sees_no_donation_that_they_entered(fund_service: FundService) -> None:
    """A fired station worker read giver and receipt of a cash gift with `publish_name: false`."""
    station = fund_service.who("station")
    gift = fund_service.give(100, donor={"name": "不愿具名"}, publish_name=False)
    paths = [f"/donations/{gift['id']}", f"/donations/{gift['id']}/receipt"]
    assert [fund_service.rig.get(path, by=station).status_code for path in paths] == [200, 200]
    fired = fund_service.rig.as_now(station, "resident", "volunteer")
    assert [fund_service.rig.get(path, by=station).status_code for path in paths] == [401, 401]
    assert [fund_service.rig.get(path, by=fired).status_code for path in paths] == [404, 404]
