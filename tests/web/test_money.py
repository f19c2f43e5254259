"""Money from the hand to the public wall: a gift with its receipt, a grant that two approve, its payment."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.web.people import Visitors


def test_a_gift_becomes_a_receipt_and_a_grant_is_paid_in_public(visitors: Visitors) -> None:
    here = visitors.here
    desk = visitors.desk(here.station)
    desk.get_by_role("link", name="收一笔捐款").click()
    desk.get_by_label("多少钱").fill("１,２３４.5")  # as some keyboards type
    desk.get_by_label("捐款人").fill("周敏")
    desk.get_by_label("本人愿意").check()
    desk.get_by_role("button", name="收下").click()
    expect(desk.get_by_text("壹仟贰佰叁拾肆元伍角")).to_be_visible()
    project, payee = here.running_project(), here.payee
    manager = visitors.desk(here.manager)
    manager.get_by_role("link", name="提一笔拨款").click()
    manager.get_by_label("哪个项目").select_option(value=project["id"])
    manager.get_by_label("多少钱").fill("200")
    manager.get_by_label("买什么").fill("两套扳手")
    manager.get_by_label("付给谁").select_option(value=payee["id"])
    manager.get_by_role("button", name="提交审批").click()
    expect(manager.get_by_role("status")).to_contain_text("等审批人")
    for who, said in zip(here.approvers, ("第二位审批人", "可以拨付"), strict=True):
        approver = visitors.desk(who)
        approver.goto(manager.url)
        approver.get_by_role("button", name="批准", exact=True).click()
        expect(approver.get_by_role("status")).to_contain_text(said)
    manager.reload()
    manager.get_by_label("这次付多少").fill("300")
    manager.get_by_label("发票号码").fill("12345678")
    manager.get_by_role("button", name="记下付款").click()
    expect(manager.get_by_role("alert")).to_be_visible()  # more than was approved
    manager.get_by_label("这次付多少").fill("200")
    manager.get_by_label("发票号码").fill("12345678")
    manager.get_by_role("button", name="记下付款").click()
    expect(manager.get_by_text("已付清")).to_be_visible()
    wall = visitors.guest("fund")
    expect(wall.get_by_text("−¥200.00").first).to_be_visible()
    expect(wall.get_by_text("周敏").first).to_be_visible()
