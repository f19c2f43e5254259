"""Reversals: two people take an accepted gift back; reserved and issued pieces stay accounted for."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from services.contracts import charity as contracts
from tests.charity.conftest import Supermarket
from tests.support.rig import if_match


def test_a_reversal_takes_two_people_and_publishes_what_remains(supermarket: Supermarket) -> None:
    donor = supermarket.rig.person("resident")
    gift = supermarket.accept(supermarket.gift(donor={"person_id": str(donor.id)}, units=6), units=6)
    body = {"units": 2, "reason": "miscounted", "lines": [{"line_no": 1, "pieces": 2}]}
    asked = supermarket.rig.made(f"/gifts/{gift['id']}/reverse", body, by=supermarket.who("station"))
    approve = f"/gifts/{gift['id']}/reversals/{asked['reversals'][0]['id']}/approve"
    own = supermarket.rig.post(approve, by=supermarket.who("station"), headers=if_match(asked))
    assert (own.status_code, own.json["code"]) == (403, "own_proposal")
    assert supermarket.rig.post(approve, by=supermarket.who("station", 2)).status_code == 428
    stale = supermarket.rig.post(approve, by=supermarket.who("station", 2), headers=if_match(gift))
    assert (stale.status_code, stale.json["code"]) == (412, "version_stale")
    after = supermarket.rig.made(approve, by=supermarket.who("station", 2), headers=if_match(asked))
    assert (after["units_left"], after["receipt_void"], supermarket.balance("大米")["on_hand"]) == (4, True, 4)
    (event,) = supermarket.rig.published(contracts.GiftReversed)
    assert (event.units, event.revision, event.donor_person_id) == (4, 2, donor.id)
    assert supermarket.rig.audit() == []


def _reversed(supermarket: Supermarket, gift: Any, *, code: int = 200, by: int = 2, **asked: Any) -> Any:
    """Request a reversal by one worker of the station and approve it by another; returns the answer."""
    body = {"units": gift["units_left"], "reason": "fraud"} | asked
    seen = supermarket.rig.made(f"/gifts/{gift['id']}/reverse", body, by=supermarket.who("station"))
    path = f"/gifts/{gift['id']}/reversals/{seen['reversals'][-1]['id']}/approve"
    answer = supermarket.rig.post(path, by=supermarket.who("station", by), headers=if_match(seen))
    assert answer.status_code == code, answer.json
    return answer.json


def _towels(supermarket: Supermarket, *quantities: int, units: int = 6) -> Any:
    dates = ("2026-10-01", "2026-11-01")
    lines = [
        {"name": "毛巾", "category": "daily", "unit": "条", "quantity": pieces, "expires_on": day}
        for pieces, day in zip(quantities, dates, strict=False)
    ]
    donor = {"person_id": str(supermarket.who("resident").id)}
    return supermarket.accept(supermarket.gift(*lines, donor=donor, units=units))


def _reward(supermarket: Supermarket, gift: Any) -> Any:
    return supermarket.goods_reward(stock=50, name="一条毛巾", item_id=gift["lines"][0]["item_id"])


def test_the_requester_of_a_reversal_may_not_approve_it(supermarket: Supermarket) -> None:
    gift = _towels(supermarket, 6)
    assert _reversed(supermarket, gift, by=1, code=403)["code"] == "own_proposal"
    assert supermarket.balance("毛巾")["on_hand"] == 6


def test_issued_pieces_stay_out_and_are_noted(supermarket: Supermarket) -> None:
    gift = _towels(supermarket, 6)
    taken = supermarket.confirmed(_reward(supermarket, gift), quantity=4)
    supermarket.rig.made(f"/redemptions/{taken['id']}/hand-over", by=supermarket.who("station"))
    after = _reversed(supermarket, gift)
    assert (after["state"], after["receipt_void"], after["reversals"][-1]["issued_before"]) == ("reversed", True, 4)
    (event,) = supermarket.rig.published(contracts.GiftReversed)
    assert (event.units, event.revision, event.reason) == (0, 2, "fraud")
    assert supermarket.balance("毛巾")["on_hand"] == 0
    assert supermarket.rig.facts()["gift_units"] == {}
    assert supermarket.rig.audit() == []


def test_reserved_pieces_are_replaced_from_other_lots(supermarket: Supermarket) -> None:
    gift = _towels(supermarket, 2, units=2)
    redemption = supermarket.confirmed(_reward(supermarket, gift), quantity=2)
    _towels(supermarket, 5, units=0)
    _reversed(supermarket, gift)
    assert supermarket.read(redemption)["state"] == "confirmed"
    held = supermarket.balance("毛巾")
    assert (held["on_hand"], held["reserved"]) == (5, 2)
    assert supermarket.rig.audit() == []


@pytest.mark.parametrize(("first", "other"), [("2026-03-15", "2026-03-20"), ("2026-03-15", "2026-03-12")])
def test_goods_replaced_from_another_lot_can_be_collected_until_its_last_day(
    supermarket: Supermarket, first: str, other: str
) -> None:
    milk = {"name": "牛奶", "unit": "盒", "quantity": 1}
    gift = supermarket.accept(supermarket.gift(milk | {"expires_on": first}, units=1))
    redemption = supermarket.confirmed(_reward(supermarket, gift))
    assert redemption["collect_by"] == first
    supermarket.accept(supermarket.gift(milk | {"expires_on": other}))
    _reversed(supermarket, gift)
    seen = supermarket.read(redemption)
    assert (seen["collect_by"], seen["version"]) == (other, redemption["version"] + 1)
    supermarket.rig.now = datetime.fromisoformat(f"{other}T23:00+08:00")
    supermarket.rig.run_jobs()
    assert supermarket.read(redemption)["state"] == "confirmed"
    supermarket.rig.pass_time(hours=2)
    supermarket.rig.run_jobs()
    assert supermarket.read(redemption)["return_reason"] == "lot_expired"
    assert supermarket.rig.audit() == []


def test_a_reservation_that_spans_two_lots_of_the_gift_is_replaced_whole(supermarket: Supermarket) -> None:
    gift = _towels(supermarket, 2, 2, units=4)
    redemption = supermarket.confirmed(_reward(supermarket, gift), quantity=4)
    _towels(supermarket, 9)
    _reversed(supermarket, gift)
    assert supermarket.read(redemption)["state"] == "confirmed"
    held = supermarket.balance("毛巾")
    assert (held["on_hand"], held["reserved"]) == (9, 4)
    assert supermarket.rig.audit() == []


def test_points_return_if_no_other_pieces_are_left(supermarket: Supermarket) -> None:
    gift = _towels(supermarket, 1, 1, units=2)
    redemption = supermarket.confirmed(_reward(supermarket, gift), quantity=2)
    _reversed(supermarket, gift)
    assert supermarket.read(redemption)["return_reason"] == "recalled"
    assert [one.points for one in supermarket.returned()] == [16]
    assert supermarket.balance("毛巾")["on_hand"] == 0
    assert supermarket.rig.audit() == []


def test_a_recalled_redemption_without_an_answer_is_cancelled_when_points_answers(supermarket: Supermarket) -> None:
    gift = _towels(supermarket, 1, units=1)
    asked = supermarket.request(_reward(supermarket, gift)).json
    _reversed(supermarket, gift)
    assert supermarket.read(asked)["state"] == "cancelling"
    assert supermarket.rig.audit() == []
    supermarket.rig.deliver(supermarket.debited(asked))
    assert supermarket.read(asked)["state"] == "cancelled"
    assert len(supermarket.returned()) == 1
    assert supermarket.rig.audit() == []


def test_units_can_be_reversed_without_pieces_and_pieces_in_part(supermarket: Supermarket) -> None:
    gift = _towels(supermarket, 6)
    after = _reversed(supermarket, gift, units=2, reason="miscounted")
    assert (after["state"], after["units_left"]) == ("accepted", 4)
    assert supermarket.balance("毛巾")["on_hand"] == 6
    assert supermarket.rig.facts()["gift_units"] == {gift["id"]: 4}
    _reversed(supermarket, after, units=1, lines=[{"line_no": 1, "pieces": 2}])
    assert supermarket.balance("毛巾")["on_hand"] == 4
    assert [(one.units, one.revision) for one in supermarket.rig.published(contracts.GiftReversed)] == [(4, 2), (3, 3)]
    too_much = supermarket.rig.post(
        f"/gifts/{gift['id']}/reverse", {"units": 4, "reason": "fraud"}, by=supermarket.who("station")
    )
    assert too_much.json["code"] == "reversal_exceeds_gift"
    assert supermarket.rig.audit() == []


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"units": 0}, "nothing_to_reverse"),
        ({"units": 0, "lines": []}, "nothing_to_reverse"),
        ({"units": 1, "lines": [{"line_no": 1, "pieces": 2}, {"line_no": 1, "pieces": 1}]}, "invalid"),
    ],
)
def test_a_reversal_of_nothing_or_of_one_line_twice_is_refused(supermarket: Supermarket, asked: Any, code: str) -> None:
    gift = _towels(supermarket, 6)
    body = {"reason": "miscounted"} | asked
    answer = supermarket.rig.post(f"/gifts/{gift['id']}/reverse", body, by=supermarket.who("station"))
    assert (answer.status_code, answer.json["code"]) == (422, code)
    seen = supermarket.rig.read(f"/gifts/{gift['id']}", by=supermarket.who("station"))
    assert (seen["reversals"], seen["receipt_void"]) == ([], False)
