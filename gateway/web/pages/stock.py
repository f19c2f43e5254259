"""What is in stock, and what expires first."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from flask import Blueprint, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

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
    try:
        g.api.post(f"/lots/{lot_id}/relabel", {"expires_on": request.form["expires_on"]}, key=request.form["key"])
    except Refused as refused:
        return _stock("；".join(refused.of_fields().values()) or str(refused)), 422
    return redirect(url_for(".stock"), 303)


def _stock(fault: str | None = None) -> str:
    balances, lots, items, places = g.api.together(
        lambda: list(g.api.every("/stock")),
        lambda: [one for one in g.api.every("/lots", in_stock="true") if one["on_hand"]],
        lambda: g.api.by_id("/items"),
        lambda: g.api.by_id("/places"),
    )
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
        fault=fault,
    )
