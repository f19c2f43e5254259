"""From SQLAlchemy's expression to the text that libpq sends, and from a row's values to an object.

A value is written by the type of its column; what the server sends back is read by psycopg's loaders.
"""

from __future__ import annotations

import types
import typing
from collections import namedtuple
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from typing import Any

import orjson
from sqlalchemy import (
    ARRAY,
    BigInteger,
    BinaryExpression,
    BindParameter,
    Boolean,
    Date,
    DateTime,
    Integer,
    LargeBinary,
    String,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlalchemy.dialects.postgresql.ranges import AbstractRange
from sqlalchemy.sql.visitors import replacement_traverse
from sqlalchemy.types import JSON

from services.chassis.database.tables import COMMUNITY

TEXT, BINARY = 0, 1  # formats of libpq
_GIVEN: Any = object()  # marks a place whose value comes with the call


@dataclass(frozen=True, eq=False)
class SqlText:
    """A statement as libpq sends it.

    `places` has for each parameter its name, its writer, and its value where the statement fixes one.
    """

    words: bytes
    places: Sequence[tuple[str, Callable[[Any], bytes], Any]]
    types: Sequence[int]
    formats: Sequence[int]
    make: Callable[[Sequence[Any]], Any]

    def written(self, community_id: Any, values: dict[str, Any]) -> list[bytes | None]:
        """Returns the parameters in order; KeyError if a value is missing, such as the community in a batch."""
        written: list[bytes | None] = []
        for name, write, fixed in self.places:
            value = fixed if fixed is not _GIVEN else values[name] if name != COMMUNITY else community_id
            if value is None and name == COMMUNITY:
                raise KeyError(COMMUNITY)
            written.append(None if value is None else write(value))
        return written


@dataclass(frozen=True)
class OfCommunity:
    """Makes `(community_id, value of kind)` of a row whose first column is the community, for batches of several."""

    kind: Any


_DIALECT = PGDialect(paramstyle="numeric_dollar")  # type: ignore[no-untyped-call]  # SQLAlchemy's


def compiled(core: Any, kind: Any, *, filtering: bool) -> SqlText:
    """Returns the text of a Core statement (or of a plain command); TypeError where `in_` was used for a list."""
    if isinstance(core, str):
        return SqlText(core.encode(), (), (), (), tuple)
    made = (core if filtering else _without_filter(core)).compile(dialect=_DIALECT)
    if made.post_compile_params:
        raise TypeError(f"a list whose length is part of the statement, use any_of: {made}")
    binds = {name: bind for bind, name in made.bind_names.items()}
    used = [(name, binds[name], _writer_of(binds[name].type)) for name in made.positiontup or ()]
    columns = made._result_columns  # noqa: SLF001  (SQLAlchemy has no public name for it)
    return SqlText(
        words=str(made).encode(),
        places=[(name, write, _GIVEN if bind.required else bind.value) for name, bind, (_, _, write) in used],
        types=[oid for _, _, (oid, _, _) in used],
        formats=[form for _, _, (_, form, _) in used],
        make=_maker(kind, [one.keyname for one in columns]),
    )


def _without_filter(core: Any) -> Any:
    """Returns the statement with `in_community` true for every row; it still names the table, to keep FROM complete."""

    def replaced(element: Any, **_: Any) -> Any:
        right = element.right if isinstance(element, BinaryExpression) else None
        return element.left.is_not(None) if isinstance(right, BindParameter) and right.key == COMMUNITY else None

    return replacement_traverse(core, {}, replaced)


def _maker(kind: Any, names: list[str]) -> Callable[[Sequence[Any]], Any]:
    """Returns the function from a row's values to an object; columns that a dataclass has no field for are dropped."""
    if isinstance(kind, OfCommunity):
        make_value = _maker(kind.kind, names)
        return lambda values: (values[0], make_value(values))
    if kind is None:
        row: Any = namedtuple("Row", names, rename=True)  # type: ignore[misc]  # named by the statement
        return lambda values: row(*values)
    if not is_dataclass(kind):
        return kind  # type: ignore[no-any-return]
    hints = typing.get_type_hints(kind)
    known = {one.name for one in fields(kind)}
    places = [(place, name) for place, name in enumerate(names) if name in known]
    converters = [(place, name, read) for place, name in places if (read := reader_of(hints[name]))]

    def make(values: Sequence[Any]) -> Any:
        given = {name: values[place] for place, name in places}
        for place, name, read in converters:
            if values[place] is not None:
                given[name] = read(values[place])
        return kind(**given)  # type: ignore[operator]  # a dataclass

    return make


def reader_of(hint: Any) -> Callable[[Any], Any] | None:
    """Returns what makes a field's value from a column's: an enumeration, a tuple or a frozenset; None for others."""
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        hint = next(one for one in typing.get_args(hint) if one is not type(None))
    if (collection := typing.get_origin(hint)) in (tuple, frozenset):
        inner = reader_of(typing.get_args(hint)[0])
        return (lambda stored: collection(map(inner, stored))) if inner else collection
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return dict(hint._value2member_map_).__getitem__  # a third of the time of calling the enumeration
    return None


# How values are written, by the column's type: PostgreSQL's type (0: inferred), libpq's format, the writer.


def _uuid(value: Any) -> bytes:
    return value.bytes  # type: ignore[no-any-return]


def _plain(value: Any) -> bytes:
    return str(value).encode()


def _boolean(value: bool) -> bytes:  # noqa: FBT001  (a value)
    return b"t" if value else b"f"


def _json(value: Any) -> bytes:
    """JSON; bytes are JSON already."""
    return value if isinstance(value, bytes) else orjson.dumps(value)


def _array(values: Iterable[Any]) -> bytes:
    text = "{" + ",".join(map(_element, values)) + "}"
    if "\x00" in text:
        raise ValueError("NUL in text")  # libpq would cut the text there without an error
    return text.encode()


def _element(one: Any) -> str:
    if one is None:
        return "NULL"
    text = f"\\x{one.hex()}" if isinstance(one, bytes) else str(one)
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


_WRITERS: Sequence[tuple[type, tuple[int, int, Callable[[Any], bytes]]]] = (
    (Uuid, (2950, BINARY, _uuid)),
    (String, (25, BINARY, str.encode)),  # in text format libpq would cut it at a NUL
    (BigInteger, (20, TEXT, _plain)),
    (Integer, (23, TEXT, _plain)),
    (Boolean, (16, TEXT, _boolean)),
    (Date, (1082, TEXT, _plain)),
    (DateTime, (1184, TEXT, _plain)),
    (LargeBinary, (17, BINARY, bytes)),
    (JSONB, (3802, TEXT, _json)),
    (JSON, (114, TEXT, _json)),
    (ARRAY, (0, TEXT, _array)),
    (AbstractRange, (0, TEXT, _plain)),
)


def _writer_of(kind: Any) -> tuple[int, int, Callable[[Any], bytes]]:
    return next((writer for one, writer in _WRITERS if isinstance(kind, one)), (0, TEXT, _plain))
