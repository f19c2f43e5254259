"""Coming in and going: the front page, sign-in, a first password, letters and language."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from flask import Blueprint, Response, g, make_response, redirect, render_template, request, url_for

from gateway.web import session
from gateway.web.client import Refused

pages = Blueprint("entrance", __name__)
Page = Response | str | tuple[str, int]

DESK_ROLES = frozenset({"station", "admin"})
FUND_ROLES = frozenset({"fund_manager", "fund_approver"})
PUBLIC_SECONDS = 60  # how long anybody may keep a public page
_YEAR_SECONDS = 365 * 86_400


@pages.get("/")
def welcome() -> Page:
    """The address without a community: where to go."""
    return render_template("welcome.html")


@pages.post("/go")
def go() -> Page:
    """Opens the community whose short name was typed."""
    slug = request.form.get("community", "").strip().lower()
    try:
        session.api_of(slug, None).get("")
    except (Refused, ValueError):
        return render_template("welcome.html", wrong=slug), 404
    return _to(url_for("resident.home", slug=slug))


@pages.get("/<slug:slug>/sign-in")
def sign_in() -> Page:
    """The form."""
    return render_template("sign_in.html", login="", fault=None, back=own_path(request.args.get("back")))


@pages.post("/<slug:slug>/sign-in")
def take_sign_in() -> Page:
    """Signs in; who has a password that somebody else has set gives themself another one first."""
    login, back = request.form["login"].strip(), own_path(request.form.get("back"))
    try:
        issued = session.sign_in(login, request.form["password"])
    except Refused as refused:
        if refused.code == "password_change_required":
            return _ask_new_password(refused.problem["change_token"], back)
        return render_template("sign_in.html", login=login, fault=str(refused), back=back), 401
    return _entered(issued, back)


@pages.post("/<slug:slug>/first-password")
def take_first_password() -> Page:
    """Sets a first password of one's own, and signs in."""
    change_token, back = request.form["change_token"], own_path(request.form.get("back"))
    if request.form["new_password"] != request.form["again"]:
        return _ask_new_password(change_token, back, "两次输入的密码不一样，请再输一次。")
    try:
        issued = session.set_password(change_token, request.form["new_password"])
    except Refused as refused:
        if refused.code == "change_token_invalid":
            return render_template("sign_in.html", login="", fault=str(refused), back=back), 401
        return _ask_new_password(change_token, back, "；".join(refused.of_fields().values()) or str(refused))
    return _entered(issued, back)


@pages.post("/<slug:slug>/sign-out")
def sign_out() -> Page:
    """Ends the session."""
    answer = _to(url_for(".sign_in"))
    session.sign_out(answer)
    return answer


@pages.post("/look")
def look() -> Page:
    """Remembers the size of letters and the language."""
    answer = _to(own_path(request.form.get("back")) or "/")
    for name, allowed in (("size", session.SIZES), ("language", session.LANGUAGES)):
        if request.form.get(name) in allowed:
            answer.set_cookie(name, request.form[name], max_age=_YEAR_SECONDS, samesite="Lax", httponly=True)
    return answer


def own_path(given: str | None) -> str:
    """Returns the path if it is one of ours, else nothing: nobody is sent to another site."""
    found = urlsplit(given or "")
    is_own = not found.scheme and not found.netloc and found.path.startswith("/") and "\\" not in (given or "")
    return given or "" if is_own and not (given or "").startswith("//") else ""


def _entered(issued: Any, back: str) -> Response:
    roles = set(issued["roles"])
    home = "desk.board" if roles & DESK_ROLES else "money.grants" if roles & FUND_ROLES else "resident.home"
    if roles == {"resident", "shop"}:  # everybody is a resident
        home = "shop.scan"
    answer = _to(back or url_for(home))
    session.remember(answer, issued)
    return answer


def _ask_new_password(change_token: str, back: str, fault: str | None = None) -> tuple[str, int]:
    shown = render_template("first_password.html", change_token=change_token, back=back, fault=fault)
    return shown, 422 if fault else 200


def _to(address: str) -> Response:
    return make_response(redirect(address, 303))


def public(page: str) -> Response:
    """An answer that anybody may keep for a minute; it differs by the cookies of letters and language."""
    answer = make_response(page)
    answer.headers["Cache-Control"] = f"public, max-age={PUBLIC_SECONDS}"
    answer.vary.add("Cookie")
    return answer


def require_reader() -> Response | None:
    """Before the pages of members: sends who is not signed in to the form, and back afterwards."""
    return None if g.reader else to_sign_in()


def to_sign_in() -> Response:
    """Sends the reader to the form, from which they come back to this page."""
    back = request.full_path.rstrip("?") if request.method == "GET" else None
    return _to(url_for("entrance.sign_in", back=back))
