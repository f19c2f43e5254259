"""Voids: a donation that was typed by mistake is taken back on its day by two people; nothing is edited away."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from werkzeug.test import TestResponse

from services.contracts import fund as contracts
from tests.fund.conftest import FundService
from tests.support.rig import Caller, if_match


def void(fund_service: FundService, gift: Any, by: Caller, *, act: str = "") -> TestResponse:
    """Ask for, confirm or refuse the void of a donation as it stands."""
    path = f"/donations/{gift['id']}"
    seen = if_match(fund_service.rig.read(path, by=fund_service.who("station")))
    body = {} if act else {"reason": "金额多打了一个零"}
    return fund_service.rig.post(f"{path}/void{act}", body, by=by, headers=seen)


def test_two_people_void_a_donation_on_its_day(fund_service: FundService) -> None:
    """The receipt keeps its number, the ledger shows both lines, the campaign counts it no more."""
    campaign = fund_service.public_campaign()
    kept = fund_service.give(100, campaign_id=campaign["id"])
    gift = fund_service.give(20_000, campaign_id=campaign["id"], donor={"name": "陈叔"}, publish_name=True)
    first, second = fund_service.who("station"), fund_service.who("station", 2)
    asked = void(fund_service, gift, first)
    assert (asked.status_code, asked.json["state"]) == (202, "received")
    pending = asked.json["pending"]
    assert (pending["reason"], pending["asked_by"]) == ("金额多打了一个零", str(first.id))
    assert datetime.fromisoformat(pending["lapses_at"]) == datetime(2026, 3, 10, 16, tzinfo=UTC)  # midnight here
    assert void(fund_service, gift, second).json["code"] == "void_pending"
    own = void(fund_service, gift, first, act="/confirm")
    assert (own.status_code, own.json["code"]) == (403, "own_proposal")
    assert fund_service.fund()["received_fen"] == 20_100
    unseen = fund_service.rig.post(f"/donations/{gift['id']}/void/confirm", by=second)
    assert unseen.status_code == 428
    voided = void(fund_service, gift, second, act="/confirm").json
    assert (voided["state"], voided["pending"], voided["receipt_number"]) == ("voided", None, gift["receipt_number"])
    receipt = fund_service.rig.read(f"/donations/{gift['id']}/receipt", by=first)
    assert (receipt["state"], receipt["number"]) == ("void", gift["receipt_number"])
    fund = fund_service.fund()
    assert (fund["received_fen"], fund["spendable_fen"]) == (100, 100)
    totals = fund_service.rig.read(f"/campaigns/{campaign['id']}", by=None)["totals"]
    assert (totals["received_fen"], totals["gifts"]) == (100, 1)
    lines = [(row["kind"], row["in_fen"], row["out_fen"], row["donor"]) for row in fund_service.ledger()]
    assert lines[:2] == [("void", 0, 20_000, "陈叔"), ("gift", 20_000, 0, "陈叔")]
    (event,) = fund_service.rig.published(contracts.DonationRefunded)
    assert (str(event.donation_id), event.amount_fen, event.net_fen, event.kind) == (gift["id"], 20_000, 0, "void")
    assert fund_service.give(1)["receipt_number"][-6:] == "000003"
    assert fund_service.rig.read(f"/donations/{kept['id']}", by=first)["state"] == "received"
    for act in ("", "/confirm"):
        assert void(fund_service, gift, second, act=act).json["code"] == "wrong_state"
    assert fund_service.rig.audit() == []


@pytest.mark.parametrize("by", [1, 2])
def test_a_request_is_refused_or_withdrawn_and_made_again(fund_service: FundService, by: int) -> None:
    gift, first = fund_service.give(100), fund_service.who("station")
    assert void(fund_service, gift, first, act="/refuse").json["code"] == "no_void_pending"
    assert void(fund_service, gift, first).status_code == 202
    refused = void(fund_service, gift, fund_service.who("station", by), act="/refuse").json
    assert (refused["state"], refused["pending"]) == ("received", None)
    assert void(fund_service, gift, fund_service.who("fund_manager"), act="/confirm").json["code"] == "no_void_pending"
    assert void(fund_service, gift, first).status_code == 202
    assert void(fund_service, gift, fund_service.who("fund_manager"), act="/confirm").json["state"] == "voided"
    assert fund_service.rig.audit() == []


def test_a_donation_of_another_day_or_from_a_provider_is_not_voided(fund_service: FundService) -> None:
    rig, first, second = fund_service.rig, fund_service.who("station"), fund_service.who("station", 2)
    online = fund_service.give_online(fund_service.who("resident"), 500)
    assert void(fund_service, online, first).json["code"] == "wrong_state"
    assert fund_service.send(fund_service.notice(online)).json["verdict"] == "booked"
    late = void(fund_service, online, first)
    assert (late.status_code, late.json["code"]) == (409, "void_too_late")
    asked, silent = fund_service.give(100), fund_service.give(100)
    assert void(fund_service, asked, first).status_code == 202
    rig.now = datetime(2026, 3, 10, 16, 0, tzinfo=UTC)  # midnight in Shanghai
    for gift, act in ((asked, "/confirm"), (silent, "")):
        assert void(fund_service, gift, second, act=act).json["code"] == "void_too_late"
    assert fund_service.fund()["received_fen"] == 700


def test_money_that_is_promised_is_not_voided(fund_service: FundService) -> None:
    gift = fund_service.give(1_000)
    assert void(fund_service, gift, fund_service.who("station")).status_code == 202
    grant = fund_service.grant(800)
    refused = void(fund_service, gift, fund_service.who("station", 2), act="/confirm")
    assert (refused.status_code, refused.json["code"], refused.json["missing"]) == (
        409,
        "money_already_committed",
        "8.00",
    )
    path, seen = f"/grants/{grant['id']}/cancel", if_match(fund_service.read_grant(grant))
    fund_service.rig.made(path, {"reason": "捐款有误"}, by=fund_service.who("fund_manager"), headers=seen)
    assert void(fund_service, gift, fund_service.who("station", 2), act="/confirm").json["state"] == "voided"
    assert fund_service.rig.audit() == []


def test_the_donor_acts_on_no_donation_of_theirs(fund_service: FundService) -> None:
    donor = fund_service.rig.person("station")
    gift = fund_service.give(100, donor={"person_id": str(donor.id)})
    assert void(fund_service, gift, donor).json["code"] == "own_donation"
    assert void(fund_service, gift, fund_service.who("station")).status_code == 202
    for act in ("/confirm", "/refuse"):
        answer = void(fund_service, gift, donor, act=act)
        assert (answer.status_code, answer.json["code"]) == (403, "own_donation")


def test_a_void_that_waits_is_a_task_of_who_may_confirm_it(fund_service: FundService) -> None:
    rig, gift = fund_service.rig, fund_service.give(100)
    first, second = fund_service.who("station"), fund_service.who("station", 2)
    assert void(fund_service, gift, first).status_code == 202
    assert rig.read("/fund-tasks", by=first)["items"] == []
    (task,) = rig.read("/fund-tasks", by=second)["items"]
    assert (task["kind"], [one["id"] for one in task["items"]]) == ("voids_to_confirm", [gift["id"]])
    rig.now = datetime(2026, 3, 10, 16, 0, tzinfo=UTC)
    assert rig.read("/fund-tasks", by=second)["items"] == []
