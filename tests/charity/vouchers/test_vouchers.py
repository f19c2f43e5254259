"""Vouchers: one use each, one answer to every wrong code, and attempts that are counted."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from sqlalchemy import func, select

from services.charity.vouchers.model import CodeKeys
from services.charity.vouchers.rules import code_of
from services.charity.vouchers.tables import code_attempts
from services.chassis.database.tables import new_id
from services.contracts import charity as contracts
from tests.charity.conftest import Market
from tests.support.crowd import crowd


def test_a_voucher_is_honoured_by_people_of_shops_alone(market: Market) -> None:
    code = market.redeemed(market.breakfast())["vouchers"][0]["code"]
    for who in (*map(market.who, ("station", "volunteer", "admin", "auditor")), market.rig.person("shop")):
        assert market.use(code, by=who).status_code == 403
    assert market.use(code).status_code == 200


def test_what_changed_without_its_version_is_shown_anew(market: Market) -> None:
    redemption = market.redeemed(market.breakfast())
    path, owner = f"/redemptions/{redemption['id']}", market.who("volunteer")
    seen = {"If-None-Match": market.rig.get(path, by=owner).headers["ETag"]}
    market.use(redemption["vouchers"][0]["code"])
    answer = market.rig.get(path, by=owner, headers=seen)
    assert (answer.status_code, answer.json["vouchers"][0]["state"]) == (200, "used")


def test_used_foreign_unknown_and_expired_codes_have_one_answer(market: Market) -> None:
    first, second = (market.redeemed(market.breakfast())["vouchers"][0]["code"] for _ in range(2))
    elsewhere = market.rig.person("shop")
    market.rig.made("/shops", {"name": "洁净干洗", "staff": [str(elsewhere.id)]}, by=market.who("station"))
    foreign = market.use(first, by=elsewhere)
    market.use(second)
    used = market.use(second)
    market.rig.pass_time(days=61)
    market.rig.run_jobs()
    expired = market.use(first)
    unknown = market.use(code_of(CodeKeys(1, b"another", b"key"), new_id(), new_id(), 1))
    for answer in (foreign, used, expired, unknown):
        assert (answer.status_code, answer.json["code"]) == (409, "voucher_not_usable")


def test_guesses_are_counted_and_barred(market: Market) -> None:
    code = market.redeemed(market.breakfast())["vouchers"][0]["code"]
    market.use(code)
    for _ in range(10):
        assert market.use(code).status_code == 409
    barred = market.use(code)
    assert (barred.status_code, barred.json["code"]) == (429, "too_many_attempts")
    assert (barred.json["minutes"], barred.headers["Retry-After"]) == (15, "900")
    market.rig.now += timedelta(minutes=9, seconds=30)
    later = market.use(code)
    assert (later.json["minutes"], later.headers["Retry-After"]) == (6, "330")
    market.rig.now += timedelta(minutes=6)
    assert market.use(code).status_code == 409


def test_a_hundred_scans_at_once_use_a_voucher_once(market: Market) -> None:
    """By the ten people of its shop; who fails too often is barred meanwhile."""
    staff = [market.who("shop", number) for number in range(1, 11)]
    at = market.shop("老街早餐", *staff)
    code = market.redeemed(market.breakfast(shop_id=at))["vouchers"][0]["code"]
    answers = crowd(100, lambda number: market.use(code, by=staff[number % 10]))
    told = Counter(answer.status_code for answer in answers)
    assert (told[200], told[409] + told[429]) == (1, 99)
    assert len(market.rig.published(contracts.VoucherUsed)) == 1
    assert market.rig.audit() == []


def test_codes_are_shown_to_their_owner_and_kept_nowhere(market: Market) -> None:
    redemption = market.redeemed(market.breakfast())
    code = redemption["vouchers"][0]["code"]
    assert market.see(redemption)["vouchers"][0]["code"] == code
    assert market.rig.get(f"/redemptions/{redemption['id']}", by=market.who("volunteer", 2)).status_code == 404
    assert market.see(redemption, by=market.who("auditor"))["vouchers"][0]["code"] is None


def test_failed_attempts_are_kept_for_thirty_days(market: Market) -> None:
    """By the clock of the database, for the worker deletes them; the rules look back a day at most."""
    reward = market.breakfast()
    code = market.redeemed(reward)["vouchers"][0]["code"]
    market.use(code)
    assert market.use(code).status_code == 409
    with market.rig.tx() as tx:
        (kept,) = tx.all(select(code_attempts.c.recorded_at).where(tx.in_community(code_attempts)))
        assert abs((kept.recorded_at - tx.scalar(select(func.now()))).total_seconds()) < 60
    assert code_attempts.info["retention"] == ("recorded_at", "30 days")
