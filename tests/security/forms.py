"""Where a body, as the document tells of it, has objects, numbers and words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.journeys.strangers import Document, Ids, Operation, with_value

Place = tuple[str, ...]  # names of members; `[]` for a list's element
_MARK = "a8f0c1"


def leaves(document: Document, operation: Operation) -> list[tuple[Place, dict[str, Any]]]:
    """Every member that holds no others, with its schema."""
    schema = document.schema_of(operation)
    return [] if schema is None else list(_below(document, schema, ()))


def _below(document: Document, schema: Any, at: Place) -> Iterator[tuple[Place, dict[str, Any]]]:
    schema = document.resolved(schema)
    if "properties" in schema:
        for name, inner in schema["properties"].items():
            yield from _below(document, inner, (*at, name))
    elif "items" in schema and schema.get("maxItems") != 0:
        yield from _below(document, schema["items"], (*at, "[]"))
    else:
        yield at, schema


def objects(document: Document, operation: Operation) -> list[tuple[Place, set[str]]]:
    """Every object in the body, with the names of all its members."""
    found: dict[Place, set[str]] = {(): set(document.resolved(document.schema_of(operation)).get("properties", {}))}
    for place, _ in leaves(document, operation):
        for depth, name in enumerate(place):
            if name != "[]":
                found.setdefault(place[:depth], set()).add(name)
    return list(found.items())


def kind(schema: dict[str, Any]) -> str:
    """What a leaf holds: integer, boolean, string (free words) or what a string is narrowed to."""
    kinds = schema.get("type", "anything")
    one = kinds if isinstance(kinds, str) else kinds[0]
    if one == "integer":
        return "integer"  # its format, int64, narrows nothing
    return str(schema.get("format") or ("word" if "enum" in schema else one))


def saying(document: Document, operation: Operation, ids: Ids, place: Place, value: str) -> bytes:
    """A body that is good but for `value`, written as it is (JSON or not), at that place."""
    body = with_value(document.body(operation, ids, place), place, _MARK)
    return json.dumps(body).replace(f'"{_MARK}"', value).encode("utf-8", "surrogateescape")


def pointer(place: Place) -> str:
    """As a refusal names the place."""
    return "".join(f"/{'0' if part == '[]' else part}" for part in place)


def found_at(answer: Any, place: Place) -> Any:
    """What an answer has at that place, None where it shows nothing there."""
    for part in place:
        try:
            answer = answer[0 if part == "[]" else part]
        except (KeyError, IndexError, TypeError):
            return None
    return answer
