"""People at the desk and oneself: roles with a second administrator, teams, and one's own devices."""

from __future__ import annotations

from playwright.sync_api import expect

from deploy.client import etag
from tests.journeys.neighbourhood import PASSWORD
from tests.web.people import Visitors


def test_a_role_of_money_is_given_by_two(visitors: Visitors) -> None:
    here = visitors.here
    person = here.resident
    first = visitors.desk(here.admin)
    first.goto(visitors.at(f"desk/people/{person.id}"))
    first.locator("#roles summary").click()
    first.get_by_label("基金审批人").check()
    first.get_by_role("button", name="就这些岗位").click()
    expect(first.get_by_role("heading", name="等第二位管理员确认")).to_be_visible()
    second = visitors.desk(here.second_admin, java_script_enabled=False)
    second.get_by_role("link", name="个岗位等第二人确认").click()
    second.get_by_role("button", name="同意", exact=True).click()
    expect(second.get_by_role("status")).to_contain_text("同意了")
    assert "fund_approver" in here.admin.get(f"/people/{person.id}")["roles"]


def test_a_change_of_others_is_told_and_not_overwritten(visitors: Visitors) -> None:
    here = visitors.here
    person = here.station.post("/people", {"name": "周桂兰", "phone": "13900005678"})
    page = visitors.at(f"desk/people/{person['id']}")
    desk = visitors.desk(here.station, java_script_enabled=False)
    desk.goto(page)
    changed = {"name": "周桂芳"}
    here.admin.call("PATCH", f"/people/{person['id']}", changed, If_Match=etag(person))
    desk.locator("#change summary").click()
    desk.get_by_label("对外称呼").fill("周阿姨")
    desk.get_by_role("button", name="改好了").click()
    expect(desk.get_by_role("alert")).to_be_visible()
    expect(desk.get_by_label("对外称呼")).to_have_value("周阿姨")
    assert here.admin.get(f"/people/{person['id']}")["name"] == "周桂芳"


def test_a_team_gets_its_leader_and_a_member_at_the_desk(visitors: Visitors) -> None:
    here = visitors.here
    for number, role in enumerate(("team_leader", "volunteer")):
        here.station.post("/people", {"name": f"何{number}", "phone": f"1390000100{number}", "roles": [role]})
    desk = visitors.desk(here.station, java_script_enabled=False)
    desk.get_by_role("link", name="服务队").click()
    desk.get_by_role("link", name="建一支队").click()
    desk.get_by_label("队名").fill("护河")
    desk.get_by_label("队长的手机号").fill("13900001000")
    desk.get_by_label("会什么").fill("环保、 清洁")
    desk.get_by_role("button", name="保存").click()
    expect(desk.get_by_role("status")).to_contain_text("保存好了")
    desk.get_by_label("加队员").fill("13900001001")
    desk.get_by_role("button", name="加进来").click()
    expect(desk.get_by_role("status")).to_contain_text("加进来了")
    (team,) = here.admin.get("/teams")["items"]
    assert team["skills"] == ["环保", "清洁"]


def test_another_password_keeps_this_device_signed_in(visitors: Visitors) -> None:
    here = visitors.here
    phone = visitors.phone(here.resident)
    phone.locator("main").get_by_role("link", name="密码、手机号").click()
    phone.get_by_text("换密码").click()
    phone.locator("#current_password").fill("not this one")
    phone.get_by_label("新密码").fill("the moon rises in the east")
    phone.get_by_label("再输一次").fill("the moon rises in the east")
    phone.get_by_role("button", name="就用这个密码").click()
    expect(phone.get_by_role("alert")).to_be_visible()
    phone.locator("#current_password").fill(PASSWORD)
    phone.get_by_label("新密码").fill("the moon rises in the east")
    phone.get_by_label("再输一次").fill("the moon rises in the east")
    phone.get_by_role("button", name="就用这个密码").click()
    expect(phone.get_by_role("status")).to_contain_text("改好了")
    expect(phone.get_by_text("这一台")).to_be_visible()
