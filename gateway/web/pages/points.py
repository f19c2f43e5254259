"""Points and what they are exchanged for: the account, its statement, rewards, vouchers and codes for the counter."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from gateway.web.client import Refused
from gateway.web.drawing import qr_code
from gateway.web.navigation import VOLUNTEERS
from gateway.web.pages.entrance import require_reader

pages = Blueprint("points", __name__, url_prefix="/<slug:slug>")
pages.before_request(require_reader)
Page = str | Response | tuple[str, int]

WAIT_SECONDS = 8  # for the debit
_LINES = 50
_GOING_ON = ("awaiting_second", "reserved", "cancelling", "confirmed")


@pages.get("/points")
def points() -> Page:
    """The account, what waits to be used or collected, and what there is."""
    return _points()


@pages.get("/points/statement")
def statement() -> Page:
    """Every line of the account, with the service or the reward that it was for."""
    entries, orders, redemptions, services = g.api.together(
        lambda: g.api.items(f"/accounts/{g.reader.person_id}/entries", limit=_LINES),
        lambda: g.api.items("/orders", limit=100),
        lambda: _redemptions(100),
        lambda: g.api.by_id("/services"),
    )
    rewards = g.api.by_id("/rewards") if redemptions else {}
    what = {one["id"]: services[one["service_id"]]["name"] for one in orders}
    what |= {one["id"]: rewards[one["reward_id"]]["name"] for one in redemptions}
    minutes = {one["journal_id"]: one["amount"] for one in entries if one["part"] == "minutes"}
    shown = [
        one | {"what": what.get(one["cause"]["id"]), "minutes": minutes.get(one["journal_id"])}
        for one in entries
        if one["part"] == "points"
    ]
    return render_template("statement.html", entries=shown)


@pages.post("/redemptions")
def redeem() -> Page:
    """Exchanges points for one reward, at the price that was shown."""
    form = request.form
    body = {"reward_id": form["reward_id"], "quantity": 1, "expected_points": int(form["points"])}
    try:
        made = g.api.post("/redemptions", body, key=form["key"], Prefer=f"wait={WAIT_SECONDS}")
    except Refused as refused:
        return _points(str(refused)), 422
    return redirect(url_for(".redemption", redemption_id=made["id"]), 303)


@pages.post("/redemption-codes")
def counter_code() -> Page:
    """Six digits, with which the counter redeems this reward for the reader. They are in this answer alone."""
    try:
        made = g.api.post("/redemption-codes", {"reward_id": request.form["reward_id"]})
    except Refused as refused:
        return _points(str(refused)), 422
    return render_template("counter_code.html", code=made, reward=g.api.get(f"/rewards/{made['reward_id']}"))


@pages.get("/redemptions/<uuid:redemption_id>")
def redemption(redemption_id: UUID) -> Page:
    """What became of a redemption: its vouchers with their codes, goods to collect, or why not."""
    return _redemption(redemption_id)


@pages.post("/redemptions/<uuid:redemption_id>/cancel")
def cancel(redemption_id: UUID) -> Page:
    """Gives it back; the points return."""
    return _acted(redemption_id, f"/redemptions/{redemption_id}/cancel")


@pages.post("/redemptions/<uuid:redemption_id>/vouchers/<uuid:voucher_id>/reissue")
def reissue(redemption_id: UUID, voucher_id: UUID) -> Page:
    """Gives a voucher another code, since others have seen this one."""
    return _acted(redemption_id, f"/vouchers/{voucher_id}/reissue")


def _acted(redemption_id: UUID, path: str) -> Page:
    try:
        g.api.post(path, key=request.form["key"])
    except Refused as refused:
        return _redemption(redemption_id, str(refused)), 422
    return redirect(url_for(".redemption", redemption_id=redemption_id), 303)


def _points(fault: str | None = None) -> str:
    account, rewards, redemptions = g.api.together(
        lambda: g.api.get(f"/accounts/{g.reader.person_id}"), lambda: g.api.by_id("/rewards"), lambda: _redemptions(50)
    )
    mine = [one | {"reward": rewards[one["reward_id"]]} for one in redemptions]
    return render_template(
        "points.html",
        account=account,
        rewards=[one for one in rewards.values() if one["state"] == "offered"],
        tickets=[(one, voucher) for one in mine for voucher in one["vouchers"] if voucher["state"] == "issued"],
        waiting=[one for one in mine if one["reward_kind"] == "goods" and one["state"] in _GOING_ON],
        may_ask=bool(g.reader.roles & VOLUNTEERS),
        fault=fault,
    )


def _redemption(redemption_id: UUID, fault: str | None = None) -> str:
    one = g.api.get(f"/redemptions/{redemption_id}")
    reward, shops = g.api.together(
        lambda: g.api.get(f"/rewards/{one['reward_id']}"), lambda: g.api.by_id("/shops") if one["vouchers"] else {}
    )
    return render_template(
        "redemption.html",
        redemption=one,
        reward=reward,
        shops=[shops[shop]["name"] for shop in reward["shop_ids"] if shop in shops],
        vouchers=[voucher | {"qr": _qr(voucher["code"])} for voucher in one["vouchers"]],
        fault=fault,
    )


def _redemptions(many: int) -> list[Any]:
    """Returns the reader's own redemptions; only volunteers have any."""
    if not g.reader.roles & VOLUNTEERS:
        return []
    return list(g.api.items("/redemptions", person_id=g.reader.person_id, limit=many))


def _qr(code: str | None) -> Any:
    """Draws a link with the code behind `#`: a phone's camera opens it, and no server and no log sees the code."""
    return qr_code(f"{request.host_url}{g.slug}/v#{code}") if code else None
