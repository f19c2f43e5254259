"""For a day after others have opened an account nothing is redeemed or approved by its owner or for them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from services.contracts import charity as contracts
from tests.charity.conftest import Supermarket
from tests.charity.redemptions.test_counter import changed
from tests.support.rig import Caller, if_match


def restrict(supermarket: Supermarket, who: Caller, *roles: str) -> None:
    """Deliver the event that others have set the password of somebody just now."""
    until = supermarket.rig.now + timedelta(hours=24)
    event = changed(who, supermarket.rig.now, roles=roles, changed=("restricted_until",), restricted_until=until)
    supermarket.rig.deliver(event, sequence=7)


def refused(answer: Any) -> bool:
    return (answer.status_code, answer.json["code"]) == (409, "recently_reset")


def test_nobody_redeems_by_or_for_who_was_reset(supermarket: Supermarket) -> None:
    li, other, reward = supermarket.who("volunteer"), supermarket.who("volunteer", 2), supermarket.voucher_reward()
    code, waiting = supermarket.code(reward), supermarket.counter(reward, li).json
    for_other = supermarket.counter(reward, other).json
    restrict(supermarket, li, "volunteer")
    assert refused(supermarket.request(reward, by=li))
    assert refused(supermarket.rig.post("/redemption-codes", {"reward_id": reward["id"]}, by=li))
    assert refused(supermarket.counter(reward, li, code=code))
    assert refused(supermarket.second(waiting))
    restrict(supermarket, supermarket.who("station", 2), "station")
    assert refused(supermarket.second(for_other))
    assert refused(supermarket.counter(reward, other, by=supermarket.who("station", 2)))
    assert supermarket.rig.published(contracts.RedemptionRequested) == []
    supermarket.rig.pass_time(hours=24)
    assert supermarket.request(reward, by=li).status_code == 202
    assert supermarket.rig.audit() == []


def test_who_was_reset_approves_nothing(supermarket: Supermarket) -> None:
    rig, second = supermarket.rig, supermarket.who("station", 2)
    donor = {"person_id": str(supermarket.who("resident").id)}
    taken = supermarket.accept(supermarket.gift({"quantity": 30}, donor=donor, units=30))
    held = supermarket.gift({"name": "感冒灵颗粒"})
    item = rig.made("/items", {"name": "好得快", "category": "other", "unit": "盒", "kind": "medicine"}, by=second)
    asked = rig.post(f"/items/{item['id']}/unlist", {"reason": "误填"}, by=supermarket.who("station")).json
    body = {"units": 1, "reason": "miscounted"}
    back = rig.made(f"/gifts/{taken['id']}/reverse", body, by=supermarket.who("station"))
    approve = f"/gifts/{taken['id']}/reversals/{back['reversals'][0]['id']}/approve"
    restrict(supermarket, second, "station")
    assert refused(supermarket.confirm(back, 30))
    assert refused(supermarket.decide(held, 1, medicine=False))
    assert refused(rig.post(approve, by=second, headers=if_match(back)))
    assert refused(rig.post(f"/items/{item['id']}/unlist/confirm", by=second, headers=if_match(asked)))
    rig.pass_time(hours=24)
    assert rig.made(approve, by=second, headers=if_match(back))["units_left"] == 29
    assert rig.audit() == []
