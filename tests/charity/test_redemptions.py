"""Redemptions and vouchers: promised, paid or given back; a code is good once."""

from __future__ import annotations

import itertools
from collections import Counter
from datetime import timedelta

import pytest

from services.charity.model.vouchers import CodeKeys
from services.charity.rules.vouchers import code_of
from services.chassis.database.tables import new_id
from services.contracts import charity as contracts
from services.contracts import gateway
from tests.charity.conftest import Market
from tests.support.crowd import crowd


def test_a_paid_redemption_gives_a_voucher_that_a_shop_honours_once(market: Market) -> None:
    reward = market.breakfast()
    asked = market.ask(reward)
    assert (asked.status_code, asked.json["state"], asked.json["vouchers"]) == (202, "reserved", [])
    (told,) = market.rig.published(contracts.RedemptionRequested)
    assert (told.points, told.person_id) == (4, market.who("volunteer").id)
    market.rig.hear(market.debited(asked.json))
    seen = market.see(asked.json)
    (voucher,) = seen["vouchers"]
    assert (seen["state"], voucher["valid_until"]) == ("confirmed", "2026-05-09")
    used = market.use(voucher["code"])
    assert (used.status_code, used.json["state"]) == (200, "used")
    again = market.use(voucher["code"])
    assert (again.status_code, again.json["code"]) == (409, "voucher_not_usable")
    assert len(market.rig.published(contracts.VoucherUsed)) == 1
    assert market.rig.audit() == []


def test_a_refused_debit_gives_the_stock_back_and_says_why(market: Market) -> None:
    reward = market.goods(stock=1)
    asked = market.ask(reward).json
    assert market.stock()["free"] == 0
    market.rig.hear(market.refused(asked, "gate_not_reached", 1))
    seen = market.see(asked)
    assert (seen["state"], seen["code"], seen["missing"]) == ("refused", "gate_not_reached", 1)
    assert market.stock()["free"] == 1
    assert market.rig.audit() == []
    assert market.ask(reward).status_code == 202


def test_two_hundred_who_want_the_last_item_at_once_are_one_winner(market: Market) -> None:
    reward = market.goods(stock=1)
    people = [market.who("volunteer", number) for number in range(20)]
    answers = crowd(200, lambda number: market.ask(reward, by=people[number % 20]))
    assert Counter(answer.status_code for answer in answers) == {202: 1, 409: 199}
    assert {answer.json["code"] for answer in answers if answer.status_code == 409} == {"out_of_stock"}
    assert market.rig.audit() == []


@pytest.mark.parametrize("answer", ["debited", "refused"])
@pytest.mark.parametrize("turn", list(itertools.permutations(["cancel", "answer", "answer again"])))
def test_whatever_comes_first_nothing_is_debited_for_nothing(
    market: Market, answer: str, turn: tuple[str, ...]
) -> None:
    reward = market.goods(stock=1)
    asked = market.ask(reward).json
    told = market.debited(asked) if answer == "debited" else market.refused(asked)
    for act in turn:
        if act == "cancel":
            market.rig.post(f"/redemptions/{asked['id']}/cancel", by=market.who("volunteer"))
        else:
            market.rig.hear(told)
    seen = market.see(asked)
    assert seen["state"] in {"cancelled", "returned", "refused"}
    assert len(market.returned()) == (1 if answer == "debited" else 0)
    assert market.stock()["free"] == 1
    assert market.rig.audit() == []


def test_the_limit_of_a_person_counts_what_came_to_something(market: Market) -> None:
    reward = market.goods(stock=9, limit_per_person=1)
    first = market.ask(reward).json
    assert market.ask(reward).json["code"] == "reward_limit_reached"
    market.rig.hear(market.refused(first))
    assert market.ask(reward).status_code == 202
    assert market.ask(reward, by=market.who("volunteer", 2)).status_code == 202


def test_goods_go_first_expired_first_and_leave_at_the_counter(market: Market) -> None:
    late = market.accept(market.gift({"expires_on": "2027-06-30", "quantity": 2}, units=2))
    market.accept(market.gift({"expires_on": "2026-09-30", "quantity": 1}, units=1))
    item = late["lines"][0]["item_id"]
    reward = market.goods(stock=3, name="大米一袋", item_id=item)
    redemption = market.redeemed(reward, quantity=2)
    held = {lot["expires_on"]: lot["reserved"] for lot in market.rig.read("/lots", by=market.who("station"))["items"]}
    assert held == {"2026-09-30": 1, "2027-06-30": 1}
    out = market.rig.made(f"/redemptions/{redemption['id']}/hand-over", by=market.who("station"))
    assert (out["state"], market.stock("大米")["on_hand"]) == ("collected", 1)
    assert market.rig.audit() == []


def test_goods_that_nobody_collects_go_back_with_their_points(market: Market) -> None:
    redemption = market.redeemed(market.goods(stock=1))
    market.rig.pass_time(days=16)
    market.rig.run_jobs()
    assert market.see(redemption)["state"] == "returned"
    assert [one.points for one in market.returned()] == [8]
    assert market.stock()["free"] == 1
    assert market.rig.audit() == []


def test_goods_are_not_handed_out_after_their_last_day(market: Market) -> None:
    """Whether or not the clock has taken them back by then."""
    redemption = market.redeemed(market.goods(stock=1))
    market.rig.pass_time(days=16)
    late = market.rig.post(f"/redemptions/{redemption['id']}/hand-over", by=market.who("station"))
    assert (late.status_code, late.json["code"]) == (409, "collect_expired")
    assert (market.see(redemption)["state"], market.stock()["on_hand"]) == ("confirmed", 1)


def test_what_points_does_not_answer_for_a_day_comes_on_the_stations_list(market: Market) -> None:
    asked = market.ask(market.goods()).json
    market.rig.pass_time(hours=25)
    market.rig.run_jobs()
    (waiting,) = market.rig.read("/redemptions?attention=true", by=market.who("station"))["items"]
    assert (waiting["id"], waiting["state"]) == (asked["id"], "reserved")


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


def test_who_leaves_takes_nothing_more(market: Market) -> None:
    leaver = market.who("volunteer")
    asked = market.ask(market.goods(stock=1)).json
    left = gateway.PersonLeft(person_id=leaver.id, epoch=2, left_at=market.rig.now, reason="moved", erase=False)
    market.rig.hear(left, sequence=9)
    market.rig.hear(market.debited(asked))
    assert len(market.returned()) == 1
    assert market.rig.audit() == []


def test_only_volunteers_redeem_and_a_paused_reward_is_not_to_be_had(market: Market) -> None:
    reward = market.goods()
    assert market.ask(reward, by=market.who("resident")).status_code == 403
    market.rig.made(f"/rewards/{reward['id']}/pause", by=market.who("station"))
    assert market.ask(reward).json["code"] == "reward_not_offered"
