"""A neighbour orders on a phone, and the station dispatches at its desk: with scripts and without."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.web.people import Visitors


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_a_neighbour_orders_and_the_station_dispatches(visitors: Visitors, scripts: bool) -> None:
    here = visitors.here
    assert here.team
    assert here.service
    phone = visitors.phone(here.resident, java_script_enabled=scripts)
    phone.get_by_role("link", name="请邻居帮忙").click()
    phone.get_by_role("link", name="上门代购").click()
    phone.get_by_role("radio", name="后天").check()
    phone.get_by_label("上门地址").fill("3 栋 201")
    phone.get_by_role("button", name="就这样").click()
    expect(phone.get_by_role("status")).to_contain_text("点好了")
    number = phone.locator("p.num").inner_text()
    desk = visitors.desk(here.station, java_script_enabled=scripts)
    desk.get_by_role("link", name="上门代购").filter(has_text=number[4:]).click()
    expect(desk.locator(".rank").first).to_contain_text("邻里帮")
    desk.get_by_role("button", name="派单").click()
    expect(desk.get_by_role("status")).to_contain_text("派好了")
    phone.reload()
    expect(phone.get_by_text("等队长答复")).to_be_visible()
    phone.get_by_text("取消这一单").first.click()
    phone.get_by_label("为什么取消").select_option(label="不需要了")
    phone.get_by_role("button", name="取消这一单").click()
    expect(phone.get_by_text("这一单取消了")).to_be_visible()
