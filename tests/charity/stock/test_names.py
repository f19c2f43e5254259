"""Names that people type are one in every spelling: items, units, categories, places and shops."""

from __future__ import annotations

from typing import Any

import pytest

from tests.charity.conftest import Supermarket

SPELLINGS = ("大米 ", "大米　", "　大米")


def test_items_of_gifts_are_one_in_every_spelling(supermarket: Supermarket) -> None:
    lines: list[dict[str, Any]] = [{"name": name, "quantity": 2} for name in ("大米", *SPELLINGS)]
    lines += [{"name": "ＡＢＣ饼干", "unit": "KG"}, {"name": "abc饼干", "unit": "ｋｇ"}]
    taken = supermarket.accept(supermarket.gift(*lines, units=0))
    ids = [line["item_id"] for line in taken["lines"]]
    assert (len(set(ids[:4])), len(set(ids[4:])), len(set(ids))) == (1, 1, 2)
    again = supermarket.accept(supermarket.gift({"name": "ａｂｃ　饼干".replace("　", ""), "unit": "Kg"}, units=0))
    assert again["lines"][0]["item_id"] == ids[4]
    assert (supermarket.balance("大米")["on_hand"], supermarket.rig.audit()) == (8, [])


@pytest.mark.parametrize("name", ["洗衣液", "洗衣液　", " 洗衣液"])
def test_an_item_is_added_once_in_any_spelling(supermarket: Supermarket, name: str) -> None:
    rig, station = supermarket.rig, supermarket.who("station")
    first = rig.made("/items", {"name": "洗衣液", "category": "daily", "unit": "瓶"}, by=station)
    again = rig.post("/items", {"name": name, "category": "daily", "unit": "瓶 "}, by=station)
    assert (again.status_code, again.json["code"], again.json["item_id"]) == (409, "item_exists", first["id"])


def test_a_category_is_found_in_any_spelling(supermarket: Supermarket) -> None:
    rig, station = supermarket.rig, supermarket.who("station")
    rig.made("/items", {"name": "洗衣液", "category": "Daily", "unit": "瓶"}, by=station)
    for word in ("daily", "ＤＡＩＬＹ", "DAILY"):
        assert len(rig.read(f"/items?category={word}", by=station)["items"]) == 1


@pytest.mark.parametrize(
    ("path", "body", "code"),
    [("/places", {"kind": "shelf"}, "place_exists"), ("/shops", {"staff": []}, "shop_exists")],
)
def test_places_and_shops_are_one_in_every_spelling(
    supermarket: Supermarket, path: str, body: dict[str, Any], code: str
) -> None:
    rig, station = supermarket.rig, supermarket.who("station")
    rig.made(path, {"name": "A店 二楼", **body}, by=station)
    again = rig.post(path, {"name": "ａ店　二楼", **body}, by=station)
    assert (again.status_code, again.json["code"]) == (409, code)
