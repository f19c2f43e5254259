"""/docs in a browser: an operation is found, understood and sent, on a phone and at a desk."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.neighbourhood import PASSWORD, Neighbourhood
from tests.web.people import DESK, PHONE, Opened


def search(page: Page, words: str) -> list[str]:
    page.fill("#search", words)
    return page.locator("#list a").all_inner_texts()


def sign_in(page: Page, here: Neighbourhood, login: str) -> None:
    page.click("#who")
    form = page.locator("#signing form").nth(0)
    form.locator("[name=community]").fill(here.slug)
    form.locator("[name=login]").fill(login)
    form.locator("[name=password]").fill(PASSWORD)
    form.locator("button").click()
    expect(page.locator("#who")).to_have_text(login)


def status(page: Page) -> str:
    return page.locator("#main .status").inner_text()


@pytest.mark.parametrize("device", [PHONE, DESK], ids=["phone", "desk"])
def test_a_service_is_changed_from_the_page(here: Neighbourhood, opened: Opened, device: dict[str, object]) -> None:
    service = here.service
    login = here.admin.get(f"/people/{here.station.id}")["login"]
    page = opened(f"{here.deployment.base_url}/docs/", device)
    sign_in(page, here, login)
    assert "修改服务项目" in " ".join(search(page, "服务 修改"))
    search(page, "get_service")
    page.click("#list a")
    page.fill("[name=service_id]", service["id"])
    page.click("button.main")
    assert (status(page), "上门代购" in page.locator("#main pre").first.inner_text()) == ("200", True)
    search(page, "change_service")  # the ETag just read stands in its form
    page.click("#list a")
    assert page.input_value("[name=If-Match]") == f'"{service["version"]}"'
    page.fill("textarea", json.dumps({"minutes": 120}))
    page.click("button.main")
    assert status(page) == "200"
    assert here.station.get(f"/services/{service['id']}")["minutes"] == 120


def test_the_form_of_tokens_sends_only_what_is_typed(here: Neighbourhood, opened: Opened) -> None:
    client = here.admin.post("/clients", {"name": "城市平台", "scopes": ["orders:read"]})
    page = opened(f"{here.deployment.base_url}/docs/#/get_token", DESK)
    page.fill("#main [name=client_id]", client["client_id"])
    page.fill("#main [name=client_secret]", client["client_secret"])
    with page.expect_request("**/v1/token") as sent:
        page.click("button.main")
    assert sorted(field.partition("=")[0] for field in (sent.value.post_data or "").split("&")) == [
        "client_id",
        "client_secret",
        "grant_type",
    ]
    assert status(page) == "200"


def test_roles_scopes_refusals_and_a_real_answer_are_shown(here: Neighbourhood, opened: Opened) -> None:
    page = opened(f"{here.deployment.base_url}/docs/#/accept_order", DESK)
    expect(page.locator("h1")).to_have_text("为团队接单")
    assert "orders:write" not in page.locator(".chips").inner_text()  # no program accepts
    assert "队长" in page.locator(".chips").inner_text()
    page.locator("details", has_text="拒绝").locator("summary").last.click()
    refusals = page.locator("details", has_text="拒绝").last.inner_text()
    assert "order_taken" in refusals
    assert "选择其他订单" in refusals  # what to do
    answer = page.locator("details", has_text="应答 2")
    answer.locator("summary").click()
    assert '"order_no": "' in answer.locator("pre").inner_text()
    page.click("#language")
    expect(page.locator("h1")).to_have_text("Accept an order for a team")


EACH_SHOWN = """async ([names, wrong]) => {
  const found = [];
  for (const name of names) {
    location.hash = `#/${name}`;
    await new Promise((shown) => addEventListener("hashchange", shown, { once: true }));
    if (eval(wrong)) found.push(name);
  }
  return found;
}"""


def test_every_operation_fits(here: Neighbourhood, opened: Opened) -> None:
    """No sideways scroll on a phone; the form of nearly every operation fits a screen of a desk without scrolling."""
    phone = opened(f"{here.deployment.base_url}/docs/", PHONE, bypass_csp=True)  # for eval
    desk = opened(f"{here.deployment.base_url}/docs/", DESK, bypass_csp=True)
    names = phone.locator("#list a").evaluate_all("all => all.map(a => a.hash.slice(2))")
    assert len(names) > 100
    wide = "document.documentElement.scrollWidth > innerWidth"
    high = "document.querySelector('button.main').getBoundingClientRect().bottom > innerHeight"
    assert phone.evaluate(EACH_SHOWN, [names, wide]) == []
    too_high = desk.evaluate(EACH_SHOWN, [names, high])
    assert len(too_high) <= len(names) // 20, too_high
