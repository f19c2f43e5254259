"""Giving money: campaigns in public, one's own gifts, receipts that print."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from gateway.web.client import Refused
from gateway.web.forms import fen_of
from gateway.web.pages.entrance import public, require_reader

pages = Blueprint("giving", __name__, url_prefix="/<slug:slug>")
Page = str | Response | tuple[str, int]


@pages.get("/campaigns")
def campaigns() -> Response:
    """The open appeals, for everybody."""
    return public(render_template("campaigns.html", campaigns=g.api.items("/campaigns", state="open")))


@pages.get("/campaigns/<uuid:campaign_id>")
def campaign(campaign_id: UUID) -> Response:
    """One appeal: what for, and how far it is in money, goods and time."""
    return public(render_template("campaign.html", campaign=g.api.get(f"/campaigns/{campaign_id}")))


@pages.get("/gifts")
def gifts() -> Page:
    """One's own gifts of money, each with its receipt."""
    if answer := require_reader():
        return answer
    return render_template("my_gifts.html", gifts=g.api.items("/donations", person_id=g.reader.person_id))


@pages.get("/give")
def give_form() -> Page:
    """The form of a gift of one's own, to be paid online."""
    if answer := require_reader():
        return answer
    return _give_form({"campaign_id": request.args.get("campaign", "")})


@pages.post("/give")
def give() -> Page:
    """Makes the payment order of a gift."""
    if answer := require_reader():
        return answer
    form = request.form
    body: dict[str, Any] = {
        "channel": "online",
        "amount_fen": fen_of(form["yuan"]),
        "donor": {"person_id": g.reader.person_id},
        "publish_name": "publish_name" in form,
    }
    body |= {"campaign_id": form["campaign_id"]} if form.get("campaign_id") else {}
    try:
        g.api.post("/donations", body, key=form["key"])
    except Refused as refused:
        return _give_form(form, refused)
    return redirect(url_for(".gifts", told="give"), 303)


@pages.get("/donations/<uuid:donation_id>/receipt")
def receipt(donation_id: UUID) -> Page:
    """The receipt, which prints on A4 with a place for the seal."""
    if answer := require_reader():
        return answer
    return render_template("receipt.html", receipt=g.api.get(f"/donations/{donation_id}/receipt"))


def _give_form(form: Any, refused: Refused | None = None) -> Page:
    campaigns_ = g.api.items("/campaigns", state="open")
    shown = render_template("give.html", form=form, campaigns=campaigns_, refused=refused)
    return shown, 422 if refused else 200
