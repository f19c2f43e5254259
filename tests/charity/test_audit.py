"""The audit of the charity service names the row that breaks an invariant."""

from __future__ import annotations

from sqlalchemy import text

from tests.charity.conftest import Market


def test_the_audit_names_the_row_that_is_wrong(market: Market) -> None:
    reward = market.goods(stock=3)
    market.ask(reward)
    with market.rig.tx() as tx:
        tx.execute(text("update rewards set reserved = 2"))
    (told,) = market.rig.audit()
    assert told.startswith("rewards_count_their_redemptions")
    assert reward["id"] in told
