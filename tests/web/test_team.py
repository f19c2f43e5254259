"""An order after it was dispatched: the leader accepts, volunteers come and go, all review, and points arrive."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from deploy.client import Caller, etag
from tests.journeys.neighbourhood import PASSWORD, Neighbourhood, until
from tests.web.people import Visitors

PHONE_NUMBER = "13900001111"


def offered(here: Neighbourhood, begins: datetime) -> str:
    """An order that the team is asked to take."""
    assert here.team
    order = here.placed(begins, note="耳背，请大声敲门")
    here.station.at(begins - timedelta(hours=4)).post(f"/orders/{order}/dispatch", {"team_ids": [here.team["id"]]})
    return order


def gives_phone(person: Caller) -> None:
    body = {"phone": PHONE_NUMBER, "current_password": PASSWORD}
    person.call("PATCH", f"/people/{person.id}", body, If_Match=etag(person.get(f"/people/{person.id}")))


def can_call(page: Page) -> bool:
    """Follows the link to a contact, which opens a moment after the acceptance, and comes back."""
    page.get_by_role("link", name="打电话").click()
    page.wait_for_url("**/call/**")
    found = page.locator(f"a[href$='{PHONE_NUMBER}']").count() == 1
    page.go_back()
    return found


def review(page: Page, faces: str) -> None:
    for question, face in zip(("态度", "办得好", "准时"), faces.split(), strict=True):
        page.get_by_role("group", name=question).get_by_role("radio", name=face).check()
    page.get_by_role("button", name="就这么评").click()


def accepts(leader: Page, name: str) -> None:
    """The leader takes the order for the team, and says who comes."""
    leader.get_by_role("link", name="队伍", exact=True).click()
    leader.get_by_role("link", name="上门代购").click()
    expect(leader.locator("main")).not_to_contain_text("201")  # before the acceptance only roughly where
    leader.get_by_role("button", name="我们接").click()
    expect(leader.get_by_role("status")).to_contain_text("接下了")
    expect(leader.locator("main")).to_contain_text("3 栋 201")
    leader.get_by_role("checkbox", name=name).check()
    leader.get_by_role("button", name="就这几位").click()
    expect(leader.get_by_role("status")).to_contain_text("改好了")


def finishes(leader: Page, name: str) -> None:
    leader.get_by_role("link", name="我的队伍").click()
    leader.get_by_role("link", name="上门代购").click()
    leader.locator("li", has_text=name).get_by_role("button", name="签退").click()
    expect(leader.get_by_text("已确认 · 1 小时")).to_be_visible()
    leader.get_by_label("办得怎样").select_option(label="都办好了")
    leader.get_by_role("button", name="服务完成").click()
    expect(leader.get_by_role("status")).to_contain_text("辛苦了")


@pytest.mark.slow
def test_a_team_serves_and_its_volunteer_gets_points(visitors: Visitors) -> None:
    here = visitors.here
    volunteer, begins = here.volunteer(), here.next_day()
    name = here.admin.get(f"/people/{volunteer.id}")["display_name"]
    gives_phone(here.resident)
    order = offered(here, begins)
    before = begins - timedelta(hours=4)
    leader = visitors.phone(here.leader.at(before), java_script_enabled=False)
    helper = visitors.phone(volunteer.at(before), java_script_enabled=False)
    asked = visitors.phone(here.resident.at(before))
    accepts(leader, name)

    helper.get_by_role("link", name="任务", exact=True).click()
    helper.get_by_role("link", name="上门代购").click()
    until(lambda: can_call(helper))
    helper.get_by_role("button", name="我到了，签到").click()
    expect(helper.get_by_role("alert")).to_be_visible()  # hours too early
    visitors.now(begins, helper)
    helper.get_by_role("button", name="我到了，签到").click()
    expect(helper.get_by_role("status")).to_contain_text("签到好了")
    visitors.now(begins + timedelta(hours=1), leader, asked, helper)
    finishes(leader, name)

    review(leader, "很好 不错 很好")
    expect(leader.get_by_text("我队评过了")).to_be_visible()
    asked.goto(visitors.at(f"orders/{order}"))
    expect(asked.get_by_role("link", name="打电话")).to_be_visible()
    review(asked, "很好 很好 不错")
    expect(asked.get_by_text("您评过了")).to_be_visible()
    here.review(order, "station", here.station.at(begins + timedelta(hours=2)))
    asked.reload()
    expect(asked.get_by_text("都办好了，谢谢您的评价")).to_be_visible()

    here.has_points(volunteer, 2)
    helper.get_by_role("link", name="积分", exact=True).click()
    expect(helper.get_by_text("2 分可用")).to_be_visible()
    helper.get_by_role("link", name="积分明细").click()
    expect(helper.locator("main li").first).to_contain_text("志愿服务 · 上门代购")


def test_a_team_declines_and_the_neighbour_moves_and_objects(visitors: Visitors) -> None:
    here = visitors.here
    served = here.served(here.volunteer(), 60, here.next_day())
    begins = here.next_day()
    order = offered(here, begins)
    before = begins - timedelta(hours=4)
    asked, leader = visitors.phone(here.resident.at(before)), visitors.phone(here.leader.at(before))
    asked.goto(visitors.at(f"orders/{order}"))
    asked.get_by_text("改个时间").click()
    asked.get_by_role("radio", name="大后天").or_(asked.get_by_role("radio", name="明天")).first.check()
    asked.get_by_role("button", name="就改到这时候").click()
    expect(asked.get_by_role("status")).to_contain_text("改好了")
    leader.goto(visitors.at())
    leader.get_by_role("link", name="派给您的队伍").click()
    leader.get_by_role("link", name="上门代购").first.click()
    leader.get_by_text("这次接不了").click()
    leader.get_by_label("为什么").select_option(label="时间不合适")
    leader.get_by_role("button", name="婉拒").click()
    expect(leader.get_by_role("status")).to_contain_text("会另请别的队伍")
    assert here.station.get("/offers")["items"][0]["reason_code"] == "no_time"
    asked.goto(visitors.at(f"orders/{served}"))
    asked.get_by_text("有不对的地方").click()
    asked.get_by_label("哪里不对").select_option(label="做得不好")
    asked.get_by_label("请说说经过").fill("买错了牌子")
    asked.get_by_role("button", name="告诉站点").click()
    expect(asked.get_by_text("站点正在处理")).to_be_visible()
