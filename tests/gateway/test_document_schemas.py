"""How schemas become components, and how the refusals of a route are found."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import Any

import marshmallow as ma
import pytest

from services.chassis.errors import Refused
from services.chassis.fields import Choice, Id, Schema, Text, WholeNumber
from services.chassis.http.routes import Api
from services.chassis.security.roles import STATION
from services.document import refusals
from services.document.operations import document_of
from services.document.refusals import refusals_of
from services.document.schemas import Components, Unclear


class Mood(StrEnum):
    """How somebody feels."""

    GOOD = "good"
    BAD = "bad"


class Note(Schema):
    """A note."""

    id = Id(required=True)
    mood = Choice(Mood, allow_none=True)
    words = Text(metadata={"sometimes": True})


class NewNote(Schema):
    """A note to write."""

    words = Text(required=True, validate=ma.validate.Regexp(r"[a-z]+\Z"))
    mood = Choice(Mood, load_default=None, validate=ma.validate.NoneOf([Mood.BAD]))
    tone = Choice(Mood, load_default=None, validate=ma.validate.OneOf([Mood.GOOD]))
    count = WholeNumber(load_default=1)


def schemas(schema: type[Schema], *, answer: bool) -> dict[str, Any]:
    made = Components()
    made.reference(schema, answer=answer)
    return made.schemas


def test_a_nullable_enumeration_is_a_union_with_its_one_component() -> None:
    made = schemas(Note, answer=True)
    assert made["Note"]["properties"]["mood"] == {"anyOf": [{"$ref": "#/components/schemas/Mood"}, {"type": "null"}]}
    assert made["Mood"]["enum"] == ["good", "bad"]


def test_all_fields_of_an_answer_come_but_those_that_say_so() -> None:
    assert schemas(Note, answer=True)["Note"]["required"] == ["id", "mood"]
    assert "additionalProperties" not in schemas(Note, answer=True)["Note"]


def test_a_body_is_closed_and_has_no_default() -> None:
    made = schemas(NewNote, answer=False)
    assert made["NewNote"]["required"] == ["words"]
    assert made["NewNote"]["additionalProperties"] is False
    assert made["NewNote"]["properties"]["count"] == {"type": "integer", "format": "int64", "x-wulin-default": 1}
    assert made["NewNoteMood"]["enum"] == ["good"]  # a shorter list has a name of its own
    assert made["NewNoteTone"]["enum"] == ["good"]


def test_a_pattern_is_one_of_ecma_262() -> None:
    pattern = schemas(NewNote, answer=False)["NewNote"]["properties"]["words"]["pattern"]
    assert pattern == "^(?:[a-z]+$)"
    odd = type("Odd", (Schema,), {"words": Text(validate=ma.validate.Regexp("(?P<a>x)"))})
    with pytest.raises(Unclear, match="Python's own"):
        schemas(odd, answer=False)


def test_two_classes_of_one_name_are_refused() -> None:
    made = Components()
    made.reference(Note, answer=True)
    with pytest.raises(Unclear, match="two classes are called Note"):
        made.reference(type("Note", (Schema,), {}), answer=True)


class TooSad(Refused):
    """The mood is too bad."""

    code = "too_sad"


class TooLong(Refused):
    """There are too many words."""

    code = "too_long"


def require_mood(limit: type[Refused]) -> None:
    raise limit


require = partial(require_mood, TooSad)
BY_CONSTRAINT: dict[str, type[Refused]] = {"notes_short": TooLong}


def written(check: Callable[[], None]) -> set[str]:
    api = Api()

    @api.post("/notes", takes=NewNote, gives=Note, roles=STATION, scope="notes:write")
    def write_note(call: Any, body: Any) -> None:
        check()

    return {kind.code for kind in refusals_of(api.declared[0])}


def test_refusals_are_found_in_the_code_that_the_view_reaches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refusals, "_OURS", ("tests",))
    assert "too_sad" in written(require)
    assert "too_long" in written(lambda: print(BY_CONSTRAINT))
    assert written(lambda: None) == {"idempotency_key_invalid", "idempotency_key_reused", "request_in_progress"}


def test_people_have_a_bearer_and_programs_their_scope() -> None:
    api = Api()

    @api.get("/notes", gives=Note, roles=STATION, scope="notes:read", public=True)
    def list_notes(call: Any) -> None:
        """List notes."""

    about = document_of("echo", [api])["paths"]["/v1/communities/{community}/notes"]["get"]
    assert about["security"] == [{}, {"person": []}, {"client": ["notes:read"]}]
