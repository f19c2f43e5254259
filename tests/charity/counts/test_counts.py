"""Counts: a sheet with expected and found; a second person books the differences."""

from __future__ import annotations

from typing import Any

from tests.charity.conftest import Supermarket
from tests.charity.stock_changes.test_stock_changes import lot_of, lots
from tests.support.rig import if_match


def sheet(supermarket: Supermarket, **found: int) -> Any:
    lines = [{"lot_id": lot_id, "found": pieces} for lot_id, pieces in found.items()]
    return supermarket.rig.made("/counts", {"lines": lines}, by=supermarket.who("station"))


def test_a_second_person_books_what_is_missing_and_what_is_more(supermarket: Supermarket) -> None:
    rice, oil = lot_of(supermarket), lot_of(supermarket, name="食用油", unit="瓶")
    waits = supermarket.confirmed(
        supermarket.goods_reward(stock=50, name="一袋米", item_id=rice["item_id"]), quantity=2
    )
    counted = sheet(supermarket, **{rice["id"]: 1, oil["id"]: 9})
    assert [(one["expected"], one["found"], one["difference"]) for one in counted["lines"]] == [(6, 1, -5), (6, 9, 3)]
    assert counted["pending"]["verb"] == "book_differences"
    path = f"/counts/{counted['id']}/confirm"
    own = supermarket.rig.post(path, by=supermarket.who("station"), headers=if_match(counted))
    assert (own.status_code, own.json["code"]) == (403, "own_proposal")
    seen = supermarket.rig.read("/supermarket-tasks", by=supermarket.who("station", 2))["items"]
    assert [one["kind"] for one in seen] == ["counts_to_confirm"]
    done = supermarket.rig.made(path, by=supermarket.who("station", 2), headers=if_match(counted))
    assert done["state"] == "done"
    assert supermarket.balance("大米")["on_hand"] == 1
    assert supermarket.balance("食用油")["on_hand"] == 9
    found = lots(supermarket, oil["item_id"])[1]
    assert (found["source"], found["received"], found["expires_on"]) == ("found", 3, oil["expires_on"])
    assert supermarket.read(waits)["state"] == "returned"
    assert [one.points for one in supermarket.returned()] == [16]
    assert supermarket.rig.audit() == []


def test_what_moves_after_the_sheet_does_not_spoil_it(supermarket: Supermarket) -> None:
    rice = lot_of(supermarket)
    counted = sheet(supermarket, **{rice["id"]: 5})
    supermarket.rig.post(
        f"/lots/{rice['id']}/hand-out", {"pieces": 2, "reason": "activity"}, by=supermarket.who("station")
    )
    path = f"/counts/{counted['id']}/confirm"
    supermarket.rig.made(path, by=supermarket.who("station", 2), headers=if_match(counted))
    assert supermarket.balance("大米")["on_hand"] == 3
    assert supermarket.rig.audit() == []


def test_a_sheet_without_differences_needs_no_second(supermarket: Supermarket) -> None:
    rice = lot_of(supermarket)
    counted = sheet(supermarket, **{rice["id"]: 6})
    assert (counted["state"], counted["pending"]) == ("done", None)
    assert supermarket.rig.audit() == []


def test_a_sheet_is_refused_or_withdrawn_and_names_each_lot_once(supermarket: Supermarket) -> None:
    rice = lot_of(supermarket)
    counted = sheet(supermarket, **{rice["id"]: 0})
    over = supermarket.rig.made(f"/counts/{counted['id']}/refuse", by=supermarket.who("station", 2))
    assert (over["state"], supermarket.balance("大米")["on_hand"]) == ("refused", 6)
    line = {"lot_id": rice["id"], "found": 1}
    twice = supermarket.rig.post("/counts", {"lines": [line, line]}, by=supermarket.who("station"))
    assert twice.status_code == 422
    unknown = supermarket.rig.post(
        "/counts", {"lines": [line | {"lot_id": rice["item_id"]}]}, by=supermarket.who("station")
    )
    assert (unknown.status_code, unknown.json["code"]) == (422, "unknown_lot")
