"""Shops: added, read and changed by the station; their staff is for the station to see."""

from __future__ import annotations

from services.chassis.database.tables import new_id
from services.contracts import gateway
from tests.charity.conftest import Supermarket


def test_everybody_reads_shops_and_the_station_their_staff(supermarket: Supermarket) -> None:
    staff = [str(supermarket.who("shop").id)]
    shop = supermarket.rig.made("/shops", {"name": "老街早餐", "staff": staff}, by=supermarket.who("station"))
    assert (shop["name"], shop["staff"], shop["version"]) == ("老街早餐", staff, 1)
    for who, shown in ((None, None), (supermarket.who("resident"), None), (supermarket.who("station"), staff)):
        assert supermarket.rig.read(f"/shops/{shop['id']}", by=who) == shop | {"staff": shown}
        assert supermarket.rig.read("/shops", by=who)["items"] == [shop | {"staff": shown}]


def test_a_shop_is_changed_with_its_version(supermarket: Supermarket) -> None:
    station = supermarket.who("station")
    path = f"/shops/{supermarket.shop('老街早餐', supermarket.who('shop'))}"
    seen = {"If-Match": '"1"'}
    assert supermarket.rig.patch(path, {"staff": []}, by=station).status_code == 428
    changed = supermarket.rig.patch(path, {"staff": []}, by=station, headers=seen).json
    assert (changed["name"], changed["staff"], changed["version"]) == ("老街早餐", [], 2)
    assert supermarket.rig.patch(path, {"name": "新街早餐"}, by=station, headers=seen).status_code == 412


def test_a_name_is_taken_once_and_staff_are_members(supermarket: Supermarket) -> None:
    supermarket.shop("老街早餐")
    for body, code in (({"name": "老街早餐", "staff": []}, 409), ({"name": "理发店", "staff": [str(new_id())]}, 422)):
        assert supermarket.rig.post("/shops", body, by=supermarket.who("station")).status_code == code


def test_people_who_leave_the_community_leave_the_staff(supermarket: Supermarket) -> None:
    leaver, other = supermarket.who("shop"), supermarket.who("shop", 2)
    path = f"/shops/{supermarket.shop('老街早餐', leaver, other)}"
    left = gateway.PersonLeft(person_id=leaver.id, epoch=2, left_at=supermarket.rig.now, reason="moved", erase=False)
    supermarket.rig.deliver(left, sequence=9)
    assert supermarket.rig.read(path, by=supermarket.who("station"))["staff"] == [str(other.id)]
