"""Where a reader may go: the tabs of a phone and the rail of the desk, by role. A page to come adds its line here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from flask import current_app, g, request, url_for

DESK = frozenset({"station", "admin"})
SHOP = frozenset({"shop"})
LEADERS = frozenset({"team_leader"})
VOLUNTEERS = LEADERS | {"volunteer"}


@dataclass(frozen=True)
class Place:
    """A destination: its endpoint, icon and word; `roles` may see it, everybody where there are none.

    Who has one of `room_for` needs its room for other places, and finds it on the home page.
    """

    endpoint: str
    icon: str
    word: str
    roles: frozenset[str] = frozenset()
    room_for: frozenset[str] = frozenset()


TABS_MOST = 5  # on a phone; the first
TABS = (
    Place("shop.scan", "counter", "核销", SHOP),
    Place("shop.uses", "list", "本店", SHOP),
    Place("resident.home", "home", "首页"),
    Place("team.board", "board", "队伍", LEADERS),
    Place("tasks.tasks", "clock", "任务", VOLUNTEERS),
    Place("resident.services", "ask", "点单", room_for=LEADERS),
    Place("resident.orders", "list", "订单"),
    Place("points.points", "points", "积分"),
    Place("me.me", "person", "我的"),  # where there is no room, the home page leads there
)
RAIL = (
    Place("desk.board", "board", "派单台", DESK),
    Place("desk_call.search", "phone", "有人打电话来", DESK),
    Place("counter.counter", "counter", "超市柜台", DESK),
    Place("gifts.gifts", "gift", "捐赠", DESK),
    Place("desk_people.people", "person", "居民", DESK),
    Place("desk_setup.services", "ask", "服务项目", DESK),
    Place("desk_setup.teams", "lamp", "服务队", DESK),
    Place("desk_setup.settings", "list", "设置", frozenset({"admin"})),
    Place("money.grants", "fund", "项目拨款", frozenset({"fund_manager", "fund_approver"})),
    Place("money.donation_form", "gift", "收一笔捐款", frozenset({"fund_manager", "station"})),
    Place("money.payees", "person", "收款方", frozenset({"fund_manager", "fund_approver"})),
    Place("stock.stock", "box", "库存", DESK),
    Place("fund.fund", "fund", "基金公示"),
)


def shown(places: tuple[Place, ...]) -> Iterator[dict[str, object]]:
    """Yields the places for this reader, each with its address and whether the reader is there or below it."""
    known = [one for one in places if one.endpoint in current_app.view_functions]
    open_to = {url_for(one.endpoint): one for one in known if _is_for_reader(one)}
    here = max(filter(_is_below, open_to), key=len, default="")
    for href, one in open_to.items():
        yield {"href": href, "icon": one.icon, "word": one.word, "is_here": href == here}


def _is_for_reader(place: Place) -> bool:
    roles: frozenset[str] = g.reader.roles
    return (not place.roles or bool(roles & place.roles)) and not roles & place.room_for


def _is_below(href: str) -> bool:
    """Whether the page asked for is this one or below it; the community's first page is above all others."""
    return request.path == href or (href != f"/{g.slug}/" and request.path.startswith(href))
