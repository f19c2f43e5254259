"""The counter: what one worker may do alone, and what nobody does for their ward."""

from __future__ import annotations

from typing import Any

from services.contracts import gateway
from tests.charity.conftest import Supermarket
from tests.charity.redemptions.test_counter import asked_of_points, changed
from tests.support.crowd import crowd
from tests.support.rig import Caller


def elder(supermarket: Supermarket) -> Caller:
    return supermarket.rig.person("volunteer", has_signed_in=False)


def test_for_who_never_signed_in_one_worker_is_enough_up_to_twenty_points_a_month(supermarket: Supermarket) -> None:
    grandma, reward = elder(supermarket), supermarket.voucher_reward()  # 4 points each
    first = supermarket.counter(reward, grandma, quantity=3).json
    assert (first["state"], first["authority"]) == ("reserved", "alone")
    assert supermarket.counter(reward, grandma, quantity=2).json["authority"] == "alone"
    assert supermarket.counter(reward, grandma).json["state"] == "awaiting_second"
    assert supermarket.counter(reward, elder(supermarket), quantity=5).json["authority"] == "alone"
    supermarket.rig.pass_time(days=22)  # 1 April, at home
    assert supermarket.counter(reward, grandma, quantity=5).json["authority"] == "alone"
    assert supermarket.rig.audit() == []


def test_what_was_given_back_counts_no_more(supermarket: Supermarket) -> None:
    grandma, reward = elder(supermarket), supermarket.voucher_reward()
    asked = supermarket.counter(reward, grandma, quantity=5).json
    supermarket.rig.deliver(supermarket.refused(asked))
    assert supermarket.counter(reward, grandma, quantity=5).json["authority"] == "alone"


def test_two_workers_at_once_do_not_pass_the_limit(supermarket: Supermarket) -> None:
    grandma, shop = elder(supermarket), supermarket.shop("老街早餐")
    rewards = [supermarket.voucher_reward(name=f"券{number}", shop_id=shop) for number in range(24)]
    workers = [supermarket.who("station", number) for number in range(24)]
    answers = crowd(24, lambda number: supermarket.counter(rewards[number], grandma, by=workers[number]))
    assert sum(one.json["authority"] == "alone" for one in answers) == 5


def test_the_limit_of_one_worker_is_a_setting(supermarket: Supermarket) -> None:
    value = gateway.SettingValue(key="counter_alone_points", value=0, valid_from=supermarket.rig.now)
    supermarket.rig.deliver(gateway.CommunityChanged(state="opened", settings=(value,)), sequence=5)
    assert supermarket.counter(supermarket.voucher_reward(), elder(supermarket)).json["state"] == "awaiting_second"


def test_a_second_worker_looks_through_what_one_did_alone(supermarket: Supermarket) -> None:
    asked = supermarket.counter(supermarket.voucher_reward(), elder(supermarket)).json
    assert supermarket.second(asked, by=supermarket.who("station")).json["code"] == "own_proposal"
    seen = supermarket.second(asked).json
    assert (seen["state"], seen["authority"]) == ("reserved", "alone")
    assert seen["second_by"] == str(supermarket.who("station", 2).id)
    assert asked_of_points(supermarket) == 1
    assert supermarket.second(seen).status_code == 409


def test_what_was_given_back_needs_no_looking_through(supermarket: Supermarket) -> None:
    rig, second = supermarket.rig, supermarket.who("station", 2)
    asked = supermarket.counter(supermarket.voucher_reward(), elder(supermarket)).json
    waiting = rig.read("/supermarket-tasks", by=second)["items"]
    assert [one["kind"] for one in waiting] == ["redemptions_served_alone"]
    rig.deliver(supermarket.refused(asked))
    assert rig.read("/supermarket-tasks", by=second)["items"] == []
    assert supermarket.second(rig.read(f"/redemptions/{asked['id']}", by=second)).json["code"] == "wrong_state"


# ---- guardians ---------------------------------------------------------------------------------------


def ward_of(supermarket: Supermarket, guardian: Caller, **given: Any) -> Caller:
    ward = supermarket.rig.person("volunteer", has_signed_in=False)
    given = {"guardian_ids": (guardian.id,), **given}
    supermarket.rig.deliver(changed(ward, supermarket.rig.now, **given), sequence=7)
    return ward


def test_a_worker_is_at_the_counter_for_their_ward_too(supermarket: Supermarket) -> None:
    """They neither redeem alone for the ward, nor second it, nor hand the goods over."""
    rig, father = supermarket.rig, supermarket.rig.person("station", "volunteer")
    ward, reward = ward_of(supermarket, father), supermarket.goods_reward()
    asked = supermarket.counter(reward, ward, by=father).json
    assert (asked["state"], asked["authority"]) == ("awaiting_second", None)
    of_colleague = supermarket.counter(reward, ward_of(supermarket, father, has_signed_in=True)).json
    refused = supermarket.second(of_colleague, by=father)
    assert (refused.status_code, refused.json["code"]) == (403, "own_case")
    rig.deliver(supermarket.debited(supermarket.second(asked).json))
    to_ward = rig.post(f"/redemptions/{asked['id']}/hand-over", by=father)
    assert (to_ward.status_code, to_ward.json["code"]) == (403, "own_case")
    assert rig.made(f"/redemptions/{asked['id']}/hand-over", by=supermarket.who("station"))["state"] == "collected"
    assert rig.audit() == []


def test_a_guardian_redeems_for_a_ward_who_is_a_volunteer(supermarket: Supermarket) -> None:
    mother, reward = supermarket.who("volunteer"), supermarket.voucher_reward()
    own = supermarket.counter(reward, ward_of(supermarket, mother), by=mother)
    assert (own.status_code, own.json["authority"]) == (202, "own")
    resident = supermarket.counter(reward, ward_of(supermarket, mother, roles=("resident",)), by=mother)
    assert (resident.status_code, resident.json["code"]) == (409, "may_not_redeem")
