"""A contract is dataclass, schema and routing key at once: strict on types, deaf to what it doesn't know."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import marshmallow as ma
import pytest

from services.chassis.messaging.contract import CONTRACTS, Event, Message, publisher

AN_ID = UUID("0198c1a4-7f3e-7000-8000-000000000001")


class Part(Message):
    """A value inside an event."""

    day: date
    minutes: int


class Everything(Event, name="tests.everything", version=1):
    """One field of each kind."""

    an_id: UUID
    text: str
    number: int
    truth: bool
    day: date
    at: datetime
    free: Any
    table: dict[str, Any]
    parts: tuple[Part, ...]
    ids: tuple[UUID, ...]
    part: Part | None = None
    word: str | None = None


def whole(**changed: Any) -> Everything:
    given: dict[str, Any] = {
        "an_id": AN_ID,
        "text": "邻里",
        "number": 7,
        "truth": False,
        "day": date(2026, 2, 28),
        "at": datetime(2026, 1, 1, tzinfo=UTC),
        "free": [1, {"a": None}],
        "table": {"a": 1},
        "parts": (Part(day=date(2026, 1, 1), minutes=60),),
        "ids": (AN_ID,),
    }
    return Everything(**given | changed)


def test_what_is_written_is_read() -> None:
    for event in (whole(), whole(part=Part(day=date(2026, 1, 1), minutes=1), word="x", parts=(), ids=())):
        assert Everything.schema.load(event.data()) == event
    assert isinstance(Everything.schema.load(whole().data()).parts, tuple)


def test_an_event_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        whole().number = 8  # type: ignore[misc]


def test_names_and_keys() -> None:
    assert (Everything.routing_key, publisher(Everything.routing_key)) == ("tests.everything.v1", "tests")
    assert whole().subject == str(AN_ID)
    assert CONTRACTS["tests.everything.v1"] is Everything
    with pytest.raises(TypeError, match="already defined"):

        class Again(Event, name="tests.everything", version=1):
            """The same key."""

            an_id: UUID


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("an_id", "x"),
        ("text", 7),
        ("text", "a\x00"),
        ("number", "7"),
        ("number", True),
        ("number", 7.0),
        ("truth", "false"),
        ("truth", 0),
        ("day", "2026-02-30"),
        ("at", "2026-01-01T00:00:00"),
        ("table", []),
        ("parts", [{"day": "2026-01-01"}]),
        ("parts", {"day": "2026-01-01", "minutes": 1}),
        ("ids", ["x"]),
        ("part", {"day": "2026-01-01", "minutes": "1"}),
        ("text", None),
    ],
)
def test_readers_are_strict_on_types(field: str, value: Any) -> None:
    with pytest.raises(ma.ValidationError):
        Everything.schema.load(whole().data() | {field: value})


def test_readers_ignore_what_they_do_not_know_and_miss_what_they_need() -> None:
    newer_data = whole().data() | {"newer": 1}
    newer_data["parts"][0]["newer"] = 2
    assert Everything.schema.load(newer_data) == whole()
    for field in ("an_id", "free", "parts"):
        with pytest.raises(ma.ValidationError):
            Everything.schema.load({key: value for key, value in newer_data.items() if key != field})
    assert (
        Everything.schema.load({key: value for key, value in newer_data.items() if key not in ("part", "word")})
        == whole()
    )
