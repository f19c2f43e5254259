"""Strict fields for bodies, queries and events: a value of another JSON type is refused, never converted."""

from __future__ import annotations

import re
import types
import typing
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

import marshmallow as ma
from marshmallow import validate

from services.chassis import field_errors
from services.chassis.text import HiddenCharacter, cleaned

Schema = ma.Schema  # unknown fields are refused, as marshmallow does by default; events are read with EXCLUDE


def private_members(schema: type[Schema] | Schema) -> tuple[str, ...]:
    """Returns the members of an answer that some callers see as null or empty: the schema lists them in `private`."""
    return tuple(getattr(schema, "private", ()))


def has_private_members(schema: type[Schema] | Schema) -> bool:
    """Whether an answer of this type, or a thing in it, has private members."""
    made = schema() if isinstance(schema, type) else schema
    return any(is_private(made, name) for name in made.fields)


def is_private(schema: Schema, name: str) -> bool:
    """Whether a member of an answer, or a thing in it, is not seen by everybody who sees the answer."""
    field = schema.fields[name]
    inner = field.inner if isinstance(field, ma.fields.List) else field
    return name in private_members(schema) or (
        isinstance(inner, ma.fields.Nested) and has_private_members(inner.schema)
    )


class WholeNumber(ma.fields.Integer):
    """A JSON integer of at most 18 digits; no boolean, no string, no fraction."""

    default_error_messages = {"invalid": field_errors.NOT_INTEGER, "too_large": field_errors.TOO_MANY_DIGITS}

    def __init__(self, *, at_least: int | None = None, at_most: int | None = None, **given: Any) -> None:
        if at_least is not None or at_most is not None:
            given["validate"] = validate.Range(min=at_least, max=at_most)
        super().__init__(**given)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> int:  # noqa: ARG002
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.make_error("invalid")
        if abs(value) >= 10**18:
            raise self.make_error("too_large")
        return value


_NO_TEXT = re.compile("[\x00\ud800-\udfff]")


def is_text(text: str) -> bool:
    """Whether PostgreSQL can store the text: it has no NUL and no lone surrogate."""
    return _NO_TEXT.search(text) is None


class RawText(ma.fields.String):
    """Text as it was sent, for events, passwords and tokens: no NUL, no lone surrogate. `longest` counts characters.

    “é” may be sent as one code point or as two; it is stored as one (NFC), so that equal names are equal texts.
    """

    default_error_messages = {"invalid_text": field_errors.TEXT_NOT_STORABLE, "blank": field_errors.BLANK}

    def __init__(self, *, shortest: int = 0, longest: int | None = None, **given: Any) -> None:
        if shortest or longest is not None:
            given["validate"] = validate.Length(min=shortest or None, max=longest)
        self.shortest = shortest
        super().__init__(**given)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text = unicodedata.normalize("NFC", super()._deserialize(value, attr, data, **kwargs))
        if not is_text(text):
            raise self.make_error("invalid_text")
        if self.shortest and not text.strip():
            raise self.make_error("blank")
        return text


class Text(RawText):
    """Text that people type, as `text.cleaned` makes it. `lines`: it may have line ends."""

    default_error_messages = {"hidden": field_errors.HIDDEN}

    def __init__(self, *, lines: bool = False, **given: Any) -> None:
        self.lines = lines
        super().__init__(**given)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        try:
            return cleaned(super()._deserialize(value, attr, data, **kwargs), lines=self.lines)
        except HiddenCharacter as hidden:
            raise self.make_error("hidden", character=hidden.character) from hidden


class Boolean(ma.fields.Boolean):
    """`true` or `false`; no number and no string."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> bool:  # noqa: ARG002
        if not isinstance(value, bool):
            raise self.make_error("invalid", input=value)
        return value


# datetime.fromisoformat reads more of ISO 8601 than this: weeks, times without colons, offsets with seconds.
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(
    rf"{_DATE.pattern}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?"
    r"(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"
)
_YEARS = range(1900, 2200)  # rules add and subtract days, so dates stay far from both ends of the calendar


def parse_instant(text: str) -> datetime:
    """Returns the instant that a `date-time` of RFC 3339 names, in UTC. Raises ValueError for any other text.

    Fractions of a second are read to the microsecond. A leap second (`:60`) is refused although RFC 3339 allows it:
    neither Python nor PostgreSQL can store it, and to move it would be a silent change.
    """
    written = text.upper()  # `t` and `z` are allowed
    if not _INSTANT.fullmatch(written):
        raise ValueError("not a date-time of RFC 3339")
    try:
        return datetime.fromisoformat(written).astimezone(UTC)
    except OverflowError as error:
        raise ValueError("out of range") from error


def format_instant(at: datetime) -> str:
    """Returns the one form that an instant has in answers and events: RFC 3339 in UTC."""
    if at.tzinfo is None:
        raise ValueError("an instant without a time zone")
    return at.astimezone(UTC).isoformat()


class Instant(ma.fields.AwareDateTime):
    """An instant with its offset (RFC 3339) in the years 1900 to 2199 of UTC; answers show it in UTC."""

    default_error_messages = {"invalid": field_errors.NOT_INSTANT, "too_far": field_errors.TOO_FAR}

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> datetime:  # noqa: ARG002
        try:
            at = parse_instant(value)
        except (ValueError, AttributeError) as error:  # another form, or no text
            raise self.make_error("invalid") from error
        if at.year not in _YEARS:
            raise self.make_error("too_far")
        return at

    def _serialize(self, value: datetime | None, attr: str | None, obj: Any, **kwargs: Any) -> str | None:  # noqa: ARG002
        return None if value is None else format_instant(value)


class Date(ma.fields.Date):
    """A calendar day in the community's time zone (`full-date` of RFC 3339) in the years 1900 to 2199."""

    default_error_messages = {"invalid": field_errors.NOT_DATE, "too_far": field_errors.TOO_FAR}

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> date:  # noqa: ARG002
        if not isinstance(value, str) or not _DATE.fullmatch(value):
            raise self.make_error("invalid")
        try:
            day = date.fromisoformat(value)
        except ValueError as error:  # no such day
            raise self.make_error("invalid") from error
        if day.year not in _YEARS:
            raise self.make_error("too_far")
        return day


class Id(ma.fields.UUID):
    """A UUID."""


class EnumText(RawText):
    """One text of a closed list."""

    def __init__(self, words: Iterable[str], **given: Any) -> None:
        super().__init__(**given)
        self.validators = [validate.OneOf(list(words))]
        self.validate = self.validators[0]


class Choice(ma.fields.Enum[Any]):
    """A member of an enumeration, by its value."""

    def __init__(self, words: type[StrEnum], **given: Any) -> None:
        super().__init__(words, by_value=RawText, **given)


_FIELD_OF: dict[Any, type[ma.fields.Field[Any]]] = {
    UUID: Id,
    str: Text,
    bool: Boolean,
    int: WholeNumber,
    datetime: Instant,
    date: Date,
}


def schema_of(
    name: str, kind: type, names: str, private: tuple[str, ...] = (), **others: ma.fields.Field[Any]
) -> type[Schema]:
    """Returns the schema of an answer: those fields and properties of a dataclass that `names` lists, all required.

        Shop = schema_of("Shop", model.Shop, "id name staff version")

    Types come from the dataclass; what may be None there may be null. `others` are fields that need more than a type.
    Raises KeyError at import if the class has no field of a name; otherwise answers would silently lack the field.
    """
    hints = typing.get_type_hints(kind)
    made = {one: _answer_field(hints[one] if one in hints else _returned(kind, one)) for one in names.split()}
    return type(name, (Schema,), {**made, **others, "private": private})


def _returned(kind: type, name: str) -> Any:
    return typing.get_type_hints(vars(kind)[name].fget)["return"]


def _answer_field(hint: Any) -> ma.fields.Field[Any]:
    """The required field for a type; a union is a type or None, a tuple is a list."""
    inner = [one for one in typing.get_args(hint) if one is not types.NoneType]
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        made = _answer_field(inner[0])
        made.allow_none = True
        return made
    if typing.get_origin(hint) is tuple:
        return ma.fields.List(_answer_field(inner[0]), required=True)
    if issubclass(hint, StrEnum):
        return Choice(hint, required=True)
    return _FIELD_OF[hint](required=True)
