"""From the wish to the closed order, as people do it."""

from __future__ import annotations

from services.contracts import orders as contracts
from tests.orders.village import Village


def test_an_order_from_placing_to_closing(village: Village) -> None:
    order = village.closed(minutes=90)
    seen = village.see(order)
    assert seen["state"] == "closed"
    assert seen["revision"] == 1
    assert seen["scores"] == {"attitude": 500, "quality": 500, "punctuality": 500, "overall": 500}
    (told,) = village.rig.published(contracts.OrderClosed)
    assert sorted((one.person_id, one.minutes, one.method) for one in told.volunteers) == sorted(
        (one.id, 90, "leader") for one in village.team.members
    )
    assert {one.served_on.isoformat() for one in told.volunteers} == {"2026-03-10"}
    assert village.actions(order) == [
        "place", "dispatch", "accept", "check_in", "check_in", "check_out", "check_out", "finish",
        "review", "review", "review", "close",
    ]  # fmt: skip
    assert village.rig.audit() == []
    key = f"{village.team.members[0].id}/2026-03-10"
    assert village.rig.facts()["served_minutes"][key] == 90
