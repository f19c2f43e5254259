"""Goods whose words name medicine are held until a second person has decided; medicine is never points or a reward."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest
from sqlalchemy.engine import make_url

from services.chassis.database.tables import new_id
from services.contracts import charity as contracts
from tests.charity.conftest import Supermarket

IBUPROFEN = {"name": "布洛芬缓释胶囊", "category": "medical_supplies", "quantity": 20, "unit": "盒"}


def test_medicine_becomes_neither_points_nor_a_reward(supermarket: Supermarket) -> None:
    """A line of 布洛芬缓释胶囊 in the category medical_supplies was 40 points and a reward."""
    rig, donor = supermarket.rig, supermarket.who("resident")
    gift = supermarket.gift(IBUPROFEN, donor={"person_id": str(donor.id)}, units=20)
    assert gift["lines"][0]["hold"] == "suspected_medicine"
    held = rig.post(f"/gifts/{gift['id']}/accept", {}, by=supermarket.who("station"))
    assert (held.status_code, held.json["code"], held.json["line"]) == (409, "line_held", 1)
    decided = supermarket.decide(gift, 1, medicine=True).json
    assert (decided["lines"][0]["refused"], decided["lines"][0]["refusal_code"]) == (20, "medicine")
    refused = rig.post(f"/gifts/{gift['id']}/accept", {"units": 0}, by=supermarket.who("station"))
    assert (refused.status_code, refused.json["code"]) == (409, "gift_line_refused")
    (item,) = rig.read("/items", by=supermarket.who("station"))["items"]
    assert (item["name"], item["kind"]) == ("布洛芬缓释胶囊", "medicine")
    body = {"name": "感冒好得快", "kind": "goods", "price_points": 8, "stock": 5, "item_id": item["id"]}
    reward = rig.post("/rewards", body, by=supermarket.who("station"))
    assert (reward.status_code, reward.json["code"]) == (422, "reward_forbidden_kind")
    assert rig.published(contracts.GiftAccepted) == []
    assert rig.audit() == []


@pytest.mark.parametrize("category", ["西药", "ｍedicine", "Medicines", "药"])
def test_words_of_a_community_for_medicine_are_held(supermarket: Supermarket, category: str) -> None:
    gift = supermarket.gift({"name": "两盒", "category": category})
    assert gift["lines"][0]["hold"] == "suspected_medicine"


def test_the_rest_of_a_gift_is_taken_and_held_goods_follow(supermarket: Supermarket) -> None:
    rig, donor = supermarket.rig, supermarket.who("resident")
    syrup = {"name": "蜂蜜枇杷膏", "category": "daily", "quantity": 4, "unit": "瓶", "value_fen": 8_000}
    rice = {"value_fen": 6_000}
    gift = supermarket.gift(rice, syrup, donor={"person_id": str(donor.id)}, units=10)
    too_many = rig.post(f"/gifts/{gift['id']}/accept", {}, by=supermarket.who("station"))
    assert too_many.json["code"] == "units_above_quantity"  # the units of held pieces do not count
    taken = supermarket.accept(gift, units=6)
    assert (taken["credit"], [line["accepted"] for line in taken["lines"]]) == ("awaiting_second", [6, 0])
    assert {one["name"] for one in rig.read("/stock", by=supermarket.who("station"))["items"]} == {"大米"}
    held = supermarket.confirm(taken, 6, by=supermarket.who("station", 3))
    assert (held.status_code, held.json["code"]) == (409, "line_held")
    released = supermarket.decide(taken, 2, medicine=False).json
    assert [line["accepted"] for line in released["lines"]] == [6, 4]
    assert supermarket.balance("蜂蜜枇杷膏")["on_hand"] == 4
    done = supermarket.confirm(released, 10, by=supermarket.who("station", 3)).json
    assert (done["credit"], done["credited_units"]) == ("confirmed", 10)
    events = rig.published(contracts.GiftAccepted)
    assert [(one.credited_units, one.value_fen, one.revision) for one in events] == [
        (0, 6_000, 1),
        (0, 14_000, 2),
        (10, 14_000, 3),
    ]
    assert rig.audit() == []


def test_medicine_found_after_the_acceptance_stays_out(supermarket: Supermarket) -> None:
    gift = supermarket.accept(supermarket.gift({}, IBUPROFEN, units=6), units=6)
    after = supermarket.decide(gift, 2, medicine=True).json
    assert (after["lines"][1]["refused"], after["lines"][1]["accepted"]) == (20, 0)
    assert [one["name"] for one in supermarket.rig.read("/stock", by=supermarket.who("station"))["items"]] == ["大米"]
    assert supermarket.rig.audit() == []


def test_a_second_person_decides(supermarket: Supermarket) -> None:
    rig, donor = supermarket.rig, supermarket.rig.person("station", "resident")
    gift = supermarket.gift(IBUPROFEN, donor={"person_id": str(donor.id)})
    assert supermarket.decide(gift, 1, medicine=False, by=supermarket.who("station")).json["code"] == "own_proposal"
    assert supermarket.decide(gift, 1, medicine=False, by=donor).json["code"] == "own_case"
    assert supermarket.decide(gift, 7, medicine=False).json["code"] == "unknown_line"
    path = f"/gifts/{gift['id']}/lines/1/decide"
    unseen = rig.post(path, {"medicine": False, "reason": "x"}, by=supermarket.who("station", 2))
    assert unseen.status_code == 428
    done = supermarket.decide(gift, 1, medicine=False).json
    assert (done["lines"][0]["hold"], done["lines"][0]["decision_reason"]) == (None, "看过包装")
    again = supermarket.decide(done, 1, medicine=True)
    assert (again.status_code, again.json["code"]) == (409, "wrong_state")


def test_an_item_listed_as_medicine_holds_lines_without_such_words(supermarket: Supermarket) -> None:
    rig, station = supermarket.rig, supermarket.who("station")
    listed = {"name": "好得快", "category": "other", "unit": "盒", "kind": "medicine"}
    gift = supermarket.gift({}, {"name": "好得快", "category": "daily", "unit": "盒"}, units=6)
    rig.made("/items", listed, by=station)
    taken = supermarket.accept(gift, units=6)
    assert [line["hold"] for line in taken["lines"]] == [None, "suspected_medicine"]
    goods = supermarket.decide(taken, 2, medicine=False)
    assert (goods.status_code, goods.json["code"]) == (409, "medicine_not_a_gift")
    assert rig.audit() == []


@pytest.mark.parametrize("kind", ["goods", "material"])
def test_an_item_of_stock_has_no_words_of_medicine(supermarket: Supermarket, kind: str) -> None:
    body = {"name": "布洛芬缓释胶囊", "category": "daily", "unit": "盒", "kind": kind}
    answer = supermarket.rig.post("/items", body, by=supermarket.who("station"))
    assert (answer.status_code, answer.json["code"]) == (409, "medicine_not_a_gift")


@pytest.mark.parametrize("given", [{"kind": "goods", "stock": 5}, {"kind": "voucher", "stock": 5, "valid_days": 9}])
def test_a_reward_has_no_words_of_medicine(supermarket: Supermarket, given: dict[str, Any]) -> None:
    rig, station = supermarket.rig, supermarket.who("station")
    refused = rig.post("/rewards", {"name": "感冒灵颗粒", "price_points": 8, **given}, by=station)
    assert (refused.status_code, refused.json["code"]) == (409, "medicine_not_a_gift")
    reward = rig.made("/rewards", {"name": "好东西", "price_points": 8, **given}, by=station)
    path, headers = f"/rewards/{reward['id']}", {"If-Match": f'"{reward["version"]}"'}
    renamed = rig.patch(path, {"name": "感冒灵颗粒"}, by=station, headers=headers)
    assert renamed.json["code"] == "medicine_not_a_gift"
    assert rig.patch(path, {"name": "抽纸"}, by=station, headers=headers).status_code == 200


def test_what_two_decided_is_goods_may_be_a_reward(supermarket: Supermarket) -> None:
    gift = supermarket.gift({"name": "蜂蜜枇杷膏", "category": "daily", "unit": "瓶", "quantity": 4})
    taken = supermarket.accept(supermarket.decide(gift, 1, medicine=False).json)
    item = taken["lines"][0]["item_id"]
    assert supermarket.goods_reward(stock=4, name="蜂蜜枇杷膏", item_id=item)["available"] == 4


def test_the_tables_refuse_medicine_too(supermarket: Supermarket, postgres: str) -> None:
    """By a raw INSERT: a lot of such an item, and a reward of it."""
    rig = supermarket.rig
    body = {"name": "好得快", "category": "other", "unit": "盒", "kind": "medicine"}
    medicine = rig.made("/items", body, by=supermarket.who("station"))["id"]
    rice = supermarket.accept(supermarket.gift())["lines"][0]["item_id"]
    supermarket.goods_reward(stock=1, name="大米一袋", item_id=rice)
    database = make_url(rig.prepared.urls["app"]).database
    with psycopg.connect(postgres, dbname=database, autocommit=True) as admin:
        of_lot = "select * from lots where community_id = %s limit 1"
        for table, sql in (("lots", of_lot), ("rewards", of_lot.replace("lots", "rewards"))):
            columns = [
                one.name for one in admin.execute(sql, [rig.community_id]).description or () if one.name != "item_kind"
            ]
            fresh = {
                "id": f"'{new_id()}'",
                "item_id": f"'{medicine}'",
                "label": "'L-1'",
                "on_hand": "0",
                "reserved": "0",
            }
            fresh |= {"gift_id": "null", "line_no": "null"} if table == "lots" else {}
            values = ", ".join(fresh.get(one, one) for one in columns)
            insert = f"insert into {table} ({', '.join(columns)}) select {values} from ({sql}) one"
            with pytest.raises((psycopg.errors.CheckViolation, psycopg.errors.ForeignKeyViolation)):
                admin.execute(insert, [rig.community_id])
