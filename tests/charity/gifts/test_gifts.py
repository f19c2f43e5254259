"""Gifts: registered, accepted into stock or refused, with their receipts."""

from __future__ import annotations

from typing import Any

import pytest

from services.contracts import charity as contracts
from tests.charity.conftest import Supermarket

LINE = {"name": "毛巾", "category": "daily", "quantity": 6, "unit": "条"}


GIFT = {"donor": None, "lines": [LINE], "units": 6}


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
        {"activity_id": "01923d5e-0000-7000-8000-000000000003"},  # there are no activities yet
    ],
)
def test_an_invalid_gift_is_422(supermarket: Supermarket, change: dict[str, Any]) -> None:
    answer = supermarket.rig.post("/gifts", GIFT | change, by=supermarket.who("station"))
    assert answer.status_code == 422, answer.json
    assert answer.json["errors"]


def test_receipt_numbers_have_no_gap_when_an_acceptance_fails(supermarket: Supermarket) -> None:
    first = supermarket.accept(supermarket.gift())
    bad = supermarket.gift(units=6)
    assert (
        supermarket.rig.post(f"/gifts/{bad['id']}/accept", {"units": 7}, by=supermarket.who("station")).status_code
        == 422
    )
    assert supermarket.accept(bad)["receipt_number"] == "SW-2026-000002"
    assert first["receipt_number"] == "SW-2026-000001"
    assert supermarket.rig.audit() == []


def test_an_accepted_gift_enters_stock_and_is_published_with_the_confirmed_units(supermarket: Supermarket) -> None:
    donor = supermarket.rig.person("resident")
    gift = supermarket.gift(donor={"person_id": str(donor.id)}, units=6)
    assert (gift["state"], supermarket.rig.read("/stock", by=supermarket.who("station"))["items"]) == ("registered", [])
    taken = supermarket.accept(gift, units=5)
    assert (taken["state"], taken["receipt_number"]) == ("accepted", "SW-2026-000001")
    assert (supermarket.balance("大米")["on_hand"], supermarket.balance("大米")["points_free"]) == (6, 6)
    (event,) = supermarket.rig.published(contracts.GiftAccepted)
    assert (event.donor_person_id, event.units, event.revision) == (donor.id, 5, 1)
    assert supermarket.rig.facts()["gift_units"] == {gift["id"]: 5}
    assert supermarket.rig.audit() == []


def test_expired_and_refused_pieces_do_not_enter_stock(supermarket: Supermarket) -> None:
    gift = supermarket.gift({}, {"name": "牛奶", "expires_on": "2026-03-09"}, units=4)
    taken = supermarket.accept(gift, units=4, lines=[{"line_no": 1, "refused": 2, "refusal_code": "damaged"}])
    first, second = taken["lines"]
    assert (first["accepted"], first["refused"], second["accepted"], second["refusal_code"]) == (4, 2, 0, "expired")
    assert supermarket.balance("大米")["on_hand"] == 4


def test_a_line_is_inspected_once(supermarket: Supermarket) -> None:
    found = [{"line_no": 1, "refused": pieces, "refusal_code": "damaged"} for pieces in (1, 2)]
    path = f"/gifts/{supermarket.gift()['id']}/accept"
    assert supermarket.rig.post(path, {"lines": found}, by=supermarket.who("station")).status_code == 422


def test_a_gift_is_accepted_once(supermarket: Supermarket) -> None:
    gift = supermarket.gift(units=6)
    supermarket.accept(gift)
    again = supermarket.rig.post(f"/gifts/{gift['id']}/accept", {}, by=supermarket.who("station"))
    assert (again.status_code, again.json["code"]) == (409, "gift_already_accepted")
    assert len(supermarket.rig.published(contracts.GiftAccepted)) == 1


def test_more_units_than_pieces_are_refused(supermarket: Supermarket) -> None:
    line = {"name": "挂面", "category": "日用", "quantity": 1, "unit": "盒"}
    many = supermarket.rig.post("/gifts", {"donor": None, "lines": [line], "units": 2}, by=supermarket.who("station"))
    assert (many.status_code, many.json["code"]) == (422, "units_above_quantity")


def test_only_the_station_sees_the_name_of_an_outside_donor(supermarket: Supermarket) -> None:
    gift = supermarket.gift(donor={"name": "梅溪粮油店"}, units=6)
    assert gift["donor_name"] == "梅溪粮油店"
    assert supermarket.rig.get(f"/gifts/{gift['id']}", by=supermarket.who("resident")).status_code == 404
    assert supermarket.rig.read(f"/gifts/{gift['id']}", by=supermarket.rig.client("gifts:read"))["donor_name"] is None


def test_another_community_sees_neither_the_gift_nor_its_stock(supermarket: Supermarket) -> None:
    gift = supermarket.accept(supermarket.gift(units=6))
    stranger = supermarket.rig.other.person("station")
    assert supermarket.rig.other.get(f"/gifts/{gift['id']}", by=stranger).status_code == 404
    assert supermarket.rig.other.read("/stock", by=stranger)["items"] == []
