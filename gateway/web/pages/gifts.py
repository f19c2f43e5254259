"""Gifts at the counter: taken in, looked through, confirmed by a second person."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from gateway.web import neighbours
from gateway.web.client import Refused
from gateway.web.pages.desk import require_station
from gateway.web.pages.entrance import require_reader
from gateway.web.text import say, value

pages = Blueprint("gifts", __name__, url_prefix="/<slug:slug>/desk/gifts")
pages.before_request(require_reader)
pages.before_request(require_station)
Page = str | Response | tuple[str, int]

DONORS = ("resident", "shop", "enterprise", "organisation", "partner", "anonymous")
CATEGORIES = ("食品", "日用品", "衣物", "家电", "图书", "玩具", "医疗物资", "其他")
UNITS = ("件", "袋", "瓶", "盒", "包", "桶", "箱", "本", "套")
_FIELDS = ("name", "quantity", "unit", "category", "condition", "expires_on")
_WHOLE = frozenset({"line_no", "quantity", "refused"})
LINES_MOST = 50
_VIEWS = {"all": {}, "registered": {"state": "registered"}, "second": {"credit": "awaiting_second"}}
_LINES_AT_FIRST = 2


@pages.get("/")
def gifts() -> Page:
    """Gifts, newest first: all, those to look through, and those that wait for a second person."""
    view = request.args.get("view", "all")
    found = g.api.items("/gifts", limit=50, **_VIEWS.get(view, {}))
    known = neighbours.names(*(one["donor_person_id"] for one in found))
    return render_template("gifts.html", gifts=[one | {"donor": donor_of(one, known)} for one in found], view=view)


@pages.get("/new")
def new_gift() -> Page:
    """The form for what somebody brings."""
    return _form({"donor_kind": "resident"}, [{}] * _LINES_AT_FIRST)


@pages.post("/new")
def register() -> Page:
    """Looks for the donor, adds a line, or registers the gift; what was typed stays in the form."""
    form = request.form
    lines = [line for line in _lines(_FIELDS) if line.get("name")]
    if form["act"] == "find":
        return _form(form, lines or [{}] * _LINES_AT_FIRST, found=neighbours.find(form["q"]))
    if form["act"] == "line":
        return _form(form, [*lines, {}], found=_chosen(form))
    if form["donor_kind"] == "resident" and not form.get("person_id"):
        fault = say("请先查找并选好捐赠的邻居；不愿留名的请选“匿名”。")
        return _form(form, lines, found=neighbours.find(form["q"]), faults={"q": fault}), 422
    body = {"donor": _donor(form), "lines": lines, "restriction": form["restriction"]}
    try:
        made = g.api.post("/gifts", body, key=form["key"])
    except Refused as refused:
        return _form(form, lines, found=_chosen(form), faults=refused.of_fields(), fault=str(refused)), 422
    return redirect(url_for(".gift", gift_id=made["id"], done="registered"), 303)


@pages.get("/<uuid:gift_id>")
def gift(gift_id: UUID) -> Page:
    """One gift, and what is to be done with it now."""
    return _gift(gift_id)


@pages.post("/<uuid:gift_id>/accept")
def accept(gift_id: UUID) -> Page:
    """Takes the goods into stock, as they were looked through."""
    found = _lines(("line_no", "refused", "refusal_code", "place_id", "expires_on"))
    for line in found:
        if not line.get("refused"):
            line.pop("refusal_code", None)
    units = request.form["units"].strip() or _pieces_left(g.api.get(f"/gifts/{gift_id}"), found)
    return _act(gift_id, "accept", {"units": _whole(str(units)), "lines": found})


@pages.post("/<uuid:gift_id>/confirm")
def confirm(gift_id: UUID) -> Page:
    """Confirms the units as a second person, so that the donor gets points."""
    reason = request.form["reason"].strip() or None
    return _act(gift_id, "confirm", {"units": _whole(request.form["units"]), "reason": reason}, versioned=True)


@pages.post("/<uuid:gift_id>/refuse")
def refuse(gift_id: UUID) -> Page:
    """Refuses the whole gift."""
    note = request.form["note"].strip() or None
    return _act(gift_id, "refuse", {"code": request.form["code"], "note": note})


@pages.post("/<uuid:gift_id>/lines/<int:line_no>/hold")
def hold(gift_id: UUID, line_no: int) -> Page:
    """Holds a line that may be medicine."""
    return _act(gift_id, f"lines/{line_no}/hold", {"reason": request.form["reason"]}, versioned=True)


@pages.post("/<uuid:gift_id>/lines/<int:line_no>/decide")
def decide(gift_id: UUID, line_no: int) -> Page:
    """Decides as a second person whether a held line is medicine."""
    body = {"medicine": request.form["medicine"] == "yes", "reason": request.form["reason"]}
    return _act(gift_id, f"lines/{line_no}/decide", body, versioned=True)


@pages.post("/<uuid:gift_id>/reverse")
def reverse(gift_id: UUID) -> Page:
    """Asks that an accepted gift be taken back whole; another person approves it."""
    body = {"units": _whole(request.form["units"]), "reason": request.form["reason"]}
    return _act(gift_id, "reverse", body)


@pages.post("/<uuid:gift_id>/reversals/<uuid:reversal_id>/approve")
def approve_reversal(gift_id: UUID, reversal_id: UUID) -> Page:
    """Approves as a second person that a gift is taken back."""
    return _act(gift_id, f"reversals/{reversal_id}/approve", {}, versioned=True)


@pages.get("/<uuid:gift_id>/receipt")
def receipt(gift_id: UUID) -> Page:
    """The donor's receipt, to print."""
    one = g.api.get(f"/gifts/{gift_id}")
    known = neighbours.names(*_people(one))
    return render_template("gift_receipt.html", gift=one, donor=donor_of(one, known), names=known)


@pages.get("/<uuid:gift_id>/labels")
def labels(gift_id: UUID) -> Page:
    """The labels for the shelf, one for each kind of goods that came in."""
    lots, items, places = g.api.together(
        lambda: g.api.items("/lots", gift_id=gift_id, limit=50),
        lambda: g.api.by_id("/items"),
        lambda: g.api.by_id("/places"),
    )
    return render_template("shelf_labels.html", lots=lots, items=items, places=places, back=url_for(".gifts"))


def donor_of(one: Any, known: dict[str, str]) -> str:
    """Returns the donor's name as it is written on paper."""
    return one["donor_name"] or known.get(one["donor_person_id"]) or value("donor_kind", one["donor_kind"])


def _act(gift_id: UUID, path: str, body: Any, *, versioned: bool = False) -> Page:
    """Acts on a gift; a refusal is shown on its page, as it is then."""
    match = {"If_Match": f'"{request.form["version"]}"'} if versioned else {}
    try:
        g.api.post(f"/gifts/{gift_id}/{path}", body, key=request.form["key"], **match)
    except Refused as refused:
        return _gift(gift_id, refused), 422
    return redirect(url_for(".gift", gift_id=gift_id, done=request.endpoint.rpartition(".")[2]), 303)  # type: ignore[union-attr]


def _gift(gift_id: UUID, refused: Refused | None = None) -> str:
    one, places = g.api.together(lambda: g.api.get(f"/gifts/{gift_id}"), lambda: g.api.items("/places"))
    known = neighbours.names(*_people(one))
    me = g.reader.person_id
    return render_template(
        "gift.html",
        gift=one,
        donor=donor_of(one, known),
        names=known,
        places=[(place["id"], place["name"]) for place in places],
        may_second=me not in (one["registered_by"], one["accepted_by"], one["donor_person_id"]),
        goods=[line for line in one["lines"] if not line["hold"] and line["decision"] != "medicine"],
        waiting=[each for each in one["reversals"] if not each["approved_by"]],
        done=request.args.get("done"),
        form=request.form,
        fault=str(refused) if refused else None,
        faults=refused.of_fields() if refused else {},
    )


def _form(form: Any, lines: Any, *, found: Any = (), faults: Any = None, fault: str | None = None) -> str:
    return render_template(
        "gift_form.html",
        form=form,
        lines=lines or [{}],
        found=found,
        known=g.api.items("/items", limit=100),
        faults=faults or {},
        fault=fault,
        donors=DONORS,
        categories=[(one, say(one)) for one in CATEGORIES],
        units=UNITS,
    )


def _pieces_left(one: Any, found: list[dict[str, Any]]) -> int:
    """Returns the pieces that are taken in: each counts as a unit where nobody has counted units."""
    refused = {line["line_no"]: line.get("refused") for line in found}
    refused = {no: many if isinstance(many, int) else 0 for no, many in refused.items()}
    return sum(line["quantity"] - refused[line["line_no"]] for line in one["lines"] if line["line_no"] in refused)


def _chosen(form: Any) -> list[Any]:
    """Returns the donor who was chosen, as the only one to choose from."""
    return neighbours.find(form["person_id"]) if form.get("person_id") else neighbours.find(form["q"])


def _donor(form: Any) -> dict[str, Any] | None:
    kind = form["donor_kind"]
    if kind == "anonymous":
        return None
    published = {"publish_name": "publish_name" in form}
    if kind == "resident":
        return {"person_id": form["person_id"], **published}
    return {"kind": kind, "name": form["donor.name"].strip(), **published}


def _lines(fields: tuple[str, ...]) -> list[dict[str, Any]]:
    """Returns the lines of the form, `lines.0.name` and so on; what is empty is left out."""
    many = next((at for at in range(LINES_MOST) if f"lines.{at}.{fields[0]}" not in request.form), LINES_MOST)
    given = [{name: request.form.get(f"lines.{at}.{name}", "").strip() for name in fields} for at in range(many)]
    return [{name: _whole(text) if name in _WHOLE else text for name, text in line.items() if text} for line in given]


def _whole(text: str) -> Any:
    """Returns the number, or the text as it is: the API says what is wrong with it."""
    return int(text) if text.isdecimal() and len(text) < 12 else text


def _people(one: Any) -> list[str | None]:
    lines = [line[name] for line in one["lines"] for name in ("held_by", "goods_by", "decided_by")]
    asked = [each["asked_by"] for each in one["reversals"]]
    return [*(one[name] for name in ("donor_person_id", "registered_by", "accepted_by", "second_by")), *lines, *asked]
