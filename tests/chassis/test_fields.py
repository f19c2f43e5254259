"""The schema of an answer, made from a dataclass."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from uuid import UUID

import marshmallow as ma
import pytest

from services.chassis.fields import schema_of


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
