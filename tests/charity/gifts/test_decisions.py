"""Decisions on held lines and on items of medicine: two different people, and a way back from a mistake."""

from __future__ import annotations

from typing import Any

import pytest

from tests.charity.conftest import Supermarket
from tests.support.rig import Caller, if_match

LOZENGES = {"name": "感冒灵颗粒糖", "category": "food", "quantity": 4, "unit": "盒"}
LISTED = {"name": "好得快", "category": "other", "unit": "盒", "kind": "medicine"}


def hold(supermarket: Supermarket, gift: Any, by: Caller, line_no: int = 1) -> Any:
    """Hold a line by hand."""
    path = f"/gifts/{gift['id']}/lines/{line_no}/hold"
    return supermarket.rig.post(path, {"reason": "包装上是药准字"}, by=by, headers=if_match(gift))


def test_of_what_a_program_registered_two_people_say_that_it_is_goods(supermarket: Supermarket) -> None:
    rig, first, second = supermarket.rig, supermarket.who("station"), supermarket.who("station", 2)
    gift = rig.made("/gifts", {"donor": None, "lines": [LOZENGES], "units": 0}, by=rig.client("gifts:write"))
    alone = supermarket.decide(gift, 1, medicine=False, by=first).json
    assert (alone["lines"][0]["hold"], alone["lines"][0]["goods_by"]) == ("suspected_medicine", str(first.id))
    assert rig.post(f"/gifts/{gift['id']}/accept", {}, by=first).json["code"] == "line_held"
    assert supermarket.decide(alone, 1, medicine=False, by=first).json["code"] == "own_proposal"
    assert {one["kind"] for one in rig.read("/supermarket-tasks", by=first)["items"]} == {"gifts_to_accept"}
    both = supermarket.decide(alone, 1, medicine=False, by=second).json
    assert (both["lines"][0]["hold"], both["lines"][0]["decision"]) == (None, "goods")
    assert supermarket.accept(both)["lines"][0]["accepted"] == 4
    assert rig.audit() == []


def test_one_person_is_enough_to_say_that_it_is_medicine(supermarket: Supermarket) -> None:
    rig = supermarket.rig
    gift = rig.made("/gifts", {"donor": None, "lines": [LOZENGES], "units": 0}, by=rig.client("gifts:write"))
    done = supermarket.decide(gift, 1, medicine=True, by=supermarket.who("station")).json
    assert (done["lines"][0]["decision"], done["lines"][0]["refused"]) == ("medicine", 4)


def test_a_line_is_held_by_hand_and_another_decides(supermarket: Supermarket) -> None:
    gift, doubter = supermarket.gift({"name": "进口保健丸"}), supermarket.who("station", 2)
    held = hold(supermarket, gift, doubter).json
    assert (held["lines"][0]["hold"], held["lines"][0]["held_by"]) == ("suspected_medicine", str(doubter.id))
    assert supermarket.decide(held, 1, medicine=False, by=doubter).json["code"] == "own_proposal"
    again = hold(supermarket, held, doubter)
    assert (again.status_code, again.json["code"]) == (409, "wrong_state")
    done = supermarket.decide(held, 1, medicine=False, by=supermarket.who("station", 3)).json
    assert supermarket.accept(done)["lines"][0]["accepted"] == 6
    assert supermarket.rig.audit() == []


def test_a_line_decided_as_medicine_by_mistake_comes_back(supermarket: Supermarket) -> None:
    """And so does the item that the decision has listed."""
    rig, second, third = supermarket.rig, supermarket.who("station", 2), supermarket.who("station", 3)
    gift = supermarket.gift(LOZENGES)
    wrong = supermarket.decide(gift, 1, medicine=True).json
    back = hold(supermarket, wrong, second).json
    assert (back["lines"][0]["refused"], back["lines"][0]["decision"]) == (0, None)
    listed = supermarket.decide(back, 1, medicine=False, by=third)
    assert (listed.status_code, listed.json["code"]) == (409, "medicine_not_a_gift")
    (item,) = rig.read("/items", by=second)["items"]
    asked = rig.post(f"/items/{item['id']}/unlist", {"reason": "是糖"}, by=second)
    assert (asked.status_code, asked.json["unlist_asked_by"], asked.json["kind"]) == (202, str(second.id), "medicine")
    confirm = f"/items/{item['id']}/unlist/confirm"
    assert rig.post(confirm, by=second, headers=if_match(asked.json)).json["code"] == "own_proposal"
    assert rig.post(confirm, by=third, headers=if_match(item)).status_code == 412
    assert rig.made(confirm, by=third, headers=if_match(asked.json))["kind"] == "goods"
    goods = supermarket.decide(back, 1, medicine=False, by=third).json
    assert supermarket.accept(goods)["lines"][0]["accepted"] == 4
    assert supermarket.balance("感冒灵颗粒糖")["on_hand"] == 4
    assert rig.audit() == []


@pytest.mark.parametrize("refused", [True, False])
def test_a_request_to_unlist_is_refused_or_ends_after_two_weeks(supermarket: Supermarket, refused: bool) -> None:
    rig, first, second = supermarket.rig, supermarket.who("station"), supermarket.who("station", 2)
    item = rig.made("/items", LISTED, by=first)
    asked = rig.post(f"/items/{item['id']}/unlist", {"reason": "误填"}, by=first).json
    if refused:
        asked = rig.made(f"/items/{item['id']}/unlist/refuse", by=second)
        assert asked["unlist_asked_by"] is None
    else:
        rig.pass_time(days=14)
    late = rig.post(f"/items/{item['id']}/unlist/confirm", by=second, headers=if_match(asked))
    assert (late.status_code, late.json["code"]) == (409, "wrong_state")
    assert rig.read(f"/items/{item['id']}", by=first)["kind"] == "medicine"


def test_only_medicine_is_taken_off_the_list(supermarket: Supermarket) -> None:
    rig, station = supermarket.rig, supermarket.who("station")
    rice = supermarket.accept(supermarket.gift())["lines"][0]["item_id"]
    answer = rig.post(f"/items/{rice}/unlist", {"reason": "误填"}, by=station)
    assert (answer.status_code, answer.json["code"]) == (409, "wrong_state")


@pytest.mark.parametrize("name", ["好得快　", "好得快", " 好得快"])
def test_an_item_of_medicine_is_known_in_every_spelling(supermarket: Supermarket, name: str) -> None:
    gift = supermarket.gift({}, {"name": name, "category": "daily", "unit": "盒"}, units=6)
    supermarket.rig.made("/items", LISTED, by=supermarket.who("station"))
    assert supermarket.accept(gift, units=6)["lines"][1]["hold"] == "suspected_medicine"


def test_an_inspection_that_says_medicine_is_no_decision(supermarket: Supermarket) -> None:
    """Two of six packs are refused as medicine; the four others are goods."""
    gift = supermarket.gift({"value_fen": 6_000})
    found = {"line_no": 1, "refused": 2, "refusal_code": "medicine"}
    taken = supermarket.accept(gift, lines=[found], units=0)
    assert (taken["lines"][0]["accepted"], taken["lines"][0]["decision"]) == (4, None)
    assert supermarket.rig.audit() == []


@pytest.mark.parametrize("medicine", [True, False])
def test_a_held_line_outlives_the_reversal_of_the_rest(supermarket: Supermarket, medicine: bool) -> None:
    rig = supermarket.rig
    donor = {"person_id": str(supermarket.who("resident").id)}
    taken = supermarket.accept(supermarket.gift({}, LOZENGES, donor=donor, units=6), units=6)
    body = {"units": 6, "reason": "donor_error"}
    asked = rig.made(f"/gifts/{taken['id']}/reverse", body, by=supermarket.who("station"))
    approve = f"/gifts/{taken['id']}/reversals/{asked['reversals'][0]['id']}/approve"
    rest = rig.made(approve, by=supermarket.who("station", 2), headers=if_match(asked))
    assert (rest["state"], rest["units_left"]) == ("accepted", 0)
    done = supermarket.decide(rest, 2, medicine=medicine).json
    assert done["state"] == ("reversed" if medicine else "accepted")
    names = {one["name"]: one["on_hand"] for one in rig.read("/stock", by=supermarket.who("station"))["items"]}
    assert names == ({"大米": 0} if medicine else {"大米": 0, "感冒灵颗粒糖": 4})
    assert rig.audit() == []
