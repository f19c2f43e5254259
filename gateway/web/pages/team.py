"""What leaders see on their phones: what their teams are asked, and their teams' orders from accepting to reviewing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from flask import Blueprint, abort, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from gateway.web.client import Refused
from gateway.web.formats import moment_of, now, time_of_field, zone
from gateway.web.navigation import LEADERS
from gateway.web.pages.entrance import require_reader
from gateway.web.pages.reviews import has_reviewed, opinion
from gateway.web.text import value

pages = Blueprint("team", __name__, url_prefix="/<slug:slug>/team")
pages.before_request(require_reader)
Page = str | Response | tuple[str, int]

OUTCOMES = ("done", "partly", "broken_off", "nobody_home")
_ORDERS_SHOWN = 100
_CLOSED_SHOWN = 10


@pages.before_request
def require_leader() -> None:
    """The pages of teams are for those who lead one."""
    if not g.reader.roles & LEADERS:
        abort(403)


@pages.get("/")
def board() -> Page:
    """What waits for an answer, what is under way, and what was done."""
    offers, orders, services, teams = g.api.together(
        lambda: g.api.items("/offers", state="offered", limit=_ORDERS_SHOWN),
        lambda: g.api.items("/orders", limit=_ORDERS_SHOWN),
        lambda: g.api.by_id("/services"),
        lambda: g.api.by_id("/teams"),
    )
    by_id = {one["id"]: one | {"service": services[one["service_id"]]} for one in orders}
    led = {one["id"] for one in teams.values() if g.reader.person_id in (one["leader_id"], *one["deputy_ids"])}
    ours = [one for one in by_id.values() if one["team_id"] in led]
    return render_template(
        "team.html",
        offers=[one | {"order": by_id[one["order_id"]]} for one in reversed(offers) if one["order_id"] in by_id],
        running=sorted((one for one in ours if one["state"] != "closed"), key=moment_of),
        closed=[one for one in ours if one["state"] == "closed"][:_CLOSED_SHOWN],
        teams=teams,
    )


@pages.get("/<uuid:team_id>/orders/<uuid:order_id>")
def order(team_id: UUID, order_id: UUID) -> Page:
    """One order as its leader sees it: whatever is to do next."""
    return _order(team_id, order_id)


@pages.post("/<uuid:team_id>/orders/<uuid:order_id>/accept")
def accept(team_id: UUID, order_id: UUID) -> Page:
    """Takes the order for the team."""
    form = request.form
    at = datetime.fromisoformat(form["agreed_at"]).replace(tzinfo=zone())
    body = {"team_id": str(team_id), "members": form.getlist("member"), "agreed_at": at.isoformat()}
    return _acted(team_id, order_id, "team_accept", lambda: _post(order_id, "accept", body))


@pages.post("/<uuid:team_id>/orders/<uuid:order_id>/decline")
def decline(team_id: UUID, order_id: UUID) -> Page:
    """Says no for the team, and why."""
    code = request.form["reason_code"]
    reason = request.form["reason"].strip() or value("decline_reason", code)
    body = {"team_id": str(team_id), "reason_code": code, "reason": reason}
    return _acted(team_id, order_id, "team_decline", lambda: _post(order_id, "decline", body), ends=True)


@pages.post("/<uuid:team_id>/orders/<uuid:order_id>/withdraw")
def withdraw(team_id: UUID, order_id: UUID) -> Page:
    """Gives the order back before the service."""
    body = {"reason": request.form["reason"]}
    return _acted(team_id, order_id, "team_withdraw", lambda: _post(order_id, "withdraw", body), ends=True)


@pages.post("/<uuid:team_id>/orders/<uuid:order_id>/members")
def change_members(team_id: UUID, order_id: UUID) -> Page:
    """Says who comes."""
    body = {"members": request.form.getlist("member")}
    path, version = f"/orders/{order_id}/members", request.form["version"]
    return _acted(team_id, order_id, "amend", lambda: g.api.put(path, body, version=version))


@pages.post("/<uuid:team_id>/orders/<uuid:order_id>/<any('check-in', 'check-out'):act>")
def attend(team_id: UUID, order_id: UUID, act: str) -> Page:
    """Notes that a member came or went, now or at the time that was typed."""
    body = {"person_id": request.form["person_id"], "at": time_of_field(request.form.get("at", "")).isoformat()}
    told = "team_check_in" if act == "check-in" else "team_check_out"
    return _acted(team_id, order_id, told, lambda: _post(order_id, act, body))


@pages.post("/<uuid:team_id>/orders/<uuid:order_id>/finish")
def finish(team_id: UUID, order_id: UUID) -> Page:
    """Ends the service; who is still there is checked out now."""
    form, at = request.form, now().replace(second=0, microsecond=0).isoformat()
    body: dict[str, Any] = {"outcome": form["outcome"], "result": form["result"].strip() or None}
    body["outs"] = [{"person_id": one, "at": at} for one in form.getlist("still")]
    return _acted(team_id, order_id, "team_finish", lambda: _post(order_id, "finish", body))


@pages.post("/<uuid:team_id>/orders/<uuid:order_id>/reviews")
def review(team_id: UUID, order_id: UUID) -> Page:
    """The team says how it went."""
    body = opinion("team")
    return _acted(team_id, order_id, "review_given", lambda: _post(order_id, "reviews", body))


def _post(order_id: UUID, act: str, body: dict[str, Any]) -> None:
    g.api.post(f"/orders/{order_id}/{act}", body, key=request.form["key"])


def _acted(team_id: UUID, order_id: UUID, told: str, act: Callable[[], object], *, ends: bool = False) -> Page:
    """Acts and shows the order again, or the list where the order is the team's no more; a refusal stays beside it."""
    try:
        act()
    except Refused as refused:
        return _order(team_id, order_id, refused), 422
    if ends:
        return redirect(url_for(".board", told=told), 303)
    return redirect(url_for(".order", team_id=team_id, order_id=order_id, told=told), 303)


def _order(team_id: UUID, order_id: UUID, refused: Refused | None = None) -> str:
    one, members = g.api.together(
        lambda: g.api.get(f"/orders/{order_id}"),
        lambda: [member["person_id"] for member in g.api.every(f"/teams/{team_id}/members")],
    )
    people = [*members, *one["member_ids"], *([one["requester_id"]] if one["requester_id"] else [])]
    service, names, moves = g.api.together(
        lambda: g.api.get(f"/services/{one['service_id']}"),
        lambda: g.api.names(people),
        lambda: g.api.items(f"/orders/{order_id}/moves", limit=100) if one["state"] == "in_review" else [],
    )
    return render_template(
        "team_order.html",
        order=one | {"service": service},
        members=sorted(members, key=lambda member: names[member]),
        names=names,
        stays={stay["person_id"]: stay for stay in one["volunteers"]},
        reviewed=has_reviewed("team", moves),
        outcomes=OUTCOMES,
        own="team",
        to=url_for(".order", team_id=team_id, order_id=order_id),
        form=request.form,
        fault=str(refused) if refused else None,
    )
