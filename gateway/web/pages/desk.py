"""The station's desk: the board, and the dispatch of an order."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, abort, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from gateway.web.client import Refused
from gateway.web.drawing import score_bar
from gateway.web.formats import lateness
from gateway.web.pages.entrance import DESK_ROLES, require_reader

pages = Blueprint("desk", __name__, url_prefix="/<slug:slug>/desk")
pages.before_request(require_reader)
Page = str | Response | tuple[str, int]

_PURPOSE = "service"  # why the desk reads what is confidential


@pages.before_request
def require_station() -> None:
    """The desk is for the station and administrators."""
    if not g.reader.roles & DESK_ROLES:
        abort(403)


@pages.get("/")
def board() -> Page:
    """Every open order by state, the late ones marked."""
    found, services, teams = g.api.together(
        lambda: g.api.get("/board"), lambda: g.api.by_id("/services"), lambda: g.api.by_id("/teams")
    )
    columns = [
        column
        | {
            "orders": [
                one
                | {"state": column["state"], "service": services[one["service_id"]], "team": teams.get(one["team_id"])}
                for one in column["orders"]
            ]
        }
        for column in found["columns"]
    ]
    return render_template("board.html", columns=columns, told=request.args.get("told"))


@pages.get("/orders/<uuid:order_id>")
def order(order_id: UUID) -> Page:
    """One order, and the teams that could take it, with reasons."""
    return _order(order_id)


@pages.post("/orders/<uuid:order_id>/dispatch")
def dispatch(order_id: UUID) -> Page:
    """Asks one team, or several: the first that accepts has the order."""
    try:
        g.api.post(f"/orders/{order_id}/dispatch", {"team_ids": request.form.getlist("team")}, key=request.form["key"])
    except Refused as refused:
        return _order(order_id, str(refused)), 422
    return redirect(url_for(".board", told="派好了，队长会收到"), 303)


def _order(order_id: UUID, fault: str | None = None) -> str:
    one, moves, candidates = g.api.together(
        lambda: g.api.read(f"/orders/{order_id}", _PURPOSE),
        lambda: g.api.items(f"/orders/{order_id}/moves"),
        lambda: g.api.get(f"/orders/{order_id}/candidates"),
    )
    service, requester = g.api.together(
        lambda: g.api.get(f"/services/{one['service_id']}"),
        lambda: one["requester_id"] and g.api.get(f"/people/{one['requester_id']}"),
    )
    late = one["state"] == "placed" and lateness(one["dispatch_due_at"]) == "late"
    ranked: list[Any] = [team | {"bar": score_bar(team["parts"])} for team in candidates["items"]]
    return render_template(
        "dispatch.html",
        order=one | {"service": service},
        requester=requester,
        moves=moves,
        late=late,
        ranked=ranked,
        left_out=candidates["left_out"],
        fault=fault,
    )
