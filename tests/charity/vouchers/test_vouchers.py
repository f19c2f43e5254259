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
from tests.charity.conftest import Supermarket
from tests.support.crowd import crowd


def test_only_staff_of_a_shop_uses_vouchers(supermarket: Supermarket) -> None:
    code = supermarket.confirmed(supermarket.voucher_reward())["vouchers"][0]["code"]
    for who in (*map(supermarket.who, ("station", "volunteer", "admin", "auditor")), supermarket.rig.person("shop")):
        assert supermarket.use(code, by=who).status_code == 403
    assert supermarket.use(code).status_code == 200


def test_a_redemption_is_read_anew_after_its_voucher_was_used(supermarket: Supermarket) -> None:
    redemption = supermarket.confirmed(supermarket.voucher_reward())
    path, owner = f"/redemptions/{redemption['id']}", supermarket.who("volunteer")
    seen = {"If-None-Match": supermarket.rig.get(path, by=owner).headers["ETag"]}
    supermarket.use(redemption["vouchers"][0]["code"])
    answer = supermarket.rig.get(path, by=owner, headers=seen)
    assert (answer.status_code, answer.json["vouchers"][0]["state"]) == (200, "used")


def test_used_foreign_unknown_and_expired_codes_get_one_answer(supermarket: Supermarket) -> None:
    first, second = (supermarket.confirmed(supermarket.voucher_reward())["vouchers"][0]["code"] for _ in range(2))
    elsewhere = supermarket.rig.person("shop")
    supermarket.rig.made("/shops", {"name": "洁净干洗", "staff": [str(elsewhere.id)]}, by=supermarket.who("station"))
    foreign = supermarket.use(first, by=elsewhere)
    supermarket.use(second)
    used = supermarket.use(second)
    supermarket.rig.pass_time(days=61)
    supermarket.rig.run_jobs()
    expired = supermarket.use(first)
    unknown = supermarket.use(code_of(CodeKeys(1, b"another", b"key"), new_id(), new_id(), 1))
    for answer in (foreign, used, expired, unknown):
        assert (answer.status_code, answer.json["code"]) == (409, "voucher_not_usable")


def test_a_shop_accepts_vouchers_of_its_rewards_alone_whatever_others_there_are(supermarket: Supermarket) -> None:
    """One reward of each of two shops, and one that every shop accepts; vouchers of all of them are open."""
    clerks = [supermarket.who("shop", number) for number in (1, 2)]
    shops = [supermarket.shop(name, clerk) for name, clerk in zip(("老街早餐", "洁净干洗"), clerks, strict=True)]
    of_shops = [supermarket.confirmed(supermarket.voucher_reward(shop_id=shop)) for shop in shops]
    body = {"name": "通用券", "kind": "voucher", "price_points": 4, "stock": 9, "valid_days": 60}
    of_all = supermarket.confirmed(supermarket.rig.made("/rewards", body, by=supermarket.who("station")))
    first, second, any_shop = (one["vouchers"][0]["code"] for one in (*of_shops, of_all))
    assert supermarket.use(first, by=clerks[1]).json["code"] == "voucher_not_usable"
    assert supermarket.use(second, by=clerks[0]).json["code"] == "voucher_not_usable"
    newcomer = supermarket.who("shop", 3)
    supermarket.shop("便民修鞋", newcomer)  # of which no reward names anything
    assert supermarket.use(any_shop, by=newcomer).status_code == 200
    assert supermarket.use(first, by=clerks[0]).status_code == 200


def guess() -> str:
    """A code with the right check digit that exists nowhere."""
    return code_of(CodeKeys(1, b"another", b"key"), new_id(), new_id(), 1)


def test_guesses_are_counted_and_lock_the_caller_out(supermarket: Supermarket) -> None:
    supermarket.voucher_reward()
    for _ in range(10):
        assert supermarket.use(guess()).status_code == 409
    barred = supermarket.use(guess())
    assert (barred.status_code, barred.json["code"]) == (429, "too_many_attempts")
    assert (barred.json["minutes"], barred.headers["Retry-After"]) == (15, "900")
    supermarket.rig.now += timedelta(minutes=9, seconds=30)
    later = supermarket.use(guess())
    assert (later.json["minutes"], later.headers["Retry-After"]) == (6, "330")
    supermarket.rig.now += timedelta(minutes=6)
    assert supermarket.use(guess()).status_code == 409


def test_the_sixth_customer_of_a_tired_clerk_is_served(supermarket: Supermarket) -> None:
    """Five bring a voucher that was used before, and each is scanned three times."""
    reward = supermarket.voucher_reward()
    for _ in range(5):
        code = supermarket.confirmed(reward)["vouchers"][0]["code"]
        assert supermarket.use(code).status_code == 200
        assert [supermarket.use(code).json["code"] for _ in range(3)] == ["voucher_not_usable"] * 3
    good = supermarket.confirmed(reward)["vouchers"][0]["code"]
    assert supermarket.use(good).status_code == 200


def test_the_same_wrong_code_again_is_the_same_guess(supermarket: Supermarket) -> None:
    good = supermarket.confirmed(supermarket.voucher_reward())["vouchers"][0]["code"]
    wrong = guess()
    assert [supermarket.use(wrong).status_code for _ in range(12)] == [409] * 12
    assert supermarket.use(good).status_code == 200


def test_a_hundred_concurrent_scans_use_a_voucher_once(supermarket: Supermarket) -> None:
    """Ten people of one shop scan; a used voucher locks nobody out."""
    staff = [supermarket.who("shop", number) for number in range(1, 11)]
    at = supermarket.shop("老街早餐", *staff)
    code = supermarket.confirmed(supermarket.voucher_reward(shop_id=at))["vouchers"][0]["code"]
    answers = crowd(100, lambda number: supermarket.use(code, by=staff[number % 10]))
    statuses = Counter(answer.status_code for answer in answers)
    assert (statuses[200], statuses[409]) == (1, 99)
    assert len(supermarket.rig.published(contracts.VoucherUsed)) == 1
    assert supermarket.rig.audit() == []


def test_only_the_owner_sees_a_code(supermarket: Supermarket) -> None:
    redemption = supermarket.confirmed(supermarket.voucher_reward())
    code = redemption["vouchers"][0]["code"]
    assert supermarket.read(redemption)["vouchers"][0]["code"] == code
    assert (
        supermarket.rig.get(f"/redemptions/{redemption['id']}", by=supermarket.who("volunteer", 2)).status_code == 404
    )
    assert supermarket.read(redemption, by=supermarket.who("auditor"))["vouchers"][0]["code"] is None


def test_failed_attempts_are_kept_for_thirty_days(supermarket: Supermarket) -> None:
    """Real time counts, since the worker deletes them by it; the rules look back a day at most."""
    supermarket.voucher_reward()
    assert supermarket.use(guess()).status_code == 409
    with supermarket.rig.tx() as tx:
        (kept,) = tx.all(select(code_attempts.c.recorded_at).where(tx.in_community(code_attempts)))
        assert abs((kept.recorded_at - tx.scalar(select(func.now()))).total_seconds()) < 60
    assert code_attempts.info["retention"] == ("recorded_at", "30 days")
