"""The counter of the supermarket: what waits, points for rewards, goods handed over."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from gateway.web import neighbours
from gateway.web.client import Refused
from gateway.web.drawing import qr_code
from gateway.web.formats import now
from gateway.web.pages.desk import require_station
from gateway.web.pages.entrance import require_reader
from gateway.web.text import say

pages = Blueprint("counter", __name__, url_prefix="/<slug:slug>/desk/counter")
pages.before_request(require_reader)
pages.before_request(require_station)
Page = str | Response | tuple[str, int]

WAIT_SECONDS = 5  # for the debit, so that the page shows at once whether it worked


@pages.get("/")
def counter() -> Page:
    """What waits for this worker in the supermarket."""
    tasks, gifts, redemptions, rewards = g.api.together(
        lambda: g.api.items("/supermarket-tasks"),
        lambda: {one["id"]: one for one in g.api.items("/gifts", limit=100)},
        lambda: {one["id"]: one for one in g.api.items("/redemptions", limit=100)},
        lambda: g.api.by_id("/rewards"),
    )
    to_collect = [one for one in redemptions.values() if _is_to_collect(one)]
    known = neighbours.names(
        *(one["donor_person_id"] for one in gifts.values()), *(one["person_id"] for one in redemptions.values())
    )
    return render_template(
        "counter.html",
        tasks=tasks,
        gifts=gifts,
        redemptions=redemptions,
        rewards=rewards,
        names=known,
        to_collect=sorted(to_collect, key=lambda one: one["collect_by"] or ""),
    )


@pages.get("/redeem")
def redeem_form() -> Page:
    """The form for redeeming for somebody who stands here."""
    return _form({"reward_id": request.args.get("reward")})


@pages.post("/redeem")
def redeem() -> Page:
    """Looks for the person, or redeems: with their code, with a second worker, or alone within the limit."""
    form = request.form
    found = neighbours.find(form["q"])
    if form["act"] == "find" or not form.get("person_id"):
        fault = None if form["act"] == "find" else say("请先查找并选好是哪一位。")
        return _form(form, found, {"q": fault} if fault else {}), 422 if fault else 200
    reward_id, _, points = form.get("reward_id", "").partition(" ")
    quantity = int(form["quantity"]) if form["quantity"].isdecimal() else form["quantity"]
    body = {"reward_id": reward_id, "quantity": quantity, "on_behalf_of": form["person_id"]}
    if isinstance(quantity, int) and points.isdecimal():
        body["expected_points"] = int(points) * quantity
    if form["code"].strip():
        body["code"] = form["code"].replace(" ", "")
    try:
        made = g.api.post("/redemptions", body, key=form["key"], Prefer=f"wait={WAIT_SECONDS}")
    except Refused as refused:
        return _form(form, found, refused.of_fields(), str(refused)), 422
    return redirect(url_for(".redemption", redemption_id=made["id"]), 303)


@pages.get("/redemptions/<uuid:redemption_id>")
def redemption(redemption_id: UUID) -> Page:
    """One redemption, and what is to be done with it now."""
    return _redemption(redemption_id)


@pages.post("/redemptions/<uuid:redemption_id>/second")
def second(redemption_id: UUID) -> Page:
    """Agrees as a second worker."""
    return _act(redemption_id, "second", versioned=True)


@pages.post("/redemptions/<uuid:redemption_id>/hand-over")
def hand_over(redemption_id: UUID) -> Page:
    """Hands the goods over."""
    return _act(redemption_id, "hand-over")


@pages.post("/redemptions/<uuid:redemption_id>/cancel")
def cancel(redemption_id: UUID) -> Page:
    """Cancels it; points that were debited go back."""
    return _act(redemption_id, "cancel")


@pages.get("/redemptions/<uuid:redemption_id>/slip")
def slip(redemption_id: UUID) -> Page:
    """The vouchers on paper, for who has no phone; only who asked may print them, for a quarter of an hour."""
    one, rewards, shops = g.api.together(
        lambda: g.api.get(f"/redemptions/{redemption_id}"),
        lambda: g.api.by_id("/rewards"),
        lambda: g.api.by_id("/shops"),
    )
    reward = rewards[one["reward_id"]]
    shown = [
        each | {"qr": qr_code(f"{request.host_url}{g.slug}/v#{each['code']}")}
        for each in one["vouchers"]
        if each["code"]
    ]
    places = [shops[each]["name"] for each in reward["shop_ids"]]
    return render_template("voucher_slip.html", redemption=one, vouchers=shown, reward=reward, shops=places)


def _form(form: Any, found: Any = (), faults: Any = None, fault: str | None = None) -> str:
    rewards = g.api.items("/rewards", state="offered", limit=100)
    return render_template(
        "counter_redeem.html", form=form, found=found, rewards=rewards, faults=faults or {}, fault=fault
    )


def _act(redemption_id: UUID, path: str, *, versioned: bool = False) -> Page:
    """Acts on a redemption; a refusal is shown on its page, as it is then."""
    match = {"If_Match": f'"{request.form["version"]}"'} if versioned else {}
    try:
        g.api.post(f"/redemptions/{redemption_id}/{path}", key=request.form["key"], **match)
    except Refused as refused:
        return _redemption(redemption_id, str(refused)), 422
    return redirect(url_for(".redemption", redemption_id=redemption_id), 303)


def _redemption(redemption_id: UUID, fault: str | None = None) -> str:
    one = g.api.get(f"/redemptions/{redemption_id}")
    reward, known = g.api.together(
        lambda: g.api.get(f"/rewards/{one['reward_id']}"),
        lambda: neighbours.names(one["person_id"], one["requested_by"], one["second_by"]),
    )
    return render_template(
        "counter_redemption.html",
        redemption=one,
        reward=reward,
        names=known,
        may_second=g.reader.person_id not in (one["requested_by"], one["person_id"]),
        is_to_collect=_is_to_collect(one),
        is_late=bool(one["collect_by"]) and one["collect_by"] < now().date().isoformat(),
        fault=fault,
    )


def _is_to_collect(one: Any) -> bool:
    return bool(one["state"] == "confirmed" and one["reward_kind"] == "goods")
