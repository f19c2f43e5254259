"""The station's desk: the board, and what waits beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from flask import Blueprint, abort, current_app, g, render_template, url_for
from werkzeug.wrappers import Response

from gateway.web import catalogue
from gateway.web.client import Away, Refused
from gateway.web.pages.entrance import DESK_ROLES, require_reader

pages = Blueprint("desk", __name__, url_prefix="/<slug:slug>/desk")
pages.before_request(require_reader)
Page = str | Response | tuple[str, int]

_TASKS = ("people", "supermarket", "fund", "order")  # whose services say what waits
_IN_LANES = ("orders_overdue", "orders_not_accepted")  # the lanes below show them
_OF_ORDERS = ("disputes_to_settle", "attendance_to_confirm", "reviews_to_write", "offers_to_answer", "times_to_agree")
_PLACES = {  # where a kind of task is done; a kind without a page is counted without a link
    "give_role": "desk_people.waiting",
    "take_role": "desk_people.waiting",
    "leaving": "desk_people.waiting",
    "returning": "desk_people.waiting",
    "first_password": "desk_people.waiting",
    "gifts_to_accept": "gifts.gifts",
    "gifts_to_confirm": "gifts.gifts",
    "lines_to_decide": "gifts.gifts",
    "reversals_to_approve": "gifts.gifts",
}


@pages.before_request
def require_station() -> None:
    """The desk is for the station and administrators."""
    if not g.reader.roles & DESK_ROLES:
        abort(403)


@pages.get("/")
def board() -> Page:
    """Every open order by state, the late ones marked, and what waits elsewhere."""
    found, *waiting = g.api.together(lambda: g.api.get("/board"), *[lambda of=of: _waiting(of) for of in _TASKS])
    shown = [one for column in found["columns"] for one in column["orders"]]
    services = catalogue.services(one["service_id"] for one in shown)
    teams = catalogue.teams(one["team_id"] for one in shown)
    columns = [
        column
        | {
            "orders": [
                one | {"service": services[one["service_id"]], "team": teams.get(one["team_id"])}
                for one in column["orders"]
            ]
        }
        for column in found["columns"]
    ]
    return render_template("board.html", columns=columns, tasks=[task for of in waiting for task in _shown(of)])


def _waiting(of: str) -> list[Any]:
    """What waits in one service; the board does without one that has no list, or does not answer."""
    try:
        return list(g.api.items(f"/{of}-tasks"))
    except (Refused, Away):
        return []


def _shown(tasks: list[Any]) -> Iterator[dict[str, Any]]:
    """Yields what waits, with where it is done: a page, or the order that waits longest."""
    for task in tasks:
        place, href = _PLACES.get(task["kind"], ""), None
        if task["kind"] in _OF_ORDERS and task["items"]:
            href = url_for("desk_orders.order", order_id=task["items"][0]["id"])
        elif place in current_app.view_functions:
            href = url_for(place)
        if task["count"] and task["kind"] not in _IN_LANES:
            yield task | {"href": href}


def names_of(ids: Iterable[str | None]) -> dict[str, Any]:
    """Returns people by id, in one call."""
    wanted = sorted({one for one in ids if one})[:100]
    return {one["id"]: one for one in g.api.items("/people", ids=",".join(wanted), limit=100)} if wanted else {}
