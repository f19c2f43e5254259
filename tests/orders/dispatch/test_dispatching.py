"""The station dispatches an order to ranked teams."""

from __future__ import annotations

from services.contracts import orders as contracts
from tests.orders.scenario import OrderScenario


def test_candidates_are_ranked_with_reasons_and_the_ranking_is_saved(scenario: OrderScenario) -> None:
    good = scenario.new_team("360", skills=["家电维修"])
    other = scenario.new_team("爱阅读", skills=["阅读"])
    order = scenario.placed()
    seen = scenario.rig.read(f"/orders/{order}/candidates", by=scenario.station)
    assert [one["team_id"] for one in seen["items"]] == [good.id, other.id]
    assert seen["items"][0]["score"] == 400 + 200 + 75 + 112 + 80
    skills = seen["items"][0]["parts"][0]
    assert skills == {
        "part": "skills", "points": 400, "code": "skills", "have": 1, "of": 1, "score": None, "skills": ["家电维修"],
        "reason": "1 of 1 skills: 家电维修",
    }  # fmt: skip
    path, chinese = f"/orders/{order}/candidates", {"Accept-Language": "zh-CN"}
    spoken = scenario.rig.read(path, by=scenario.station, headers=chinese)
    assert spoken["items"][0]["parts"][0]["reason"] == "具备 1/1 项技能：家电维修"
    scenario.act(order, "dispatch", {"team_ids": [other.id]}, by=scenario.station)
    move = scenario.rig.read(f"/orders/{order}/moves", by=scenario.station)["items"][1]
    assert move["detail"]["team_ids"] == [other.id]
    assert [one["team_id"] for one in move["detail"]["ranking"]] == [good.id, other.id]
    assert scenario.refused(order, "dispatch", {"team_ids": [other.id]}, by=scenario.station) == "already_offered"
    scenario.act(order, "dispatch", {"team_ids": [good.id]}, by=scenario.station)
    assert [event.round for event in scenario.rig.published(contracts.OrderDispatched)] == [1, 1]
