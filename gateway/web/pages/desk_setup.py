"""What a community offers and who serves: its services, its teams with their members, its settings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from flask import Blueprint, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from gateway.web.client import Refused
from gateway.web.pages.desk import names_of, require_station
from gateway.web.pages.desk_call import find
from gateway.web.pages.entrance import require_reader
from gateway.web.text import say

pages = Blueprint("desk_setup", __name__, url_prefix="/<slug:slug>/desk")
pages.before_request(require_reader)
pages.before_request(require_station)
Page = str | Response | tuple[str, int]
Form = Mapping[str, str]

_NUMBERS = ("minutes", "dispatch_within_minutes", "accept_within_minutes", "people_needed", "min_age")
_CHOICES = ("form", "privacy", "orderable_by", "state")
_NEW_SERVICE: Mapping[str, Any] = {
    "name": "", "category": "", "form": "errand", "minutes": 60, "dispatch_within_minutes": 240,
    "accept_within_minutes": 240, "people_needed": 1, "min_age": 16, "privacy": "community",
    "orderable_by": "residents", "state": "open", "skills": (), "must_skills": (), "ordering_note": None,
    "professional": False,
}  # fmt: skip


# ---- services ----------------------------------------------------------------------------------------------


@pages.get("/services")
def services() -> Page:
    """The catalogue, with what is closed."""
    return render_template("desk_services.html", services=list(g.api.every("/services")))


@pages.get("/services/new")
def new_service() -> Page:
    """The form of another service."""
    return _service_form(None)


@pages.get("/services/<uuid:service_id>")
def service(service_id: UUID) -> Page:
    """A service, to change it."""
    return _service_form(g.api.get(f"/services/{service_id}"))


@pages.post("/services/new")
def add_service() -> Page:
    """Adds a service."""
    try:
        g.api.post("/services", _service_body(request.form), key=request.form["key"])
    except Refused as refused:
        return _service_form(None, refused), 422
    return redirect(url_for(".services", told="saved"), 303)


@pages.post("/services/<uuid:service_id>")
def change_service(service_id: UUID) -> Page:
    """Changes a service for later orders."""
    try:
        g.api.patch(f"/services/{service_id}", _service_body(request.form), version=request.form["version"])
    except Refused as refused:
        return _service_form(g.api.get(f"/services/{service_id}"), refused), 422
    return redirect(url_for(".services", told="saved"), 303)


def _service_body(form: Form) -> dict[str, Any]:
    body: dict[str, Any] = {"name": form["name"], "category": form["category"], "professional": "professional" in form}
    body |= {name: form[name] for name in _CHOICES}
    body |= {name: int(form[name]) for name in _NUMBERS if form[name].isdecimal()}
    body |= {name: _words(form[name]) for name in ("skills", "must_skills")}
    return body | {"ordering_note": form["ordering_note"].strip() or None}


def _service_form(one: Mapping[str, Any] | None, refused: Refused | None = None) -> str:
    shown = dict(one or _NEW_SERVICE)
    if refused:
        shown |= _service_body(request.form)
    return render_template("desk_service.html", service=shown, is_new=one is None, **_faults(refused))


# ---- teams -------------------------------------------------------------------------------------------------


@pages.get("/teams")
def teams() -> Page:
    """All teams with their leaders."""
    found = list(g.api.every("/teams"))
    return render_template("desk_teams.html", teams=found, people=names_of(one["leader_id"] for one in found))


@pages.get("/teams/new")
def new_team() -> Page:
    """The form of another team."""
    return _team_form(None)


@pages.get("/teams/<uuid:team_id>")
def team(team_id: UUID) -> Page:
    """A team with its members."""
    return _team_form(team_id)


@pages.post("/teams/new")
def add_team() -> Page:
    """Adds a team; its leader is found by the phone number."""
    try:
        body = _team_body(request.form)
        made = g.api.post("/teams", body | {"leader_id": _only(request.form["leader"])}, key=request.form["key"])
    except Refused as refused:
        return _team_form(None, refused), 422
    return redirect(url_for(".team", team_id=made["id"], told="saved"), 303)


@pages.post("/teams/<uuid:team_id>")
def change_team(team_id: UUID) -> Page:
    """Changes a team, and its leader where another one is named."""
    form = request.form
    try:
        body = _team_body(form) | {"state": form["state"]}
        if form["leader"].strip():
            body["leader_id"] = _only(form["leader"])
        g.api.patch(f"/teams/{team_id}", body, version=form["version"])
    except Refused as refused:
        return _team_form(team_id, refused), 422
    return redirect(url_for(".team", team_id=team_id, told="saved"), 303)


@pages.post("/teams/<uuid:team_id>/members")
def add_member(team_id: UUID) -> Page:
    """Adds a volunteer, who is found by the phone number."""
    try:
        person_id = _only(request.form["member"])
        g.api.post(f"/teams/{team_id}/members", {"person_id": person_id}, key=request.form["key"])
    except Refused as refused:
        return _team_form(team_id, refused), 422
    return redirect(url_for(".team", team_id=team_id, told="member_added"), 303)


@pages.post("/teams/<uuid:team_id>/members/<uuid:person_id>/remove")
def remove_member(team_id: UUID, person_id: UUID) -> Page:
    """Takes somebody out of a team; their minutes stay."""
    try:
        g.api.delete(f"/teams/{team_id}/members/{person_id}")
    except Refused as refused:
        return _team_form(team_id, refused), 422
    return redirect(url_for(".team", team_id=team_id, told="member_removed"), 303)


def _only(text: str) -> str:
    """Returns the id of the only person who has this phone number or name. Raises Refused."""
    found = find(text.strip())
    if len(found) != 1:
        raise Refused(422, {"detail": say("没有找到这个人，请用完整的手机号。"), "code": "unknown_person"})
    return str(found[0]["id"])


def _team_body(form: Form) -> dict[str, Any]:
    body: dict[str, Any] = {"name": form["name"], "skills": _words(form["skills"])}
    return body | ({"capacity": int(form["capacity"])} if form["capacity"].isdecimal() else {})


def _team_form(team_id: UUID | None, refused: Refused | None = None) -> str:
    one: dict[str, Any] = {"name": "", "skills": (), "capacity": 8, "leader_id": None, "state": "active"}
    members: list[Any] = []
    if team_id:
        one, members = g.api.together(
            lambda: g.api.get(f"/teams/{team_id}"), lambda: g.api.items(f"/teams/{team_id}/members", limit=100)
        )
    people = names_of([one["leader_id"], *(member["person_id"] for member in members)])
    typed = request.form if refused else {}
    if "name" in typed:
        one |= _team_body(typed)
    given = {"members": members, "people": people, "typed": typed, "is_new": team_id is None}
    return render_template("desk_team.html", team=one, **given, **_faults(refused))


# ---- settings ----------------------------------------------------------------------------------------------


@pages.get("/settings")
def settings() -> Page:
    """The settings and their values."""
    return _settings()


@pages.post("/settings/<key>")
def set_value(key: str) -> Page:
    """Changes one setting from now on."""
    form = request.form
    body: dict[str, Any] = {"value": int(form["value"]) if form["value"].isdecimal() else form["value"]}
    if form["reason"].strip():
        body["reason"] = form["reason"]
    try:
        g.api.put(f"/settings/{key}", body, version=form["version"])
    except Refused as refused:
        return _settings(key, refused), 422
    return redirect(url_for(".settings", told="saved"), 303)


def _settings(failed: str | None = None, refused: Refused | None = None) -> str:
    found = list(g.api.every("/settings"))
    may_change = "admin" in g.reader.roles
    return render_template(
        "desk_settings.html", settings=found, failed=failed, may_change=may_change, **_faults(refused)
    )


def _faults(refused: Refused | None) -> dict[str, Any]:
    if refused and refused.status == 401:
        raise refused
    return {"fault": str(refused) if refused else None, "faults": refused.of_fields() if refused else {}}


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[、，,;；\s]+", text) if word]
