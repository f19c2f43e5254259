"""A voucher at a shop's counter, on a phone: scanned or typed, used, refused, undone."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.web.people import Visitors


def test_a_voucher_is_used_once_and_a_wrong_scan_is_undone(visitors: Visitors) -> None:
    here = visitors.here
    code = voucher(visitors)
    shop = visitors.phone(here.shopkeeper)
    shop.goto("about:blank")
    shop.goto(visitors.at(f"v#{code}"))  # what a camera opens
    expect(shop.locator("p.code")).to_have_text(code)
    expect(shop.get_by_role("heading", name="早餐券")).to_be_visible()
    shop.get_by_role("button", name="对，用掉").click()
    expect(shop.get_by_role("status")).to_contain_text("早餐券")
    shop.get_by_text("扫错了？撤销").click()
    shop.get_by_role("button", name="撤销这一次").click()
    expect(shop.get_by_role("status")).to_contain_text("已撤销")

    typed = visitors.phone(here.shopkeeper, java_script_enabled=False)
    expect(typed.get_by_role("heading", name="核销一张券")).to_be_visible()  # a shop begins at its counter
    for asked in (typed, shop):
        asked.goto(visitors.at("v"))
        asked.get_by_label("券码").fill(code.replace("-", " ").lower())
        asked.get_by_role("button", name="下一步").click()
    typed.get_by_role("button", name="对，用掉").click()
    expect(typed.get_by_role("heading", name="成了")).to_be_visible()
    shop.get_by_role("button", name="对，用掉").click()
    expect(shop.get_by_role("heading", name="不行")).to_be_visible()
    typed.goto(visitors.at("v"))
    typed.get_by_label("券码").fill(code)
    typed.get_by_role("button", name="下一步").click()
    expect(typed.get_by_role("alert")).to_contain_text("这张券用过了")
    typed.get_by_role("link", name="本店").click()
    expect(typed.locator(".lines li")).to_have_count(2)
    expect(typed.get_by_text("已撤销")).to_be_visible()


def test_who_scans_a_voucher_signs_in_first_and_finds_it_again(visitors: Visitors) -> None:
    here = visitors.here
    code = voucher(visitors)
    phone = visitors.guest(f"v#{code}")
    visitors.sign_in(phone, here.shopkeeper)
    expect(phone.locator("p.code")).to_have_text(code)
    guest = visitors.phone(here.resident)
    guest.goto(visitors.at(f"v#{code}"))
    expect(guest.get_by_role("heading", name="请给店员扫")).to_be_visible()


def voucher(visitors: Visitors) -> str:
    """The code of a voucher that somebody has got for what they gave."""
    here = visitors.here
    donor = here.person("volunteer")
    here.give(donor, 15)
    here.has_points(donor, 30)
    return str(here.redeem(donor, here.breakfast)["vouchers"][0]["code"])
