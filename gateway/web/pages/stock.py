"""What is in stock, and what expires first."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from flask import Blueprint, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from gateway.web import neighbours
from gateway.web.client import Refused
from gateway.web.formats import now
from gateway.web.pages.desk import require_station
from gateway.web.pages.entrance import require_reader

pages = Blueprint("stock", __name__, url_prefix="/<slug:slug>/desk/stock")
pages.before_request(require_reader)
pages.before_request(require_station)
Page = str | Response | tuple[str, int]

SOON = timedelta(days=30)


@pages.get("/")
def stock() -> Page:
    """The pieces of each item; what expires within a month or has expired, and what has no date yet."""
    return _stock()


@pages.post("/lots/<uuid:lot_id>/relabel")
def relabel(lot_id: UUID) -> Page:
    """Sets the date of a pack, so that its pieces may be issued."""
    return _act(f"/lots/{lot_id}/relabel", {"expires_on": request.form["expires_on"]})


@pages.post("/lots/<uuid:lot_id>/write-off")
def write_off(lot_id: UUID) -> Page:
    """Writes off what is left of a lot that has expired."""
    body = {"pieces": int(request.form["pieces"]), "reason": "expired"}
    return _act(f"/lots/{lot_id}/write-off", body)


@pages.post("/<any('stock-changes', counts):what>/<uuid:asked_id>/<any(confirm, refuse):verb>")
def decide(what: str, asked_id: UUID, verb: str) -> Page:
    """Confirms or refuses, as a second person, what a colleague has asked for."""
    return _act(f"/{what}/{asked_id}/{verb}", {}, If_Match=f'"{request.form["version"]}"')


def _act(path: str, body: Any, **match: str) -> Page:
    try:
        g.api.post(path, body, key=request.form["key"], **match)
    except Refused as refused:
        return _stock("；".join(refused.of_fields().values()) or str(refused)), 422
    return redirect(url_for(".stock"), 303)


def _stock(fault: str | None = None) -> str:
    balances, lots, items, places, changes, counts = g.api.together(
        lambda: list(g.api.every("/stock")),
        lambda: [one for one in g.api.every("/lots", in_stock="true") if one["on_hand"]],
        lambda: g.api.by_id("/items"),
        lambda: g.api.by_id("/places"),
        lambda: g.api.items("/stock-changes", state="pending"),
        lambda: g.api.items("/counts", state="pending"),
    )
    known = neighbours.names(*(one["asked_by"] for one in (*changes, *counts)))
    today, soon = now().date().isoformat(), (now().date() + SOON).isoformat()
    shown: list[Any] = [lot | {"item": items[lot["item_id"]], "place": places[lot["place_id"]]} for lot in lots]
    ending = sorted(
        (lot for lot in shown if lot["usable_until"] and lot["usable_until"] <= soon and lot["status"] == "ok"),
        key=lambda lot: lot["usable_until"],
    )
    return render_template(
        "stock.html",
        balances=balances,
        ending=ending,
        undated=[lot for lot in shown if lot["status"] == "hold"],
        today=today,
        changes=changes,
        counts=counts,
        items=items,
        lots={lot["id"]: lot for lot in shown},
        names=known,
        fault=fault,
    )
