"""A gift names only campaigns and projects that are open."""

from __future__ import annotations

from services.contracts import fund, orders
from tests.charity.conftest import Supermarket

LINE = {"name": "毛巾", "category": "daily", "quantity": 6, "unit": "条"}


GIFT = {"donor": None, "lines": [LINE], "units": 6}


def test_a_gift_names_open_campaigns_and_projects_only(supermarket: Supermarket) -> None:
    campaign, project = "01923d5e-0000-7000-8000-000000000001", "01923d5e-0000-7000-8000-000000000002"
    station = supermarket.who("station")
    assert (
        supermarket.rig.post("/gifts", GIFT | {"campaign_id": campaign}, by=station).json["code"] == "unknown_campaign"
    )
    opened = fund.CampaignOpened.schema.load(
        {"campaign_id": campaign, "mode": "internal", "starts_on": "2026-03-01", "ends_on": "2026-03-31"}
    )
    listed = orders.ProjectListed.schema.load({
        "project_id": project, "title": "共享工具", "quarter": "2026-Q1", "tags": [], "budget_fen": 1,
        "need_ids": [], "resource_ids": [],
    })  # fmt: skip
    supermarket.rig.deliver(opened, sequence=1)
    supermarket.rig.deliver(listed, sequence=1)
    given = supermarket.rig.made("/gifts", GIFT | {"campaign_id": campaign}, by=station)
    assert given["campaign_id"] == campaign
    assert supermarket.rig.facts()["campaign_goods_units"] == {}
    supermarket.accept(given, units=5)
    assert supermarket.rig.facts()["campaign_goods_units"] == {campaign: 5}
    assert supermarket.rig.made("/gifts", GIFT | {"project_id": project}, by=station)["project_id"] == project
    closed = orders.ProjectClosed.schema.load({"project_id": project, "outcome": "done", "closed_on": "2026-03-10"})
    supermarket.rig.deliver(closed, sequence=2)
    assert supermarket.rig.post("/gifts", GIFT | {"project_id": project}, by=station).status_code == 422
    supermarket.rig.pass_time(days=30)
    assert supermarket.rig.post("/gifts", GIFT | {"campaign_id": campaign}, by=station).status_code == 422
