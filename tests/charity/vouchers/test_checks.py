"""A shop looks at a voucher before it uses it, and the owner reads one voucher."""

from __future__ import annotations

from services.charity.vouchers import rules
from tests.charity.conftest import Supermarket


def test_a_shop_sees_what_a_voucher_is_for_and_nothing_of_its_owner(supermarket: Supermarket) -> None:
    rig, other = supermarket.rig, supermarket.who("shop", 2)
    supermarket.shop("洗衣店", other)
    reward = supermarket.voucher_reward()
    own = supermarket.confirmed(reward)
    (voucher,) = own["vouchers"]
    path = f"/vouchers/{voucher['code']}/check"
    seen = rig.made(path, by=supermarket.who("shop"))
    assert seen == {
        "state": "issued",
        "reward_id": reward["id"],
        "reward_name": "早餐券",
        "valid_until": voucher["valid_until"],
        "usable": True,
    }
    assert rig.made(path, by=other)["usable"] is False
    assert rig.post(path, by=supermarket.who("volunteer")).status_code == 403
    assert supermarket.read(own)["vouchers"][0]["state"] == "issued"  # looking changes nothing
    assert supermarket.use(voucher["code"]).status_code == 200
    after = rig.made(path, by=supermarket.who("shop"))
    assert (after["state"], after["usable"]) == ("used", False)
    assert rig.audit() == []


def test_guesses_count_as_those_of_a_use(supermarket: Supermarket) -> None:
    supermarket.confirmed(supermarket.voucher_reward())
    answers = []
    for number in range(11):
        body = f"{number:019d}".replace("O", "0")
        code = body + rules.check_digit(body)
        answers.append(supermarket.rig.post(f"/vouchers/{code}/check", by=supermarket.who("shop")).status_code)
    assert answers == [409] * 10 + [429]


def test_a_mistyped_code_is_told_and_counts_as_no_guess(supermarket: Supermarket) -> None:
    (voucher,) = supermarket.confirmed(supermarket.voucher_reward())["vouchers"]
    last = voucher["code"][-1]
    mistyped = voucher["code"][:-1] + ("A" if last != "A" else "B")
    for _ in range(12):
        answer = supermarket.use(mistyped)
        assert (answer.status_code, answer.json["code"]) == (422, "voucher_code_malformed")
    assert supermarket.use(voucher["code"]).status_code == 200


def test_the_owner_reads_one_voucher_with_its_code_and_then_where_it_was_used(supermarket: Supermarket) -> None:
    rig, owner = supermarket.rig, supermarket.who("volunteer")
    (voucher,) = supermarket.confirmed(supermarket.voucher_reward())["vouchers"]
    path = f"/vouchers/{voucher['id']}"
    assert rig.read(path, by=owner)["code"] == voucher["code"]
    assert rig.read(path, by=supermarket.who("station"))["code"] is None
    assert rig.get(path, by=supermarket.who("volunteer", 2)).status_code == 404
    use = supermarket.use(voucher["code"]).json
    seen = rig.read(path, by=owner)
    assert (seen["state"], seen["code"], seen["used_shop_id"]) == ("used", None, use["shop_id"])
    assert seen["used_at"] == use["used_at"]
