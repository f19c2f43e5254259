"""People of a community in front of a browser: signed in on a phone or at the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from playwright.sync_api import Page

from deploy.client import Caller
from tests.journeys.neighbourhood import PASSWORD, Neighbourhood

PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "is_mobile": True, "has_touch": True}
DESK = {"viewport": {"width": 1280, "height": 800}}

Opened = Callable[..., Page]  # opens an address on a device


@dataclass
class Visitors:
    """Opens pages of a community for its people, each at the time of its person.

    Without a time, each service would take the latest that it has seen, also in another story on the same platform.
    """

    here: Neighbourhood
    opened: Opened

    def at(self, path: str = "") -> str:
        """The address of a page of the community."""
        return f"{self.here.deployment.base_url}/{self.here.slug}/{path}"

    def phone(self, who: Caller, **given: Any) -> Page:
        """Somebody's phone, after they have signed in."""
        return self._signed_in(who, PHONE, given)

    def desk(self, who: Caller, **given: Any) -> Page:
        """Somebody's desk, after they have signed in."""
        return self._signed_in(who, DESK, given)

    def now(self, moment: datetime, *pages: Page) -> None:
        """What these pages ask from now on is asked at this time."""
        for page in pages:
            page.context.set_extra_http_headers(_at(moment))

    def guest(self, path: str) -> Page:
        """The phone of somebody who has not signed in."""
        return self.opened(self.at(path), PHONE, extra_http_headers=_at(self.here.now))

    def _signed_in(self, who: Caller, device: dict[str, Any], given: dict[str, Any]) -> Page:
        page = self.opened(self.at("sign-in"), device, extra_http_headers=_at(who.now or self.here.now), **given)
        self.sign_in(page, who)
        return page

    def sign_in(self, page: Page, who: Caller) -> None:
        """Signs somebody in, on a page that asks for it."""
        page.get_by_label("手机号或用户名").fill(self.here.admin.get(f"/people/{who.id}")["login"])
        page.get_by_label("密码").fill(PASSWORD)
        page.get_by_role("button", name="登录").click()
        page.wait_for_url(lambda address: "sign-in" not in address)


def _at(moment: datetime) -> dict[str, str]:
    """The header of a request at this business time."""
    return {"X-Wulin-Now": moment.isoformat()}
