"""The counter: nobody redeems for or hands over to themself; for another with their code, or by two workers."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from services.charity.redemption_codes.tables import redemption_codes
from services.contracts import charity as contracts
from services.contracts import gateway
from tests.charity.conftest import Supermarket
from tests.support.crowd import crowd
from tests.support.rig import Caller, if_match


def asked_of_points(supermarket: Supermarket) -> int:
    return len(supermarket.rig.published(contracts.RedemptionRequested))


def changed(person: Caller, rig_now: Any, **given: Any) -> gateway.PersonChanged:
    known = {"roles": ("volunteer",), "state": "active", "changed": ("state",), "guardian_ids": ()} | given
    return gateway.PersonChanged(
        person_id=person.id, epoch=1, age_band="adult", joined_on=rig_now.date(), consents=(), **known
    )


def test_nobody_redeems_for_or_hands_over_to_themself(supermarket: Supermarket) -> None:
    worker = supermarket.rig.person("station", "volunteer")
    reward = supermarket.goods_reward()
    refused = supermarket.counter(reward, worker, by=worker)
    assert (refused.status_code, refused.json["code"]) == (403, "own_case")
    own = supermarket.confirmed(reward, by=worker)  # from their own sign-in, as every volunteer
    to_self = supermarket.rig.post(f"/redemptions/{own['id']}/hand-over", by=worker)
    assert (to_self.status_code, to_self.json["code"]) == (403, "own_case")
    assert supermarket.rig.made(f"/redemptions/{own['id']}/hand-over", by=supermarket.who("station"))


def test_with_the_code_of_the_person_one_worker_redeems(supermarket: Supermarket) -> None:
    li, reward = supermarket.who("volunteer"), supermarket.voucher_reward()
    code = supermarket.code(reward, quantity=2)
    answer = supermarket.counter(reward, li, quantity=2, code=code)
    assert (answer.status_code, answer.json["state"], answer.json["authority"]) == (202, "reserved", "code")
    assert (answer.json["person_id"], answer.json["requested_by"]) == (str(li.id), str(supermarket.who("station").id))
    assert asked_of_points(supermarket) == 1
    again = supermarket.counter(reward, li, quantity=2, code=code)
    assert (again.status_code, again.json["code"]) == (409, "redemption_code_not_usable")
    assert supermarket.rig.audit() == []


def test_a_code_is_for_one_reward_and_quantity_and_ten_minutes(supermarket: Supermarket) -> None:
    li, reward, other = supermarket.who("volunteer"), supermarket.voucher_reward(), supermarket.voucher_reward()
    code = supermarket.code(reward)
    assert supermarket.counter(other, li, code=code).json["code"] == "redemption_code_not_usable"
    assert supermarket.counter(reward, li, quantity=2, code=code).json["code"] == "redemption_code_not_usable"
    of_another = supermarket.counter(reward, supermarket.who("volunteer", 2), code=code)
    assert of_another.json["code"] == "redemption_code_not_usable"
    newer = supermarket.code(reward)
    assert newer == code or supermarket.counter(reward, li, code=code).status_code == 409
    supermarket.rig.pass_time(minutes=10)
    assert supermarket.counter(reward, li, code=newer).json["code"] == "redemption_code_not_usable"
    assert asked_of_points(supermarket) == 0


def test_a_code_agrees_to_the_price_of_its_moment(supermarket: Supermarket) -> None:
    rig, li, reward = supermarket.rig, supermarket.who("volunteer"), supermarket.voucher_reward()  # 4 points
    made = rig.made("/redemption-codes", {"reward_id": reward["id"], "quantity": 2}, by=li)
    assert made["points"] == 8
    station, headers = supermarket.who("station"), if_match(reward)
    dearer = rig.patch(f"/rewards/{reward['id']}", {"price_points": 9}, by=station, headers=headers).json
    refused = supermarket.counter(reward, li, quantity=2, code=made["code"])
    assert (refused.status_code, refused.json["code"], refused.json["points"]) == (409, "price_changed", 18)
    assert asked_of_points(supermarket) == 0
    rig.patch(f"/rewards/{reward['id']}", {"price_points": 4}, by=station, headers=if_match(dearer))
    assert supermarket.counter(reward, li, quantity=2, code=made["code"]).json["points"] == 8


def test_a_code_has_five_tries(supermarket: Supermarket) -> None:
    li, reward = supermarket.who("volunteer"), supermarket.voucher_reward()
    code = supermarket.code(reward)
    wrong = f"{(int(code) + 1) % 10**6:06}"
    tries = crowd(24, lambda _: supermarket.counter(reward, li, code=wrong))
    assert {one.json["code"] for one in tries} == {"redemption_code_not_usable"}
    assert supermarket.counter(reward, li, code=code).status_code == 409
    fresh = supermarket.code(reward)
    for _ in range(4):
        supermarket.counter(reward, li, code=f"{(int(fresh) + 1) % 10**6:06}")
    assert supermarket.counter(reward, li, code=fresh).status_code == 202


def test_a_code_is_shown_once_and_kept_as_a_hash(supermarket: Supermarket) -> None:
    reward = supermarket.voucher_reward()
    body = {"reward_id": reward["id"]}
    made = supermarket.rig.post("/redemption-codes", body, by=supermarket.who("volunteer"), key="once")
    assert (made.status_code, len(made.json["code"]), made.json["quantity"]) == (201, 6, 1)
    assert supermarket.rig.post("/redemption-codes", body, by=supermarket.who("station")).status_code == 403
    with supermarket.rig.tx() as tx:
        (kept,) = tx.all(select(redemption_codes).where(tx.in_community(redemption_codes)))
    assert len(kept.code_hash) == 32
    assert made.json["code"] not in str(kept)


def test_without_a_code_points_are_asked_when_a_second_worker_agrees(supermarket: Supermarket) -> None:
    li, reward = supermarket.who("volunteer"), supermarket.goods_reward(stock=1)
    answer = supermarket.counter(reward, li)
    assert (answer.status_code, answer.json["state"], answer.json["authority"]) == (202, "awaiting_second", None)
    assert (asked_of_points(supermarket), supermarket.balance()["reserved"]) == (0, 1)
    assert supermarket.request(reward).json["code"] == "out_of_stock"
    assert supermarket.rig.audit() == []
    own = supermarket.second(answer.json, by=supermarket.who("station"))
    assert (own.status_code, own.json["code"]) == (403, "own_proposal")
    unseen = supermarket.rig.post(f"/redemptions/{answer.json['id']}/second", by=supermarket.who("station", 2))
    assert unseen.status_code == 428
    assert supermarket.second(answer.json, by=li).status_code == 403
    agreed = supermarket.second(answer.json).json
    assert (agreed["state"], agreed["authority"]) == ("reserved", "second")
    assert agreed["second_by"] == str(supermarket.who("station", 2).id)
    assert asked_of_points(supermarket) == 1
    again = supermarket.second(agreed)
    assert (again.status_code, again.json["code"]) == (409, "wrong_state")
    supermarket.rig.deliver(supermarket.debited(agreed))
    assert supermarket.read(agreed)["state"] == "confirmed"
    assert supermarket.rig.audit() == []


def test_the_person_of_a_redemption_is_no_second_worker(supermarket: Supermarket) -> None:
    colleague = supermarket.rig.person("station", "volunteer")
    asked = supermarket.counter(supermarket.voucher_reward(), colleague).json
    answer = supermarket.second(asked, by=colleague)
    assert (answer.status_code, answer.json["code"]) == (403, "own_case")


def test_who_waits_for_a_second_worker_is_answered_at_once(supermarket: Supermarket) -> None:
    body = {"reward_id": supermarket.voucher_reward()["id"], "on_behalf_of": str(supermarket.who("volunteer").id)}
    began = time.monotonic()
    answer = supermarket.rig.post("/redemptions", body, by=supermarket.who("station"), headers={"Prefer": "wait=5"})
    assert (answer.status_code, answer.json["state"]) == (202, "awaiting_second")
    assert time.monotonic() - began < 2


def test_a_second_worker_is_too_late_after_a_day_before_the_job_runs(supermarket: Supermarket) -> None:
    asked = supermarket.counter(supermarket.voucher_reward(), supermarket.who("volunteer")).json
    supermarket.rig.pass_time(hours=24)
    late = supermarket.second(asked)
    assert (late.status_code, late.json["code"], late.json["state"]) == (409, "wrong_state", "lapsed")
    assert asked_of_points(supermarket) == 0


def test_points_have_a_day_to_answer_from_the_second_workers_yes(supermarket: Supermarket) -> None:
    rig, station = supermarket.rig, supermarket.who("station")
    asked = supermarket.counter(supermarket.voucher_reward(), supermarket.who("volunteer")).json
    rig.pass_time(hours=23)
    supermarket.second(asked)
    for hours, flagged in ((2, False), (22, True)):
        rig.pass_time(hours=hours)
        rig.run_jobs()
        assert bool(rig.read(f"/redemptions/{asked['id']}", by=station)["attention_since"]) is flagged


def test_unseconded_it_lapses_after_a_day(supermarket: Supermarket) -> None:
    reward = supermarket.goods_reward(stock=1, limit_per_person=1)
    asked = supermarket.counter(reward, supermarket.who("volunteer")).json
    supermarket.rig.pass_time(hours=23)
    supermarket.rig.run_jobs()
    assert supermarket.read(asked)["state"] == "awaiting_second"
    supermarket.rig.pass_time(hours=1)
    supermarket.rig.run_jobs()
    assert supermarket.read(asked)["state"] == "lapsed"
    assert (asked_of_points(supermarket), supermarket.balance()["free"]) == (0, 1)
    late = supermarket.second(supermarket.read(asked))
    assert (late.status_code, late.json["code"]) == (409, "wrong_state")
    assert supermarket.request(reward).status_code == 202  # nor does it count towards the limit
    assert supermarket.rig.audit() == []


@pytest.mark.parametrize("who", ["volunteer", "station"])
def test_it_can_be_cancelled_while_it_waits(supermarket: Supermarket, who: str) -> None:
    asked = supermarket.counter(supermarket.goods_reward(stock=1), supermarket.who("volunteer")).json
    done = supermarket.rig.made(f"/redemptions/{asked['id']}/cancel", by=supermarket.who(who))
    assert (done["state"], supermarket.balance()["free"], supermarket.returned()) == ("cancelled", 1, [])
    assert supermarket.rig.audit() == []


def test_who_leaves_takes_nothing_that_waits(supermarket: Supermarket) -> None:
    li = supermarket.who("volunteer")
    asked = supermarket.counter(supermarket.goods_reward(stock=1), li).json
    left = gateway.PersonLeft(person_id=li.id, epoch=2, left_at=supermarket.rig.now, reason="moved", erase=False)
    supermarket.rig.deliver(left, sequence=9)
    assert supermarket.read(asked, by=supermarket.who("station"))["state"] == "cancelled"
    assert (supermarket.balance()["free"], supermarket.rig.audit()) == (1, [])


def test_goods_that_are_reversed_end_what_waits(supermarket: Supermarket) -> None:
    gift = supermarket.accept(supermarket.gift({"name": "毛巾", "category": "daily"}, units=6))
    reward = supermarket.goods_reward(stock=6, name="毛巾一条", item_id=gift["lines"][0]["item_id"])
    asked = supermarket.counter(reward, supermarket.who("volunteer"), quantity=6).json
    path = f"/gifts/{gift['id']}/reverse"
    back = supermarket.rig.made(path, {"units": 6, "reason": "fraud"}, by=supermarket.who("station"))
    approve = f"/gifts/{gift['id']}/reversals/{back['reversals'][0]['id']}/approve"
    headers = {"If-Match": f'"{back["version"]}"'}
    supermarket.rig.made(approve, by=supermarket.who("station", 2), headers=headers)
    assert supermarket.read(asked)["state"] == "cancelled"
    assert (supermarket.returned(), supermarket.rig.audit()) == ([], [])


# ---- for whom, and for what price --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "code"),
    [({"state": "suspended"}, "person_suspended"), ({"roles": ("resident",)}, "may_not_redeem")],
)
def test_the_gate_is_the_persons_own(supermarket: Supermarket, given: dict[str, Any], code: str) -> None:
    """A volunteer who is here and not suspended: when the counter asks, and when a second worker agrees."""
    li, reward = supermarket.who("volunteer"), supermarket.voucher_reward()
    waiting, digits = supermarket.counter(reward, li).json, supermarket.code(reward)
    supermarket.rig.deliver(changed(li, supermarket.rig.now, **given), sequence=7)
    answers = (
        supermarket.counter(reward, li),
        supermarket.counter(reward, li, code=digits),
        supermarket.second(waiting),
    )
    assert [(one.status_code, one.json["code"]) for one in answers] == [(409, code)] * 3
    assert asked_of_points(supermarket) == 0


def test_a_resident_is_redeemed_for_by_nobody(supermarket: Supermarket) -> None:
    answer = supermarket.counter(supermarket.voucher_reward(), supermarket.who("resident"))
    assert (answer.status_code, answer.json["code"]) == (409, "may_not_redeem")


def test_a_price_that_has_changed_is_asked_again(supermarket: Supermarket) -> None:
    reward = supermarket.voucher_reward()  # 4 points
    body = {"reward_id": reward["id"], "quantity": 2, "expected_points": 6}
    answer = supermarket.rig.post("/redemptions", body, by=supermarket.who("volunteer"))
    assert (answer.status_code, answer.json["code"], answer.json["points"]) == (409, "price_changed", 8)
    again = supermarket.rig.post("/redemptions", body | {"expected_points": 8}, by=supermarket.who("volunteer"))
    assert again.status_code == 202
    assert asked_of_points(supermarket) == 1


def test_a_volunteer_redeems_for_no_other(supermarket: Supermarket) -> None:
    reward, li = supermarket.voucher_reward(), supermarket.who("volunteer")
    other = supermarket.who("volunteer", 2)
    assert supermarket.counter(reward, li, by=other).status_code == 403
    assert supermarket.counter(reward, li, by=other, code=supermarket.code(reward)).status_code == 403
    without = supermarket.rig.post("/redemptions", {"reward_id": reward["id"]}, by=supermarket.who("station"))
    assert without.status_code == 422


# ---- who reads the code of a voucher -----------------------------------------------------------------


def test_the_worker_who_asked_reads_the_code_for_fifteen_minutes_and_each_reading_is_logged(
    supermarket: Supermarket,
) -> None:
    li, station, reward = supermarket.who("volunteer"), supermarket.who("station"), supermarket.voucher_reward()
    asked = supermarket.counter(reward, li, code=supermarket.code(reward)).json
    supermarket.rig.deliver(supermarket.debited(asked))
    assert _code(supermarket, asked, supermarket.who("station", 2)) is None  # who did not ask never reads it
    assert _code(supermarket, asked, supermarket.rig.person("admin")) is None
    read_at = supermarket.rig.now
    assert _code(supermarket, asked, station) == _code(supermarket, asked, li) is not None
    supermarket.rig.now = read_at + timedelta(minutes=14)
    assert _code(supermarket, asked, station) is not None
    supermarket.rig.now = read_at + timedelta(minutes=15)
    assert _code(supermarket, asked, station) is None
    assert _code(supermarket, asked, li) is not None
    for who in (li, supermarket.rig.person("admin")):
        seen = supermarket.read(asked, by=who)["readings"]
        assert [one["reader_id"] for one in seen] == [str(station.id)] * 2
    assert supermarket.read(asked, by=station)["readings"] == []


def test_a_replay_is_a_reading_too(supermarket: Supermarket) -> None:
    li, station, reward = supermarket.who("volunteer"), supermarket.who("station"), supermarket.voucher_reward()
    body = {"reward_id": reward["id"], "on_behalf_of": str(li.id), "code": supermarket.code(reward)}
    asked = supermarket.rig.post("/redemptions", body, by=station, key="K").json
    supermarket.rig.deliver(supermarket.debited(asked))
    again = supermarket.rig.post("/redemptions", body, by=station, key="K")
    assert (again.status_code, again.json["vouchers"][0]["code"]) == (201, _code(supermarket, asked, li))
    supermarket.rig.pass_time(minutes=15)
    late = supermarket.rig.post("/redemptions", body, by=station, key="K")
    assert late.json["vouchers"][0]["code"] is None
    assert [one["reader_id"] for one in supermarket.read(asked)["readings"]] == [str(station.id)]


def test_the_station_reads_no_code_of_what_people_redeem_themselves(supermarket: Supermarket) -> None:
    own = supermarket.confirmed(supermarket.voucher_reward())
    assert own["vouchers"][0]["code"]
    assert _code(supermarket, own, supermarket.who("station")) is None
    assert supermarket.read(own)["readings"] == []


def test_who_no_longer_works_at_the_station_reads_nothing(supermarket: Supermarket) -> None:
    worker, li = supermarket.rig.person("station", "volunteer"), supermarket.who("volunteer")
    reward = supermarket.voucher_reward()
    asked = supermarket.counter(reward, li, by=worker, code=supermarket.code(reward)).json
    supermarket.rig.deliver(supermarket.debited(asked))
    dismissed = supermarket.rig.caller(worker.id, "volunteer")
    assert supermarket.rig.get(f"/redemptions/{asked['id']}", by=dismissed).status_code == 404


def test_a_used_voucher_says_where_and_when(supermarket: Supermarket) -> None:
    own = supermarket.confirmed(supermarket.voucher_reward())
    used = supermarket.use(own["vouchers"][0]["code"]).json
    (voucher,) = supermarket.read(own)["vouchers"]
    assert (voucher["state"], voucher["used_shop_id"], voucher["used_at"]) == ("used", used["shop_id"], used["used_at"])
    (listed,) = supermarket.rig.read("/vouchers", by=supermarket.who("volunteer"))["items"]
    assert listed["used_shop_id"] == used["shop_id"]


def _code(supermarket: Supermarket, redemption: Any, who: Caller) -> str | None:
    (voucher,) = supermarket.read(redemption, by=who)["vouchers"]
    return voucher["code"]  # type: ignore[no-any-return]
