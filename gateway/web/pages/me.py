"""Oneself: the name, the password, letters and language, and the devices that are signed in."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, abort, g, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from gateway.web import session
from gateway.web.client import Refused
from gateway.web.pages.entrance import DESK_ROLES, require_reader

pages = Blueprint("me", __name__, url_prefix="/<slug:slug>/me")
pages.before_request(require_reader)
Page = Response | str | tuple[str, int]


@pages.get("")
def me() -> Page:
    """Everything about oneself on one page."""
    return _page()


@pages.post("/change")
def change() -> Page:
    """Changes what others call one, the phone number or the password; these two need the password of now.

    Another password ends all sessions, so this device signs in again with it.
    """
    form, password = request.form, request.form.get("password", "")
    if password != form.get("again", password):
        return _page("change", faults={"again": "两次输入的密码不一样，请再输一次。"}), 422
    changed = {name: form[name] for name in ("display_name", "phone", "password", "current_password") if form.get(name)}
    try:
        person = g.api.patch(f"/people/{g.reader.person_id}", changed, version=form["version"])
        answer = make_response(redirect(url_for(".me", told="change"), 303))
        if {"phone", "password"} & changed.keys():
            issued = session.sign_in(person["phone"] or person["login"], password or form["current_password"])
            session.remember(answer, issued)
    except Refused as refused:
        return _failed("change", refused)
    return answer


@pages.post("/sessions/<uuid:session_id>/end")
def end_session(session_id: UUID) -> Page:
    """Signs another device out, with the password."""
    body = {"current_password": request.form["current_password"]}
    try:
        g.api.post(f"/sessions/{session_id}/end", body, key=request.form["key"])
    except Refused as refused:
        return _failed(str(session_id), refused)
    return redirect(url_for(".me", told="end_session"), 303)


def _failed(name: str, refused: Refused) -> tuple[str, int]:
    if refused.status == 401 and refused.code != "password_unproven":
        raise refused
    if refused.status == 404:
        abort(404)
    return _page(name, fault=str(refused), faults=refused.of_fields()), 422


def _page(failed: str | None = None, *, fault: str | None = None, faults: dict[str, str] | None = None) -> str:
    found, sessions = g.api.together(lambda: g.api.get("/me"), lambda: g.api.items("/sessions", limit=50))
    return render_template(
        "me.html",
        person=found["person"],
        sessions=[one for one in sessions if not one["ended_at"]],
        layout="desk.html" if g.reader.roles & DESK_ROLES else "base.html",
        failed=failed,
        fault=fault,
        faults=faults or {},
        typed=request.form if failed else {},
    )
