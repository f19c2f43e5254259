"""`python -m tests.web.pictures` takes pictures of the running product for docs/pictures: it plays the demo first."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from deploy.client import Connection
from deploy.current_deployment import current_deployment
from deploy.demo.__main__ import play
from deploy.demo.community import DemoRun, bars
from tests.web.conftest import FLAGS, program
from tests.web.people import DESK, PHONE

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"


@dataclass(frozen=True)
class Picture:
    """A page as somebody sees it; `login` is empty for the public."""

    name: str
    login: str
    path: str
    device: dict[str, Any]


PICTURES: Sequence[Picture] = (
    Picture("phone-home", "volunteer-1", "", PHONE),
    Picture("phone-services", "volunteer-1", "services", PHONE),
    Picture("phone-points", "volunteer-1", "points", PHONE),
    Picture("phone-fund", "", "fund", PHONE),
    Picture("desk-board", "station-1", "desk/", DESK),
    Picture("desk-fund", "", "fund", DESK),
    Picture("desk-grants", "fund-manager-1", "desk/grants", DESK),
)


def main() -> int:
    """Plays the demo, signs in and takes the pictures."""
    deployment = current_deployment()
    with bars() as progress:
        run = DemoRun(Connection(deployment.gateway_url), progress)
        slug = play(run, deployment).slug
    FOLDER.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program(), args=FLAGS)
        for picture in PICTURES:
            page = _page(browser, f"{deployment.base_url}/{slug}/", picture, run.password)
            page.screenshot(path=FOLDER / f"{picture.name}.png")
            page.context.close()
        browser.close()
    return 0


def _page(browser: Browser, community: str, picture: Picture, password: str) -> Page:
    context = browser.new_context(**picture.device, locale="zh-CN", timezone_id="Asia/Shanghai")
    page = context.new_page()
    if picture.login:
        page.goto(f"{community}sign-in")
        page.get_by_label("手机号或用户名").fill(picture.login)
        page.get_by_label("密码").fill(password)
        page.get_by_role("button", name="登录").click()
        page.wait_for_url(lambda address: "sign-in" not in address)
    page.goto(community + picture.path)
    return page


if __name__ == "__main__":
    sys.exit(main())
