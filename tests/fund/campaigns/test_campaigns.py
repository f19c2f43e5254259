"""Campaigns open and close on their days; money, goods and time stand side by side."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from werkzeug.test import TestResponse

from services.chassis.database.tables import new_id
from services.chassis.security.callers import Caller as ServiceCaller
from services.contracts import charity, orders
from services.contracts import fund as contracts
from services.fund.campaigns import commands as campaign_commands
from services.fund.campaigns.model import CampaignChanges
from services.fund.campaigns.tables import campaign_totals
from services.fund.donations import commands as donation_commands
from services.fund.donations.model import Channel, DonationRequest, Donor, DonorKind
from tests.fund.conftest import HOST, FundService
from tests.support.crowd import wait_until_somebody_is_blocked
from tests.support.rig import Caller, if_match


def test_a_campaign_opens_on_its_day_and_takes_gifts_of_its_days(fund_service: FundService) -> None:
    campaign = fund_service.campaign(starts_on="2026-03-12", ends_on="2026-03-20")
    assert campaign["state"] == "draft"
    early = {"donor": None, "amount_fen": 1, "channel": "cash", "publish_name": False, "campaign_id": campaign["id"]}
    assert (
        fund_service.rig.post("/donations", early, by=fund_service.who("station")).json["code"] == "campaign_not_open"
    )
    fund_service.rig.pass_time(days=2)
    fund_service.rig.run_jobs()
    assert [one.campaign_id for one in fund_service.rig.published(contracts.CampaignOpened)] != []
    fund_service.give(700, campaign_id=campaign["id"])
    fund_service.rig.pass_time(days=30)
    fund_service.rig.run_jobs()
    seen = fund_service.rig.read(f"/campaigns/{campaign['id']}", by=fund_service.who("station"))
    assert (seen["state"], seen["totals"]["received_fen"], seen["totals"]["gifts"]) == ("closed", 700, 1)


def closed(
    fund_service: FundService, campaign_id: Any, order_id: UUID, revision: int, minutes: int
) -> orders.OrderClosed:
    """An order of which one volunteer served so many minutes."""
    served = orders.Served(person_id=new_id(), served_on=fund_service.rig.now.date(), minutes=minutes, method="leader")
    return orders.OrderClosed(
        order_id=order_id,
        revision=revision,
        form="errand",
        campaign_id=campaign_id,
        closed_at=fund_service.rig.now,
        volunteers=(served,),
    )


def test_money_goods_and_time_stand_side_by_side(fund_service: FundService) -> None:
    campaign = fund_service.campaign()
    volunteer = fund_service.rig.person("volunteer")
    order = new_id()
    gift = charity.GiftAccepted(
        gift_id=new_id(),
        revision=1,
        donor_kind="person",
        donor_person_id=volunteer.id,
        units=6,
        campaign_id=campaign["id"],
        accepted_on=fund_service.rig.now.date(),
    )
    fund_service.rig.deliver(closed(fund_service, campaign["id"], order, 2, 60))
    fund_service.rig.deliver(closed(fund_service, campaign["id"], order, 1, 90), gift)
    fund_service.give(500, campaign_id=campaign["id"])
    seen = fund_service.rig.read(f"/campaigns/{campaign['id']}", by=fund_service.who("station"))
    assert seen["totals"] == {"received_fen": 500, "gifts": 1, "units": 6, "minutes": 60}
    assert fund_service.rig.facts()["campaign_minutes"] == {campaign["id"]: 60}
    assert fund_service.rig.facts()["campaign_goods_units"] == {campaign["id"]: 6}


def test_revisions_of_an_order_that_arrive_at_once_count_once(fund_service: FundService) -> None:
    campaign = fund_service.campaign()["id"]
    events = [
        closed(fund_service, campaign, order, revision, 60)
        for order in (new_id() for _ in range(12))
        for revision in (1, 2)
    ]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda event: fund_service.rig.consumer.take([fund_service.rig.delivery(event)]), events))
    seen = fund_service.rig.read(f"/campaigns/{campaign}", by=fund_service.who("station"))
    assert seen["totals"]["minutes"] == 12 * 60
    assert fund_service.rig.audit() == []


def test_a_later_revision_without_a_campaign_holds_though_it_arrives_first(fund_service: FundService) -> None:
    campaign, order = fund_service.campaign()["id"], new_id()
    fund_service.rig.deliver(closed(fund_service, None, order, 2, 60))
    fund_service.rig.deliver(closed(fund_service, campaign, order, 1, 60))
    assert fund_service.rig.read(f"/campaigns/{campaign}", by=fund_service.who("station"))["totals"]["minutes"] == 0


def test_a_reopened_order_of_a_campaign_counts_nothing(fund_service: FundService) -> None:
    campaign, order = fund_service.campaign()["id"], new_id()
    reopened = orders.OrderReopened(order_id=order, revision=1, reopened_at=fund_service.rig.now, reason="dispute")
    fund_service.rig.deliver(reopened, closed(fund_service, campaign, order, 1, 60))
    assert fund_service.rig.read(f"/campaigns/{campaign}", by=fund_service.who("station"))["totals"]["minutes"] == 0
    fund_service.rig.deliver(closed(fund_service, campaign, order, 2, 45))
    assert fund_service.rig.read(f"/campaigns/{campaign}", by=fund_service.who("station"))["totals"]["minutes"] == 45


@pytest.mark.parametrize("unit", ["received_fen", "gifts", "units", "minutes"])
def test_the_audit_names_a_campaign_that_counts_what_did_not_come(fund_service: FundService, unit: str) -> None:
    campaign = fund_service.campaign()["id"]
    with fund_service.rig.tx() as tx:
        tx.execute(campaign_totals.update().where(tx.in_community(campaign_totals)).values({unit: 1}))
    (found,) = fund_service.rig.audit()
    assert found.startswith("campaigns_count_what_came")
    assert campaign in found


def test_a_campaign_that_asks_the_public_opens_is_seen_by_the_public_and_takes_gifts(fund_service: FundService) -> None:
    fund_service.campaign()
    campaign = fund_service.public_campaign()
    assert (campaign["mode"], campaign["state"], campaign["opened_by"]) == (
        "public",
        "open",
        str(fund_service.who("admin").id),
    )
    fund_service.give(20_000, campaign_id=campaign["id"], donor={"name": "老街早餐"}, publish_name=True)
    gift = fund_service.give_online(fund_service.who("resident"), 500, campaign_id=campaign["id"])
    assert fund_service.send(fund_service.notice(gift)).json["verdict"] == "booked"
    (seen,) = fund_service.rig.read("/campaigns", by=None)["items"]
    assert seen == fund_service.rig.read(f"/campaigns/{campaign['id']}", by=None)
    assert {name: seen[name] for name in HOST} == HOST
    assert (seen["totals"]["received_fen"], seen["totals"]["gifts"]) == (20_500, 2)
    assert [one.mode for one in fund_service.rig.published(contracts.CampaignOpened)] == ["internal", "public"]
    assert fund_service.rig.audit() == []


def test_an_invented_host_and_number_open_nothing(fund_service: FundService) -> None:
    """The campaign stays a draft that names what is missing; nobody gives for it, and the public does not see it."""
    invented = {"host_charity": "随便写的基金会", "filing_no": "000000"}
    campaign = fund_service.campaign(public=invented)
    assert (campaign["state"], campaign["missing"]) == ("draft", ["credit_code", "filed_on", "evidence"])
    assert fund_service.rig.read("/campaigns", by=None)["items"] == []
    answer = fund_service.open(campaign)
    assert (answer.status_code, answer.json["code"], answer.json["missing"]) == (
        409,
        "campaign_incomplete",
        ["credit_code", "filed_on", "evidence"],
    )
    body = {"donor": None, "amount_fen": 1, "channel": "cash", "publish_name": False, "campaign_id": campaign["id"]}
    assert fund_service.rig.post("/donations", body, by=fund_service.who("station")).json["code"] == "campaign_not_open"
    fund_service.rig.pass_time(days=1)
    fund_service.rig.run_jobs()
    assert fund_service.rig.read(f"/campaigns/{campaign['id']}", by=fund_service.who("admin"))["state"] == "draft"
    assert fund_service.rig.published(contracts.CampaignOpened) == []


def test_what_is_missing_is_added_and_another_person_opens(fund_service: FundService) -> None:
    both = fund_service.rig.person("admin", "fund_manager")
    body = {"name": "春季募捐", "purpose": "购置取暖器", "starts_on": "2026-03-15", "ends_on": "2026-03-31"}
    draft = fund_service.rig.made("/campaigns", body | {"public": {}}, by=both)
    path = f"/campaigns/{draft['id']}"
    assert draft["missing"] == list(HOST)
    assert fund_service.rig.patch(path, {"public": HOST}, by=both).status_code == 428
    amended = fund_service.rig.patch(path, {"public": HOST}, by=both, headers=if_match(draft)).json
    assert (amended["state"], amended["missing"], amended["credit_code"]) == ("draft", [], HOST["credit_code"])
    own = fund_service.open(draft, both)
    assert (own.status_code, own.json["code"]) == (403, "own_proposal")
    unseen = fund_service.rig.post(f"{path}/open", by=fund_service.who("admin"))
    assert unseen.status_code == 428
    assert fund_service.open(draft, fund_service.who("fund_manager")).status_code == 403
    opened = fund_service.open(draft).json
    assert (opened["state"], opened["opened_by"]) == ("draft", str(fund_service.who("admin").id))
    again = fund_service.open(draft)
    assert (again.status_code, again.json["code"]) == (409, "wrong_state")
    fund_service.rig.run_jobs(datetime(2026, 3, 14, 16, tzinfo=UTC))  # midnight in Shanghai
    assert fund_service.rig.read(path, by=None)["state"] == "open"


def test_a_change_before_the_first_day_waits_to_be_opened_anew(fund_service: FundService) -> None:
    opened = fund_service.public_campaign(starts_on="2026-03-15")
    path, manager = f"/campaigns/{opened['id']}", fund_service.who("fund_manager")
    later = fund_service.rig.patch(path, {"purpose": "别的用途"}, by=manager, headers=if_match(opened)).json
    assert (later["state"], later["opened_by"]) == ("draft", None)
    fund_service.rig.run_jobs(datetime(2026, 3, 14, 16, tzinfo=UTC))
    assert fund_service.rig.read(path, by=manager)["state"] == "draft"
    assert fund_service.open(later).json["state"] == "draft"
    open_now = fund_service.public_campaign()
    frozen = fund_service.rig.patch(
        f"/campaigns/{open_now['id']}", {"purpose": "别的用途"}, by=manager, headers=if_match(open_now)
    )
    assert (frozen.status_code, frozen.json["code"]) == (409, "wrong_state")
    over = fund_service.campaign(public=HOST, starts_on="2026-03-05", ends_on="2026-03-09")
    assert fund_service.open(over).json["code"] == "campaign_over"


def test_purposes_are_fixed_at_the_first_gift(fund_service: FundService) -> None:
    campaign, manager = fund_service.campaign(name="青少年实践"), fund_service.who("fund_manager")
    assert (campaign["project_ids"], campaign["purpose_codes"]) == ([], [])
    path, project = f"/campaigns/{campaign['id']}", str(fund_service.project())

    def amend(**changes: Any) -> TestResponse:
        seen = fund_service.rig.read(path, by=manager)
        return fund_service.rig.patch(path, changes, by=manager, headers=if_match(seen))

    listed = amend(project_ids=[project, project], purpose_codes=["youth"], name="青少年社会实践").json
    assert (listed["project_ids"], listed["purpose_codes"]) == ([project], ["youth"])
    assert listed["name"] in [one["title"] for one in fund_service.fund()["earmarks"]]
    unknown = amend(project_ids=[str(new_id())])
    assert (unknown.status_code, unknown.json["code"]) == (409, "unknown_project")
    public = amend(public=HOST)
    assert (public.status_code, public.json["code"]) == (409, "campaign_not_public")
    fund_service.give_online(fund_service.who("resident"), 500, campaign_id=campaign["id"])  # still to be paid
    fixed = amend(purpose_codes=[])
    assert (fixed.status_code, fixed.json["code"]) == (409, "purpose_fixed")
    assert fund_service.rig.read(path, by=fund_service.who("resident"))["purpose_codes"] == ["youth"]


def acting(who: Caller) -> ServiceCaller:
    """Returns the caller as the service knows them."""
    return ServiceCaller(who.id, "person", frozenset(who.roles))


def test_a_gift_waits_for_a_change_of_its_campaign(fund_service: FundService) -> None:
    """The gift finds the campaign as the change leaves it: here it starts later, so it takes no gift yet."""
    campaign, rig, manager = fund_service.campaign(), fund_service.rig, fund_service.who("fund_manager")
    body = {"donor": None, "amount_fen": 1, "channel": "cash", "publish_name": False, "campaign_id": campaign["id"]}
    changes = CampaignChanges(starts_on=date(2026, 3, 20))
    with ThreadPoolExecutor(1) as pool:
        with rig.tx() as tx:
            campaign_commands.amend_campaign(
                tx, UUID(campaign["id"]), changes, lambda _: None, who=acting(manager), now=rig.now
            )
            gift = pool.submit(rig.post, "/donations", body, by=fund_service.who("station"))
            wait_until_somebody_is_blocked(tx)
        assert gift.result().json["code"] == "campaign_not_open"
    assert fund_service.fund()["received_fen"] == 0


def test_a_change_waits_for_a_gift_to_its_campaign(fund_service: FundService) -> None:
    """It is refused, since somebody has given for what the campaign says now."""
    campaign, rig, manager = fund_service.campaign(), fund_service.rig, fund_service.who("fund_manager")
    path, seen = f"/campaigns/{campaign['id']}", if_match(campaign)
    given = DonationRequest(Donor(DonorKind.ANONYMOUS), 1, Channel.CASH, False, UUID(campaign["id"]))
    with ThreadPoolExecutor(1) as pool:
        with rig.tx() as tx:
            donation_commands.add_donation(tx, given, None, who=acting(fund_service.who("station")), now=rig.now)
            change = pool.submit(rig.patch, path, {"purpose_codes": ["youth"]}, by=manager, headers=seen)
            wait_until_somebody_is_blocked(tx)
        assert change.result().json["code"] == "purpose_fixed"


def test_purposes_stay_for_who_may_still_pay(fund_service: FundService) -> None:
    """An online donation that expired is booked all the same when it is paid late."""
    rig, manager = fund_service.rig, fund_service.who("fund_manager")
    campaign = fund_service.campaign(purpose_codes=["youth"])
    path = f"/campaigns/{campaign['id']}"
    gift = fund_service.give_online(fund_service.who("resident"), 500, campaign_id=campaign["id"])
    rig.pass_time(hours=3)
    rig.run_jobs()
    fixed = rig.patch(path, {"purpose_codes": ["elders"]}, by=manager, headers=if_match(campaign))
    assert (fixed.status_code, fixed.json["code"]) == (409, "purpose_fixed")
    assert fund_service.send(fund_service.notice(gift)).json["verdict"] == "booked"
    assert rig.read(path, by=manager)["totals"]["received_fen"] == 500


@pytest.mark.parametrize("given", ["goods", "time"])
def test_purposes_are_fixed_by_goods_and_by_time(fund_service: FundService, given: str) -> None:
    rig, campaign, manager = fund_service.rig, fund_service.campaign(), fund_service.who("fund_manager")
    if given == "time":
        rig.deliver(closed(fund_service, campaign["id"], new_id(), 1, 60))
    else:
        accepted = charity.GiftAccepted(
            gift_id=new_id(),
            revision=1,
            donor_kind="anonymous",
            donor_person_id=None,
            units=6,
            campaign_id=campaign["id"],
            accepted_on=rig.now.date(),
        )
        rig.deliver(accepted)
    fixed = rig.patch(f"/campaigns/{campaign['id']}", {"purpose": "别的用途"}, by=manager, headers=if_match(campaign))
    assert (fixed.status_code, fixed.json["code"]) == (409, "purpose_fixed")


@pytest.mark.parametrize("code", ["53430100MJJ5088XXX", "5343010MJJ5088XXW", "53430100MJI5088XXW", "０"])
def test_a_credit_code_checks_itself(fund_service: FundService, code: str) -> None:
    body = {"name": "春季募捐", "purpose": "购置取暖器", "starts_on": "2026-03-15", "ends_on": "2026-03-31"}
    answer = fund_service.rig.post(
        "/campaigns", body | {"public": {"credit_code": code}}, by=fund_service.who("fund_manager")
    )
    assert (answer.status_code, answer.json["errors"][0]["pointer"]) == (422, "/public/credit_code")


@pytest.mark.parametrize("days", [{"starts_on": "0001-01-01"}, {"ends_on": "9999-12-31"}])
def test_days_at_the_edge_of_the_calendar_are_refused(fund_service: FundService, days: dict[str, str]) -> None:
    body = {"name": "为独居老人添暖", "purpose": "购置取暖器", "starts_on": "2026-03-10", "ends_on": "2026-03-31"}
    host = {"host_charity": "慈善会", "filing_no": "A26001", "filed_on": "0001-01-01"}
    answer = fund_service.rig.post("/campaigns", body | {"public": host} | days, by=fund_service.who("fund_manager"))
    assert (answer.status_code, answer.json["code"]) == (422, "invalid")


def test_a_plan_that_was_filed_too_late_is_refused(fund_service: FundService) -> None:
    host = {"host_charity": "长沙市岳麓区慈善会", "filing_no": "53430100MJJ5088XXXA26001", "filed_on": "2026-03-06"}
    body = {"name": "为独居老人添暖", "purpose": "购置取暖器", "starts_on": "2026-03-10", "ends_on": "2026-03-31"}
    answer = fund_service.rig.post("/campaigns", body | {"public": host}, by=fund_service.who("fund_manager"))
    assert (answer.status_code, answer.json["code"]) == (409, "filing_too_late")
    tomorrow = {"public": host | {"filed_on": "2026-03-11"}, "starts_on": "2026-03-25"}
    early = fund_service.rig.post("/campaigns", body | tomorrow, by=fund_service.who("fund_manager"))
    assert (early.status_code, early.json["code"]) == (422, "filing_in_future")
    assert fund_service.campaign(public=host | {"filed_on": "2026-02-28"}, starts_on="2026-03-10")["state"] == "draft"


def test_the_public_sees_only_campaigns_that_ask_the_public(fund_service: FundService) -> None:
    fund_service.campaign()
    assert fund_service.rig.read("/campaigns", by=None)["items"] == []
    assert len(fund_service.rig.read("/campaigns", by=fund_service.who("resident"))["items"]) == 1
