"""Reversals: two people take an accepted gift back; reserved and issued pieces stay accounted for."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from services.contracts import charity as contracts
from tests.charity.conftest import Market
from tests.support.rig import if_match


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


def _reversed(market: Market, gift: Any, *, code: int = 200, by: int = 2, **asked: Any) -> Any:
    """One of the station asks, another approves."""
    body = {"units": gift["units_left"], "reason": "fraud"} | asked
    seen = market.rig.made(f"/gifts/{gift['id']}/reverse", body, by=market.who("station"))
    path = f"/gifts/{gift['id']}/reversals/{seen['reversals'][-1]['id']}/approve"
    answer = market.rig.post(path, by=market.who("station", by), headers=if_match(seen))
    assert answer.status_code == code, answer.json
    return answer.json


def _towels(market: Market, *quantities: int, units: int = 6) -> Any:
    dates = ("2026-10-01", "2026-11-01")
    lines = [
        {"name": "毛巾", "category": "daily", "unit": "条", "quantity": pieces, "expires_on": day}
        for pieces, day in zip(quantities, dates, strict=False)
    ]
    donor = {"person_id": str(market.who("resident").id)}
    return market.accept(market.gift(*lines, donor=donor, units=units))


def _reward(market: Market, gift: Any) -> Any:
    return market.goods(stock=50, name="一条毛巾", item_id=gift["lines"][0]["item_id"])


def test_nobody_approves_what_they_asked(market: Market) -> None:
    gift = _towels(market, 6)
    assert _reversed(market, gift, by=1, code=403)["code"] == "own_proposal"
    assert market.stock("毛巾")["on_hand"] == 6


def test_what_is_out_stays_out_and_is_noted(market: Market) -> None:
    gift = _towels(market, 6)
    taken = market.redeemed(_reward(market, gift), quantity=4)
    market.rig.made(f"/redemptions/{taken['id']}/hand-over", by=market.who("station"))
    after = _reversed(market, gift)
    assert (after["state"], after["receipt_void"], after["reversals"][-1]["issued_before"]) == ("reversed", True, 4)
    (told,) = market.rig.published(contracts.GiftReversed)
    assert (told.units, told.revision, told.reason) == (0, 2, "fraud")
    assert market.stock("毛巾")["on_hand"] == 0
    assert market.rig.facts()["gift_units"] == {}
    assert market.rig.audit() == []


def test_promises_move_to_other_lots_and_their_owner_notices_nothing(market: Market) -> None:
    gift = _towels(market, 2, units=2)
    redemption = market.redeemed(_reward(market, gift), quantity=2)
    _towels(market, 5, units=0)
    _reversed(market, gift)
    assert market.see(redemption)["state"] == "confirmed"
    held = market.stock("毛巾")
    assert (held["on_hand"], held["reserved"]) == (5, 2)
    assert market.rig.audit() == []


@pytest.mark.parametrize(("first", "other"), [("2026-03-15", "2026-03-20"), ("2026-03-15", "2026-03-12")])
def test_what_is_promised_from_another_lot_is_collected_by_that_ones_day(
    market: Market, first: str, other: str
) -> None:
    milk = {"name": "牛奶", "unit": "盒", "quantity": 1}
    gift = market.accept(market.gift(milk | {"expires_on": first}, units=1))
    redemption = market.redeemed(_reward(market, gift))
    assert redemption["collect_by"] == first
    market.accept(market.gift(milk | {"expires_on": other}))
    _reversed(market, gift)
    seen = market.see(redemption)
    assert (seen["collect_by"], seen["version"]) == (other, redemption["version"] + 1)
    market.rig.now = datetime.fromisoformat(f"{other}T23:00+08:00")
    market.rig.run_jobs()
    assert market.see(redemption)["state"] == "confirmed"
    market.rig.pass_time(hours=2)
    market.rig.run_jobs()
    assert market.see(redemption)["return_reason"] == "lot_expired"
    assert market.rig.audit() == []


def test_one_promise_that_spans_two_lots_of_the_gift_moves_whole(market: Market) -> None:
    gift = _towels(market, 2, 2, units=4)
    redemption = market.redeemed(_reward(market, gift), quantity=4)
    _towels(market, 9)
    _reversed(market, gift)
    assert market.see(redemption)["state"] == "confirmed"
    held = market.stock("毛巾")
    assert (held["on_hand"], held["reserved"]) == (9, 4)
    assert market.rig.audit() == []


def test_where_nothing_else_is_left_points_return(market: Market) -> None:
    gift = _towels(market, 1, 1, units=2)
    redemption = market.redeemed(_reward(market, gift), quantity=2)
    _reversed(market, gift)
    assert market.see(redemption)["return_reason"] == "recalled"
    assert [one.points for one in market.returned()] == [16]
    assert market.stock("毛巾")["on_hand"] == 0
    assert market.rig.audit() == []


def test_a_promise_that_points_has_not_answered_is_called_off_and_waits(market: Market) -> None:
    gift = _towels(market, 1, units=1)
    asked = market.ask(_reward(market, gift)).json
    _reversed(market, gift)
    assert market.see(asked)["state"] == "cancelling"
    assert market.rig.audit() == []
    market.rig.hear(market.debited(asked))
    assert market.see(asked)["state"] == "cancelled"
    assert len(market.returned()) == 1
    assert market.rig.audit() == []


def test_units_that_were_miscounted_go_while_the_goods_stay(market: Market) -> None:
    gift = _towels(market, 6)
    after = _reversed(market, gift, units=2, reason="miscounted")
    assert (after["state"], after["units_left"]) == ("accepted", 4)
    assert market.stock("毛巾")["on_hand"] == 6
    assert market.rig.facts()["gift_units"] == {gift["id"]: 4}
    _reversed(market, after, units=1, lines=[{"line_no": 1, "pieces": 2}])
    assert market.stock("毛巾")["on_hand"] == 4
    assert [(one.units, one.revision) for one in market.rig.published(contracts.GiftReversed)] == [(4, 2), (3, 3)]
    too_much = market.rig.post(
        f"/gifts/{gift['id']}/reverse", {"units": 4, "reason": "fraud"}, by=market.who("station")
    )
    assert too_much.json["code"] == "reversal_exceeds_gift"
    assert market.rig.audit() == []


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"units": 0}, "nothing_to_reverse"),
        ({"units": 0, "lines": []}, "nothing_to_reverse"),
        ({"units": 1, "lines": [{"line_no": 1, "pieces": 2}, {"line_no": 1, "pieces": 1}]}, "invalid"),
    ],
)
def test_a_reversal_takes_something_and_names_each_line_once(market: Market, asked: Any, code: str) -> None:
    gift = _towels(market, 6)
    body = {"reason": "miscounted"} | asked
    answer = market.rig.post(f"/gifts/{gift['id']}/reverse", body, by=market.who("station"))
    assert (answer.status_code, answer.json["code"]) == (422, code)
    seen = market.rig.read(f"/gifts/{gift['id']}", by=market.who("station"))
    assert (seen["reversals"], seen["receipt_void"]) == ([], False)
