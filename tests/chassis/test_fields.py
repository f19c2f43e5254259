"""Fields: the schema of an answer, made from a dataclass; text that people type."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from uuid import UUID

import marshmallow as ma
import pytest

from services.chassis.fields import RawText, Schema, Text, schema_of


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Kite:
    id: UUID
    name: str
    colour: Colour
    length: int
    new: bool
    built_on: date
    flown_at: datetime | None = None
    tails: tuple[str, ...] = ()
    owners: tuple[UUID, ...] | None = None
    secret: bytes = b"never shown"

    @property
    def age(self) -> int | None:
        return 3 if self.flown_at else None


KITE = Kite(UUID(int=7), "燕", Colour.RED, 80, True, date(2026, 3, 10))
SHOWN = "id name colour length new built_on flown_at tails owners age"


def test_an_answer_has_the_named_fields_with_their_types() -> None:
    schema = schema_of("KiteShape", Kite, SHOWN, label=ma.fields.Constant("kite"))
    assert schema.__name__ == "KiteShape"
    row_values = {
        "id": str(KITE.id),
        "name": "燕",
        "colour": "red",
        "length": 80,
        "new": True,
        "built_on": "2026-03-10",
    }
    row_values |= {"flown_at": None, "tails": [], "owners": None, "age": None, "label": "kite"}
    assert schema().dump(KITE) == row_values
    flown = replace(KITE, flown_at=datetime(2026, 3, 10, 1, tzinfo=UTC), tails=("a", "b"), owners=(KITE.id,))
    later = {"flown_at": "2026-03-10T01:00:00+00:00", "tails": ["a", "b"], "owners": [str(KITE.id)], "age": 3}
    assert schema().dump(flown) == row_values | later


def test_all_are_required_and_only_what_may_be_none_may_be_null() -> None:
    fields = schema_of("KiteShape", Kite, SHOWN)().fields
    assert all(field.required for field in fields.values())
    assert {name for name, field in fields.items() if field.allow_none} == {"flown_at", "owners", "age"}


@pytest.mark.parametrize("name", ["colour weight", "replace"])
def test_a_name_that_the_class_has_not_is_an_error(name: str) -> None:
    with pytest.raises(KeyError):
        schema_of("KiteShape", Kite, name)


def test_a_type_without_a_field_is_an_error() -> None:
    with pytest.raises(KeyError):
        schema_of("KiteShape", Kite, "secret")


class Typed(Schema):
    """What people type."""

    name = Text(shortest=2, longest=4)
    note = Text(lines=True)
    password = RawText()


def test_a_typed_text_is_stored_without_blanks_around_it_and_a_password_as_it_was_sent() -> None:
    assert Typed().load({"name": " 李 梅　", "note": "一\r\n二 ", "password": " 秘密\u200b "}) == {
        "name": "李 梅",
        "note": "一\n二",
        "password": " 秘密\u200b ",
    }


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"name": "李\n梅"}, "name"),
        ({"name": "李\u200b梅"}, "name"),
        ({"note": "\u202e李"}, "note"),
        ({"name": " 李 "}, "name"),
    ],
)
def test_what_cannot_be_seen_or_is_too_short_without_blanks_is_refused(typed: dict[str, str], field: str) -> None:
    with pytest.raises(ma.ValidationError) as refused:
        Typed().load(typed)
    assert set(refused.value.normalized_messages()) == {field}
