"""The tasks of the supermarket: what waits, for the worker who may do it."""

from __future__ import annotations

from typing import Any

from tests.charity.conftest import Supermarket
from tests.support.rig import Caller


def tasks(supermarket: Supermarket, by: Caller) -> dict[str, Any]:
    return {one["kind"]: one for one in supermarket.rig.read("/supermarket-tasks", by=by)["items"]}


def test_what_waits_is_shown_to_who_may_do_it(supermarket: Supermarket) -> None:
    first, second = supermarket.who("station"), supermarket.who("station", 2)
    assert tasks(supermarket, first) == {}
    donor = {"person_id": str(supermarket.who("resident").id)}
    registered = supermarket.gift()
    waiting = supermarket.accept(supermarket.gift({"quantity": 30}, donor=donor, units=30))
    held = supermarket.gift({"name": "感冒灵颗粒"})
    supermarket.rig.made(f"/gifts/{waiting['id']}/reverse", {"units": 1, "reason": "miscounted"}, by=first)
    reward = supermarket.voucher_reward()
    asked = supermarket.counter(reward, supermarket.who("volunteer")).json
    alone = supermarket.counter(reward, supermarket.rig.person("volunteer", has_signed_in=False)).json
    seen = tasks(supermarket, second)
    ids = {kind: [one["id"] for one in task["items"]] for kind, task in seen.items()}
    assert ids == {
        "gifts_to_accept": [registered["id"], held["id"]],
        "gifts_to_confirm": [waiting["id"]],
        "lines_to_decide": [held["id"]],
        "reversals_to_approve": [waiting["id"]],
        "redemptions_to_second": [asked["id"]],
        "redemptions_served_alone": [alone["id"]],
    }
    assert all(task["count"] == len(task["items"]) and task["oldest"] for task in seen.values())
    assert tasks(supermarket, first).keys() == {"gifts_to_accept"}  # the rest needs another


def test_five_of_many_are_shown_the_oldest_first(supermarket: Supermarket) -> None:
    gifts = []
    for _ in range(7):
        gifts.append(supermarket.gift()["id"])
        supermarket.rig.pass_time(hours=1)
    task = tasks(supermarket, supermarket.who("station"))["gifts_to_accept"]
    assert (task["count"], [one["id"] for one in task["items"]]) == (7, gifts[:5])
    assert task["oldest"] == task["items"][0]["since"]


def test_what_is_done_waits_no_longer(supermarket: Supermarket) -> None:
    second = supermarket.who("station", 2)
    donor = {"person_id": str(supermarket.who("resident").id)}
    taken = supermarket.accept(supermarket.gift({"quantity": 30}, donor=donor, units=30))
    asked = supermarket.counter(supermarket.voucher_reward(), supermarket.who("volunteer")).json
    assert supermarket.confirm(taken, 30).status_code == supermarket.second(asked).status_code == 200
    assert tasks(supermarket, second) == {}


def test_an_unanswered_redemption_waits_for_everybody(supermarket: Supermarket) -> None:
    supermarket.request(supermarket.goods_reward())
    supermarket.rig.pass_time(hours=25)
    supermarket.rig.run_jobs()
    assert tasks(supermarket, supermarket.who("station"))["redemptions_unanswered"]["count"] == 1
