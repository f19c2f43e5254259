"""Texts of orders and reviews in the database."""

from __future__ import annotations

from tests.orders.scenario import FIVE, OrderScenario


def test_texts_are_stored_encrypted(scenario: OrderScenario) -> None:
    order = scenario.closed()
    scenario.act(scenario.served(), "reviews", {"as": "requester", "comment": "谢谢师傅"} | FIVE, by=scenario.requester)
    with scenario.rig.tx() as tx:
        rows = tx.connection.exec_driver_sql("select address, note from order_private").all()
        comments = tx.connection.exec_driver_sql("select comment from reviews where comment is not null").all()
    assert rows
    assert comments
    assert not any("3栋".encode() in bytes(row.address) for row in rows)
    assert not any("谢谢".encode() in bytes(row.comment) for row in comments)
    assert scenario.see(order)["address"] == "3栋502"
