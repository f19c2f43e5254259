"""What residents see on their phones: home, the catalogue, their orders."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from flask import Blueprint, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from gateway.web.client import Refused
from gateway.web.formats import now, told, zone
from gateway.web.navigation import DESK
from gateway.web.pages.entrance import require_reader
from gateway.web.pages.reviews import has_reviewed, objection, open_objections, opinion
from gateway.web.text import say, value

pages = Blueprint("resident", __name__, url_prefix="/<slug:slug>")
pages.before_request(require_reader)
Page = str | Response | tuple[str, int]

HOURS = ("08:30", "10:00", "14:00", "15:30", "17:00", "19:00")
DAYS = ("今天", "明天", "后天", "大后天")
_LAST_HOUR_TODAY = 17
_ENDED = ("closed", "cancelled")
_TO_SERVE = ("accepted", "in_service")
_CALLS = (*_TO_SERVE, "in_review")


@pages.get("/")
def home() -> Page:
    """What can be done, and what is under way."""
    me, account, orders = g.api.together(
        lambda: g.api.get(f"/people/{g.reader.person_id}"),
        lambda: g.api.get(f"/accounts/{g.reader.person_id}"),
        lambda: my_orders(requester_id=g.reader.person_id if g.reader.roles & DESK else None),
    )
    hour, own = now().hour, g.reader.person_id
    greeting = "早上好" if hour < 11 else "中午好" if hour < 14 else "下午好" if hour < 18 else "晚上好"
    return render_template(
        "home.html",
        me=me,
        account=account,
        greeting=greeting,
        running=[one for one in orders if one["requester_id"] == own and one["state"] not in _ENDED],
        tasks=[one for one in orders if own in one["member_ids"] and one["state"] in _TO_SERVE],
        asked=[one for one in orders if one["requester_id"] != own and one["state"] == "dispatched"],
    )


@pages.get("/services")
def services() -> Page:
    """The catalogue, whole or one category."""
    every = g.api.items("/services", state="open", limit=100)
    wanted = request.args.get("category")
    shown = [one for one in every if wanted in (None, one["category"])]
    categories = dict.fromkeys(one["category"] for one in every)
    return render_template("services.html", services=shown, categories=categories, category=wanted)


@pages.get("/services/<uuid:service_id>")
def order_form(service_id: UUID) -> Page:
    """The form of an order; the address of the last one stands in it."""
    service, orders = g.api.together(
        lambda: g.api.get(f"/services/{service_id}"),
        lambda: g.api.items("/orders", requester_id=g.reader.person_id, limit=1),
    )
    last = g.api.get(f"/orders/{orders[0]['id']}")["address"] if orders else None
    return _order_form(service, {"address": last or ""})


@pages.post("/services/<uuid:service_id>")
def place_order(service_id: UUID) -> Page:
    """Places the order; what is wrong with it is shown in the form."""
    form = request.form
    body = {"service_id": str(service_id), "wanted_at": _wanted_at(form), "address": form["address"]}
    if form["note"].strip():
        body["note"] = form["note"].strip()
    try:
        made = g.api.post("/orders", body, key=form["key"])
    except Refused as refused:
        return _order_form(g.api.get(f"/services/{service_id}"), form, refused)
    return redirect(url_for(".order", order_id=made["id"], told="placed"), 303)


def _order_form(service: Any, form: Any, refused: Refused | None = None) -> Page:
    shown = render_template(
        "order_form.html",
        service=service,
        form=form,
        fault=str(refused) if refused else None,
        faults=refused.of_fields() if refused else {},
        **_times(),
    )
    return shown, 422 if refused else 200


@pages.get("/orders")
def orders() -> Page:
    """All of one's own orders, newest first."""
    return render_template("orders.html", orders=my_orders(requester_id=g.reader.person_id))


@pages.get("/orders/<uuid:order_id>")
def order(order_id: UUID) -> Page:
    """One order: where it stands, what was agreed, what happened."""
    return _order(order_id)


@pages.post("/orders/<uuid:order_id>/cancel")
def cancel(order_id: UUID) -> Page:
    """Takes the order back."""
    reason = request.form["reason"]
    return _acted(order_id, "cancel", {"reason": value("cancel_reason", reason), "reason_code": reason})


@pages.post("/orders/<uuid:order_id>/reschedule")
def reschedule(order_id: UUID) -> Page:
    """Asks for another time; the teams are asked again."""
    body = {"wanted_at": _wanted_at(request.form), "reason": request.form["reason"].strip() or say("居民想改时间")}
    return _acted(order_id, "reschedule", body, "moved")


@pages.post("/orders/<uuid:order_id>/reviews")
def review(order_id: UUID) -> Page:
    """Says how it went."""
    return _acted(order_id, "reviews", opinion("requester"), "review_given")


@pages.post("/orders/<uuid:order_id>/dispute")
def dispute(order_id: UUID) -> Page:
    """Tells the station what is wrong."""
    return _acted(order_id, "dispute", objection(), "dispute")


def _acted(order_id: UUID, act: str, body: dict[str, Any], told: str | None = None) -> Page:
    try:
        g.api.post(f"/orders/{order_id}/{act}", body, key=request.form["key"])
    except Refused as refused:
        return _order(order_id, refused), 422
    return redirect(url_for(".order", order_id=order_id, told=told), 303)


def _order(order_id: UUID, refused: Refused | None = None) -> str:
    one, moves = g.api.together(
        lambda: g.api.get(f"/orders/{order_id}"), lambda: g.api.items(f"/orders/{order_id}/moves", limit=100)
    )
    service, team = g.api.together(
        lambda: g.api.get(f"/services/{one['service_id']}"),
        lambda: one["team_id"] and g.api.get(f"/teams/{one['team_id']}"),
    )
    return render_template(
        "order.html",
        order=one | {"service": service},
        team=team,
        moves=moves,
        stands=told(one, team),
        is_mine=one["requester_id"] == g.reader.person_id,
        leader_id=_leader_to_call(one, moves),
        reviewed=has_reviewed("requester", moves),
        objected=any(move["by_id"] == g.reader.person_id for move in open_objections(moves)),
        **_times(),
        form=request.form,
        fault=str(refused) if refused else None,
    )


def _leader_to_call(one: Any, moves: list[Any]) -> str | None:
    """Returns who accepted the order for its team, while they may be called."""
    accepted = [move["by_id"] for move in moves if move["action"] == "accept"]
    return accepted[-1] if accepted and one["state"] in _CALLS else None


def _wanted_at(form: Any) -> str:
    return datetime.fromisoformat(f"{form['day']}T{form['hour']}").replace(tzinfo=zone()).isoformat()


def _times() -> dict[str, Any]:
    """Returns the days and hours of which one is chosen."""
    first = 1 if now().hour >= _LAST_HOUR_TODAY else 0
    days = [{"date": now().date() + timedelta(days=number), "word": word} for number, word in enumerate(DAYS)]
    return {"days": days[first : first + 3], "hours": HOURS}


def my_orders(**wanted: str | None) -> list[Any]:
    """Returns the reader's newest orders, each with its service, its team and where it stands."""
    mine, services_, teams = g.api.together(
        lambda: g.api.items("/orders", limit=50, **wanted),
        lambda: g.api.by_id("/services"),
        lambda: g.api.by_id("/teams"),
    )
    return [
        one | {"service": services_[one["service_id"]], "told": told(one, teams.get(one["team_id"]))} for one in mine
    ]
