"""From a row to a value and back: columns and fields have the same names."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable
from dataclasses import fields
from enum import StrEnum
from typing import Any, TypeVar

V = TypeVar("V")


def made(kind: type[V]) -> Callable[[Any], V]:
    """How a row becomes a `kind`; columns that it has no field for are left out."""
    words = _words(kind)

    def make(row: Any) -> V:
        given = row._mapping
        known = {one: given[one] for one in words if one in given}
        return kind(**{one: word(known[one]) if (word := words[one]) and known[one] else known[one] for one in known})

    return make


def kept(value: Any) -> dict[str, Any]:
    """The columns of a value."""
    return {name: list(one) if isinstance(one, tuple) else one for name, one in vars(value).items()}


def _words(kind: Any) -> dict[str, type[StrEnum] | None]:
    hints = typing.get_type_hints(kind)
    return {one.name: _word(hints[one.name]) for one in fields(kind)}


def _word(hint: Any) -> type[StrEnum] | None:
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        hint = typing.get_args(hint)[0]
    return hint if isinstance(hint, type) and issubclass(hint, StrEnum) else None
