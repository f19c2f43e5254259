"""Somebody phones: who it is, or somebody new, and an order for them."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from flask import Blueprint, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from gateway.web import catalogue
from gateway.web.client import Refused
from gateway.web.formats import now, zone
from gateway.web.pages.desk import names_of, require_station
from gateway.web.pages.entrance import require_reader
from gateway.web.pages.resident import DAYS, HOURS

pages = Blueprint("desk_call", __name__, url_prefix="/<slug:slug>/desk/call")
pages.before_request(require_reader)
pages.before_request(require_station)
Page = str | Response | tuple[str, int]

_ORDER_NO = re.compile(r"(\d{4})?(\d{4}-\d{4})")
_SYLLABLES = tuple(a + b for a in "bcdfghjklmnpqrstwxyz" for b in "aeiou")
_ENDED = ("closed", "cancelled")


@pages.get("/")
def search() -> Page:
    """Finds an order by its number, or a person; the only one who is found is shown at once."""
    text = request.args.get("q", "").strip()
    found: list[Any] = []
    fault: Refused | None = None
    if text:
        try:
            if order_id := _order_of(text):
                return redirect(url_for("desk_orders.order", order_id=order_id), 303)
            found = find(text)
        except Refused as refused:
            fault = refused
    if len(found) == 1:
        return redirect(url_for(".order_form", person_id=found[0]["id"]), 303)
    return _search({"phone" if _is_phone(text) else "name": text}, text, found, fault)


def _search(typed: Mapping[str, str], text: str = "", found: Sequence[Any] = (), fault: Refused | None = None) -> str:
    similar = fault.problem.get("similar", ()) if fault else ()
    return render_template(
        "desk_call.html",
        text=text,
        found=list(names_of(one["id"] for one in similar).values()) if similar else found,
        is_similar=bool(similar),
        fault=str(fault) if fault else None,
        faults=fault.of_fields() if fault else {},
        typed=typed,
        password=typed.get("password") or new_password(),
    )


def _order_of(text: str) -> str | None:
    """Returns the order with this number; the board shows it without its year."""
    if not (number := _ORDER_NO.fullmatch(text)):
        return None
    found = g.api.items("/orders", order_no=f"{number[1] or now().year}{number[2]}")
    return str(found[0]["id"]) if found else None


def find(text: str) -> list[Any]:
    """Returns who has this phone number, its last four digits, or this part of a name."""
    return list(g.api.items("/people", q=text))


@pages.post("/")
def add() -> Page:
    """Adds a resident. The first password is on this page only, to print it.

    The form has the password, so that the same form sent again gives the same answer.
    """
    form = request.form
    body: dict[str, Any] = {"name": form["name"]}
    if form["phone"].strip():  # without it they cannot sign in, and need no password
        body |= {"phone": form["phone"], "password": form["password"]}
    try:
        person = g.api.post("/people", body | {"similar_ok": "similar_ok" in form}, key=form["key"])
    except Refused as refused:
        return _search(form, fault=refused), 422
    return render_template("desk_slip.html", person=person, password=form["password"])


@pages.get("/<uuid:person_id>")
def order_form(person_id: UUID) -> Page:
    """The form of an order for a person, beside what they have under way."""
    return _form(person_id, {"service": request.args.get("service", "")})


@pages.post("/<uuid:person_id>")
def place(person_id: UUID) -> Page:
    """Places the order in the person's name."""
    form = request.form
    body: dict[str, Any] = {"service_id": form["service"], "address": form["address"], "on_behalf_of": str(person_id)}
    body |= {"source": "phone", "urgent": "urgent" in form}
    body["wanted_at"] = datetime.fromisoformat(f"{form['day']}T{form['hour']}").replace(tzinfo=zone()).isoformat()
    if form["note"].strip():
        body["note"] = form["note"].strip()
    try:
        made = g.api.post("/orders", body, key=form["key"])
    except Refused as refused:
        return _form(person_id, form, refused), 422
    purpose = "service" if made["requester_id"] is None else None  # a sensitive one; why we read it is clear now
    return redirect(url_for("desk_orders.order", order_id=made["id"], told="place", purpose=purpose), 303)


def new_password() -> str:
    """Returns a first password that is read out and typed easily: `kuma-ropi-4827`."""
    words = ["".join(secrets.choice(_SYLLABLES) for _ in range(2)) for _ in range(2)]
    return "-".join([*words, f"{secrets.randbelow(9_000) + 1_000}"])


def _form(person_id: UUID, form: Any, refused: Refused | None = None) -> str:
    person, orders, services = g.api.together(
        lambda: g.api.get(f"/people/{person_id}"),
        lambda: g.api.items("/orders", requester_id=person_id, limit=10),
        lambda: g.api.items("/services", state="open", limit=100),
    )
    names = catalogue.services(one["service_id"] for one in orders)
    orders = [one | {"service": names[one["service_id"]]} for one in orders]
    today = now().date()
    days = [{"date": today + timedelta(days=number), "word": word} for number, word in enumerate(DAYS)]
    return render_template(
        "desk_call_order.html",
        person=person,
        running=[one for one in orders if one["state"] not in _ENDED],
        services=services,
        form={"address": form.get("address") or _last_address(orders), **form},
        fault=str(refused) if refused else None,
        faults=refused.of_fields() if refused else {},
        days=days,
        hours=HOURS,
    )


def _last_address(orders: list[Any]) -> str:
    """Returns the address of the newest order; a sensitive one gives its own to nobody who has no reason."""
    known = next((one for one in orders if one["requester_id"]), None)
    return (g.api.get(f"/orders/{known['id']}")["address"] or "") if known else ""


def _is_phone(text: str) -> bool:
    return bool(re.fullmatch(r"\+?[\d\s-]{5,}", text))
