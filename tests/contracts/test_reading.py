"""A contract reads a body by msgspec or by its schema, and both are the same: equal values, or both refuse.

Bodies are generated from the classes, as a publisher writes them and as nobody should.
"""

from __future__ import annotations

import json
import types
import typing
from copy import deepcopy
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any
from unicodedata import normalize
from uuid import UUID

import marshmallow as ma
import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.chassis.messaging.contract import CONTRACTS, Event, Message
from tests.chassis.test_messages import Everything
from tests.contracts.test_contracts import KINDS

FEW = settings(max_examples=20)  # of each contract; all of them have the same kinds of fields
EVERY = [*(CONTRACTS[kind] for kind in KINDS), Everything]
WORDS = st.text(st.characters(exclude_characters="\x00", exclude_categories=("Cs",)), max_size=8).map(
    lambda text: normalize("NFC", text)
)
FREE = st.recursive(
    st.integers(-9, 9) | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=4,
)
VALUES: dict[Any, st.SearchStrategy[Any]] = {
    str: WORDS | st.sampled_from(["邻里", "3 栋 201", "60", '"quoted"', "back\\slash", "2026-01-01", "9" * 19]),
    int: st.integers(-(10**18) + 1, 10**18 - 1),
    bool: st.booleans(),
    UUID: st.uuids(),
    date: st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    datetime: st.integers(-2_208_988_800_000_000, 7_258_118_399_999_999).map(
        lambda microseconds: datetime.fromtimestamp(0, UTC) + timedelta(microseconds=microseconds)
    ),
    Any: FREE,
}
# What a field should never hold, or only in another form than ours. A copy each time: a test changes what it draws.
ODD = st.sampled_from(
    [
        *(None, True, False, 0, -1, 10**18 - 1, 10**18, -(10**18), 2**63, 2**64, 10**30, 1.0, 1.5, 1e300, float("inf")),
        *("", "a\x00b", "e\u0301", "\ud83d", "\x7f", "\n", "9" * 19, [], {}, [None], {"a": None}, [[]]),
        *("0198c1a47f3e70008000000000000001", "{0198C1A4-7F3E-7000-8000-000000000001}", "urn:uuid:x"),
        *(
            "2026-02-30",
            "1899-12-31",
            "1900-01-01",
            "2200-01-01",
            "0001-01-01",
            "2026-W01-1",
            "20260101",
            "2026-01-01 ",
        ),
        *("2026-01-01T00:00:00", "2026-01-01 00:00:00Z", "2026-01-01t00:00:00z", "2026-01-01T00:00:00+0000"),
        *(
            "2026-01-01T00:00:00+08:00",
            "2026-01-01T00:00:00-00:00",
            "2026-01-01T00:00:00.1234567Z",
            "2026-01-01T00:00Z",
        ),
        *("2026-01-01T23:59:60Z", "2026-01-01T24:00:00Z", "1900-01-01T00:00:00+08:00", "2200-01-01T00:00:00+08:00"),
        *(
            "9999-12-31T23:59:59-08:00",
            "2026-01-01T00:00:00.Z",
            "2026-01-01T00:00:00+24:00",
            "2026-01-01T00:00:00.9999999Z",
        ),
    ]
).map(deepcopy)


@cache
def made(contract: type[Message]) -> st.SearchStrategy[Any]:
    """Messages of a contract."""
    hints = typing.get_type_hints(contract)
    return st.builds(contract, **{one.name: _value(hints[one.name]) for one in fields(contract)})  # type: ignore[arg-type]


def _value(hint: Any) -> st.SearchStrategy[Any]:
    inner = typing.get_args(hint)
    if isinstance(hint, types.UnionType):
        return st.none() | _value(inner[0])
    if typing.get_origin(hint) is tuple:
        return st.lists(_value(inner[0]), max_size=3).map(tuple)
    if typing.get_origin(hint) is dict:
        return st.dictionaries(WORDS, _value(inner[1]), max_size=3)
    return VALUES[hint] if hint in VALUES else made(hint)


def by_schema(contract: type[Event], body: bytes) -> str:
    """What the schema alone makes of a body; a value is told with its types and time zones."""
    try:
        return repr(contract.schema.load(json.loads(body)))
    except (ValueError, RecursionError, ma.ValidationError):
        return "refused"


def as_read(contract: type[Event], body: bytes) -> str:
    """What the contract makes of it."""
    try:
        return repr(contract.read(body))
    except (ValueError, RecursionError, ma.ValidationError):
        return "refused"


def written(data: st.DataObject, value: Any) -> bytes:
    """As JSON, in one of the forms that it may have."""
    form: dict[str, Any] = data.draw(
        st.fixed_dictionaries({"ensure_ascii": st.booleans(), "indent": st.sampled_from([None, 1])})
    )
    text = json.dumps(value, **form)
    return text.encode(data.draw(st.sampled_from(["utf-8", "utf-8", "utf-8-sig", "utf-16"])), "surrogatepass")


@pytest.mark.parametrize("contract", EVERY, ids=lambda contract: contract.routing_key)
@FEW
@given(data=st.data())
def test_what_the_outbox_writes_is_read(contract: type[Event], data: st.DataObject) -> None:
    event = data.draw(made(contract))
    for body in (orjson.dumps(event), json.dumps(event.data(), ensure_ascii=False).encode()):
        assert as_read(contract, body) == by_schema(contract, body)
        assert contract.decoder is None or as_read(contract, body) == repr(event)


@pytest.mark.parametrize("contract", EVERY, ids=lambda contract: contract.routing_key)
@FEW
@given(data=st.data())
def test_what_holds_odd_values_is_read_as_by_the_schema(contract: type[Event], data: st.DataObject) -> None:
    value = json.loads(orjson.dumps(data.draw(made(contract))))
    for _ in range(data.draw(st.integers(1, 2))):
        place = value
        while isinstance(place, dict | list) and place:
            key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
            if not place[key] or not isinstance(place[key], dict | list) or data.draw(st.booleans()):
                place[key] = data.draw(ODD | FREE)
                break
            place = place[key]
    for name in data.draw(st.lists(st.sampled_from([*value, "newer"]), max_size=2, unique=True)):
        if value.pop(name, name) == name:
            value[name] = data.draw(ODD)
    body = written(data, value)
    assert as_read(contract, body) == by_schema(contract, body)


@pytest.mark.parametrize("contract", EVERY, ids=lambda contract: contract.routing_key)
@FEW
@given(data=st.data())
def test_what_is_mangled_is_read_as_by_the_schema(contract: type[Event], data: st.DataObject) -> None:
    """Some bytes are other bytes, are gone, or are there twice."""
    body = bytearray(written(data, json.loads(orjson.dumps(data.draw(made(contract))))))
    pieces = st.binary(max_size=2) | st.sampled_from(
        [
            b'"',
            b"\\",
            b"\\u0000",
            b"\x00",
            b"0",
            b".",
            b"e1",
            b"-",
            b" ",
            b",",
            b"[",
            b"}",
            b"null",
            b"NaN",
            b"\xcc\x81",
        ]
    )
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(body)))
        end = start + data.draw(st.integers(0, 3))
        body[start:end] = data.draw(pieces) if data.draw(st.booleans()) else bytes(body[start:end]) * 2
    assert as_read(contract, bytes(body)) == by_schema(contract, bytes(body))


@pytest.mark.parametrize("depth", [10, 500, 200_000])
def test_what_is_nested_deeply_is_read_as_by_the_schema(depth: int) -> None:
    for contract in EVERY:
        body = b'{"newer": ' + b"[" * depth + b"]" * depth + b"}"
        assert as_read(contract, body) == by_schema(contract, body)
