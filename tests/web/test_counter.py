"""The counter of the supermarket: a gift comes in on a desk, a second person confirms it, its receipt is printed."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.web.people import Visitors

PHONE_NUMBER = "13900001234"


@pytest.mark.slow
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_a_gift_from_the_door_to_its_receipt(visitors: Visitors, scripts: bool) -> None:
    here = visitors.here
    donor = here.admin.post("/people", {"name": "李梅", "phone": PHONE_NUMBER, "roles": ["volunteer"]})
    desk = visitors.desk(here.station, java_script_enabled=scripts)
    desk.get_by_role("link", name="捐赠", exact=True).click()
    desk.get_by_role("link", name="收一笔捐赠").click()
    desk.get_by_label("捐赠的邻居").fill(PHONE_NUMBER)
    bring(desk, 0, "东北大米", 30, "袋", "2027-06-30")
    desk.get_by_role("button", name="查找").click()
    expect(desk.get_by_role("radio", name="李梅")).to_be_checked()
    desk.get_by_role("button", name="再加一种").click()
    bring(desk, 1, "感冒灵颗粒", 3, "盒")
    desk.get_by_role("button", name="登记").click()
    expect(desk.get_by_role("status")).to_contain_text("登记好了")
    desk.get_by_label("不收的数量").fill("2")
    desk.get_by_label("为什么不收").first.select_option(label="破损")
    desk.get_by_role("button", name="收下，入库").click()
    expect(desk.get_by_role("status")).to_contain_text("另一位同事确认")

    colleague = visitors.desk(here.colleague, java_script_enabled=scripts)
    colleague.goto(desk.url)
    colleague.get_by_label("您看到的是什么？").fill("国药准字")
    colleague.get_by_role("button", name="是药，不收").click()
    colleague.get_by_role("button", name="数过了，确认").click()
    expect(colleague.get_by_role("status")).to_contain_text("确认好了")
    gift = here.admin.get("/gifts")["items"][0]
    assert (gift["donor_person_id"], gift["credit"], gift["credited_units"]) == (donor["id"], "confirmed", 28)
    colleague.get_by_role("link", name="打印收据").click()
    expect(colleague.get_by_role("heading", name="捐赠物资收据")).to_be_visible()
    expect(colleague.locator(".paper")).to_contain_text("28 袋")
    expect(colleague.locator(".paper")).not_to_contain_text("感冒灵")
    colleague.get_by_role("link", name="小票").click()
    expect(colleague.locator(".paper .number")).to_contain_text("SW-2026-")


@pytest.mark.slow
def test_a_neighbour_redeems_at_the_counter(visitors: Visitors) -> None:
    here = visitors.here
    holder = here.person("volunteer")
    here.give(holder, 15)
    here.has_points(holder, 30)
    reward = here.breakfast
    code = holder.post("/redemption-codes", {"reward_id": reward["id"], "quantity": 1})["code"]
    desk = visitors.desk(here.station)
    redeem(desk, visitors, holder.id, code)
    desk.get_by_role("link", name="打印券条").click()
    expect(desk.locator(".paper")).to_contain_text("早餐券")
    printed = desk.locator(".paper .code").inner_text()
    assert here.shopkeeper.post(f"/vouchers/{printed}/use")["state"] == "used"

    redeem(desk, visitors, holder.id)
    expect(desk.get_by_text("请另一位同事打开")).to_be_visible()
    colleague = visitors.desk(here.colleague)
    colleague.goto(visitors.at("desk/counter/"))
    colleague.get_by_role("link", name="早餐券 × 1").click()
    colleague.get_by_role("button", name="核对过了，同意").click()
    expect(colleague.get_by_text("两位工作人员")).to_be_visible()
    here.has_points(holder, 22)
    (lot,) = here.station.get("/lots")["items"]
    here.station.post(f"/lots/{lot['id']}/redate", {"expires_on": "2026-03-01", "reason": "看错了"})
    colleague.get_by_role("link", name="库存").click()
    expect(colleague.get_by_role("row", name="大米")).to_contain_text("15 袋")
    colleague.get_by_role("button", name="看过了，同意").click()
    colleague.get_by_role("button", name="报损").click()
    expect(colleague.get_by_text("请另一位同事来定")).to_be_visible()
    desk.goto(visitors.at("desk/stock/"))
    desk.get_by_role("button", name="看过了，同意").click()
    expect(desk.get_by_text("没有快到期的")).to_be_visible()


def test_goods_are_handed_over(visitors: Visitors) -> None:
    here = visitors.here
    holder = here.person("volunteer")
    here.give(holder, 15)
    here.has_points(holder, 30)
    reward = here.station.post("/rewards", {"name": "抽纸一提", "kind": "goods", "price_points": 8, "stock": 5})
    here.redeem(holder, reward)
    desk = visitors.desk(here.station)
    desk.get_by_role("link", name="超市柜台").click()
    desk.get_by_role("link", name="抽纸一提 × 1").click()
    desk.get_by_role("button", name="交给他了").click()
    expect(desk.get_by_role("status")).to_contain_text("已经交给本人")


def redeem(desk: Page, visitors: Visitors, person_id: str, code: str = "") -> None:
    """A breakfast for somebody who stands at the counter."""
    desk.goto(visitors.at("desk/counter/redeem"))
    desk.get_by_label("给谁兑换？").fill(person_id)
    desk.get_by_role("button", name="查找").click()
    desk.get_by_role("radio", name="早餐券").check()
    desk.get_by_label("兑换码").fill(code)
    desk.get_by_role("button", name="兑换", exact=True).click()


def bring(desk: Page, at: int, name: str, quantity: int, unit: str, expires_on: str | None = None) -> None:
    """One kind of goods in the form."""
    for field, text in {"name": name, "quantity": str(quantity), "unit": unit, "expires_on": expires_on}.items():
        if text:
            desk.locator(f"[name='lines.{at}.{field}']").fill(text)
