"""A reversal beside concurrent redemptions."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor

from services.chassis.database.tables import new_id
from services.contracts import points
from tests.charity.conftest import Market
from tests.support.rig import if_match


def test_redeeming_answering_cancelling_and_reversing_at_once_leave_the_books_right(market: Market) -> None:
    line = {"name": "毛巾", "category": "daily", "unit": "条", "quantity": 8}
    first, second = (
        market.accept(market.gift(line | {"expires_on": day}, donor=None)) for day in ("2026-10-01", "2026-11-01")
    )
    reward = market.goods(stock=50, name="一条毛巾", item_id=first["lines"][0]["item_id"])
    people = [market.who("volunteer", number) for number in range(12)]
    approver = market.who("station", 2)
    wish = {"units": 0, "reason": "bad_after_all"}
    asked = market.rig.made(f"/gifts/{first['id']}/reverse", wish, by=market.who("station"))
    approve = f"/gifts/{first['id']}/reversals/{asked['reversals'][0]['id']}/approve"
    chance = random.Random(7)

    def redeem(number: int) -> int:
        answer = market.ask(reward, by=people[number])
        if answer.status_code == 202:
            told = answer.json
            if chance.random() < 0.5:
                market.rig.post(f"/redemptions/{told['id']}/cancel", by=people[number])
            paid = points.PointsDebited(
                redemption_id=told["id"], person_id=told["person_id"], points=8, journal_id=new_id(), balance=0
            )
            market.rig.hear(paid)
        return answer.status_code

    with ThreadPoolExecutor(13) as pool:
        asking = [pool.submit(redeem, number) for number in range(12)]
        reversing = pool.submit(market.rig.post, approve, by=approver, headers=if_match(asked))
        codes = {one.result() for one in asking}
    if reversing.result().status_code != 200:  # somebody was promised a piece just then: try again in a moment
        assert market.rig.made(approve, by=approver, headers=if_match(asked))
    assert codes <= {202, 409}
    assert market.rig.audit() == []
    held = {one["gift_id"]: one for one in market.rig.read("/lots", by=approver)["items"]}
    assert held[first["id"]]["on_hand"] == 0
    assert held[second["id"]]["on_hand"] == 8
