"""Goods that come back after they were handed over: points, stock and limits."""

from __future__ import annotations

from typing import Any

import pytest
from werkzeug.test import TestResponse

from tests.charity.conftest import Supermarket


def collected(supermarket: Supermarket, **given: Any) -> Any:
    taken = supermarket.confirmed(supermarket.goods_reward(limit_per_person=2, **given), quantity=2)
    return supermarket.rig.made(f"/redemptions/{taken['id']}/hand-over", by=supermarket.who("station"))


def take_back(supermarket: Supermarket, redemption: Any, reason: str) -> TestResponse:
    path = f"/redemptions/{redemption['id']}/take-back"
    return supermarket.rig.post(path, {"reason": reason}, by=supermarket.who("station"))


def test_what_is_unopened_goes_back_to_its_lot_with_all_points(supermarket: Supermarket) -> None:
    taken = collected(supermarket)
    assert supermarket.balance()["on_hand"] == 3
    after = take_back(supermarket, taken, "unopened").json
    assert (after["state"], after["return_reason"]) == ("returned", "unopened")
    held = supermarket.balance()
    assert (held["on_hand"], held["points_free"]) == (5, 5)
    assert [(one.points, one.reason) for one in supermarket.returned()] == [(16, "unopened")]
    assert take_back(supermarket, taken, "unopened").json["code"] == "redemption_not_open"
    assert supermarket.request({"id": taken["reward_id"]}, quantity=2).status_code == 202  # the limit is free again
    assert supermarket.rig.audit() == []


def test_what_is_defective_is_written_off(supermarket: Supermarket) -> None:
    taken = collected(supermarket)
    assert take_back(supermarket, taken, "defect").json["state"] == "returned"
    assert supermarket.balance()["on_hand"] == 3
    assert [one.points for one in supermarket.returned()] == [16]
    kinds = [one["kind"] for one in supermarket.rig.read("/movements", by=supermarket.who("station"))["items"]]
    assert kinds == ["opening", "reserve", "issue", "return", "write_off"]
    assert supermarket.rig.audit() == []


@pytest.mark.parametrize(("reason", "days"), [("unopened", 7), ("defect", 30)])
def test_not_after_its_days(supermarket: Supermarket, reason: str, days: int) -> None:
    taken = collected(supermarket)
    supermarket.rig.pass_time(hours=24 * days)
    late = take_back(supermarket, taken, reason)
    assert (late.status_code, late.json["code"]) == (409, "return_too_late")
    assert (supermarket.returned(), supermarket.rig.audit()) == ([], [])


def test_not_before_they_were_handed_over_and_nobody_for_themselves(supermarket: Supermarket) -> None:
    waits = supermarket.confirmed(supermarket.goods_reward())
    assert take_back(supermarket, waits, "unopened").json["code"] == "redemption_not_open"
    assert take_back(supermarket, waits, "cancelled").status_code == 422
