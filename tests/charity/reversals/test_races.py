"""A reversal beside concurrent redemptions."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor

from services.chassis.database.tables import new_id
from services.contracts import points
from tests.charity.conftest import Supermarket
from tests.support.rig import if_match


def test_stock_stays_right_when_gifts_are_reversed_while_people_redeem(supermarket: Supermarket) -> None:
    line = {"name": "毛巾", "category": "daily", "unit": "条", "quantity": 8}
    first, second = (
        supermarket.accept(supermarket.gift(line | {"expires_on": day}, donor=None))
        for day in ("2026-10-01", "2026-11-01")
    )
    reward = supermarket.goods_reward(stock=50, name="一条毛巾", item_id=first["lines"][0]["item_id"])
    people = [supermarket.who("volunteer", number) for number in range(12)]
    approver = supermarket.who("station", 2)
    wish = {"units": 0, "reason": "bad_after_all"}
    asked = supermarket.rig.made(f"/gifts/{first['id']}/reverse", wish, by=supermarket.who("station"))
    approve = f"/gifts/{first['id']}/reversals/{asked['reversals'][0]['id']}/approve"
    chance = random.Random(7)

    def redeem(number: int) -> int:
        answer = supermarket.request(reward, by=people[number])
        if answer.status_code == 202:
            reversed_gift = answer.json
            if chance.random() < 0.5:
                supermarket.rig.post(f"/redemptions/{reversed_gift['id']}/cancel", by=people[number])
            paid = points.PointsDebited(
                redemption_id=reversed_gift["id"],
                person_id=reversed_gift["person_id"],
                points=8,
                journal_id=new_id(),
                balance=0,
            )
            supermarket.rig.deliver(paid)
        return answer.status_code

    with ThreadPoolExecutor(13) as pool:
        asking = [pool.submit(redeem, number) for number in range(12)]
        reversing = pool.submit(supermarket.rig.post, approve, by=approver, headers=if_match(asked))
        codes = {one.result() for one in asking}
    if reversing.result().status_code != 200:  # a piece was reserved at that moment: not_yet
        assert supermarket.rig.made(approve, by=approver, headers=if_match(asked))
    assert codes <= {202, 409}
    assert supermarket.rig.audit() == []
    held = {one["gift_id"]: one for one in supermarket.rig.read("/lots", by=approver)["items"]}
    assert held[first["id"]]["on_hand"] == 0
    assert held[second["id"]]["on_hand"] == 8
