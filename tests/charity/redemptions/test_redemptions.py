"""Redemptions: requested, confirmed, refused, cancelled, handed over and returned."""

from __future__ import annotations

import itertools
from collections import Counter

import pytest

from services.contracts import charity as contracts
from services.contracts import gateway
from tests.charity.conftest import Market
from tests.support.crowd import crowd


def test_the_station_redeems_for_somebody_and_reads_the_code_to_them(market: Market) -> None:
    station, li = market.who("station"), market.who("volunteer")
    reward = market.breakfast()
    body = {"reward_id": reward["id"], "quantity": 1}
    assert market.rig.post("/redemptions", body, by=station).status_code == 422
    asked = market.rig.made("/redemptions", body | {"on_behalf_of": str(li.id)}, by=station)
    assert (asked["person_id"], asked["requested_by"]) == (str(li.id), str(station.id))
    market.rig.hear(market.debited(asked))
    assert market.see(asked, by=station)["vouchers"][0]["code"] == market.see(asked)["vouchers"][0]["code"]
    listed = market.rig.read("/redemptions", by=station)["items"][0]
    assert listed["vouchers"][0]["code"] is None
    other = market.who("volunteer", 2)
    assert market.rig.post("/redemptions", body | {"on_behalf_of": str(li.id)}, by=other).status_code == 403


def test_an_answer_to_what_nobody_asked_is_parked(market: Market) -> None:
    redemption = {
        "id": "01923d5e-0000-7000-8000-000000000001",
        "person_id": str(market.who("volunteer").id),
        "points": 4,
    }
    market.rig.hear(market.debited(redemption), outcome="parked: not_found")


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
