"""Stock that is changed by hand: what one person may do, what takes two, and what follows for stock and points."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from werkzeug.test import TestResponse

from tests.charity.conftest import Supermarket
from tests.support.rig import Caller, if_match


def lot_of(supermarket: Supermarket, *, pieces: int = 6, restriction: str = "none", **line: Any) -> Any:
    """Accept a gift of one line; returns its lot."""
    line = {"quantity": pieces, "value_fen": 100 * pieces} | line
    gift = supermarket.accept(supermarket.gift(line, restriction=restriction))
    (lot,) = supermarket.rig.read(f"/lots?gift_id={gift['id']}", by=supermarket.who("station"))["items"]
    return lot


def lots(supermarket: Supermarket, item_id: str) -> list[Any]:
    found: list[Any] = supermarket.rig.read(f"/lots?item_id={item_id}", by=supermarket.who("station"))["items"]
    return found


def ask(supermarket: Supermarket, lot: Any, verb: str, *, by: Caller | None = None, **body: Any) -> TestResponse:
    return supermarket.rig.post(f"/lots/{lot['id']}/{verb}", body, by=by or supermarket.who("station"))


def confirm(supermarket: Supermarket, change: Any, *, by: int = 2) -> TestResponse:
    path = f"/stock-changes/{change['id']}/confirm"
    return supermarket.rig.post(path, by=supermarket.who("station", by), headers=if_match(change))


def test_a_wrong_date_is_corrected_by_two_and_reserved_pieces_follow(supermarket: Supermarket) -> None:
    lot = lot_of(supermarket, expires_on="2026-12-31")
    reward = supermarket.goods_reward(stock=50, name="一袋大米", item_id=lot["item_id"])
    taken = supermarket.confirmed(reward, quantity=1)
    supermarket.rig.made(f"/redemptions/{taken['id']}/hand-over", by=supermarket.who("station"))
    waits = supermarket.confirmed(reward, quantity=2)
    asked = ask(supermarket, lot, "redate", expires_on="2026-03-10", reason="包装上是3月10日").json
    assert (asked["state"], asked["pending"]["verb"], asked["pending"]["asked_by"]) == (
        "pending",
        "redate",
        str(supermarket.who("station").id),
    )
    own = confirm(supermarket, asked, by=1)
    assert (own.status_code, own.json["code"]) == (403, "own_proposal")
    assert lots(supermarket, lot["item_id"])[0]["on_hand"] == 5  # nothing has changed
    done = confirm(supermarket, asked).json
    assert (done["state"], done["pieces"], done["pending"]) == ("done", 5, None)
    assert [(one["document_id"], one["pieces"]) for one in done["handed_out"]] == [(taken["id"], 1)]
    old, right = lots(supermarket, lot["item_id"])
    assert (old["on_hand"], old["reserved"], old["expires_on"]) == (0, 0, "2026-12-31")
    assert (right["id"], right["on_hand"], right["reserved"]) == (done["new_lot_id"], 5, 2)
    assert (right["expires_on"], right["of_lot_id"], right["value_fen"]) == ("2026-03-10", lot["id"], 500)
    assert supermarket.read(waits)["collect_by"] == "2026-03-10"
    assert (supermarket.returned(), supermarket.rig.audit()) == ([], [])


def test_points_come_back_if_the_right_date_is_past_and_nothing_else_is_there(supermarket: Supermarket) -> None:
    lot = lot_of(supermarket, expires_on="2026-12-31")
    waits = supermarket.confirmed(supermarket.goods_reward(stock=50, name="一袋大米", item_id=lot["item_id"]))
    done = confirm(supermarket, ask(supermarket, lot, "redate", expires_on="2026-01-31", reason="看错月份").json).json
    assert supermarket.read(waits)["state"] == "returned"
    assert [one.points for one in supermarket.returned()] == [8]
    held = supermarket.balance("大米")
    assert (held["on_hand"], held["expired"], held["reserved"]) == (6, 6, 0)
    assert (done["pieces"], supermarket.rig.audit()) == (6, [])


def test_a_gift_whose_date_was_corrected_can_still_be_reversed(supermarket: Supermarket) -> None:
    lot = lot_of(supermarket)
    confirm(supermarket, ask(supermarket, lot, "redate", expires_on="2026-11-30", reason="看错月份").json)
    gift = supermarket.rig.made(
        f"/gifts/{lot['gift_id']}/reverse", {"units": 0, "reason": "fraud"}, by=supermarket.who("station")
    )
    path = f"/gifts/{gift['id']}/reversals/{gift['reversals'][0]['id']}/approve"
    supermarket.rig.made(path, by=supermarket.who("station", 2), headers=if_match(gift))
    assert supermarket.balance("大米")["on_hand"] == 0
    assert supermarket.rig.audit() == []


@pytest.mark.parametrize(
    ("pieces", "value_fen", "alone"), [(20, 20_000, True), (21, 2_100, False), (1, 20_001, False), (1, None, False)]
)
def test_one_person_writes_little_of_a_known_value_off(
    supermarket: Supermarket, pieces: int, value_fen: int | None, *, alone: bool
) -> None:
    lot = lot_of(supermarket, pieces=pieces, value_fen=value_fen) if value_fen else lot_of_unknown(supermarket, pieces)
    asked = ask(supermarket, lot, "write-off", pieces=pieces, reason="damaged", note="受潮").json
    assert (asked["state"] == "done", asked["pending"] is None) == (alone, alone)
    assert supermarket.balance("大米")["on_hand"] == (0 if alone else pieces)
    if not alone:
        assert confirm(supermarket, asked).json["state"] == "done"
        assert supermarket.balance("大米")["on_hand"] == 0
    assert supermarket.rig.audit() == []


def lot_of_unknown(supermarket: Supermarket, pieces: int) -> Any:
    gift = supermarket.accept(supermarket.gift({"quantity": pieces}))
    return supermarket.rig.read(f"/lots?gift_id={gift['id']}", by=supermarket.who("station"))["items"][0]


def test_many_small_ones_of_a_day_count_together(supermarket: Supermarket) -> None:
    lot = lot_of(supermarket, pieces=30)
    assert ask(supermarket, lot, "write-off", pieces=15, reason="lost").json["state"] == "done"
    assert ask(supermarket, lot, "write-off", pieces=6, reason="lost").json["state"] == "pending"
    other = ask(supermarket, lot, "write-off", by=supermarket.who("station", 2), pieces=6, reason="lost")
    assert other.json["state"] == "done"
    supermarket.rig.pass_time(hours=24)
    assert ask(supermarket, lot, "write-off", pieces=5, reason="lost").json["state"] == "done"


def test_reserved_pieces_are_written_off_and_their_points_come_back(supermarket: Supermarket) -> None:
    lot = lot_of(supermarket)
    waits = supermarket.confirmed(
        supermarket.goods_reward(stock=50, name="一袋大米", item_id=lot["item_id"]), quantity=2
    )
    assert ask(supermarket, lot, "write-off", pieces=6, reason="stolen").json["state"] == "done"
    assert supermarket.read(waits)["return_reason"] == "recalled"
    assert [one.points for one in supermarket.returned()] == [16]
    assert supermarket.rig.audit() == []


def test_what_is_for_relief_only_is_handed_out_without_points_and_without_a_name(supermarket: Supermarket) -> None:
    lot = lot_of(supermarket, pieces=30, restriction="relief_only")
    done = ask(supermarket, lot, "hand-out", pieces=10, reason="hardship").json
    assert (done["state"], done["note"]) == ("done", None)
    more = ask(supermarket, lot, "hand-out", pieces=1, reason="visit").json
    assert more["state"] == "pending"
    assert supermarket.balance("大米")["on_hand"] == 20
    confirm(supermarket, more)
    assert supermarket.balance("大米")["on_hand"] == 19
    named = ask(supermarket, lot, "hand-out", pieces=1, reason="visit", note="张三")
    assert named.status_code == 422
    assert ask(supermarket, lot, "hand-out", pieces=1, reason="damaged").status_code == 422
    assert (supermarket.returned(), supermarket.rig.audit()) == ([], [])


def test_neither_expired_nor_reserved_pieces_are_handed_out(supermarket: Supermarket) -> None:
    lot = lot_of(supermarket, pieces=2, expires_on="2026-03-20")
    supermarket.confirmed(supermarket.goods_reward(stock=50, name="一袋大米", item_id=lot["item_id"]))
    late = ask(supermarket, lot, "hand-out", pieces=2, reason="hardship")
    assert (late.status_code, late.json["code"]) == (409, "out_of_stock")
    supermarket.rig.now = datetime(2026, 3, 21, 2, tzinfo=UTC)
    assert ask(supermarket, lot, "hand-out", pieces=1, reason="hardship").status_code == 409


def test_bought_goods_have_a_price_and_a_paper_and_earn_nobody_points(supermarket: Supermarket) -> None:
    rig, station = supermarket.rig, supermarket.who("station")
    item_id = lot_of(supermarket)["item_id"]
    body = {"item_id": item_id, "source": "purchased", "pieces": 10, "expires_on": "2027-01-01"}
    assert rig.post("/lots", body, by=station).status_code == 422
    nowhere = rig.post("/lots", body | {"worth_fen": 1, "paper": "1", "place_id": item_id}, by=station)
    assert (nowhere.status_code, nowhere.json["code"]) == (422, "unknown_place")
    done = rig.made("/lots", body | {"worth_fen": 15_000, "paper": "发票 0123"}, by=station)
    assert (done["state"], done["paper"]) == ("done", "发票 0123")
    (_, bought) = lots(supermarket, item_id)
    assert (bought["id"], bought["source"], bought["on_hand"]) == (done["new_lot_id"], "purchased", 10)
    found = rig.made("/lots", body | {"source": "found", "pieces": 1}, by=station)
    assert found["state"] == "pending"  # its value is not known
    refused = rig.made(f"/stock-changes/{found['id']}/refuse", by=supermarket.who("station", 2))
    assert refused["state"] == "refused"
    assert confirm(supermarket, refused).json["code"] == "wrong_state"
    assert supermarket.balance("大米")["on_hand"] == 16
    assert rig.audit() == []


def test_a_request_lapses_after_14_days_and_the_asker_withdraws(supermarket: Supermarket) -> None:
    lot = lot_of(supermarket)
    first = ask(supermarket, lot, "redate", expires_on="2026-11-30", reason="看错月份").json
    second = ask(supermarket, lot, "redate", expires_on="2026-10-31", reason="又看错").json
    path = f"/stock-changes/{second['id']}/refuse"
    assert supermarket.rig.made(path, by=supermarket.who("station"))["state"] == "withdrawn"
    kinds = {
        one["kind"]: one
        for one in supermarket.rig.read("/supermarket-tasks", by=supermarket.who("station", 2))["items"]
    }
    assert [one["id"] for one in kinds["stock_changes_to_confirm"]["items"]] == [first["id"]]
    supermarket.rig.pass_time(hours=24 * 14)
    late = confirm(supermarket, first)
    assert (late.status_code, late.json["code"]) == (409, "wrong_state")
    assert supermarket.rig.read("/supermarket-tasks", by=supermarket.who("station", 2))["items"] == []
    assert lots(supermarket, lot["item_id"])[0]["on_hand"] == 6
    listed = supermarket.rig.read(f"/stock-changes?lot_id={lot['id']}", by=supermarket.who("station"))["items"]
    assert [one["id"] for one in listed] == [second["id"], first["id"]]


def test_the_same_date_again_is_refused(supermarket: Supermarket) -> None:
    lot = lot_of(supermarket)
    answer = ask(supermarket, lot, "redate", expires_on=lot["expires_on"], reason="看错")
    assert (answer.status_code, answer.json["code"]) == (409, "same_date")
