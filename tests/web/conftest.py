"""A real browser, Debian's Chromium: one for all tests of a process; each test has pages of its own."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from tests.journeys.neighbourhood import Neighbourhood
from tests.web.people import Opened, Visitors

FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]
PATIENCE_MILLISECONDS = 15_000


def program() -> str:
    """The path of Debian's Chromium. Raises RuntimeError where it is missing."""
    found = shutil.which("chromium")
    if found is None:
        raise RuntimeError("Chromium is missing: python -m deploy.local install chromium fonts-noto-cjk")
    return found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser; `make test` installs it."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program(), args=FLAGS)
        yield started
        started.close()


def is_error(said: ConsoleMessage) -> bool:
    """Whether the console tells of an error; a refusal that the page shows in words (4xx) is none."""
    return said.type == "error" and not said.text.startswith(
        "Failed to load resource: the server responded with a status of 4"
    )


@pytest.fixture
def opened(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Opened]:
    """Opens an address on a phone or at a desk. An error in the console fails the test at its end.

    With WULIN_TEST_PICTURES=folder each page is kept there as it is at the end.
    """
    errors: list[str] = []
    pages: list[Page] = []
    with ExitStack() as stack:

        def page_at(address: str, device: dict[str, Any], **given: Any) -> Page:
            context = browser.new_context(**(device | {"locale": "zh-CN", "timezone_id": "Asia/Shanghai"} | given))
            stack.callback(context.close)
            context.set_default_timeout(PATIENCE_MILLISECONDS)
            page = context.new_page()
            page.on("pageerror", lambda error: errors.append(str(error)))
            page.on("console", lambda said: errors.append(said.text) if is_error(said) else None)
            pages.append(page)
            page.goto(address)
            return page

        yield page_at
        if folder := os.environ.get("WULIN_TEST_PICTURES"):
            for number, page in enumerate(pages):
                page.screenshot(path=f"{folder}/{request.node.name}-{number}.png", full_page=True)
    assert errors == []


@pytest.fixture
def visitors(here: Neighbourhood, opened: Opened) -> Visitors:
    """The people of a fresh community in front of their browsers."""
    return Visitors(here, opened)
