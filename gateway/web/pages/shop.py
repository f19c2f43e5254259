"""A shop's counter on a phone: a voucher is scanned or typed, used, and put right; what was used today."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice, takewhile
from typing import Any
from uuid import UUID

from flask import Blueprint, abort, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from gateway.web.client import Refused
from gateway.web.formats import local, now
from gateway.web.pages.entrance import require_reader
from gateway.web.text import say

pages = Blueprint("shop", __name__, url_prefix="/<slug:slug>/v")
pages.before_request(require_reader)
Page = str | Response | tuple[str, int]

UNDO_WITHIN = timedelta(minutes=10)
_USES_MOST = 1_000  # of a month


@pages.before_request
def require_shop() -> Response | tuple[str, int] | None:
    """Only shops use vouchers; whoever has one shows it to them."""
    return None if "shop" in g.reader.roles else (render_template("voucher_for_shop.html"), 403)


@pages.get("")
def scan() -> Page:
    """The code of a voucher: a link of a QR code has it behind `#`, where no server sees it; or it is typed."""
    return render_template("voucher_scan.html", code="", fault=None)


@pages.post("")
def look() -> Page:
    """Says what the voucher is for, and asks once more before it is used."""
    code = request.form["code"].strip()
    try:
        found = g.api.post(f"/vouchers/{_path(code)}/check")
    except Refused as refused:
        return _no(refused, code)
    if not found["usable"]:
        return render_template("voucher_no.html", why=_why(found), reward=found["reward_name"]), 422
    return render_template("voucher_sure.html", code=code, groups=_groups(code), found=found)


@pages.post("/use")
def use() -> Page:
    """Uses the voucher: a big yes, or a big no."""
    code = request.form["code"].strip()
    try:
        used = g.api.post(f"/vouchers/{_path(code)}/use", key=request.form["key"])
    except Refused as refused:
        return _no(refused, code)
    return redirect(url_for(".used", use_id=used["id"]), 303)


@pages.get("/used/<uuid:use_id>")
def used(use_id: UUID) -> Page:
    """The big yes."""
    newest, rewards = g.api.together(lambda: g.api.items("/voucher-uses", limit=50), lambda: g.api.by_id("/rewards"))
    found = next((one for one in newest if one["id"] == str(use_id)), None)
    if found is None:
        abort(404)
    return render_template("voucher_yes.html", use=found, reward=rewards[found["reward_id"]], undo=_may_undo(found))


@pages.post("/used/<uuid:use_id>/undo")
def undo(use_id: UUID) -> Page:
    """Takes a use back: the wrong voucher was scanned."""
    try:
        g.api.post(f"/voucher-uses/{use_id}/reverse", key=request.form["key"])
    except Refused as refused:
        return render_template("voucher_no.html", refused=refused, undoing=True), 422
    return redirect(url_for(".used", use_id=use_id), 303)


@pages.get("/uses")
def uses() -> Page:
    """What was used at my shop, today and this month."""
    month = now().replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    found, rewards, shops = g.api.together(
        lambda: list(islice(takewhile(lambda one: local(one["used_at"]) >= month, _all()), _USES_MOST)),
        lambda: g.api.by_id("/rewards"),
        lambda: g.api.by_id("/shops"),
    )
    shown = [
        one | {"reward": rewards[one["reward_id"]], "shop": shops[one["shop_id"]], "undo": _may_undo(one)}
        for one in found
    ]
    counted = [one for one in shown if one["state"] == "used"]
    today = [one for one in counted if local(one["used_at"]).date() == now().date()]
    return render_template("voucher_uses.html", uses=shown, today=_by_reward(today), month=_by_reward(counted))


def _no(refused: Refused, code: str) -> Page:
    """The big no; what was typed wrongly goes back to its field."""
    if refused.code == "voucher_code_malformed":
        return render_template("voucher_scan.html", code=code, fault=str(refused)), 422
    return render_template("voucher_no.html", refused=refused), 422


def _why(found: Any) -> str:
    """Returns why a voucher that exists cannot be used here."""
    if found["state"] != "issued":
        return say({"used": "这张券用过了", "expired": "这张券过期了"}.get(found["state"], "这张券作废了"))
    expired = date.fromisoformat(found["valid_until"]) < now().date()
    return say("这张券过期了" if expired else "这张券不是本店的")


def _all() -> Any:
    return g.api.every("/voucher-uses")


def _by_reward(found: list[Any]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for one in found:
        sums[one["reward"]["name"]] = sums.get(one["reward"]["name"], 0) + 1
    return sums


def _may_undo(one: Any) -> bool:
    return one["state"] == "used" and now() - local(one["used_at"]) < UNDO_WITHIN


def _path(code: str) -> str:
    """Returns what was scanned or typed as one part of a path; the API reads it in any spelling."""
    last = code.rstrip("/").rpartition("#")[2].rpartition("/")[2].rpartition(":")[2]
    return "".join(letter for letter in last if letter.isalnum()) or "-"


def _groups(code: str) -> str:
    plain = _path(code).upper()
    return "-".join(plain[at : at + 4] for at in range(0, len(plain), 4))
