"""A code that was lost or seen by others dies, and its owner gets another."""

from __future__ import annotations

from tests.charity.conftest import Supermarket


def test_the_owner_gets_another_code_and_the_old_one_is_dead(supermarket: Supermarket) -> None:
    rig, li = supermarket.rig, supermarket.who("volunteer")
    own = supermarket.confirmed(supermarket.voucher_reward())
    (voucher,) = own["vouchers"]
    fresh = rig.made(f"/vouchers/{voucher['id']}/reissue", by=li)
    assert (fresh["id"], fresh["state"], fresh["valid_until"]) == (voucher["id"], "issued", voucher["valid_until"])
    assert fresh["code"] != voucher["code"]
    assert supermarket.read(own)["vouchers"][0]["code"] == fresh["code"]
    old = supermarket.use(voucher["code"])
    assert (old.status_code, old.json["code"]) == (409, "voucher_not_usable")
    assert supermarket.use(fresh["code"]).status_code == 200
    late = rig.post(f"/vouchers/{voucher['id']}/reissue", by=li)
    assert (late.status_code, late.json["code"]) == (409, "wrong_state")
    assert (supermarket.returned(), rig.audit()) == ([], [])


def test_nobody_else_gets_the_code_of_a_voucher_in_this_way(supermarket: Supermarket) -> None:
    own = supermarket.confirmed(supermarket.voucher_reward())
    (voucher,) = own["vouchers"]
    path = f"/vouchers/{voucher['id']}/reissue"
    assert supermarket.rig.post(path, by=supermarket.who("volunteer", 2)).status_code == 404
    for role in ("station", "admin", "shop", "auditor"):
        assert supermarket.rig.post(path, by=supermarket.who(role)).status_code == 403
    assert supermarket.read(own)["vouchers"][0]["code"] == voucher["code"]
