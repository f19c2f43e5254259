"""What volunteers see on their phones: where they are to go, checking in and out, and whom they can call."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, abort, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from gateway.web.client import Refused
from gateway.web.formats import moment_of, time_of_field
from gateway.web.navigation import VOLUNTEERS
from gateway.web.pages.entrance import own_path, require_reader
from gateway.web.pages.reviews import objection, open_objections

pages = Blueprint("tasks", __name__, url_prefix="/<slug:slug>")
pages.before_request(require_reader)
Page = str | Response | tuple[str, int]

_SHOWN = 100


@pages.get("/tasks")
def tasks() -> Page:
    """The orders in which the reader serves."""
    orders, services, teams = g.api.together(
        lambda: g.api.items("/orders", limit=_SHOWN),
        lambda: g.api.by_id("/services"),
        lambda: g.api.by_id("/teams"),
    )
    mine = [
        one | {"service": services[one["service_id"]], "team": teams.get(one["team_id"])}
        for one in orders
        if g.reader.person_id in one["member_ids"]
    ]
    to_do = sorted((one for one in mine if one["state"] in ("accepted", "in_service")), key=moment_of)
    done = [one for one in mine if one["state"] in ("in_review", "closed")]
    return render_template("tasks.html", to_do=to_do, done=done)


@pages.get("/tasks/<uuid:order_id>")
def task(order_id: UUID) -> Page:
    """One order in which the reader serves: where, when, with whom, and what is to do next."""
    return _task(order_id)


@pages.post("/tasks/<uuid:order_id>/<any('check-in', 'check-out'):act>")
def attend(order_id: UUID, act: str) -> Page:
    """The reader came or goes, now or at the time that was typed."""
    body = {"at": time_of_field(request.form.get("at", "")).isoformat()}
    told = "own_check_in" if act == "check-in" else "own_check_out"
    return _acted(order_id, act, body, told)


@pages.post("/tasks/<uuid:order_id>/dispute")
def dispute(order_id: UUID) -> Page:
    """The reader's minutes are wrong, or something else is."""
    return _acted(order_id, "dispute", objection(), "dispute")


@pages.get("/call/<uuid:person_id>")
def call(person_id: UUID) -> Page:
    """Somebody's name and phone, for those whom an order connects with them. Each look is recorded."""
    contact = g.api.get(f"/people/{person_id}/contact")
    return render_template("call.html", contact=contact, back=own_path(request.args.get("back")))


def _acted(order_id: UUID, act: str, body: dict[str, str], told: str) -> Page:
    try:
        g.api.post(f"/orders/{order_id}/{act}", body, key=request.form["key"])
    except Refused as refused:
        return _task(order_id, refused), 422
    return redirect(url_for(".task", order_id=order_id, told=told), 303)


def _task(order_id: UUID, refused: Refused | None = None) -> str:
    one = g.api.get(f"/orders/{order_id}")
    if not g.reader.roles & VOLUNTEERS or not (one["member_ids"] or one["volunteers"]):
        abort(404)
    people = [*one["member_ids"], *([one["requester_id"]] if one["requester_id"] else [])]
    service, team, stays, names = g.api.together(
        lambda: g.api.get(f"/services/{one['service_id']}"),
        lambda: one["team_id"] and g.api.get(f"/teams/{one['team_id']}"),
        lambda: g.api.get(f"/orders/{order_id}/attendance")["items"],
        lambda: g.api.names(people),
    )
    own = [stay for stay in stays if stay["person_id"] == g.reader.person_id]
    moves = g.api.items(f"/orders/{order_id}/moves", limit=100) if one["state"] == "in_review" else []
    return render_template(
        "task.html",
        order=one | {"service": service},
        team=team,
        names=names,
        own=own,
        is_in=any(stay["state"] == "open" for stay in own),
        objected=any(move["by_id"] == g.reader.person_id for move in open_objections(moves)),
        form=request.form,
        fault=str(refused) if refused else None,
    )
