"""Where stock moves, a request has an Idempotency-Key and takes effect once."""

from __future__ import annotations

from tests.charity.conftest import Market

LINE = {"name": "毛巾", "category": "daily", "quantity": 6, "unit": "条"}


GIFT = {"donor": None, "lines": [LINE], "units": 6}


def test_where_stock_moves_a_key_is_needed_and_the_second_click_does_nothing(market: Market) -> None:
    assert market.rig.post("/gifts", GIFT, by=market.who("station"), key="").json["code"] == "idempotency_key_required"
    reward = market.breakfast()
    first, again = (market.ask(reward, key="once") for _ in range(2))
    assert (again.status_code, again.json["id"]) == (202, first.json["id"])
    assert again.headers["Idempotency-Replayed"] == "true"
    market.rig.hear(market.debited(first.json))
    settled = market.ask(reward, key="once")
    assert settled.status_code == 201
    assert settled.json["vouchers"][0]["code"] == market.see(first.json)["vouchers"][0]["code"]
    code = settled.json["vouchers"][0]["code"]
    uses = [market.rig.post(f"/vouchers/{code}/use", by=market.who("shop"), key="scan") for _ in range(2)]
    assert [use.status_code for use in uses] == [200, 200]
    assert uses[0].json == uses[1].json
