"""Every page for everybody: accessible, no sideways scroll, targets for a finger, at three sizes of letters."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.web.people import Visitors

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
LEAST = {"": 44, "big": 60, "huge": 60}  # pixels of a target, as the rules for age-friendly apps ask
TARGETS = (
    "main a, main button, .tabs a, .tool, main select, main input:not([type=hidden], [type=checkbox], [type=radio])"
)
SMALL = """([targets, least]) => [...document.querySelectorAll(targets)]
  .filter((one) => !one.closest("p, td, dd, small, .lines") && one.getClientRects().length)
  .map((one) => [one.outerHTML.slice(0, 80), one.getBoundingClientRect()])
  .filter(([, box]) => box.height < least - 0.5 || box.width < least - 0.5)
  .map(([what, box]) => `${what} ${box.width}×${box.height}`)"""
PUBLIC = ("fund", "sign-in")
OF_RESIDENT = ("", "services", "services/{service}", "orders", "orders/{order}", "orders/{served}")
OF_LEADER = ("team/", "team/{team}/orders/{taken}", "team/{team}/orders/{served}")
OF_VOLUNTEER = ("tasks", "tasks/{taken}", "tasks/{served}", "points", "points/statement")
OF_STATION = (
    "desk/",
    "desk/orders/{order}",
    "desk/call/?q=13900000000",
    "desk/call/{person}",
    "desk/people/",
    "desk/people/waiting",
    "desk/people/{person}",
    "desk/services",
    "desk/services/{service}",
    "desk/teams",
    "desk/teams/{team}",
    "desk/settings",
    "me",
    *("desk/counter/", "desk/counter/redeem", "desk/stock/"),
    *("desk/gifts/", "desk/gifts/new", "desk/gifts/{gift}", "desk/gifts/{gift}/receipt", "desk/gifts/{gift}/labels"),
)
OF_SHOP = ("v", "v/uses")


def faults(page: Page, least: int) -> list[str]:
    """What is wrong with a page as it is shown."""
    found = [
        f"{one['id']}: {one['nodes'][0]['target']}" for one in Axe().run(page, options=RULES).response["violations"]
    ]
    if page.evaluate("Math.max(document.documentElement.scrollWidth, innerWidth) > screen.width"):
        found.append("scrolls sideways")
    return found + page.evaluate(SMALL, [TARGETS, least])


@pytest.mark.slow
def test_everybody_can_use_every_page(visitors: Visitors) -> None:
    here = visitors.here
    assert here.team
    known = {"service": here.service["id"], "order": here.placed(here.next_day())}
    volunteer, begins = here.volunteer(), here.next_day()
    known |= {"gift": here.give(here.resident, 3)["id"]}
    known |= {"team": here.team["id"], "person": here.resident.id}
    known |= {
        "served": here.served(volunteer, 60, begins),
        "taken": here.accepted(volunteer, begins + timedelta(days=9)),
    }
    later = begins + timedelta(hours=2)
    seen: list[tuple[Any, tuple[str, ...], bool]] = [
        (visitors.phone(here.resident.at(later), bypass_csp=True), (*PUBLIC, *OF_RESIDENT), True),
        (visitors.phone(here.leader.at(later), bypass_csp=True), OF_LEADER, True),
        (visitors.phone(volunteer.at(later), bypass_csp=True), OF_VOLUNTEER, True),
        (visitors.phone(here.shopkeeper.at(later), bypass_csp=True), OF_SHOP, True),
        (visitors.desk(here.station.at(later), bypass_csp=True), OF_STATION, False),
    ]
    wrong = {}
    for page, paths, is_phone in seen:
        for size in ("", "big", "huge") if is_phone else ("",):
            page.context.add_cookies([{"name": "size", "value": size, "url": here.deployment.base_url}])
            for path in paths:
                page.goto(visitors.at(path.format(**known)))
                if found := faults(page, LEAST[size] if is_phone else 24):
                    wrong[f"{path or 'home'} {size}"] = found
    assert wrong == {}
