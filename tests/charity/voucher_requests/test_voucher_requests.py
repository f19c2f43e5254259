"""Vouchers that two people of the station void, or whose code they replace for somebody who cannot sign in."""

from __future__ import annotations

from typing import Any

import pytest
from werkzeug.test import TestResponse

from tests.charity.conftest import Supermarket
from tests.charity.tasks.test_tasks import tasks
from tests.support.rig import if_match


def ask(supermarket: Supermarket, voucher: Any, verb: str, **body: Any) -> TestResponse:
    return supermarket.rig.post(f"/vouchers/{voucher['id']}/{verb}", body, by=supermarket.who("station"))


def confirm(supermarket: Supermarket, request: Any, *, by: int = 2) -> TestResponse:
    path = f"/voucher-requests/{request['id']}/confirm"
    return supermarket.rig.post(path, by=supermarket.who("station", by), headers=if_match(request))


def test_two_people_void_one_of_two_vouchers_and_its_points_come_back(supermarket: Supermarket) -> None:
    own = supermarket.confirmed(supermarket.voucher_reward(), quantity=2)
    first, second = own["vouchers"]
    asked = ask(supermarket, first, "void", reason="shop", note="停业").json
    assert (asked["verb"], asked["pending"]["verb"], asked["state"]) == ("void", "void", "pending")
    assert confirm(supermarket, asked, by=1).json["code"] == "own_proposal"
    assert [one["id"] for one in tasks(supermarket, supermarket.who("station", 2))["vouchers_to_confirm"]["items"]] == [
        asked["id"]
    ]
    assert supermarket.read(own)["vouchers"][0]["state"] == "issued"  # nothing has changed
    done = confirm(supermarket, asked).json
    assert (done["state"], done["code"]) == ("done", None)
    states = [(one["state"], one["code"] is None) for one in supermarket.read(own)["vouchers"]]
    assert states == [("void", True), ("issued", False)]
    assert supermarket.use(first["code"]).json["code"] == "voucher_not_usable"
    assert supermarket.use(second["code"]).status_code == 200
    assert [(one.points, one.reason) for one in supermarket.returned()] == [(4, "voucher_void")]
    assert supermarket.rig.facts()["redemption_refunds"] == {str(supermarket.returned()[0].return_id): 4}
    again = ask(supermarket, first, "void", reason="shop")
    assert (again.status_code, again.json["code"]) == (409, "wrong_state")
    assert supermarket.rig.audit() == []


def test_after_misuse_no_points_come_back(supermarket: Supermarket) -> None:
    own = supermarket.confirmed(supermarket.voucher_reward())
    asked = ask(supermarket, own["vouchers"][0], "void", reason="misuse").json
    assert confirm(supermarket, asked).json["state"] == "done"
    assert (supermarket.returned(), supermarket.rig.audit()) == ([], [])


def test_a_voucher_used_meanwhile_stays_used(supermarket: Supermarket) -> None:
    own = supermarket.confirmed(supermarket.voucher_reward())
    (voucher,) = own["vouchers"]
    asked = ask(supermarket, voucher, "void", reason="mistake").json
    assert supermarket.use(voucher["code"]).status_code == 200
    late = confirm(supermarket, asked)
    assert (late.status_code, late.json["code"]) == (409, "wrong_state")
    over = supermarket.rig.made(f"/voucher-requests/{asked['id']}/refuse", by=supermarket.who("station"))
    assert over["state"] == "withdrawn"
    assert (supermarket.returned(), supermarket.rig.audit()) == ([], [])


def test_who_never_signed_in_gets_another_code_from_two_people(supermarket: Supermarket) -> None:
    rig, grandma = supermarket.rig, supermarket.rig.person("volunteer", has_signed_in=False)
    asked_for = supermarket.counter(supermarket.voucher_reward(), grandma).json
    rig.deliver(supermarket.debited(asked_for))
    own = rig.read(f"/redemptions/{asked_for['id']}", by=grandma)
    (voucher,) = own["vouchers"]
    asked = ask(supermarket, voucher, "replace-code", note="纸条遗失").json
    assert asked["code"] is None
    done = confirm(supermarket, asked).json
    assert done["code"] not in (None, voucher["code"])
    assert rig.read(f"/voucher-requests/{asked['id']}", by=supermarket.who("station", 2))["code"] is None
    assert supermarket.use(voucher["code"]).json["code"] == "voucher_not_usable"
    assert supermarket.use(done["code"]).status_code == 200
    readings = rig.read(f"/redemptions/{asked_for['id']}", by=grandma)["readings"]
    assert str(supermarket.who("station", 2).id) in [one["reader_id"] for one in readings]
    assert rig.audit() == []


def test_who_signs_in_gets_their_code_themselves(supermarket: Supermarket) -> None:
    own = supermarket.confirmed(supermarket.voucher_reward())
    refused = ask(supermarket, own["vouchers"][0], "replace-code", note="纸条遗失")
    assert (refused.status_code, refused.json["code"]) == (409, "holder_signs_in")


@pytest.mark.parametrize("verb", ["void", "replace-code"])
def test_only_the_station_asks(supermarket: Supermarket, verb: str) -> None:
    own = supermarket.confirmed(supermarket.voucher_reward())
    path = f"/vouchers/{own['vouchers'][0]['id']}/{verb}"
    assert supermarket.rig.post(path, {"reason": "shop"}, by=supermarket.who("shop")).status_code == 403
