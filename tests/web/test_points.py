"""A volunteer exchanges points for a voucher, and gets a code for the counter."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from deploy.client import etag
from tests.web.people import Visitors


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_points_become_a_voucher(visitors: Visitors, scripts: bool) -> None:
    here = visitors.here
    volunteer, reward = here.person("volunteer"), here.breakfast
    here.give(volunteer, 20)
    here.has_points(volunteer, 40)
    phone = visitors.phone(volunteer, java_script_enabled=scripts)
    phone.get_by_role("link", name="积分", exact=True).click()
    expect(phone.get_by_text("花开满了")).to_be_visible()
    phone.get_by_role("button", name="马上换 早餐券").click()
    code = phone.locator(".code")
    expect(code).to_have_text(re.compile(r"([0-9A-Z]{4}){5}"))
    expect(code.locator("span")).to_have_count(5)
    before = code.inner_text()
    phone.get_by_text("号码被别人看到了").click()
    phone.get_by_role("button", name="换号码").click()
    expect(code).not_to_have_text(before)
    phone.get_by_role("link", name="回到积分").click()
    expect(phone.get_by_role("link", name="早餐券")).to_contain_text("出示")
    phone.get_by_role("button", name="到柜台换 早餐券").click()
    expect(phone.locator(".digits")).to_have_text(re.compile(r"\d{3} \d{3}"))
    phone.get_by_role("link", name="回到积分").click()
    here.station.call("PATCH", f"/rewards/{reward['id']}", {"price_points": 6}, If_Match=etag(reward))
    phone.get_by_role("button", name="马上换 早餐券").click()
    expect(phone.get_by_role("alert")).to_contain_text("6")  # the price is another now
