"""Reading bodies strictly: what JSON leaves open (duplicate keys, NaN, depth) is refused before a schema sees it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NoReturn

import marshmallow as ma
from webargs.core import missing
from webargs.flaskparser import FlaskParser

from services.chassis.errors import Fault, Invalid, Malformed

DEPTH_MOST = 20
NODES_MOST = 20_000
DIGITS_MOST = 18


class BodyParser(FlaskParser):
    """webargs with the strict reader and our error form."""

    DEFAULT_UNKNOWN_BY_LOCATION = {"json": ma.RAISE, "query": ma.RAISE, "form": ma.EXCLUDE}

    def load_json(self, req: Any, schema: Any) -> Any:  # noqa: ARG002
        """The body; an empty one is an empty object, so that actions need not send `{}`."""
        raw = req.get_data(cache=True)
        if not raw.strip():
            return {}
        if not req.is_json:
            raise NotJson
        body = read_json(raw)
        return missing if body is None else body

    def handle_error(self, error: ma.ValidationError, *_: Any, **__: Any) -> NoReturn:
        """Each field at fault by its JSON pointer."""
        messages = error.messages if isinstance(error.messages, dict) else {"json": error.messages}
        raise Invalid(*_faults(next(iter(messages.values())), "")) from error


class NotJson(Malformed):
    """The body isn't declared as JSON."""

    status = 415
    code = "not_json"
    zh = "请求体必须是 application/json"
    en = "The body must be application/json"


def read_json(raw: bytes) -> Any:
    """What `raw` says; Malformed where it isn't one plain JSON document within the limits."""
    try:
        body = json.loads(raw.decode("utf-8"), object_pairs_hook=_object, parse_constant=_refused, parse_int=_integer)
    except (ValueError, RecursionError) as error:
        raise Malformed from error
    _measure(body)
    return body


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("duplicate key")
    return made


def _refused(word: str) -> NoReturn:
    raise ValueError(word)


def _integer(digits: str) -> int:
    if len(digits.lstrip("-")) > DIGITS_MOST:
        raise ValueError("too many digits")
    return int(digits)


def _measure(body: Any) -> None:
    level, nodes = [body], 0
    for _ in range(DEPTH_MOST + 1):
        level = [inner for one in level for inner in _children(one)]
        nodes += len(level)
        if nodes > NODES_MOST:
            raise Malformed
        if not level:
            return
    raise Malformed


def _children(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        return iter(value.values())
    return iter(value if isinstance(value, list) else ())


def _faults(told: Any, pointer: str) -> Iterator[Fault]:
    if isinstance(told, dict):
        for key, inner in told.items():
            below = pointer if key == "_schema" else f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"
            yield from _faults(inner, below)
    else:
        for message in told if isinstance(told, list) else [told]:
            yield Fault(pointer, _code(str(message)), str(message))


def _code(message: str) -> str:
    if message.startswith("Missing data"):
        return "required"
    return "unknown_field" if message.startswith("Unknown field") else "invalid"
