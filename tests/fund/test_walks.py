"""How far a request or an event goes: the files of the service that it runs through, its statements and its trips.

The limits are what is reached; they only go down.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from services.chassis.database.tables import new_id
from services.chassis.messaging.contract import Event
from services.contracts import charity, gateway, orders
from services.fund.campaigns import commands as campaigns_commands
from services.fund.donations import commands as donations_commands
from tests.fund.conftest import FundService
from tests.support.rig import if_match
from tests.support.walks import walking

TABLES = ("donations", "givers", "receipts", "payment_orders")
COUNTER = {"amount_fen": 100, "channel": "cash", "publish_name": True}


@contextmanager
def walk_within(fund_service: FundService, *, files: int, statements: int, trips: int) -> Iterator[None]:
    with walking("services/fund", fund_service.rig.database) as walk:
        yield
    assert len(walk.counted) <= files, walk.counted
    assert len(walk.statements) <= statements, "\n".join(walk.statements)
    assert walk.trips <= trips, "\n".join(walk.statements)


def deliver_once(fund_service: FundService, event: Event, **headers: Any) -> None:
    fund_service.rig.consumer.take([fund_service.rig.delivery(event, **headers)])


# ---- donations -----------------------------------------------------------------------------------------


def test_a_donation_at_the_counter(fund_service: FundService) -> None:
    body = COUNTER | {"donor": None}
    fund_service.give(1)  # the time zone is read once a process
    with walk_within(fund_service, files=4, statements=16, trips=3):
        fund_service.rig.made("/donations", body, by=fund_service.who("station"))


def test_a_donation_of_a_person_with_a_name_for_a_campaign(fund_service: FundService) -> None:
    campaign, donor = fund_service.campaign(), fund_service.who("resident")
    body = COUNTER | {"donor": {"person_id": str(donor.id), "name": "陈叔"}, "campaign_id": campaign["id"]}
    by = fund_service.who("station")
    with walk_within(fund_service, files=6, statements=19, trips=3):
        fund_service.rig.made("/donations", body, by=by)


def test_an_online_donation(fund_service: FundService) -> None:
    campaign, donor = fund_service.campaign(), fund_service.who("resident")
    with walk_within(fund_service, files=4, statements=9, trips=2):
        fund_service.give_online(donor, 100, campaign_id=campaign["id"])


def test_a_notice_of_a_payment(fund_service: FundService) -> None:
    campaign = fund_service.campaign()
    given = fund_service.give_online(fund_service.who("resident"), 100, campaign_id=campaign["id"])
    notice = fund_service.notice(given)
    with walk_within(fund_service, files=8, statements=22, trips=4):
        assert fund_service.send(notice).json["verdict"] == "booked"
    with walk_within(fund_service, files=5, statements=9, trips=3):
        assert fund_service.send(notice).json["verdict"] == "repeated"


def test_a_donation_that_comes_again_with_its_key(fund_service: FundService) -> None:
    body, by = COUNTER | {"donor": None}, fund_service.who("station")
    first = fund_service.rig.post("/donations", body, by=by, key="same")
    with walk_within(fund_service, files=7, statements=12, trips=4):  # a look at the key, and a read of the donation
        assert fund_service.rig.post("/donations", body, by=by, key="same").json == first.json


def test_a_payment_that_expires(fund_service: FundService) -> None:
    given = fund_service.give_online(fund_service.who("resident"), 100)
    fund_service.rig.pass_time(hours=3)
    order_id = UUID(given["payment"]["out_trade_no"])
    with walk_within(fund_service, files=3, statements=5, trips=2), fund_service.rig.tx() as tx:
        donations_commands.expire_payment(tx, order_id, fund_service.rig.now)


def test_nothing_is_read_after_it_was_written(fund_service: FundService) -> None:
    body = COUNTER | {"donor": {"name": "热心商户"}}
    by = fund_service.who("station")
    with walking("services/fund", fund_service.rig.database) as walk:
        given = fund_service.rig.made("/donations", body, by=by)
    first = next(number for number, one in enumerate(walk.statements) if one.startswith("INSERT INTO donations"))
    later = [one for one in walk.statements[first:] if one.startswith("SELECT")]
    assert not [one for one in later if any(f"FROM {table}" in one for table in TABLES)]
    assert (given["donor"]["name"], given["receipt_number"][-6:]) == ("热心商户", "000001")


# ---- campaigns -----------------------------------------------------------------------------------------


def test_a_campaign_that_starts_today(fund_service: FundService) -> None:
    fund_service.campaign()
    with walk_within(fund_service, files=5, statements=10, trips=2):
        fund_service.campaign()


@pytest.mark.parametrize(("day", "statements"), [(11, 4), (20, 3)], ids=["opens", "closes"])
def test_a_campaign_whose_dates_change_its_state(fund_service: FundService, day: int, statements: int) -> None:
    days = {"starts_on": "2026-03-12", "ends_on": "2026-03-20"} if day == 11 else {"ends_on": "2026-03-20"}
    campaign = fund_service.campaign(**days)
    midnight = datetime(2026, 3, day, 16, tzinfo=UTC)  # in Shanghai
    with walk_within(fund_service, files=3, statements=statements, trips=2), fund_service.rig.tx() as tx:
        campaigns_commands.open_or_close_campaign(tx, UUID(campaign["id"]), midnight)


# ---- grants --------------------------------------------------------------------------------------------


def test_a_grant_from_its_proposal_to_its_payment(fund_service: FundService) -> None:
    fund_service.give(1_000)
    manager, approvers = fund_service.who("fund_manager"), [fund_service.who("fund_approver", no) for no in (1, 2)]
    body = {"project_id": str(fund_service.project()), "payee_id": fund_service.payee["id"], "amount_fen": 800}
    with walk_within(fund_service, files=7, statements=13, trips=2):
        grant = fund_service.rig.made("/grants", body, by=manager)
    path = f"/grants/{grant['id']}"
    with walk_within(fund_service, files=6, statements=11, trips=2):
        grant = fund_service.rig.patch(path, {"amount_fen": 900}, by=manager, headers=if_match(grant)).json
    with walk_within(fund_service, files=5, statements=20, trips=3):
        grant = fund_service.rig.made(f"{path}/approve", by=approvers[0], headers=if_match(grant))
    with walk_within(fund_service, files=6, statements=22, trips=3):
        grant = fund_service.rig.made(f"{path}/approve", by=approvers[1], headers=if_match(grant))
    part = {"amount_fen": 400, "proof": {"number": "A-1", "amount_fen": 400}}
    with walk_within(fund_service, files=7, statements=27, trips=4):
        grant = fund_service.rig.made(f"{path}/pay", part, by=manager, headers=if_match(grant))
    assert grant["paid_fen"] == 400


# ---- events --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("named", "statements"), [(True, 9), (False, 6)], ids=["of a campaign", "of none"])
def test_a_closed_order(fund_service: FundService, *, named: bool, statements: int) -> None:
    """The minutes of a campaign."""
    served = orders.Served(person_id=new_id(), served_on=fund_service.rig.now.date(), minutes=60, method="leader")
    closed = orders.OrderClosed(
        order_id=new_id(),
        revision=1,
        form="errand",
        campaign_id=UUID(fund_service.campaign()["id"]) if named else None,
        closed_at=fund_service.rig.now,
        volunteers=(served,),
    )
    with walk_within(fund_service, files=4, statements=statements, trips=3):
        deliver_once(fund_service, closed)


def test_an_accepted_gift_in_kind(fund_service: FundService) -> None:
    """The goods of a campaign."""
    gift = charity.GiftAccepted(
        gift_id=new_id(),
        revision=1,
        donor_kind="anonymous",
        donor_person_id=None,
        units=6,
        campaign_id=UUID(fund_service.campaign()["id"]),
        accepted_on=fund_service.rig.now.date(),
    )
    with walk_within(fund_service, files=4, statements=9, trips=3):
        deliver_once(fund_service, gift)


def test_a_listed_project(fund_service: FundService) -> None:
    with walk_within(fund_service, files=2, statements=6, trips=2):
        deliver_once(fund_service, fund_service.listed(), sequence=1)


def test_a_person_who_leaves(fund_service: FundService) -> None:
    donor = fund_service.who("resident")
    fund_service.give_online(donor, 100)
    left = gateway.PersonLeft(person_id=donor.id, epoch=2, left_at=fund_service.rig.now, reason="moved", erase=False)
    with walk_within(fund_service, files=3, statements=8, trips=2):
        deliver_once(fund_service, left, sequence=9)
