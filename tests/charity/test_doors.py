"""Who comes in, with what, and what the doors say to everybody else."""

from __future__ import annotations

from typing import Any

import pytest

from services.contracts import fund, orders
from tests.charity.conftest import Market

LINE = {"name": "毛巾", "category": "daily", "quantity": 6, "unit": "条"}
GIFT = {"donor": None, "lines": [LINE], "units": 6}


def test_the_catalogue_and_the_shops_are_everybodys_and_staff_the_stations(market: Market) -> None:
    reward = market.breakfast()
    shop = reward["shop_ids"][0]
    assert market.rig.read(f"/rewards/{reward['id']}", by=None)["available"] == 300
    assert [one["id"] for one in market.rig.read("/rewards", by=None)["items"]] == [reward["id"]]
    assert market.rig.read(f"/shops/{shop}", by=None)["staff"] is None
    assert market.rig.read("/shops", by=market.who("resident"))["items"][0]["staff"] is None
    assert market.rig.read(f"/shops/{shop}", by=market.who("station"))["staff"] == [str(market.who("shop").id)]


ROUTES = [
    ("POST", "/gifts", {"station", "admin"}),
    ("POST", "/rewards", {"station", "admin"}),
    ("POST", "/shops", {"station", "admin"}),
    ("GET", "/gifts", {"resident", "volunteer", "team_leader", "station", "admin", "shop", "auditor"}),
    ("GET", "/items", {"station", "admin", "auditor"}),
    ("GET", "/lots", {"station", "admin", "auditor"}),
    ("GET", "/stock", {"station", "admin", "auditor"}),
    ("GET", "/movements", {"station", "admin", "auditor"}),
    ("GET", "/places", {"station", "admin", "auditor"}),
    ("POST", "/redemptions", {"volunteer", "team_leader", "station", "admin"}),
    ("GET", "/redemptions", {"volunteer", "team_leader", "station", "admin", "auditor"}),
]
ROLES = ("resident", "volunteer", "team_leader", "social_worker", "station", "shop", "fund_manager", "fund_approver")


@pytest.mark.parametrize(("method", "path", "allowed"), ROUTES)
def test_each_role_comes_through_its_doors_alone(market: Market, method: str, path: str, allowed: set[str]) -> None:
    body: Any = {} if method == "POST" else None
    headers = {"Idempotency-Key": "k"} if method == "POST" else {}
    for role in (*ROLES, "admin", "auditor"):
        who = market.rig.person(role)
        answer = market.rig.request(method, path, body, by=who, headers=headers)
        assert (answer.status_code != 403) == (role in allowed), (role, answer.status_code)
    assert market.rig.request(method, path, body, by=None, headers=headers).status_code == 401


def test_a_program_comes_as_far_as_its_scopes_and_never_sees_names_or_codes(market: Market) -> None:
    program = market.rig.client("gifts:read", "gifts:write", "redemptions:read", "stock:read", "rewards:write")
    gift = market.rig.made("/gifts", GIFT | {"donor": {"name": "好又多"}}, by=program)
    assert market.rig.made(f"/gifts/{gift['id']}/accept", by=program)["state"] == "accepted"
    assert market.rig.read(f"/gifts/{gift['id']}", by=program)["donor_name"] is None
    assert market.rig.read("/stock", by=program)["items"]
    redemption = market.redeemed(market.breakfast())
    assert market.rig.read(f"/redemptions/{redemption['id']}", by=program)["vouchers"][0]["code"] is None
    code = redemption["vouchers"][0]["code"]
    for path in ("/redemptions", f"/vouchers/{code}/use", f"/gifts/{gift['id']}/reverse"):
        assert market.rig.post(path, {}, by=program).status_code == 403
    reader = market.rig.client("gifts:read")
    assert market.rig.post("/gifts", GIFT, by=reader).status_code == 403


def test_a_voucher_is_honoured_by_people_of_shops_alone(market: Market) -> None:
    code = market.redeemed(market.breakfast())["vouchers"][0]["code"]
    for who in (*map(market.who, ("station", "volunteer", "admin", "auditor")), market.rig.person("shop")):
        assert market.use(code, by=who).status_code == 403
    assert market.use(code).status_code == 200


@pytest.mark.parametrize(
    "change",
    [
        {"units": "6"},
        {"units": 6.0},
        {"units": True},
        {"units": -1},
        {"lines": []},
        {"lines": [LINE | {"quantity": 0}]},
        {"lines": [LINE | {"value_fen": -1}]},
        {"lines": [LINE | {"colour": "red"}]},
        {"donor": {}},
        {"donor": {"name": "好又多", "kind": "anonymous"}},
        {"donor": {"name": " "}},
        {"restriction": "purpose"},
        {"restriction": "nobody"},
        {"campaign_id": "01923d5e-0000-7000-8000-000000000001", "project_id": "01923d5e-0000-7000-8000-000000000002"},
    ],
)
def test_what_cannot_be_is_422(market: Market, change: dict[str, Any]) -> None:
    answer = market.rig.post("/gifts", GIFT | change, by=market.who("station"))
    assert answer.status_code == 422, answer.json
    assert answer.json["errors"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"kind": "voucher"}, 422),
        ({"kind": "goods", "valid_days": 3}, 422),
        ({"kind": "voucher", "valid_days": 3, "shop_id": "01923d5e-0000-7000-8000-000000000001"}, 422),
        ({"kind": "goods", "item_id": "01923d5e-0000-7000-8000-000000000001"}, 422),
        ({"kind": "goods"}, 201),
    ],
)
def test_a_reward_is_goods_or_a_voucher_with_what_it_needs(market: Market, body: dict[str, Any], code: int) -> None:
    whole = {"name": "礼物", "price_points": 3, "stock": 2} | body
    assert market.rig.post("/rewards", whole, by=market.who("station")).status_code == code


def test_where_stock_moves_a_key_is_needed_and_the_second_click_does_nothing(market: Market) -> None:
    assert market.rig.post("/gifts", GIFT, by=market.who("station"), key="").json["code"] == "idempotency_key_required"
    reward = market.breakfast()
    first, again = (market.ask(reward, key="once") for _ in range(2))
    assert (again.status_code, again.json["id"]) == (202, first.json["id"])
    assert again.headers["Idempotency-Replayed"] == "true"
    market.rig.hear(market.debited(first.json))
    settled = market.ask(reward, key="once")
    assert settled.status_code == 201
    assert settled.json["vouchers"][0]["code"] == market.see(first.json)["vouchers"][0]["code"]
    code = settled.json["vouchers"][0]["code"]
    uses = [market.rig.post(f"/vouchers/{code}/use", by=market.who("shop"), key="scan") for _ in range(2)]
    assert [use.status_code for use in uses] == [200, 200]
    assert uses[0].json == uses[1].json


def test_a_reward_changes_only_as_it_was_seen(market: Market) -> None:
    reward, station = market.goods(stock=3), market.who("station")
    path = f"/rewards/{reward['id']}"
    assert market.rig.patch(path, {"price_points": 9}, by=station).status_code == 428
    stale = {"If-Match": '"99"'}
    assert market.rig.patch(path, {"price_points": 9}, by=station, headers=stale).status_code == 412
    seen = {"If-Match": market.rig.get(path, by=station).headers["ETag"]}
    assert market.rig.patch(path, {"price_points": 9}, by=station, headers=seen).json["price_points"] == 9
    asked = market.ask(reward, quantity=2).json
    assert asked["points"] == 18
    seen = {"If-Match": market.rig.get(path, by=station).headers["ETag"]}
    assert market.rig.patch(path, {"stock": 1}, by=station, headers=seen).json["code"] == "stock_below_given"


def test_what_changed_without_its_version_is_shown_anew(market: Market) -> None:
    redemption = market.redeemed(market.breakfast())
    path, owner = f"/redemptions/{redemption['id']}", market.who("volunteer")
    seen = {"If-None-Match": market.rig.get(path, by=owner).headers["ETag"]}
    market.use(redemption["vouchers"][0]["code"])
    answer = market.rig.get(path, by=owner, headers=seen)
    assert (answer.status_code, answer.json["vouchers"][0]["state"]) == (200, "used")


def test_the_station_redeems_for_somebody_and_reads_the_code_to_them(market: Market) -> None:
    station, li = market.who("station"), market.who("volunteer")
    reward = market.breakfast()
    body = {"reward_id": reward["id"], "quantity": 1}
    assert market.rig.post("/redemptions", body, by=station).status_code == 422
    asked = market.rig.made("/redemptions", body | {"on_behalf_of": str(li.id)}, by=station)
    assert (asked["person_id"], asked["requested_by"]) == (str(li.id), str(station.id))
    market.rig.hear(market.debited(asked))
    assert market.see(asked, by=station)["vouchers"][0]["code"] == market.see(asked)["vouchers"][0]["code"]
    listed = market.rig.read("/redemptions", by=station)["items"][0]
    assert listed["vouchers"][0]["code"] is None
    other = market.who("volunteer", 2)
    assert market.rig.post("/redemptions", body | {"on_behalf_of": str(li.id)}, by=other).status_code == 403


def test_a_gift_names_campaigns_and_projects_that_are_open(market: Market) -> None:
    campaign, project = "01923d5e-0000-7000-8000-000000000001", "01923d5e-0000-7000-8000-000000000002"
    station = market.who("station")
    assert market.rig.post("/gifts", GIFT | {"campaign_id": campaign}, by=station).json["code"] == "unknown_campaign"
    opened = fund.CampaignOpened.schema.load(
        {"campaign_id": campaign, "mode": "internal", "starts_on": "2026-03-01", "ends_on": "2026-03-31"}
    )
    listed = orders.ProjectListed.schema.load({
        "project_id": project, "title": "共享工具", "quarter": "2026-Q1", "tags": [], "budget_fen": 1,
        "need_ids": [], "resource_ids": [],
    })  # fmt: skip
    market.rig.hear(opened, sequence=1)
    market.rig.hear(listed, sequence=1)
    given = market.rig.made("/gifts", GIFT | {"campaign_id": campaign}, by=station)
    assert given["campaign_id"] == campaign
    assert market.rig.facts()["campaign_goods_units"] == {}
    market.accept(given, units=5)
    assert market.rig.facts()["campaign_goods_units"] == {campaign: 5}
    assert market.rig.made("/gifts", GIFT | {"project_id": project}, by=station)["project_id"] == project
    closed = orders.ProjectClosed.schema.load({"project_id": project, "outcome": "done", "closed_on": "2026-03-10"})
    market.rig.hear(closed, sequence=2)
    assert market.rig.post("/gifts", GIFT | {"project_id": project}, by=station).status_code == 422
    market.rig.pass_time(days=30)
    assert market.rig.post("/gifts", GIFT | {"campaign_id": campaign}, by=station).status_code == 422


def test_everything_here_is_unknown_next_door(market: Market) -> None:
    gift = market.accept(market.gift())
    reward = market.breakfast()
    redemption = market.redeemed(reward)
    code = redemption["vouchers"][0]["code"]
    next_door = Market(market.rig.other)
    station, shop = next_door.who("station"), next_door.who("shop")
    next_door.breakfast()
    for path in (f"/gifts/{gift['id']}", f"/redemptions/{redemption['id']}", f"/rewards/{reward['id']}"):
        assert next_door.rig.get(path, by=station).status_code == 404
    for path in (
        f"/gifts/{gift['id']}/accept",
        f"/redemptions/{redemption['id']}/cancel",
        f"/rewards/{reward['id']}/end",
    ):
        assert next_door.rig.post(path, by=station).status_code == 404
    assert next_door.ask(reward).status_code == 404
    assert next_door.use(code, by=shop).json["code"] == "voucher_not_usable"
    assert market.use(code).status_code == 200


def test_an_answer_to_what_nobody_asked_is_parked(market: Market) -> None:
    redemption = {
        "id": "01923d5e-0000-7000-8000-000000000001",
        "person_id": str(market.who("volunteer").id),
        "points": 4,
    }
    market.rig.hear(market.debited(redemption), outcome="parked: not_found")


def test_receipts_have_no_gap_when_an_acceptance_fails(market: Market) -> None:
    first = market.accept(market.gift())
    bad = market.gift(units=6)
    assert market.rig.post(f"/gifts/{bad['id']}/accept", {"units": 7}, by=market.who("station")).status_code == 422
    assert market.accept(bad)["receipt_number"] == "SW-2026-000002"
    assert first["receipt_number"] == "SW-2026-000001"
    assert market.rig.audit() == []
