"""From a row to a value: columns and fields have the same names."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable
from dataclasses import fields
from enum import StrEnum
from typing import Any, TypeVar

V = TypeVar("V")


def made(kind: type[V], prefix: str = "") -> Callable[[Any], V]:
    """How a row becomes a `kind`; `prefix` stands before its columns' names where a row holds several values."""
    words = {name: _word(hint) for name, hint in typing.get_type_hints(kind).items()}
    names = [one.name for one in fields(kind)]  # type: ignore[arg-type]  # every caller gives a dataclass

    def make(row: Any) -> V:
        given = row._mapping
        known = {name: given[prefix + name] for name in names if prefix + name in given}
        return kind(**{name: _as(words[name], value) for name, value in known.items()})

    return make


def _as(word: type[StrEnum] | None, value: Any) -> Any:
    return word(value) if word is not None and value is not None else value


def _word(hint: Any) -> type[StrEnum] | None:
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        hint = typing.get_args(hint)[0]
    return hint if isinstance(hint, type) and issubclass(hint, StrEnum) else None
