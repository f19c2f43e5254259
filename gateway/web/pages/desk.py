"""The station's desk: the board, and what waits beside it."""

from __future__ import annotations

from collections.abc import Iterator
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
_PLACES = {  # where a kind of task is done; a kind without a page is counted without a link
    "give_role": "desk_people.waiting",
    "take_role": "desk_people.waiting",
    "leaving": "desk_people.waiting",
    "returning": "desk_people.waiting",
    "first_password": "desk_people.waiting",
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
    for task in tasks:
        if task["count"]:
            place = _PLACES.get(task["kind"], "")
            yield task | {"href": url_for(place) if place in current_app.view_functions else None}
