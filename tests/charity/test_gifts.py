"""Gifts in kind: brought, looked at, taken into stock; a unit earns points elsewhere; taken back by two."""

from __future__ import annotations

from services.contracts import charity as contracts
from tests.charity.conftest import Market
from tests.support.rig import if_match


def test_a_neighbours_six_items_become_stock_and_are_told_with_the_units_that_staff_counted(market: Market) -> None:
    donor = market.rig.person("resident")
    gift = market.gift(donor={"person_id": str(donor.id)}, units=6)
    assert (gift["state"], market.rig.read("/stock", by=market.who("station"))["items"]) == ("registered", [])
    taken = market.accept(gift, units=5)
    assert (taken["state"], taken["receipt_number"]) == ("accepted", "SW-2026-000001")
    assert (market.stock("大米")["on_hand"], market.stock("大米")["points_free"]) == (6, 6)
    (told,) = market.rig.published(contracts.GiftAccepted)
    assert (told.donor_person_id, told.units, told.revision) == (donor.id, 5, 1)
    assert market.rig.facts()["gift_units"] == {gift["id"]: 5}
    assert market.rig.audit() == []


def test_what_is_expired_or_refused_does_not_come_in(market: Market) -> None:
    gift = market.gift({}, {"name": "牛奶", "expires_on": "2026-03-09"}, units=4)
    taken = market.accept(gift, units=4, lines=[{"line_no": 1, "refused": 2, "refusal_code": "damaged"}])
    first, second = taken["lines"]
    assert (first["accepted"], first["refused"], second["accepted"], second["refusal_code"]) == (4, 2, 0, "expired")
    assert market.stock("大米")["on_hand"] == 4


def test_a_line_is_looked_at_once(market: Market) -> None:
    found = [{"line_no": 1, "refused": pieces, "refusal_code": "damaged"} for pieces in (1, 2)]
    path = f"/gifts/{market.gift()['id']}/accept"
    assert market.rig.post(path, {"lines": found}, by=market.who("station")).status_code == 422


def test_a_gift_is_taken_in_once(market: Market) -> None:
    gift = market.gift(units=6)
    market.accept(gift)
    again = market.rig.post(f"/gifts/{gift['id']}/accept", {}, by=market.who("station"))
    assert (again.status_code, again.json["code"]) == (409, "gift_already_accepted")
    assert len(market.rig.published(contracts.GiftAccepted)) == 1


def test_medicine_is_not_a_gift_and_units_are_not_above_the_pieces(market: Market) -> None:
    station = market.who("station")
    line = {"name": "感冒药", "category": "药品", "quantity": 1, "unit": "盒"}
    medicine = market.rig.post("/gifts", {"donor": None, "lines": [line], "units": 1}, by=station)
    assert medicine.json["code"] == "medicine_not_a_gift"
    line |= {"category": "日用"}
    many = market.rig.post("/gifts", {"donor": None, "lines": [line], "units": 2}, by=station)
    assert (many.status_code, many.json["code"]) == (422, "units_above_quantity")


def test_the_name_of_a_donor_from_outside_is_the_stations_alone(market: Market) -> None:
    gift = market.gift(donor={"name": "梅溪粮油店"}, units=6)
    assert gift["donor_name"] == "梅溪粮油店"
    assert market.rig.get(f"/gifts/{gift['id']}", by=market.who("resident")).status_code == 404
    assert market.rig.read(f"/gifts/{gift['id']}", by=market.rig.client("gifts:read"))["donor_name"] is None


def test_a_gift_is_taken_back_by_two_and_what_remains_is_told(market: Market) -> None:
    donor = market.rig.person("resident")
    gift = market.accept(market.gift(donor={"person_id": str(donor.id)}, units=6), units=6)
    body = {"units": 2, "reason": "miscounted", "lines": [{"line_no": 1, "pieces": 2}]}
    asked = market.rig.made(f"/gifts/{gift['id']}/reverse", body, by=market.who("station"))
    approve = f"/gifts/{gift['id']}/reversals/{asked['reversals'][0]['id']}/approve"
    own = market.rig.post(approve, by=market.who("station"), headers=if_match(asked))
    assert (own.status_code, own.json["code"]) == (403, "own_proposal")
    assert market.rig.post(approve, by=market.who("station", 2)).status_code == 428
    stale = market.rig.post(approve, by=market.who("station", 2), headers=if_match(gift))
    assert (stale.status_code, stale.json["code"]) == (412, "version_stale")
    after = market.rig.made(approve, by=market.who("station", 2), headers=if_match(asked))
    assert (after["units_left"], after["receipt_void"], market.stock("大米")["on_hand"]) == (4, True, 4)
    (told,) = market.rig.published(contracts.GiftReversed)
    assert (told.units, told.revision, told.donor_person_id) == (4, 2, donor.id)
    assert market.rig.audit() == []


def test_nothing_of_it_is_seen_next_door(market: Market) -> None:
    gift = market.accept(market.gift(units=6))
    stranger = market.rig.other.person("station")
    assert market.rig.other.get(f"/gifts/{gift['id']}", by=stranger).status_code == 404
    assert market.rig.other.read("/stock", by=stranger)["items"] == []
