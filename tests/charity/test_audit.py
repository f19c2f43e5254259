"""The audit of the charity service names the row that breaks an invariant."""

from __future__ import annotations

from sqlalchemy import text

from tests.charity.conftest import Supermarket


def test_the_audit_names_the_row_that_breaks_an_invariant(supermarket: Supermarket) -> None:
    reward = supermarket.goods_reward(stock=3)
    supermarket.request(reward)
    with supermarket.rig.tx() as tx:
        tx.execute(text("update rewards set reserved = 2"))
    (broken,) = supermarket.rig.audit()
    assert broken.startswith("rewards_count_their_redemptions")
    assert reward["id"] in broken
