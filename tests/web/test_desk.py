"""The station's desk: somebody phones, and an order in every state until it is closed, and opened again."""

from __future__ import annotations

from datetime import timedelta

from playwright.sync_api import Page, expect

from tests.journeys.neighbourhood import Neighbourhood, eventually
from tests.web.people import Visitors

KEYS_MOST = 60  # for an order by phone, without its note


class Keyboard:
    """Counts what is typed at a desk without a mouse."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.pressed = 0

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.pressed += 1


def phoned(here: Neighbourhood) -> str:
    """A neighbour with a phone, who has ordered once."""
    phone = "13900001234"
    body = {"name": "杨思梅", "phone": phone}
    person = here.station.post("/people", body)
    order = {"address": "晨曦路 3 栋 402", "on_behalf_of": person["id"], "service_id": here.service["id"]}
    wanted = here.now + timedelta(hours=5)
    eventually(lambda: here.station.post("/orders", order | {"wanted_at": wanted.isoformat(), "source": "phone"}))
    return phone


def test_an_order_by_phone_takes_three_screens_and_sixty_keys(visitors: Visitors) -> None:
    here = visitors.here
    assert here.team
    phone = phoned(here)
    desk = visitors.desk(here.station)
    screens: list[str] = []
    desk.on("framenavigated", lambda frame: screens.append(frame.url))
    keys = Keyboard(desk)
    keys.press("/")
    expect(desk.get_by_label("手机号、姓名或单号")).to_be_focused()  # a moment after the page is loaded
    keys.press(*phone, "Enter")
    expect(desk.get_by_role("heading", name="帮杨思梅点单")).to_be_visible()
    expect(desk.get_by_label("上门地址")).to_have_value("晨曦路 3 栋 402")
    expect(desk.get_by_role("radio", name="上门代购")).to_be_focused()
    keys.press("Space", "Enter")  # the first service, tomorrow at ten
    expect(desk.get_by_role("status")).to_contain_text("点好了")
    expect(desk.get_by_text("电话点单")).to_be_visible()
    assert keys.pressed <= KEYS_MOST
    assert len(set(screens)) <= 3, screens
    desk.goto(visitors.at("desk/call/"))
    desk.get_by_role("search").get_by_role("textbox").fill("0310-0002")  # as the board shows it
    desk.keyboard.press("Enter")
    expect(desk.get_by_text("20260310-0002")).to_be_visible()


def test_somebody_new_phones(visitors: Visitors) -> None:
    here = visitors.here
    assert here.service
    desk = visitors.desk(here.station, java_script_enabled=False)
    desk.get_by_role("link", name="有人打电话来").click()
    desk.get_by_label("手机号、姓名或单号").fill("139 0000 5678")
    desk.get_by_role("button", name="找人").click()
    expect(desk.get_by_text("没有找到")).to_be_visible()
    desk.get_by_label("姓名", exact=True).fill("周桂兰")
    desk.get_by_role("button", name="登记").click()
    password = desk.locator(".code").inner_text()
    joined = here.connection.first_login(here.slug, "13900005678", password, "a river runs to the east")
    assert joined.get("/me")["person"]["name"] == "周桂兰"
    desk.get_by_role("link", name="有人打电话来").click()
    desk.get_by_label("姓名", exact=True).fill("周桂兰")
    desk.get_by_role("button", name="登记").click()
    expect(desk.get_by_role("link", name="周桂兰")).to_contain_text("139 0000 5678")  # is it she?
    desk.get_by_label("不是，是同名的另一位").check()
    desk.get_by_role("button", name="登记").click()
    expect(desk.get_by_role("heading", name="登记好了")).to_be_visible()


def test_an_order_is_dispatched_taken_back_and_corrected(visitors: Visitors) -> None:
    here = visitors.here
    assert here.team
    begins = here.next_day()
    order = visitors.at(f"desk/orders/{here.placed(begins)}")
    desk = visitors.desk(here.station.at(begins - timedelta(hours=4)))
    desk.goto(order)
    desk.get_by_role("button", name="派单", exact=True).click()
    expect(desk.get_by_role("status")).to_contain_text("派好了")
    desk.goto(order)
    desk.get_by_text("收回来，另派队伍").click()
    desk.locator("#recall").get_by_label("原因").fill("队长出门了")
    desk.get_by_role("button", name="收回派单").click()
    expect(desk.get_by_role("status")).to_contain_text("收回来了")
    desk.get_by_text("改地址或备注").click()
    desk.locator("#amend").get_by_label("上门地址").fill("3 栋 202")
    desk.get_by_role("button", name="改好了").click()
    expect(desk.locator("dd", has_text="3 栋 202")).to_be_visible()
    desk.get_by_text("取消这一单").click()
    desk.get_by_label("为什么取消").select_option(label="不需要了")
    desk.get_by_role("button", name="确定取消").click()
    expect(desk.get_by_role("status")).to_contain_text("取消了")


def test_a_disputed_order_is_settled_reviewed_and_closed(visitors: Visitors) -> None:
    """The stay is longer than a leader may confirm, and the neighbour objects."""
    here = visitors.here
    begins = here.next_day()
    order = here.served(here.volunteer(), 460, begins)
    ended = begins + timedelta(minutes=470)
    objection = {"about": "minutes", "reason": "只来了两个小时"}
    here.resident.at(ended).post(f"/orders/{order}/dispute", objection)
    desk = visitors.desk(here.station.at(ended))
    desk.goto(visitors.at(f"desk/orders/{order}"))
    expect(desk.get_by_text("只来了两个小时").first).to_be_visible()
    desk.get_by_role("button", name="确认", exact=True).click()
    expect(desk.get_by_role("status")).to_contain_text("时长确认了")
    desk.get_by_role("radio", name="异议成立").check()
    desk.locator("[name^=minutes-]").fill("120")
    desk.get_by_label("理由").fill("两边都问过了")
    desk.get_by_role("button", name="就这样处理").click()
    expect(desk.get_by_role("status")).to_contain_text("异议处理好了")
    for scores in desk.locator(".choices.five").all():
        scores.get_by_role("radio").last.check()
    desk.get_by_role("button", name="评好了").click()
    expect(desk.get_by_role("status")).to_contain_text("评价记下了")
    for party, who in (("requester", here.resident), ("team", here.leader)):
        here.review(order, party, who.at(ended))
    desk.reload()
    desk.get_by_text("重新打开").first.click()
    desk.get_by_label("原因").fill("分钟还是不对")
    desk.get_by_role("button", name="重新打开").click()  # the first time it is for the neighbour to ask
    expect(desk.get_by_role("alert")).to_be_visible()
    expect(desk.get_by_label("原因")).to_have_value("分钟还是不对")


def test_a_confidential_order_is_read_for_a_purpose_by_who_placed_it(visitors: Visitors) -> None:
    here = visitors.here
    assert here.team
    begins = here.next_day()
    order = here.placed(begins, here.station, on_behalf_of=here.resident.id, privacy="circle")
    page = visitors.at(f"desk/orders/{order}")
    before = begins - timedelta(hours=4)
    desk = visitors.desk(here.station.at(before), java_script_enabled=False)
    desk.goto(page)
    expect(desk.get_by_role("heading", level=1)).to_have_text("为什么查看？")
    desk.get_by_label("目的").select_option(label="回访")
    desk.get_by_role("button", name="查看").click()
    expect(desk.locator("dd", has_text="3 栋 201")).to_be_visible()
    other = visitors.desk(here.colleague.at(before), java_script_enabled=False)
    other.goto(page)
    expect(other.get_by_text("只有经手的人看得到")).to_be_visible()
    expect(other.get_by_role("button", name="派单", exact=True)).to_be_visible()
