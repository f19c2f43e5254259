"""Event contracts: one class is the dataclass, the schema and the routing key at once.

A contract's fields may be str, int, bool, UUID, date, datetime, `X | None`, `tuple[X, ...]` or a nested `Message`.
Readers ignore unknown fields and check types strictly.
"""

from __future__ import annotations

import json
import re
import types
import typing
from collections.abc import Callable
from contextlib import suppress
from dataclasses import MISSING, dataclass, field, fields
from datetime import date, datetime
from typing import Any, ClassVar, Generic, Self, TypeVar, dataclass_transform
from unicodedata import is_normalized
from uuid import UUID

import marshmallow as ma
import msgspec

from services.chassis.fields import Boolean, Date, Instant, RawText, WholeNumber

SERVICES = ("gateway", "orders", "points", "charity", "fund")
ALL_FOUR = ("orders", "points", "charity", "fund")

FIELD_FOR: dict[Any, Callable[..., ma.fields.Field[Any]]] = {
    str: RawText,
    int: WholeNumber,
    bool: Boolean,
    UUID: ma.fields.UUID,
    date: Date,
    datetime: Instant,
    Any: ma.fields.Raw,
}


def _field(hint: Any, **given: Any) -> ma.fields.Field[Any]:
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        (kind,) = (one for one in inner if one is not type(None))
        return _field(kind, allow_none=True, **given)
    if origin is tuple:
        return _Row(_field(inner[0]), **given)
    if origin is dict:
        return ma.fields.Dict(keys=RawText(), values=_field(inner[1]), **given)
    if isinstance(hint, type) and issubclass(hint, Message):
        return ma.fields.Nested(hint.schema, **given)
    return FIELD_FOR[hint](**given)


class _Row(ma.fields.List[Any]):
    """A list that becomes a tuple, so that events stay frozen."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        return tuple(super()._deserialize(value, attr, data, **kwargs))


# A text that begins as a date does, and is not written as we write dates (1900 to 2199) and instants (in UTC).
_ODD_DATE = re.compile(
    rb'"(?=[0-9]{4}-)'
    rb'(?!(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}(?:T[0-9:]{8}(?:\.[0-9]{1,6})?(?:Z|\+00:00))?")'
)
_ANY_DIGIT = bytes.maketrans(b"123456789", b"000000000")


def _is_plain(body: bytes) -> bool:
    """Whether msgspec, if it accepts a body, reads the same as the schema. Nearly all bodies are plain.

    Others have escapes (perhaps of NUL), numbers of more than 18 digits, odd dates, or text that is not in NFC.
    """
    if b"\\" in body or b"0" * 19 in body.translate(_ANY_DIGIT) or _ODD_DATE.search(body):
        return False
    try:
        return body.isascii() or is_normalized("NFC", body.decode())
    except UnicodeDecodeError:
        return False


def _is_free(hint: Any) -> bool:
    """Whether some part of a field may be any JSON. There schemas refuse null, and msgspec does not."""
    if isinstance(hint, type) and issubclass(hint, Message):
        return hint.decoder is None
    return hint is Any or any(map(_is_free, typing.get_args(hint)))


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Message:
    """A value inside an event: a frozen dataclass and its schema, both made from the annotations."""

    schema: ClassVar[ma.Schema]
    decoder: ClassVar[msgspec.json.Decoder[Any] | None]  # None where msgspec is less strict than the schema

    def __init_subclass__(cls, **given: Any) -> None:
        super().__init_subclass__(**given)
        dataclass(frozen=True, kw_only=True)(cls)
        hints = typing.get_type_hints(cls)
        declared: dict[str, Any] = {}
        free = False
        for one in fields(cls):  # type: ignore[arg-type]  # made a dataclass four lines above
            needed = one.default is MISSING and one.default_factory is MISSING
            declared[one.name] = _field(hints[one.name], required=needed)
            free = free or _is_free(hints[one.name])
        made = ma.Schema.from_dict(declared, name=cls.__name__)

        def build(_: ma.Schema, data: dict[str, Any], **__: Any) -> Message:
            return cls(**data)

        made = type(cls.__name__, (made,), {"build": ma.post_load(build)})
        cls.schema = made(unknown=ma.EXCLUDE)
        cls.decoder = None if free else msgspec.json.Decoder(cls)

    @classmethod
    def read(cls, body: bytes) -> Self:
        """Returns the message in a body. Raises ValueError, RecursionError or ma.ValidationError if there is none.

        The schema decides. msgspec reads a body thirty times as fast, so plain bodies are given to it first.
        """
        if cls.decoder and _is_plain(body):
            with suppress(msgspec.MsgspecError, RecursionError):
                return typing.cast("Self", cls.decoder.decode(body))
        return typing.cast("Self", cls.schema.load(json.loads(body)))


CONTRACTS: dict[str, type[Event]] = {}  # routing key -> class, of every contracts module imported


class Event(Message):
    """Base of every contract: `class OrderClosed(Event, name="orders.order_closed", version=1, consumers=("points",))`.

    `consumers` names the services that bind it; an event without consumers goes to `wulin.unconsumed`. `sums` names a
    field that names a kind, then the numbers that Prometheus sums by kind.
    """

    routing_key: ClassVar[str]
    consumers: ClassVar[tuple[str, ...]]
    sums: ClassVar[tuple[str, ...]]

    def __init_subclass__(
        cls, *, name: str, version: int, consumers: tuple[str, ...] = (), sums: tuple[str, ...] = ("",)
    ) -> None:
        super().__init_subclass__()
        cls.routing_key = f"{name}.v{version}"
        cls.consumers = consumers
        cls.sums = sums
        if cls.routing_key in CONTRACTS:
            raise TypeError(f"{cls.routing_key} is already defined")
        CONTRACTS[cls.routing_key] = cls

    @property
    def subject(self) -> str:
        """The aggregate that the event is about: its first field, unless a contract says otherwise."""
        return str(getattr(self, fields(self)[0].name))

    def data(self) -> dict[str, Any]:
        """Returns the body in the types of JSON."""
        return typing.cast("dict[str, Any]", type(self).schema.dump(self))


def publisher(routing_key: str) -> str:
    """Returns the service that may publish under a routing key."""
    return routing_key.split(".", 1)[0]


E_co = TypeVar("E_co", bound=Event, covariant=True)


@dataclass(frozen=True)
class ReceivedEvent(Generic[E_co]):
    """An event as it arrived, with its envelope."""

    event: E_co
    id: UUID
    time: datetime
    community_id: UUID
    sequence: int | None = None
    cause: str | None = None
    traceparent: str | None = None
    extras: dict[str, Any] = field(default_factory=dict)
