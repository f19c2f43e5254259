"""Where stock moves, a request has an Idempotency-Key and takes effect once."""

from __future__ import annotations

from services.chassis.database.tables import new_id
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


def test_a_replay_shows_codes_to_those_alone_who_may_read_them_now(supermarket: Supermarket) -> None:
    """A worker, who is a volunteer too, redeems for somebody; the role is taken away before points has answered."""
    rig, worker_id, owner = supermarket.rig, new_id(), supermarket.who("volunteer")
    rig.join(worker_id, "station", "volunteer")
    reward = supermarket.voucher_reward()
    worker = rig.caller(worker_id, "station", "volunteer")
    code = supermarket.code(reward, quantity=2)
    body = {"reward_id": reward["id"], "quantity": 2, "on_behalf_of": str(owner.id), "code": code}
    first = rig.post("/redemptions", body, by=worker, key="K")
    assert (first.status_code, first.json["vouchers"]) == (202, [])
    rig.deliver(supermarket.debited(first.json))
    path, former = f"/redemptions/{first.json['id']}", rig.caller(worker_id, "volunteer")
    for headers in ({}, {"Prefer": "wait=5"}):
        assert rig.get(path, by=former).status_code == 404
        again = rig.post("/redemptions", body, by=former, key="K", headers=headers)
        assert (again.status_code, again.json["code"]) == (404, "not_found")
    still = rig.post("/redemptions", body, by=worker, key="K")
    assert still.json == rig.read(path, by=worker)
    assert supermarket.read(first.json)["vouchers"][0]["code"]
