"""Shops: added, read and changed by the station; their staff is for the station to see."""

from __future__ import annotations

from services.chassis.database.tables import new_id
from services.contracts import gateway
from tests.charity.conftest import Market


def test_everybody_reads_shops_and_the_station_their_staff(market: Market) -> None:
    staff = [str(market.who("shop").id)]
    shop = market.rig.made("/shops", {"name": "老街早餐", "staff": staff}, by=market.who("station"))
    assert (shop["name"], shop["staff"], shop["version"]) == ("老街早餐", staff, 1)
    for who, shown in ((None, None), (market.who("resident"), None), (market.who("station"), staff)):
        assert market.rig.read(f"/shops/{shop['id']}", by=who) == shop | {"staff": shown}
        assert market.rig.read("/shops", by=who)["items"] == [shop | {"staff": shown}]


def test_a_shop_is_changed_with_its_version(market: Market) -> None:
    station = market.who("station")
    path = f"/shops/{market.shop('老街早餐', market.who('shop'))}"
    seen = {"If-Match": '"1"'}
    assert market.rig.patch(path, {"staff": []}, by=station).status_code == 428
    changed = market.rig.patch(path, {"staff": []}, by=station, headers=seen).json
    assert (changed["name"], changed["staff"], changed["version"]) == ("老街早餐", [], 2)
    assert market.rig.patch(path, {"name": "新街早餐"}, by=station, headers=seen).status_code == 412


def test_a_name_is_taken_once_and_staff_are_members(market: Market) -> None:
    market.shop("老街早餐")
    for body, code in (({"name": "老街早餐", "staff": []}, 409), ({"name": "理发店", "staff": [str(new_id())]}, 422)):
        assert market.rig.post("/shops", body, by=market.who("station")).status_code == code


def test_people_who_leave_the_community_leave_the_staff(market: Market) -> None:
    leaver, other = market.who("shop"), market.who("shop", 2)
    path = f"/shops/{market.shop('老街早餐', leaver, other)}"
    left = gateway.PersonLeft(person_id=leaver.id, epoch=2, left_at=market.rig.now, reason="moved", erase=False)
    market.rig.hear(left, sequence=9)
    assert market.rig.read(path, by=market.who("station"))["staff"] == [str(other.id)]
