"""The cookie of a sign-in, and what another site or another community cannot do with it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from urllib.parse import urlencode

import pytest
import urllib3
from playwright.sync_api import expect

from deploy.client import Caller
from tests.journeys.neighbourhood import FIRST_PASSWORD, PASSWORD, Neighbourhood, TwoCommunities
from tests.web.people import PHONE, Opened


@dataclass
class Browser:
    """A browser without a screen: it keeps cookies and follows nothing."""

    base: str
    cookies: dict[str, str] = field(default_factory=dict)

    def get(self, path: str) -> urllib3.BaseHTTPResponse:
        return self._sent("GET", path, {})

    def post(self, path: str, form: dict[str, str], **headers: str) -> urllib3.BaseHTTPResponse:
        own = {name.replace("_", "-"): value for name, value in headers.items()} or {"Origin": self.base}
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._sent("POST", path, own | kind, urlencode(form).encode())

    def _sent(
        self, method: str, path: str, headers: dict[str, str], body: bytes | None = None
    ) -> urllib3.BaseHTTPResponse:
        kept = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        address = self.base + path
        answer = urllib3.request(method, address, headers=headers | kept, body=body, redirect=False, retries=False)
        for line in answer.headers.getlist("Set-Cookie"):
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value
        return answer


def signed_in(here: Neighbourhood, who: Caller) -> Browser:
    browser = Browser(here.deployment.base_url)
    login = here.admin.get(f"/people/{who.id}")["login"]
    assert browser.post(f"/{here.slug}/sign-in", {"login": login, "password": PASSWORD}).status == 303
    return browser


def test_no_other_site_acts_in_a_readers_name(here: Neighbourhood) -> None:
    browser = signed_in(here, here.resident)
    leave = f"/{here.slug}/sign-out"
    for headers in (
        {"Sec_Fetch_Site": "cross-site", "Origin": browser.base},
        {"Sec_Fetch_Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"X": "neither header"},
    ):
        assert browser.post(leave, {}, **headers).status == 403, headers
    assert browser.get(f"/{here.slug}/").status == 200
    assert browser.post(leave, {}, Sec_Fetch_Site="same-origin").status == 303


def test_the_cookie_says_nothing_and_no_script_reads_it(here: Neighbourhood) -> None:
    browser = Browser(here.deployment.base_url)
    login = here.admin.get(f"/people/{here.resident.id}")["login"]
    answer = browser.post(f"/{here.slug}/sign-in", {"login": login, "password": PASSWORD})
    lines = answer.headers.getlist("Set-Cookie")
    assert len(lines) == 2  # the session and the device
    assert all("HttpOnly" in line and "SameSite=Lax" in line and "Path=/" in line for line in lines)
    assert all("wr_" not in line and login not in line for line in lines)
    home = browser.get(f"/{here.slug}/")
    assert home.headers["Cache-Control"] == "no-store"
    assert "'unsafe-inline'" not in home.headers["Content-Security-Policy"]


def test_a_cookie_works_in_its_community_alone(two_communities: TwoCommunities) -> None:
    east, west = two_communities.east, two_communities.west
    browser = signed_in(east, east.resident)
    assert browser.get(f"/{east.slug}/").status == 200
    browser.cookies[f"wulin-{west.slug}"] = browser.cookies[f"wulin-{east.slug}"]
    elsewhere = browser.get(f"/{west.slug}/")
    assert elsewhere.status == 303
    assert "/sign-in" in elsewhere.headers["Location"]
    browser.cookies[f"wulin-{east.slug}"] = browser.cookies[f"wulin-{east.slug}"][:-2] + "xx"
    assert browser.get(f"/{east.slug}/").status == 303


@pytest.mark.parametrize("back", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])
def test_nobody_is_sent_to_another_site(here: Neighbourhood, back: str) -> None:
    browser = Browser(here.deployment.base_url)
    login = here.admin.get(f"/people/{here.resident.id}")["login"]
    answer = browser.post(f"/{here.slug}/sign-in", {"login": login, "password": PASSWORD, "back": back})
    assert answer.headers["Location"] == f"/{here.slug}/"
    assert browser.post("/look", {"size": "big", "back": back}).headers["Location"] == "/"


def test_after_the_sign_out_the_cookie_opens_nothing(here: Neighbourhood) -> None:
    browser = signed_in(here, here.resident)
    copied = dict(browser.cookies)
    browser.post(f"/{here.slug}/sign-out", {})
    browser.cookies = copied
    until = time.monotonic() + 5
    while browser.get(f"/{here.slug}/").status == 200:
        assert time.monotonic() < until, "a signed-out session still opens pages after 5 s"
        time.sleep(0.2)


def test_a_first_password_is_replaced_on_the_phone(here: Neighbourhood, opened: Opened) -> None:
    body = {"name": "新邻居", "login": "newcomer", "password": FIRST_PASSWORD, "roles": ["resident"]}
    here.station.post("/people", body)
    page = opened(f"{here.deployment.base_url}/{here.slug}/orders", PHONE)
    page.get_by_label("手机号或用户名").fill("newcomer")
    page.get_by_label("密码").fill(FIRST_PASSWORD)
    page.get_by_role("button", name="登录").click()
    page.get_by_label("新密码").fill(PASSWORD)
    page.get_by_label("再输一次").fill(PASSWORD + "x")
    page.get_by_role("button", name="就用这个密码").click()
    expect(page.get_by_role("alert")).to_contain_text("不一样")
    page.get_by_label("新密码").fill(PASSWORD)
    page.get_by_label("再输一次").fill(PASSWORD)
    page.get_by_role("button", name="就用这个密码").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("我的订单")  # where they wanted to go
