"""Redemptions: requested, confirmed, refused, cancelled, handed over and returned."""

from __future__ import annotations

import itertools
from collections import Counter

import psycopg
import pytest
from sqlalchemy.engine import make_url

from services.contracts import charity as contracts
from services.contracts import gateway
from tests.charity.conftest import Supermarket
from tests.support.crowd import crowd


def test_an_answer_for_an_unknown_redemption_is_parked(supermarket: Supermarket) -> None:
    redemption = {
        "id": "01923d5e-0000-7000-8000-000000000001",
        "person_id": str(supermarket.who("volunteer").id),
        "points": 4,
    }
    supermarket.rig.deliver(supermarket.debited(redemption), outcome="parked: not_found")


def test_a_confirmed_redemption_issues_a_voucher_that_is_used_once(supermarket: Supermarket) -> None:
    reward = supermarket.voucher_reward()
    asked = supermarket.request(reward)
    assert (asked.status_code, asked.json["state"], asked.json["vouchers"]) == (202, "reserved", [])
    (requested,) = supermarket.rig.published(contracts.RedemptionRequested)
    assert (requested.points, requested.person_id) == (4, supermarket.who("volunteer").id)
    supermarket.rig.deliver(supermarket.debited(asked.json))
    seen = supermarket.read(asked.json)
    (voucher,) = seen["vouchers"]
    assert (seen["state"], voucher["valid_until"]) == ("confirmed", "2026-05-09")
    used = supermarket.use(voucher["code"])
    assert (used.status_code, used.json["state"]) == (200, "used")
    again = supermarket.use(voucher["code"])
    assert (again.status_code, again.json["code"]) == (409, "voucher_not_usable")
    assert len(supermarket.rig.published(contracts.VoucherUsed)) == 1
    assert supermarket.rig.audit() == []


@pytest.mark.parametrize("answer", ["debited", "refused"])
def test_the_answer_of_points_wakes_the_request_that_waits(
    supermarket: Supermarket, answer: str, postgres: str
) -> None:
    asked = supermarket.request(supermarket.voucher_reward()).json
    database = make_url(supermarket.rig.prepared.urls["app"]).database
    with psycopg.connect(postgres, dbname=database, autocommit=True) as listener:
        listener.execute("listen wulin_outcomes")
        supermarket.rig.deliver(getattr(supermarket, answer)(asked))
        (announced,) = listener.notifies(timeout=5, stop_after=1)
    assert announced.payload == asked["id"]


def test_a_refused_debit_releases_stock_and_gives_the_reason(supermarket: Supermarket) -> None:
    reward = supermarket.goods_reward(stock=1)
    asked = supermarket.request(reward).json
    assert supermarket.balance()["free"] == 0
    supermarket.rig.deliver(supermarket.refused(asked, "gate_not_reached", 1))
    seen = supermarket.read(asked)
    assert (seen["state"], seen["code"], seen["missing"]) == ("refused", "gate_not_reached", 1)
    assert supermarket.balance()["free"] == 1
    assert supermarket.rig.audit() == []
    assert supermarket.request(reward).status_code == 202


def test_one_of_two_hundred_concurrent_requests_gets_the_last_piece(supermarket: Supermarket) -> None:
    reward = supermarket.goods_reward(stock=1)
    people = [supermarket.who("volunteer", number) for number in range(20)]
    answers = crowd(200, lambda number: supermarket.request(reward, by=people[number % 20]))
    assert Counter(answer.status_code for answer in answers) == {202: 1, 409: 199}
    assert {answer.json["code"] for answer in answers if answer.status_code == 409} == {"out_of_stock"}
    assert supermarket.rig.audit() == []


@pytest.mark.parametrize("answer", ["debited", "refused"])
@pytest.mark.parametrize("turn", list(itertools.permutations(["cancel", "answer", "answer again"])))
def test_cancellation_and_answer_in_any_order_return_points_and_stock(
    supermarket: Supermarket, answer: str, turn: tuple[str, ...]
) -> None:
    reward = supermarket.goods_reward(stock=1)
    asked = supermarket.request(reward).json
    reply = supermarket.debited(asked) if answer == "debited" else supermarket.refused(asked)
    for act in turn:
        if act == "cancel":
            supermarket.rig.post(f"/redemptions/{asked['id']}/cancel", by=supermarket.who("volunteer"))
        else:
            supermarket.rig.deliver(reply)
    seen = supermarket.read(asked)
    assert seen["state"] in {"cancelled", "returned", "refused"}
    assert len(supermarket.returned()) == (1 if answer == "debited" else 0)
    assert supermarket.balance()["free"] == 1
    assert supermarket.rig.audit() == []


def test_refused_redemptions_do_not_count_towards_the_limit(supermarket: Supermarket) -> None:
    reward = supermarket.goods_reward(stock=9, limit_per_person=1)
    first = supermarket.request(reward).json
    assert supermarket.request(reward).json["code"] == "reward_limit_reached"
    supermarket.rig.deliver(supermarket.refused(first))
    assert supermarket.request(reward).status_code == 202
    assert supermarket.request(reward, by=supermarket.who("volunteer", 2)).status_code == 202


@pytest.mark.parametrize("before", [0, 1])
def test_of_a_refused_redemption_of_vouchers_nothing_stays(supermarket: Supermarket, before: int) -> None:
    """The counter is judged with COMMIT: the redemption, its event and the counts of the reward are undone as well."""
    reward = supermarket.voucher_reward(limit_per_person=2)
    for _ in range(before):
        assert supermarket.request(reward).status_code == 202
    refused = supermarket.request(reward, quantity=3 - before)
    assert (refused.status_code, refused.json["code"]) == (409, "reward_limit_reached")
    assert "2" in refused.json["detail"]
    assert len(supermarket.rig.published(contracts.RedemptionRequested)) == before
    assert supermarket.rig.read(f"/rewards/{reward['id']}", by=supermarket.who("station"))["available"] == 300 - before
    assert supermarket.rig.audit() == []


def test_goods_are_reserved_first_expired_first_and_handed_over(supermarket: Supermarket) -> None:
    late = supermarket.accept(supermarket.gift({"expires_on": "2027-06-30", "quantity": 2}, units=2))
    supermarket.accept(supermarket.gift({"expires_on": "2026-09-30", "quantity": 1}, units=1))
    item = late["lines"][0]["item_id"]
    reward = supermarket.goods_reward(stock=3, name="大米一袋", item_id=item)
    redemption = supermarket.confirmed(reward, quantity=2)
    held = {
        lot["expires_on"]: lot["reserved"]
        for lot in supermarket.rig.read("/lots", by=supermarket.who("station"))["items"]
    }
    assert held == {"2026-09-30": 1, "2027-06-30": 1}
    out = supermarket.rig.made(f"/redemptions/{redemption['id']}/hand-over", by=supermarket.who("station"))
    assert (out["state"], supermarket.balance("大米")["on_hand"]) == ("collected", 1)
    assert supermarket.rig.audit() == []


def test_uncollected_goods_are_returned_with_their_points(supermarket: Supermarket) -> None:
    redemption = supermarket.confirmed(supermarket.goods_reward(stock=1))
    supermarket.rig.pass_time(days=16)
    supermarket.rig.run_jobs()
    assert supermarket.read(redemption)["state"] == "returned"
    assert [one.points for one in supermarket.returned()] == [8]
    assert supermarket.balance()["free"] == 1
    assert supermarket.rig.audit() == []


def test_goods_are_not_handed_over_after_their_last_day(supermarket: Supermarket) -> None:
    """Even before the job has returned them."""
    redemption = supermarket.confirmed(supermarket.goods_reward(stock=1))
    supermarket.rig.pass_time(days=16)
    late = supermarket.rig.post(f"/redemptions/{redemption['id']}/hand-over", by=supermarket.who("station"))
    assert (late.status_code, late.json["code"]) == (409, "collect_expired")
    assert (supermarket.read(redemption)["state"], supermarket.balance()["on_hand"]) == ("confirmed", 1)


def test_a_redemption_without_an_answer_for_a_day_is_flagged(supermarket: Supermarket) -> None:
    asked = supermarket.request(supermarket.goods_reward()).json
    supermarket.rig.pass_time(hours=25)
    supermarket.rig.run_jobs()
    (waiting,) = supermarket.rig.read("/redemptions?attention=true", by=supermarket.who("station"))["items"]
    assert (waiting["id"], waiting["state"]) == (asked["id"], "reserved")


def test_the_open_redemptions_of_a_person_who_leaves_are_cancelled(supermarket: Supermarket) -> None:
    leaver = supermarket.who("volunteer")
    asked = supermarket.request(supermarket.goods_reward(stock=1)).json
    left = gateway.PersonLeft(person_id=leaver.id, epoch=2, left_at=supermarket.rig.now, reason="moved", erase=False)
    supermarket.rig.deliver(left, sequence=9)
    supermarket.rig.deliver(supermarket.debited(asked))
    assert len(supermarket.returned()) == 1
    assert supermarket.rig.audit() == []


def test_residents_and_paused_rewards_are_refused(supermarket: Supermarket) -> None:
    reward = supermarket.goods_reward()
    assert supermarket.request(reward, by=supermarket.who("resident")).status_code == 403
    supermarket.rig.made(f"/rewards/{reward['id']}/pause", by=supermarket.who("station"))
    assert supermarket.request(reward).json["code"] == "reward_not_offered"


def test_nobody_redeems_for_a_person_who_left_or_is_suspended(supermarket: Supermarket) -> None:
    reward, station = supermarket.voucher_reward(), supermarket.who("station")
    gone, barred = supermarket.who("volunteer", 2), supermarket.who("volunteer", 3)
    supermarket.rig.left(gone)
    supermarket.rig.as_now(barred, "volunteer", state="suspended")
    for whom, code in ((gone, "unknown_person"), (barred, "person_suspended")):
        body = {"reward_id": reward["id"], "quantity": 1, "on_behalf_of": str(whom.id)}
        assert supermarket.rig.post("/redemptions", body, by=station).json["code"] == code
