"""Where stock moves, a request has an Idempotency-Key and takes effect once."""

from __future__ import annotations

from tests.charity.conftest import Supermarket

LINE = {"name": "毛巾", "category": "daily", "quantity": 6, "unit": "条"}


GIFT = {"donor": None, "lines": [LINE], "units": 6}


def test_a_repeated_request_with_one_key_takes_effect_once(supermarket: Supermarket) -> None:
    assert (
        supermarket.rig.post("/gifts", GIFT, by=supermarket.who("station"), key="").json["code"]
        == "idempotency_key_required"
    )
    reward = supermarket.voucher_reward()
    first, again = (supermarket.request(reward, key="once") for _ in range(2))
    assert (again.status_code, again.json["id"]) == (202, first.json["id"])
    assert again.headers["Idempotency-Replayed"] == "true"
    supermarket.rig.deliver(supermarket.debited(first.json))
    settled = supermarket.request(reward, key="once")
    assert settled.status_code == 201
    assert settled.json["vouchers"][0]["code"] == supermarket.read(first.json)["vouchers"][0]["code"]
    code = settled.json["vouchers"][0]["code"]
    uses = [supermarket.rig.post(f"/vouchers/{code}/use", by=supermarket.who("shop"), key="scan") for _ in range(2)]
    assert [use.status_code for use in uses] == [200, 200]
    assert uses[0].json == uses[1].json
