"""Gifts of money: at the counter, online, named or not; receipts without gaps; the public ledger."""

from __future__ import annotations

import base64
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from standardwebhooks.webhooks import Webhook

from services.chassis.config import settings
from services.chassis.database.tables import new_id
from services.contracts import charity, gateway, orders
from services.contracts import fund as contracts
from services.fund.campaigns.tables import campaign_totals
from services.fund.donations.tables import donations
from tests.fund.conftest import Chest


def test_a_community_begins_with_a_fund_and_a_general_earmark(chest: Chest) -> None:
    fund = chest.fund()
    assert (fund["is_default"], fund["spendable_fen"], [one["kind"] for one in fund["earmarks"]]) == (
        True,
        0,
        ["general"],
    )


def test_cash_at_the_counter_is_booked_with_a_receipt_at_once(chest: Chest) -> None:
    gift = chest.give(20_000, donor={"name": "热心商户"}, publish_name=True)
    assert (gift["state"], gift["receipt_number"]) == ("received", f"{chest.rig.slug.upper()}-2026-000001")
    assert (chest.fund()["received_fen"], chest.fund()["free_fen"]) == (20_000, 20_000)
    (told,) = chest.rig.published(contracts.DonationReceived)
    assert (told.amount_fen, told.donor_person_id) == (20_000, None)
    receipt = chest.rig.read(f"/donations/{gift['id']}/receipt", by=chest.who("station"))
    assert (receipt["amount_words"], receipt["name"]) == ("贰佰元整", "热心商户")
    assert chest.rig.audit() == []


def test_the_street_reads_the_ledger_with_names_as_consented(chest: Chest) -> None:
    chest.give(100, donor={"name": "王阿姨"}, publish_name=True)
    chest.give(200, donor={"name": "李大爷"}, publish_name=False)
    chest.give(300, donor=None)
    assert [(row["in_fen"], row["donor"]) for row in chest.ledger()] == [
        (300, "匿名"),
        (200, "爱心人士"),
        (100, "王阿姨"),
    ]
    assert "李大爷" not in str(chest.rig.get("/ledger", by=None).json)


def test_a_minors_name_is_never_published(chest: Chest) -> None:
    child = chest.rig.person("resident", age_band="child")
    chest.give(100, donor={"person_id": str(child.id), "name": "小明"}, publish_name=True)
    assert chest.ledger()[0]["donor"] == "爱心人士"


def test_who_leaves_takes_their_name_along(chest: Chest) -> None:
    donor = chest.rig.person("resident")
    chest.give(100, donor={"person_id": str(donor.id), "name": "陈叔"}, publish_name=True)
    assert chest.ledger()[0]["donor"] == "陈叔"
    left = gateway.PersonLeft(person_id=donor.id, epoch=2, left_at=chest.rig.now, reason="moved", erase=False)
    chest.rig.hear(left, sequence=9)
    assert chest.ledger()[0]["donor"] == "爱心人士"
    assert chest.fund()["received_fen"] == 100


def test_no_gift_points_to_who_left(chest: Chest) -> None:
    donor = chest.rig.person("resident")
    chest.give_online(donor, 100)
    left = gateway.PersonLeft(person_id=donor.id, epoch=2, left_at=chest.rig.now, reason="moved", erase=False)
    chest.rig.hear(left, sequence=9)
    with chest.rig.tx() as tx:
        (gift,) = tx.all(select(donations).where(tx.in_community(donations)))
    assert donor.id not in gift._mapping.values()


def test_receipts_have_no_gaps_though_many_give_at_once_and_some_are_refused(chest: Chest) -> None:
    station = chest.who("station")

    def give(number: int) -> int:
        body = {"donor": None, "amount_fen": number, "channel": "cash", "publish_name": False}
        return chest.rig.post("/donations", body, by=station).status_code

    with ThreadPoolExecutor(8) as pool:
        codes = list(pool.map(give, [100, 0, 200, -1, 300] * 6))
    assert sorted(codes) == [201] * 18 + [422] * 12
    numbers = [one["receipt_number"] for one in chest.rig.read("/donations?limit=100", by=station)["items"]]
    assert sorted(number[-6:] for number in numbers) == [f"{no:06d}" for no in range(1, 19)]
    assert chest.rig.audit() == []


def test_the_numbers_begin_anew_with_the_communitys_year(chest: Chest) -> None:
    chest.rig.now = datetime(2026, 12, 31, 15, 30, tzinfo=UTC)  # half past eleven at night in Shanghai
    assert chest.give(100)["receipt_number"].endswith("2026-000001")
    chest.rig.now = datetime(2026, 12, 31, 16, 30, tzinfo=UTC)
    assert chest.give(100)["receipt_number"].endswith("2027-000001")
    old = chest.give(100, received_on="2026-12-30")
    assert old["receipt_number"].endswith("2026-000002")  # written down later, the old year's all the same
    assert chest.rig.audit() == []


def test_a_second_click_gives_once(chest: Chest) -> None:
    body = {"donor": None, "amount_fen": 500, "channel": "cash", "publish_name": False}
    first = chest.rig.post("/donations", body, by=chest.who("station"), key="same")
    again = chest.rig.post("/donations", body, by=chest.who("station"), key="same")
    assert (first.json, again.headers["Idempotency-Replayed"]) == (again.json, "true")
    assert chest.fund()["received_fen"] == 500
    without = chest.rig.post("/donations", body, by=chest.who("station"), key="")
    assert (without.status_code, without.json["code"]) == (400, "idempotency_key_required")


def test_a_rehearsal_books_nothing(chest: Chest) -> None:
    body = {"donor": None, "amount_fen": 500, "channel": "cash", "publish_name": False}
    seen = chest.rig.post("/donations?dry_run=true", body, by=chest.who("station")).json
    assert (seen["dry_run"], seen["receipt_number"][-6:]) == (True, "000001")
    assert chest.fund()["received_fen"] == 0
    assert chest.give(1)["receipt_number"].endswith("000001")


def test_an_online_gift_is_booked_when_its_provider_says_so_once(chest: Chest) -> None:
    donor = chest.rig.person("resident")
    gift = chest.give_online(donor, 8_800)
    assert (gift["state"], gift["payment"]["state"], chest.fund()["received_fen"]) == ("initiated", "created", 0)
    notice = chest.notice(gift)
    assert [chest.send(notice).json["verdict"] for _ in range(3)] == ["booked", "repeated", "repeated"]
    another = chest.send(chest.notice(gift))
    assert another.json["verdict"] == "repeated"
    seen = chest.rig.read(f"/donations/{gift['id']}", by=donor)
    assert (seen["state"], seen["payment"]["state"], seen["receipt_number"][-6:]) == ("received", "paid", "000001")
    assert chest.fund()["received_fen"] == 8_800
    assert len(chest.rig.published(contracts.DonationReceived)) == 1
    assert chest.rig.audit() == []


def test_a_notice_that_comes_eight_times_at_once_is_booked_once(chest: Chest) -> None:
    gift = chest.give_online(chest.rig.person("resident"), 8_800)
    notice = chest.notice(gift)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: chest.send(notice), range(8)))
    assert {answer.status_code for answer in answers} == {200}
    assert sorted(answer.json["verdict"] for answer in answers) == ["booked"] + ["repeated"] * 7
    assert chest.fund()["received_fen"] == 8_800


def test_a_notice_of_nothing_that_comes_eight_times_at_once_is_kept_once(chest: Chest) -> None:
    notice = chest.notice(chest.give_online(chest.rig.person("resident"), 8_800), out_trade_no="0" * 32)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: chest.send(notice), range(8)))
    assert {answer.status_code for answer in answers} == {200}
    assert sorted(answer.json["verdict"] for answer in answers) == ["repeated"] * 7 + ["unmatched"]


@pytest.mark.parametrize("wrong", [{"amount_fen": 1}, {"currency": "USD"}])
def test_what_differs_from_the_order_is_kept_and_not_booked(chest: Chest, wrong: dict[str, Any]) -> None:
    gift = chest.give_online(chest.rig.person("resident"), 8_800)
    notice = chest.notice(gift, **wrong)
    for answer in (chest.send(notice), chest.send(notice)):
        assert (answer.status_code, answer.json["code"]) == (409, "payment_mismatch")
    assert chest.fund()["received_fen"] == 0


def test_a_notice_of_a_payment_that_nobody_asked_for_is_kept(chest: Chest) -> None:
    gift = chest.give_online(chest.rig.person("resident"), 8_800)
    assert chest.send(chest.notice(gift, out_trade_no="0" * 32)).json["verdict"] == "unmatched"
    assert chest.fund()["received_fen"] == 0


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
def test_a_signed_notice_that_makes_no_sense_is_refused(chest: Chest, said: dict[str, Any]) -> None:
    gift = chest.give_online(chest.rig.person("resident"), 8_800)
    assert chest.send(chest.notice(gift, **said)).status_code == 422
    assert chest.fund()["received_fen"] == 0


@pytest.mark.parametrize(
    ("body", "status"), [("{", 400), ('{"event": "paid", "event": "paid"}', 400), ("[]", 422), ("7", 422)]
)
def test_what_is_signed_and_no_notice_is_refused(chest: Chest, body: str, status: int) -> None:
    now = datetime.now(UTC)
    key = Webhook(base64.b64encode(chest.sandbox.secret.encode()).decode())
    headers = {"webhook-id": "n-1", "webhook-timestamp": str(int(now.timestamp()))}
    answer = chest.carry(body.encode(), headers | {"webhook-signature": key.sign("n-1", now, body)})
    assert answer.status_code == status


def test_a_payment_that_its_provider_closed_is_over(chest: Chest) -> None:
    donor = chest.rig.person("resident")
    gift = chest.give_online(donor, 8_800)
    assert chest.send(chest.notice(gift, event="closed")).json["verdict"] == "closed"
    assert chest.rig.read(f"/donations/{gift['id']}", by=donor)["state"] == "expired"


def test_a_notice_that_nobody_signed_is_refused(chest: Chest) -> None:
    gift = chest.give_online(chest.rig.person("resident"), 8_800)
    tampered = chest.send(chest.notice(gift), tamper=b'{"amount_fen": 1}')
    late = chest.send(chest.notice(gift), at=datetime.now(UTC) - timedelta(minutes=6))
    for answer in (tampered, late):
        assert (answer.status_code, answer.json["code"]) == (401, "bad_signature")
    assert chest.fund()["received_fen"] == 0


def test_an_online_gift_that_is_not_paid_expires_and_late_money_is_still_booked(chest: Chest) -> None:
    gift = chest.give_online(chest.rig.person("resident"), 8_800)
    chest.rig.pass_time(hours=3)
    chest.rig.run_jobs()
    station = chest.who("station")
    assert chest.rig.read(f"/donations/{gift['id']}", by=station)["state"] == "expired"
    assert chest.send(chest.notice(gift)).json["verdict"] == "booked"
    assert chest.rig.read(f"/donations/{gift['id']}", by=station)["state"] == "received"
    assert chest.rig.audit() == []


def test_without_a_payment_provider_all_goes_on_but_paying_online(
    chest: Chest, monkeypatch: pytest.MonkeyPatch
) -> None:
    donor = chest.rig.person("resident")
    online = chest.give_online(donor, 8_800)  # from when there was one
    notice = chest.notice(online)
    signed, headers = chest.sandbox.sign(notice, datetime.now(UTC))
    monkeypatch.setenv("WULIN_PAYMENT_SANDBOX_SECRET", "")
    settings.cache_clear()
    try:
        cash = chest.give(500)
        assert chest.rig.read(f"/donations/{cash['id']}/receipt", by=chest.who("station"))["amount_fen"] == 500
        assert len(chest.rig.read("/donations", by=chest.who("station"))["items"]) == 2
        assert chest.rig.read(f"/donations/{online['id']}", by=donor)["payment"] == online["payment"]
        body = {"donor": None, "amount_fen": 1, "channel": "online", "publish_name": False}
        refused = (chest.rig.post("/donations", body, by=donor), chest.carry(signed, headers))
        assert [(one.status_code, one.json["code"]) for one in refused] == [(409, "payment_unavailable")] * 2
    finally:
        monkeypatch.undo()
        settings.cache_clear()


def test_nobody_gives_online_for_another_and_only_the_station_takes_cash(chest: Chest) -> None:
    donor, other = chest.rig.person("resident"), chest.rig.person("resident")
    body = {"donor": {"person_id": str(other.id)}, "amount_fen": 1, "channel": "online", "publish_name": False}
    assert chest.rig.post("/donations", body, by=donor).status_code == 403
    cash = {"donor": None, "amount_fen": 1, "channel": "cash", "publish_name": False}
    assert chest.rig.post("/donations", cash, by=donor).status_code == 403


def test_a_program_reads_gifts_without_the_names_of_givers(chest: Chest) -> None:
    gift = chest.give(1_000, donor={"name": "欧阳无名"})
    program = chest.rig.client("donations:read")
    assert chest.rig.read(f"/donations/{gift['id']}", by=chest.who("station"))["donor"]["name"] == "欧阳无名"
    for path in ("/donations", f"/donations/{gift['id']}", f"/donations/{gift['id']}/receipt"):
        told = chest.rig.read(path, by=program)
        assert "欧阳无名" not in str(told)
        assert gift["id"] in str(told)


def test_a_donor_sees_their_own_gifts_alone(chest: Chest) -> None:
    donor, other = chest.rig.person("resident"), chest.rig.person("resident")
    gift = chest.give_online(donor, 100)
    assert [one["id"] for one in chest.rig.read("/donations", by=donor)["items"]] == [gift["id"]]
    assert chest.rig.read("/donations", by=other)["items"] == []
    assert chest.rig.get(f"/donations/{gift['id']}", by=other).status_code == 404


def test_a_campaign_opens_on_its_day_and_takes_gifts_of_its_days(chest: Chest) -> None:
    campaign = chest.campaign(starts_on="2026-03-12", ends_on="2026-03-20")
    assert campaign["state"] == "draft"
    early = {"donor": None, "amount_fen": 1, "channel": "cash", "publish_name": False, "campaign_id": campaign["id"]}
    assert chest.rig.post("/donations", early, by=chest.who("station")).json["code"] == "campaign_not_open"
    chest.rig.pass_time(days=2)
    chest.rig.run_jobs()
    assert [one.campaign_id for one in chest.rig.published(contracts.CampaignOpened)] != []
    chest.give(700, campaign_id=campaign["id"])
    chest.rig.pass_time(days=30)
    chest.rig.run_jobs()
    seen = chest.rig.read(f"/campaigns/{campaign['id']}", by=chest.who("station"))
    assert (seen["state"], seen["totals"]["received_fen"], seen["totals"]["gifts"]) == ("closed", 700, 1)


def closed(chest: Chest, campaign_id: Any, order_id: UUID, revision: int, minutes: int) -> orders.OrderClosed:
    """An order of which one volunteer served so many minutes."""
    served = orders.Served(person_id=new_id(), served_on=chest.rig.now.date(), minutes=minutes, method="leader")
    return orders.OrderClosed(
        order_id=order_id,
        revision=revision,
        form="errand",
        campaign_id=campaign_id,
        closed_at=chest.rig.now,
        volunteers=(served,),
    )


def test_money_goods_and_time_stand_side_by_side(chest: Chest) -> None:
    campaign = chest.campaign()
    volunteer = chest.rig.person("volunteer")
    order = new_id()
    gift = charity.GiftAccepted(
        gift_id=new_id(),
        revision=1,
        donor_kind="person",
        donor_person_id=volunteer.id,
        units=6,
        campaign_id=campaign["id"],
        accepted_on=chest.rig.now.date(),
    )
    chest.rig.hear(closed(chest, campaign["id"], order, 2, 60))
    chest.rig.hear(closed(chest, campaign["id"], order, 1, 90), gift)
    chest.give(500, campaign_id=campaign["id"])
    seen = chest.rig.read(f"/campaigns/{campaign['id']}", by=chest.who("station"))
    assert seen["totals"] == {"received_fen": 500, "gifts": 1, "units": 6, "minutes": 60}
    assert chest.rig.facts()["campaign_minutes"] == {campaign["id"]: 60}
    assert chest.rig.facts()["campaign_goods_units"] == {campaign["id"]: 6}


def test_what_is_told_of_an_order_at_once_counts_once(chest: Chest) -> None:
    campaign = chest.campaign()["id"]
    told = [
        closed(chest, campaign, order, revision, 60) for order in (new_id() for _ in range(12)) for revision in (1, 2)
    ]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda event: chest.rig.consumer.take([chest.rig.delivery(event)]), told))
    seen = chest.rig.read(f"/campaigns/{campaign}", by=chest.who("station"))
    assert seen["totals"]["minutes"] == 12 * 60
    assert chest.rig.audit() == []


def test_a_later_word_that_names_no_campaign_holds_though_it_comes_first(chest: Chest) -> None:
    campaign, order = chest.campaign()["id"], new_id()
    chest.rig.hear(closed(chest, None, order, 2, 60))
    chest.rig.hear(closed(chest, campaign, order, 1, 60))
    assert chest.rig.read(f"/campaigns/{campaign}", by=chest.who("station"))["totals"]["minutes"] == 0


def test_a_reopened_order_of_a_campaign_counts_nothing(chest: Chest) -> None:
    campaign, order = chest.campaign()["id"], new_id()
    reopened = orders.OrderReopened(order_id=order, revision=1, reopened_at=chest.rig.now, reason="dispute")
    chest.rig.hear(reopened, closed(chest, campaign, order, 1, 60))
    assert chest.rig.read(f"/campaigns/{campaign}", by=chest.who("station"))["totals"]["minutes"] == 0
    chest.rig.hear(closed(chest, campaign, order, 2, 45))
    assert chest.rig.read(f"/campaigns/{campaign}", by=chest.who("station"))["totals"]["minutes"] == 45


@pytest.mark.parametrize("unit", ["received_fen", "gifts", "units", "minutes"])
def test_the_audit_names_a_campaign_that_counts_what_did_not_come(chest: Chest, unit: str) -> None:
    campaign = chest.campaign()["id"]
    with chest.rig.tx() as tx:
        tx.execute(campaign_totals.update().where(tx.in_community(campaign_totals)).values({unit: 1}))
    (found,) = chest.rig.audit()
    assert found.startswith("campaigns_count_what_came")
    assert campaign in found


def test_a_campaign_that_asks_the_public_opens_is_seen_from_the_street_and_takes_gifts(chest: Chest) -> None:
    chest.campaign()
    host = {"host_charity": "长沙市岳麓区慈善会", "filing_no": "53430100MJJ5088XXXA26001"}
    campaign = chest.campaign(public=host, starts_on="2026-03-10")
    assert (campaign["mode"], campaign["state"]) == ("public", "open")
    chest.give(20_000, campaign_id=campaign["id"], donor={"name": "老街早餐"}, publish_name=True)
    gift = chest.give_online(chest.who("resident"), 500, campaign_id=campaign["id"])
    assert chest.send(chest.notice(gift)).json["verdict"] == "booked"
    (seen,) = chest.rig.read("/campaigns", by=None)["items"]
    assert seen == chest.rig.read(f"/campaigns/{campaign['id']}", by=None)
    assert {name: seen[name] for name in host} == host
    assert (seen["totals"]["received_fen"], seen["totals"]["gifts"]) == (20_500, 2)
    assert [one.mode for one in chest.rig.published(contracts.CampaignOpened)] == ["internal", "public"]
    assert chest.rig.audit() == []


@pytest.mark.parametrize("days", [{"starts_on": "0001-01-01"}, {"ends_on": "9999-12-31"}])
def test_a_campaign_at_the_edge_of_the_calendar_is_no_accident(chest: Chest, days: dict[str, str]) -> None:
    body = {"name": "为独居老人添暖", "purpose": "购置取暖器", "starts_on": "2026-03-10", "ends_on": "2026-03-31"}
    host = {"host_charity": "慈善会", "filing_no": "A26001", "filed_on": "0001-01-01"}
    answer = chest.rig.post("/campaigns", body | {"public": host} | days, by=chest.who("fund_manager"))
    assert (answer.status_code, answer.json["code"]) == (422, "invalid")


def test_a_plan_that_was_filed_too_late_is_refused(chest: Chest) -> None:
    host = {"host_charity": "长沙市岳麓区慈善会", "filing_no": "53430100MJJ5088XXXA26001", "filed_on": "2026-03-06"}
    body = {"name": "为独居老人添暖", "purpose": "购置取暖器", "starts_on": "2026-03-10", "ends_on": "2026-03-31"}
    answer = chest.rig.post("/campaigns", body | {"public": host}, by=chest.who("fund_manager"))
    assert (answer.status_code, answer.json["code"]) == (409, "filing_too_late")
    made = chest.campaign(public=host | {"filed_on": "2026-02-28"}, starts_on="2026-03-10")
    assert made["state"] == "open"


def test_the_street_sees_only_what_asks_the_public(chest: Chest) -> None:
    chest.campaign()
    assert chest.rig.read("/campaigns", by=None)["items"] == []
    assert len(chest.rig.read("/campaigns", by=chest.who("resident"))["items"]) == 1
