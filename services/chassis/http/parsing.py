"""Reads JSON bodies strictly: duplicate keys, NaN, deep nesting and long integers are refused before any schema."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator
from typing import Any, NoReturn

import marshmallow as ma
from webargs.core import missing
from webargs.flaskparser import FlaskParser

from services.chassis.errors import Fault, Invalid, Malformed
from services.chassis.field_errors import TEXT_NOT_STORABLE, FieldMessage, message_of
from services.chassis.fields import is_text

DEPTH_MOST = 20
NODES_MOST = 20_000
DIGITS_MOST = 18


class BodyParser(FlaskParser):
    """webargs with the strict reader and our form of errors."""

    DEFAULT_UNKNOWN_BY_LOCATION = {"json": ma.RAISE, "query": ma.RAISE, "form": ma.EXCLUDE}

    def load_json(self, req: Any, schema: Any) -> Any:  # noqa: ARG002
        """Returns the body. An empty body is an empty object, so that actions need not send `{}`."""
        raw = req.get_data(cache=True)
        if not raw.strip():
            return {}
        if not req.is_json:
            raise NotJson
        body = read_json(raw)
        return missing if body is None else body

    def handle_error(self, error: ma.ValidationError, *_: Any, **__: Any) -> NoReturn:
        """Raises Invalid, which names each field at fault by its JSON pointer."""
        messages = error.messages if isinstance(error.messages, dict) else {"json": error.messages}
        raise Invalid(*faults(next(iter(messages.values())))) from error


class NotJson(Malformed):
    """The Content-Type of the body is not JSON."""

    status = 415
    code = "not_json"
    zh = "请求体必须是 application/json"
    en = "The body must be application/json"


def read_json(raw: bytes) -> Any:
    """Returns the JSON document. Raises Malformed where `raw` is not exactly one, or exceeds the limits."""
    try:
        body = json.loads(raw.decode("utf-8"), **_STRICT)
    except (ValueError, RecursionError) as error:
        raise Malformed from error
    _require_within_limits(body)
    return body


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("duplicate key")
    return members


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _integer(digits: str) -> int:
    if len(digits.lstrip("-")) > DIGITS_MOST:
        raise ValueError("too many digits")
    return int(digits)


def _fraction(digits: str) -> float:
    if not math.isfinite(number := float(digits)):
        raise ValueError("too large")
    return number


_STRICT: Any = {
    "object_pairs_hook": _object,
    "parse_constant": _no_constant,  # NaN, Infinity
    "parse_int": _integer,
    "parse_float": _fraction,
}


def _require_within_limits(body: Any) -> None:
    """Raises Malformed where the body is too deep or has too many values, Invalid for text that PostgreSQL refuses."""
    level, nodes = [("", body)], 0
    for _ in range(DEPTH_MOST + 1):
        level = [inner for pointer, value in level for inner in _children(pointer, value)]
        nodes += len(level)
        if nodes > NODES_MOST:
            raise Malformed
        if not level:
            return
    raise Malformed


def _children(pointer: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Returns the values in an object or a list with their pointers; checks `value` if it is text."""
    if isinstance(value, str) and not is_text(value):
        raise Invalid(_fault(pointer, TEXT_NOT_STORABLE))
    children: Iterable[tuple[Any, Any]] = enumerate(value) if isinstance(value, list) else ()
    if isinstance(value, dict):
        if not all(map(is_text, value)):
            raise Invalid(_fault(pointer, TEXT_NOT_STORABLE))
        children = value.items()
    return ((_below(pointer, name), inner) for name, inner in children)


def _below(pointer: str, name: Any) -> str:
    return f"{pointer}/{str(name).replace('~', '~0').replace('/', '~1')}"


def faults(messages: Any, pointer: str = "") -> Iterator[Fault]:
    """Yields marshmallow's messages as faults, each with the pointer of its field."""
    if isinstance(messages, dict):
        for key, inner in messages.items():
            yield from faults(inner, pointer if key == "_schema" else _below(pointer, key))
    else:
        for message in messages if isinstance(messages, list) else [messages]:
            yield _fault(pointer, message_of(message))


def _fault(pointer: str, message: FieldMessage) -> Fault:
    return Fault(pointer, message.code, message.zh, str(message))
