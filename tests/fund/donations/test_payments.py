"""Online payments: a provider's notice is booked once, and differs from its order at its own risk."""

from __future__ import annotations

import base64
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from standardwebhooks.webhooks import Webhook

from services.chassis.config import settings
from services.contracts import fund as contracts
from tests.fund.conftest import FundService
from tests.support.rig import Rig


def test_an_online_gift_is_booked_when_its_provider_says_so_once(fund_service: FundService) -> None:
    donor = fund_service.rig.person("resident")
    gift = fund_service.give_online(donor, 8_800)
    assert (gift["state"], gift["payment"]["state"], fund_service.fund()["received_fen"]) == ("initiated", "created", 0)
    notice = fund_service.notice(gift)
    assert [fund_service.send(notice).json["verdict"] for _ in range(3)] == ["booked", "repeated", "repeated"]
    another = fund_service.send(fund_service.notice(gift))
    assert another.json["verdict"] == "repeated"
    seen = fund_service.rig.read(f"/donations/{gift['id']}", by=donor)
    assert (seen["state"], seen["payment"]["state"], seen["receipt_number"][-6:]) == ("received", "paid", "000001")
    assert fund_service.fund()["received_fen"] == 8_800
    assert len(fund_service.rig.published(contracts.DonationReceived)) == 1
    assert fund_service.rig.audit() == []


def test_a_notice_that_comes_eight_times_at_once_is_booked_once(fund_service: FundService) -> None:
    gift = fund_service.give_online(fund_service.rig.person("resident"), 8_800)
    notice = fund_service.notice(gift)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: fund_service.send(notice), range(8)))
    assert {answer.status_code for answer in answers} == {200}
    assert sorted(answer.json["verdict"] for answer in answers) == ["booked"] + ["repeated"] * 7
    assert fund_service.fund()["received_fen"] == 8_800


def test_a_notice_of_nothing_that_comes_eight_times_at_once_is_kept_once(fund_service: FundService) -> None:
    notice = fund_service.notice(
        fund_service.give_online(fund_service.rig.person("resident"), 8_800), out_trade_no="0" * 32
    )
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: fund_service.send(notice), range(8)))
    assert {answer.status_code for answer in answers} == {200}
    assert sorted(answer.json["verdict"] for answer in answers) == ["repeated"] * 7 + ["unmatched"]


@pytest.mark.parametrize("wrong", [{"amount_fen": 1}, {"currency": "USD"}])
def test_what_differs_from_the_order_is_kept_and_not_booked(fund_service: FundService, wrong: dict[str, Any]) -> None:
    gift = fund_service.give_online(fund_service.rig.person("resident"), 8_800)
    notice = fund_service.notice(gift, **wrong)
    for answer in (fund_service.send(notice), fund_service.send(notice)):
        assert (answer.status_code, answer.json["code"]) == (409, "payment_mismatch")
    assert fund_service.fund()["received_fen"] == 0


def test_a_notice_of_a_payment_that_nobody_asked_for_is_kept(fund_service: FundService) -> None:
    gift = fund_service.give_online(fund_service.rig.person("resident"), 8_800)
    assert fund_service.send(fund_service.notice(gift, out_trade_no="0" * 32)).json["verdict"] == "unmatched"
    assert fund_service.fund()["received_fen"] == 0


@pytest.mark.parametrize(
    "said",
    [
        {"amount_fen": True},
        {"amount_fen": "8800"},
        {"amount_fen": 88.0},
        {"provider_txn": "a\0b"},
        {"provider_txn": 7},
        {"paid_at": "2026-03-10T09:00:00"},
        {"event": "refunded"},
    ],
)
def test_a_signed_notice_that_makes_no_sense_is_refused(fund_service: FundService, said: dict[str, Any]) -> None:
    gift = fund_service.give_online(fund_service.rig.person("resident"), 8_800)
    assert fund_service.send(fund_service.notice(gift, **said)).status_code == 422
    assert fund_service.fund()["received_fen"] == 0


@pytest.mark.parametrize(
    ("body", "status"), [("{", 400), ('{"event": "paid", "event": "paid"}', 400), ("[]", 422), ("7", 422)]
)
def test_what_is_signed_and_no_notice_is_refused(fund_service: FundService, body: str, status: int) -> None:
    now = datetime.now(UTC)
    key = Webhook(base64.b64encode(fund_service.sandbox.secret.encode()).decode())
    headers = {"webhook-id": "n-1", "webhook-timestamp": str(int(now.timestamp()))}
    answer = fund_service.carry(body.encode(), headers | {"webhook-signature": key.sign("n-1", now, body)})
    assert answer.status_code == status


def test_a_payment_that_its_provider_closed_is_over(fund_service: FundService) -> None:
    donor = fund_service.rig.person("resident")
    gift = fund_service.give_online(donor, 8_800)
    assert fund_service.send(fund_service.notice(gift, event="closed")).json["verdict"] == "closed"
    assert fund_service.rig.read(f"/donations/{gift['id']}", by=donor)["state"] == "expired"


def test_a_notice_that_nobody_signed_is_refused(fund_service: FundService) -> None:
    gift = fund_service.give_online(fund_service.rig.person("resident"), 8_800)
    tampered = fund_service.send(fund_service.notice(gift), tamper=b'{"amount_fen": 1}')
    late = fund_service.send(fund_service.notice(gift), at=datetime.now(UTC) - timedelta(minutes=6))
    for answer in (tampered, late):
        assert (answer.status_code, answer.json["code"]) == (401, "bad_signature")
    assert fund_service.fund()["received_fen"] == 0


def test_an_online_gift_that_is_not_paid_expires_and_late_money_is_still_booked(fund_service: FundService) -> None:
    gift = fund_service.give_online(fund_service.rig.person("resident"), 8_800)
    fund_service.rig.pass_time(hours=3)
    fund_service.rig.run_jobs()
    station = fund_service.who("station")
    assert fund_service.rig.read(f"/donations/{gift['id']}", by=station)["state"] == "expired"
    assert fund_service.send(fund_service.notice(gift)).json["verdict"] == "booked"
    assert fund_service.rig.read(f"/donations/{gift['id']}", by=station)["state"] == "received"
    assert fund_service.rig.audit() == []


def test_without_a_payment_provider_all_goes_on_but_paying_online(
    fund_service: FundService, monkeypatch: pytest.MonkeyPatch
) -> None:
    donor = fund_service.rig.person("resident")
    online = fund_service.give_online(donor, 8_800)  # from when there was one
    notice = fund_service.notice(online)
    signed, headers = fund_service.sandbox.sign(notice, datetime.now(UTC))
    monkeypatch.setenv("WULIN_PAYMENT_SANDBOX_SECRET", "")
    settings.cache_clear()
    try:
        cash = fund_service.give(500)
        assert (
            fund_service.rig.read(f"/donations/{cash['id']}/receipt", by=fund_service.who("station"))["amount_fen"]
            == 500
        )
        assert len(fund_service.rig.read("/donations", by=fund_service.who("station"))["items"]) == 2
        assert fund_service.rig.read(f"/donations/{online['id']}", by=donor)["payment"] == online["payment"]
        body = {"donor": None, "amount_fen": 1, "channel": "online", "publish_name": False}
        refused = (fund_service.rig.post("/donations", body, by=donor), fund_service.carry(signed, headers))
        assert [(one.status_code, one.json["code"]) for one in refused] == [(409, "payment_unavailable")] * 2
    finally:
        monkeypatch.undo()
        settings.cache_clear()


def test_a_community_that_is_no_sandbox_has_no_sandbox_provider(fund_service: FundService) -> None:
    """Else whoever has the shared secret makes money in the books."""
    gift = fund_service.give_online(fund_service.who("resident"), 500)
    real = FundService(Rig(fund_service.rig.prepared, sandbox=False))
    donor = real.who("resident")
    body = {"donor": {"person_id": str(donor.id)}, "amount_fen": 500, "channel": "online", "publish_name": False}
    answers = [real.rig.post("/donations", body, by=donor), real.send(real.notice(gift))]
    assert [(one.status_code, one.json["code"]) for one in answers] == [(409, "payment_unavailable")] * 2
    assert real.ledger() == []
    assert fund_service.send(fund_service.notice(gift)).json["verdict"] == "booked"


def test_production_has_no_sandbox_provider(fund_service: FundService, monkeypatch: pytest.MonkeyPatch) -> None:
    gift, donor = fund_service.give_online(fund_service.who("resident"), 500), fund_service.who("resident")
    given = replace(settings(), env="production")
    monkeypatch.setattr("services.fund.providers.registry.settings", lambda: given)
    body = {"donor": {"person_id": str(donor.id)}, "amount_fen": 500, "channel": "online", "publish_name": False}
    answers = [fund_service.rig.post("/donations", body, by=donor), fund_service.send(fund_service.notice(gift))]
    assert [(one.status_code, one.json["code"]) for one in answers] == [(409, "payment_unavailable")] * 2


@pytest.mark.parametrize("paid_at", ["1900-01-01T00:00:00+00:00", "2025-12-31T15:00:00+00:00"])
def test_a_payment_of_a_closed_year_is_booked_on_the_first_open_day(fund_service: FundService, paid_at: str) -> None:
    """The community was opened in March 2026."""
    gift = fund_service.give_online(fund_service.who("resident"), 500)
    assert fund_service.send(fund_service.notice(gift, paid_at=paid_at)).json["verdict"] == "booked"
    seen = fund_service.rig.read(f"/donations/{gift['id']}", by=fund_service.who("station"))
    assert (seen["received_on"], seen["receipt_number"][-11:]) == ("2026-01-01", "2026-000001")
    assert fund_service.rig.audit() == []
