"""The desk of the fund: gifts of money in cash or by transfer, grants with their approvals and payments, payees."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, abort, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from gateway.web.client import Refused
from gateway.web.forms import fen_of
from gateway.web.pages.entrance import FUND_ROLES, require_reader

pages = Blueprint("money", __name__, url_prefix="/<slug:slug>/desk")
pages.before_request(require_reader)
Page = str | Response | tuple[str, int]

MANAGERS = frozenset({"fund_manager"})
BOOKERS = MANAGERS | {"station"}
_STATES = ("returned", "proposed", "approved", "paying", "reporting")


def _require(roles: frozenset[str]) -> None:
    if not g.reader.roles & roles:
        abort(403)


# ---- grants ----------------------------------------------------------------------------------------------


@pages.get("/grants")
def grants() -> Page:
    """What waits for whom, and all grants that are not over."""
    _require(FUND_ROLES)
    by_state = g.api.together(*(lambda state=state: g.api.items("/grants", state=state) for state in _STATES))
    return render_template("grants.html", columns=list(zip(_STATES, by_state, strict=True)))


@pages.get("/grants/new")
def grant_form() -> Page:
    """The form of a proposal."""
    _require(MANAGERS)
    return _grant_form({})


@pages.post("/grants/new")
def propose() -> Page:
    """Proposes a grant: money of the fund for a project, to a payee."""
    _require(MANAGERS)
    form = request.form
    body = {"project_id": form["project_id"], "amount_fen": fen_of(form["yuan"]), "purpose": form["purpose"].strip()}
    body |= {name: form[name] for name in ("payee_id", "earmark_id") if form.get(name)}
    try:
        made = g.api.post("/grants", body, key=form["key"])
    except Refused as refused:
        return _grant_form(form, refused)
    return redirect(url_for(".grant", grant_id=made["id"], told="grant_propose"), 303)


def _grant_form(form: Any, refused: Refused | None = None) -> Page:
    projects, payees = g.api.together(
        lambda: [one for one in g.api.items("/projects", limit=100) if one["state"] != "closed"],
        lambda: g.api.items("/payees", limit=100),
    )
    shown = render_template("grant_form.html", form=form, projects=projects, payees=payees, refused=refused)
    return shown, 422 if refused else 200


@pages.get("/grants/<uuid:grant_id>")
def grant(grant_id: UUID) -> Page:
    """One grant: what it pays, for what, to whom, from which money; who approved which version of it."""
    _require(FUND_ROLES | {"station"})
    return _grant(grant_id)


@pages.post("/grants/<uuid:grant_id>/<any(approve, withdraw):act>")
def act_on_grant(grant_id: UUID, act: str) -> Page:
    """Approves the version that was shown, or takes the proposal back."""
    return _acted(grant_id, act, {})


@pages.post("/grants/<uuid:grant_id>/<any(return, reject, cancel):act>")
def object_to_grant(grant_id: UUID, act: str) -> Page:
    """Gives the grant back for a change, rejects it, or cancels what is left of it; each with a reason."""
    return _acted(grant_id, act, {"reason": request.form["reason"].strip()})


@pages.post("/grants/<uuid:grant_id>/pay")
def pay(grant_id: UUID) -> Page:
    """Notes a payment against an invoice."""
    form = request.form
    amount = fen_of(form["yuan"])
    proof: dict[str, Any] = {
        "number": form["number"].strip(),
        "amount_fen": fen_of(form.get("proof_yuan") or form["yuan"]),
    }
    proof |= {"code": form["code"].strip()} if form["code"].strip() else {}
    return _acted(grant_id, "pay", {"amount_fen": amount, "proof": proof})


def _acted(grant_id: UUID, act: str, body: dict[str, Any]) -> Page:
    try:
        given = {"key": request.form["key"], "If_Match": request.form["version"]}
        done = g.api.post(f"/grants/{grant_id}/{act}", body, **given)
    except Refused as refused:
        return _grant(grant_id, refused), 422
    told = "grant_approved" if act == "approve" and done["state"] == "approved" else f"grant_{act}"
    return redirect(url_for(".grant", grant_id=grant_id, told=told), 303)


def _grant(grant_id: UUID, refused: Refused | None = None) -> str:
    one = g.api.get(f"/grants/{grant_id}")
    people = [step["person_id"] for step in one["steps"] if step["person_id"]] + [one["proposed_by"]]
    names, project = g.api.together(lambda: g.api.names(people), lambda: g.api.get(f"/projects/{one['project_id']}"))
    own = g.reader.person_id
    may = {
        "approve": one["state"] == "proposed" and own not in (one["proposed_by"], *one["approved_by"]),
        "pay": one["state"] in ("approved", "paying"),
    }
    return render_template("grant.html", grant=one, project=project, names=names, may=may, refused=refused)


# ---- payees ----------------------------------------------------------------------------------------------


@pages.get("/payees")
def payees() -> Page:
    """Who may be paid; another person confirms each account."""
    _require(FUND_ROLES | {"admin"})
    return _payees()


@pages.post("/payees")
def add_payee() -> Page:
    """Enters a shop or an organisation with its account."""
    form = request.form
    body = {"kind": form["kind"], "name": form["name"].strip(), "account_no": form["account_no"].strip()}
    body |= {"bank": form["bank"].strip()} if form["bank"].strip() else {}
    try:
        g.api.post("/payees", body, key=form["key"])
    except Refused as refused:
        return _payees(form, refused), 422
    return redirect(url_for(".payees", told="payee_add"), 303)


@pages.post("/payees/<uuid:payee_id>/confirm")
def confirm_payee(payee_id: UUID) -> Page:
    """Confirms an account that somebody else has entered."""
    try:
        g.api.post(f"/payees/{payee_id}/confirm", key=request.form["key"], If_Match=request.form["version"])
    except Refused as refused:
        return _payees(refused=refused), 422
    return redirect(url_for(".payees", told="payee_confirm"), 303)


def _payees(form: Any = None, refused: Refused | None = None) -> str:
    found = g.api.items("/payees", limit=100)
    return render_template("payees.html", payees=found, form=form or {}, refused=refused)


# ---- gifts of money --------------------------------------------------------------------------------------


@pages.get("/donations/new")
def donation_form() -> Page:
    """The form for money that somebody brings or has transferred."""
    _require(BOOKERS)
    return _donation_form({})


@pages.post("/donations/new")
def book_donation() -> Page:
    """Books the gift; the receipt is printed next."""
    _require(BOOKERS)
    form = request.form
    body: dict[str, Any] = {
        "channel": form["channel"],
        "amount_fen": fen_of(form["yuan"]),
        "donor": {"name": form["name"].strip()} if form["name"].strip() else None,
        "publish_name": "publish_name" in form,
    }
    body |= {name: form[name] for name in ("received_on", "campaign_id") if form.get(name)}
    try:
        made = g.api.post("/donations", body, key=form["key"])
    except Refused as refused:
        return _donation_form(form, refused)
    return redirect(url_for("giving.receipt", donation_id=made["id"]), 303)


def _donation_form(form: Any, refused: Refused | None = None) -> Page:
    campaigns = g.api.items("/campaigns", state="open")
    shown = render_template("donation_form.html", form=form, campaigns=campaigns, refused=refused)
    return shown, 422 if refused else 200
