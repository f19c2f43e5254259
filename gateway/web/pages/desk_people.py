"""People at the desk: who is here, their roles, and what waits for a second person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from flask import Blueprint, abort, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from gateway.web.client import Refused
from gateway.web.formats import now
from gateway.web.pages.desk import names_of, require_station
from gateway.web.pages.desk_call import new_password
from gateway.web.pages.entrance import require_reader

pages = Blueprint("desk_people", __name__, url_prefix="/<slug:slug>/desk/people")
pages.before_request(require_reader)
pages.before_request(require_station)
Page = str | Response | tuple[str, int]
Form = Mapping[str, str]

ROLES = (
    "volunteer", "team_leader", "social_worker", "station", "shop", "fund_manager", "fund_approver", "admin", "auditor",
)  # fmt: skip
_OF_STATION = frozenset({"volunteer", "team_leader", "shop"})  # the others are an administrator's to give
_BY_TWO = frozenset({"fund_manager", "fund_approver", "admin", "auditor"})
_SHOWN = 50  # people on a page


@pages.get("/")
def people() -> Page:
    """All people, or those who are looked for."""
    text, role, fault = request.args.get("q", "").strip(), request.args.get("role"), None
    page: dict[str, Any] = {"items": [], "next": None}
    try:
        cursor = request.args.get("cursor")
        page = g.api.get("/people", limit=_SHOWN, cursor=cursor, q=text or None, role=role if role in ROLES else None)
    except Refused as refused:
        fault = str(refused)
    given = {"people": page["items"], "next": page["next"], "roles": ROLES}
    return render_template("desk_people.html", text=text, role=role, fault=fault, **given)


@pages.get("/waiting")
def waiting() -> Page:
    """What waits for a second person, and who leaves or returns."""
    return _waiting()


@pages.get("/<uuid:person_id>")
def person(person_id: UUID) -> Page:
    """One person, and what may be done about them."""
    return _person(person_id)


@pages.post("/<uuid:person_id>/first-password")
def first_password(person_id: UUID) -> Page:
    """Gives a first password; it is on this page only, to print it."""
    form = request.form
    try:
        one = g.api.post(
            f"/people/{person_id}/first-password",
            {"password": form["password"]},
            key=form["key"],
            If_Match=f'"{form["version"]}"',
        )
    except Refused as refused:
        return _failed(person_id, "first-password", refused)
    needs_second = date.fromisoformat(one["joined_on"]) < now().date()
    return render_template("desk_slip.html", person=one, password=form["password"], needs_second=needs_second)


@pages.post("/<uuid:person_id>/<act>")
def act(person_id: UUID, act: str) -> Page:
    """Does one of the things that stand on the person's page, or in the list of what waits."""
    if act not in _ACTS:
        abort(404)
    try:
        _ACTS[act](f"/people/{person_id}", request.form)
    except Refused as refused:
        return _failed(person_id, act, refused)
    if request.form.get("from") == "waiting":
        return redirect(url_for(".waiting", told=act), 303)
    return redirect(url_for(".person", person_id=person_id, told=act), 303)


def _failed(person_id: UUID, name: str, refused: Refused) -> tuple[str, int]:
    if refused.status == 401:
        raise refused
    if request.form.get("from") == "waiting":
        return _waiting(str(refused)), 422
    return _person(person_id, name, refused), 422


def _waiting(fault: str | None = None) -> str:
    tasks = g.api.items("/people-tasks")
    every = [item for task in tasks for item in task["items"]]
    people = names_of(one for item in every for one in (item["person_id"], item["asked_by"]))
    return render_template("desk_people_waiting.html", tasks=tasks, people=people, fault=fault)


def _person(person_id: UUID, failed: str | None = None, refused: Refused | None = None) -> str:
    one = g.api.get(f"/people/{person_id}")
    asked = [one["leaving"], one["returning"], *one["pending"]]
    may_give = set(ROLES) if "admin" in g.reader.roles else _OF_STATION
    return render_template(
        "desk_person.html",
        person=one,
        people=names_of(request_["asked_by"] for request_ in asked if request_),
        roles=[role for role in ROLES if role in may_give],
        kept=[role for role in one["roles"] if role not in may_give],
        by_two=_BY_TWO,
        is_self=one["id"] == g.reader.person_id,
        password=new_password(),
        failed=failed,
        fault=str(refused) if refused else None,
        faults=refused.of_fields() if refused else {},
        typed=request.form if refused else {},
    )


# ---- acting ------------------------------------------------------------------------------------------------


def _plainly(verb: str) -> Callable[[str, Form], None]:
    def act(path: str, form: Form) -> None:
        g.api.post(f"{path}/{verb}", key=form["key"])

    return act


def _as_shown(verb: str) -> Callable[[str, Form], None]:
    """A confirmation: of the person as they were shown."""

    def act(path: str, form: Form) -> None:
        g.api.post(f"{path}/{verb}", key=form["key"], If_Match=f'"{form["version"]}"')

    return act


def _with_reason(verb: str) -> Callable[[str, Form], None]:
    def act(path: str, form: Form) -> None:
        g.api.post(f"{path}/{verb}", {"reason": form["reason"]}, key=form["key"])

    return act


def _of_role(verb: str) -> Callable[[str, Form], None]:
    def act(path: str, form: Form) -> None:
        if form["role"] not in ROLES:
            abort(400)
        (_as_shown if verb == "confirm" else _plainly)(f"roles/{form['role']}/{verb}")(path, form)

    return act


def _change(path: str, form: Form) -> None:
    changed = {name: form[name] for name in ("name", "display_name", "phone", "login") if form.get(name, "").strip()}
    g.api.patch(path, changed, version=form["version"])


def _roles(path: str, form: Form) -> None:
    given = [*request.form.getlist("role"), *request.form.getlist("kept")]
    g.api.patch(path, {"roles": given}, version=form["version"])


_ACTS: Mapping[str, Callable[[str, Form], None]] = {
    "change": _change,
    "roles": _roles,
    "role-confirm": _of_role("confirm"),
    "role-refuse": _of_role("refuse"),
    "role-withdraw": _of_role("withdraw"),
    "suspend": _plainly("suspend"),
    "resume": _plainly("resume"),
    "leave": _with_reason("leave"),
    "stay": _plainly("stay"),
    "return": _with_reason("return"),
    "return-confirm": _as_shown("return/confirm"),
    "return-refuse": _plainly("return/refuse"),
    "password-confirm": _as_shown("first-password/confirm"),
}
