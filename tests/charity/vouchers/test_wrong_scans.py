"""The wrong voucher was scanned: the same shop reverses the use within ten minutes."""

from __future__ import annotations

from uuid import UUID

from services.contracts import charity as contracts
from tests.charity.conftest import Supermarket
from tests.support.crowd import crowd


def test_a_wrong_scan_is_undone_by_the_same_shop_and_the_voucher_is_used_again(supermarket: Supermarket) -> None:
    rig, clerk, colleague = supermarket.rig, supermarket.who("shop"), supermarket.who("shop", 2)
    at = supermarket.shop("老街早餐", clerk, colleague)
    own = supermarket.confirmed(supermarket.voucher_reward(shop_id=at))
    code = own["vouchers"][0]["code"]
    first = supermarket.use(code).json
    rig.pass_time(minutes=9)
    undone = rig.made(f"/voucher-uses/{first['id']}/reverse", by=colleague)
    assert (undone["state"], undone["reversed_at"] is not None) == ("issued", True)
    (shown,) = supermarket.read(own)["vouchers"]
    assert (shown["state"], shown["code"], shown["used_at"]) == ("issued", code, None)
    assert rig.audit() == []
    again = supermarket.use(code)
    assert (again.status_code, again.json["id"] != first["id"]) == (200, True)
    listed = rig.read("/voucher-uses", by=clerk)["items"]
    assert [one["state"] for one in listed] == ["used", "issued"]  # both lines stay
    assert len(rig.published(contracts.VoucherUsed)) == 2
    (told,) = rig.published(contracts.VoucherUseReversed)
    assert (told.voucher_id, told.shop_id, told.settle_fen) == (UUID(own["vouchers"][0]["id"]), UUID(at), 0)
    assert (supermarket.returned(), rig.audit()) == ([], [])


def test_not_after_ten_minutes_not_elsewhere_and_once(supermarket: Supermarket) -> None:
    rig, reward = supermarket.rig, supermarket.voucher_reward()
    elsewhere = rig.person("shop")
    supermarket.shop("洁净干洗", elsewhere)
    first, second = (supermarket.use(supermarket.confirmed(reward)["vouchers"][0]["code"]).json for _ in range(2))
    path = f"/voucher-uses/{first['id']}/reverse"
    assert rig.post(path, by=elsewhere).status_code == 404
    assert rig.post(path, by=supermarket.who("station")).status_code == 403
    answers = crowd(24, lambda _: rig.post(path, by=supermarket.who("shop")))
    assert sorted({one.status_code for one in answers}) == [200, 409]
    assert {one.json["code"] for one in answers if one.status_code == 409} == {"use_not_reversible"}
    rig.pass_time(minutes=10)
    late = rig.post(f"/voucher-uses/{second['id']}/reverse", by=supermarket.who("shop"))
    assert (late.status_code, late.json["code"]) == (409, "use_not_reversible")
    assert len(rig.published(contracts.VoucherUseReversed)) == 1
    assert rig.audit() == []
