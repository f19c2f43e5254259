"""An order at the desk, in every state: what was agreed, who comes, and what the station may do now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from flask import Blueprint, abort, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from gateway.web import catalogue
from gateway.web.client import Refused
from gateway.web.drawing import score_bar
from gateway.web.formats import lateness, zone
from gateway.web.pages.desk import names_of, require_station
from gateway.web.pages.entrance import require_reader
from gateway.web.text import value

pages = Blueprint("desk_orders", __name__, url_prefix="/<slug:slug>/desk/orders")
pages.before_request(require_reader)
pages.before_request(require_station)
Page = str | Response | tuple[str, int]
Form = Mapping[str, str]

PURPOSES = ("service", "follow_up", "complaint", "supervision", "emergency")
_PARTS = {  # what is read beside an order in this state
    "placed": ("candidates",),
    "dispatched": ("candidates",),
    "in_service": ("attendance",),
    "in_review": ("attendance", "disputes", "reviews"),
    "closed": ("attendance", "disputes", "reviews"),
}
_LISTS = ("moves", "attendance", "disputes", "reviews")
_SCORES = ("attitude", "quality", "punctuality")


@pages.get("/<uuid:order_id>")
def order(order_id: UUID) -> Page:
    """One order; who reads a sensitive one says why first."""
    return _page(order_id, request.args.get("purpose"))


@pages.post("/<uuid:order_id>/dispatch")
def dispatch(order_id: UUID) -> Page:
    """Asks one team, or several: the first that accepts has the order. The board has the next order."""
    return _acted(order_id, "dispatch") or redirect(url_for("desk.board", told="dispatch"), 303)


@pages.post("/<uuid:order_id>/<act>")
def act(order_id: UUID, act: str) -> Page:
    """Does one of the things that stand on the order's page."""
    return _acted(order_id, act) or redirect(
        url_for(".order", order_id=order_id, told=act, purpose=request.form.get("purpose") or None), 303
    )


def _acted(order_id: UUID, name: str) -> tuple[str, int] | None:
    """Does it. Returns the page with the refusal, or nothing."""
    if name not in _ACTS:
        abort(404)
    try:
        _ACTS[name](f"/orders/{order_id}", request.form)
    except Refused as refused:
        if refused.status == 401:
            raise
        return _page(order_id, request.form.get("purpose"), failed=name, refused=refused), 422
    return None


# ---- reading -----------------------------------------------------------------------------------------------


def _page(
    order_id: UUID,
    purpose: str | None,
    *,
    failed: str | None = None,
    refused: Refused | None = None,
) -> str:
    purpose = purpose if purpose in PURPOSES else None
    try:
        one, parts = _read(f"/orders/{order_id}", purpose)
    except Refused as asked:
        if asked.code != "purpose_required":
            raise
        return render_template("desk_purpose.html", purposes=PURPOSES)
    people = names_of(_who(one, parts))
    reviewed = {review["as"] for review in parts["reviews"] if review["revision"] == one["revision"] + 1}
    return render_template(
        "desk_order.html",
        order=one,
        purpose=purpose,
        people=people,
        **parts,
        social_workers=_social_workers(one),
        ranked=[team | {"bar": score_bar(team["parts"])} for team in parts["candidates"]["items"]],
        waiting=[dispute for dispute in parts["disputes"] if not dispute["settled_at"]],
        open_stays=[stay for stay in parts["attendance"] if stay["state"] == "open"],
        to_review=[party for party in ("station", "requester") if party not in reviewed],
        late=_due(one) and lateness(_due(one) or "") == "late",
        due=_due(one),
        failed=failed,
        fault=str(refused) if refused else None,
        typed=request.form if refused else {},
    )


def _read(path: str, purpose: str | None) -> tuple[dict[str, Any], dict[str, Any]]:
    """Returns an order with its service and team, and the lists that belong to its state."""

    def read(below: str) -> Any:
        return g.api.read(path + below, purpose) if purpose else g.api.get(path + below)

    def part(name: str) -> Any:
        """A list of the order; of a confidential one, of which the reader sees an outline, none."""
        try:
            return read(f"/{name}")
        except Refused as refused:
            if refused.status != 403:
                raise
            return {"items": [], "left_out": []}

    one = read("")
    wanted = ("moves", *_PARTS.get(one["state"], ()))
    team, *answers = g.api.together(
        lambda: (
            one["team_id"] and g.api.get(f"/teams/{one['team_id']}")
        ),  # with its leader, whom the public does not see
        *[lambda name=name: part(name) for name in wanted],
    )
    found = dict(zip(wanted, answers, strict=True))
    parts: dict[str, Any] = {name: found.get(name, {"items": []})["items"] for name in _LISTS}
    parts["candidates"] = found.get("candidates", {"items": [], "left_out": []})
    service = catalogue.services([one["service_id"]])[one["service_id"]]
    return one | {"service": service, "team": team}, parts


def _social_workers(one: Mapping[str, Any]) -> list[Any]:
    """Returns who may work beside the team, for an order that needs a social worker and has none."""
    is_needed = one["professional"] and not one["social_worker_id"] and one["state"] in ("placed", "dispatched")
    return list(g.api.items("/people", role="social_worker", state="active")) if is_needed else []


def _who(one: Mapping[str, Any], parts: Mapping[str, Any]) -> set[str]:
    """Returns the ids of all people whom the page names."""
    team = one["team"] or {}
    named = {one["requester_id"], one["placed_by"], one["social_worker_id"], *one["member_ids"], team.get("leader_id")}
    named |= {move["by_id"] for move in parts["moves"]}
    return named | {line["person_id"] for name in ("attendance", "disputes", "reviews") for line in parts[name]}


def _due(one: Mapping[str, Any]) -> str | None:
    due = {"placed": "dispatch_due_at", "dispatched": "accept_due_at"}.get(one["state"])
    return one[due] if due else None


# ---- acting ------------------------------------------------------------------------------------------------


def _instant(text: str) -> str:
    """Returns the instant of a time as it is typed, in the community's zone."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=zone()).isoformat()
    except ValueError:
        abort(400)


def _with_reason(verb: str) -> Callable[[str, Form], None]:
    def act(path: str, form: Form) -> None:
        g.api.post(f"{path}/{verb}", {"reason": form["reason"]}, key=form["key"])

    return act


def _dispatch(path: str, form: Form) -> None:
    body: dict[str, Any] = {"team_ids": request.form.getlist("team")}
    if form.get("social_worker"):
        body["social_worker_id"] = form["social_worker"]
    g.api.post(f"{path}/dispatch", body, key=form["key"])


def _reschedule(path: str, form: Form) -> None:
    body = {"wanted_at": _instant(form["wanted_at"]), "reason": form["reason"]}
    g.api.post(f"{path}/reschedule", body, key=form["key"])


def _agree(path: str, form: Form) -> None:
    g.api.post(f"{path}/reschedule/agree", key=form["key"], If_Match=f'"{form["version"]}"')


def _cancel(path: str, form: Form) -> None:
    code = form["reason_code"]
    reason = form["reason"].strip() or value("cancel_reason", code)
    g.api.post(f"{path}/cancel", {"reason": reason, "reason_code": code}, key=form["key"])


def _amend(path: str, form: Form) -> None:
    changed = {name: form[name] for name in ("address", "note") if form[name].strip()}
    g.api.patch(path, changed, version=form["version"])


def _entry(verb: str) -> Callable[[str, Form], None]:
    def act(path: str, form: Form) -> None:
        body = {"person_id": form["person"], "at": _instant(form["at"])}
        g.api.post(f"{path}/{verb}", body, key=form["key"])

    return act


def _finish(path: str, form: Form) -> None:
    outs = [
        {"person_id": name.removeprefix("out-"), "at": _instant(at)}
        for name, at in form.items()
        if name.startswith("out-") and at
    ]
    body = {"outcome": form["outcome"], "outs": outs}
    if form["result"].strip():
        body["result"] = form["result"]
    g.api.post(f"{path}/finish", body, key=form["key"])


def _correct(path: str, form: Form) -> None:
    body: dict[str, Any] = {"person_id": form["person"], "reason": form["reason"]}
    body |= {name: _instant(form[name]) for name in ("in_at", "out_at")}
    if form.get("stay"):
        body["attendance_id"] = form["stay"]
    g.api.post(f"{path}/attendance", body, key=form["key"])


def _attest(verb: str) -> Callable[[str, Form], None]:
    def act(_: str, form: Form) -> None:
        body = {"reason": form["reason"]} if form.get("reason") else {}
        g.api.post(f"/attendance/{UUID(form['stay'])}/{verb}", body, key=form["key"])

    return act


def _review(path: str, form: Form) -> None:
    body: dict[str, Any] = {name: int(form[name]) for name in _SCORES} | {"as": form["as"]}
    if form["comment"].strip():
        body["comment"] = form["comment"]
    g.api.post(f"{path}/reviews", body, key=form["key"])


def _settle(path: str, form: Form) -> None:
    minutes = {
        name.removeprefix("minutes-"): int(many)
        for name, many in form.items()
        if name.startswith("minutes-") and many.isdecimal()
    }
    body = {"outcome": form["outcome"], "reason": form["reason"], "minutes": minutes}
    g.api.post(f"{path}/settle", body, key=form["key"], If_Match=f'"{form["version"]}"')


def _reopen(path: str, form: Form) -> None:
    g.api.post(f"{path}/reopen", {"about": form["about"], "reason": form["reason"]}, key=form["key"])


_ACTS: Mapping[str, Callable[[str, Form], None]] = {
    "dispatch": _dispatch,
    "recall": _with_reason("recall"),
    "reschedule": _reschedule,
    "agree-time": _agree,
    "refuse-time": _with_reason("reschedule/refuse"),
    "cancel": _cancel,
    "amend": _amend,
    "check-in": _entry("check-in"),
    "check-out": _entry("check-out"),
    "finish": _finish,
    "correct": _correct,
    "confirm": _attest("confirm"),
    "reject": _attest("reject"),
    "review": _review,
    "settle": _settle,
    "close": _with_reason("close"),
    "reopen": _reopen,
}
