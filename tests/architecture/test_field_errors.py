"""Whatever is wrong with a field, its error has a code of its own and a sentence in both languages."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from typing import Any

import marshmallow as ma
import pytest

from deploy.deployment import module
from services.chassis.field_errors import NOT_VALID, FieldMessage
from services.chassis.http.parsing import faults
from services.chassis.messaging.contract import SERVICES

ODD = (None, True, -1, 1.5, 10**17, 10**20, "", " ", "x", "x" * 10_001, "\u0000", "2026-02-30", "1850-01-01", [], {})
ODDER = ([1], ["x"] * 200, {"of_tomorrow": 1}, "1850-01-01T00:00:00Z", "2026-13-45T99:00:00Z")


def taken() -> Iterator[Any]:
    """Every schema of a body or a query, by the route that takes it."""
    for service in SERVICES:
        app = importlib.import_module(f"{module(service)}.app").service
        for one in (one for api in app.apis for one in api.declared):
            for schema in (one.takes, one.query):
                if schema is not None:
                    yield pytest.param(schema, id=f"{one.method} {one.rule} {schema.__name__}")


def wrong(schema: type[ma.Schema]) -> Iterator[Any]:
    """Bodies with one odd value each, also inside the objects and the lists of the body."""
    yield from ({}, [], "x", 1, {"of_tomorrow": 1})
    for field in schema().fields.values():
        name = field.data_key or field.name
        inner = field.inner if isinstance(field, ma.fields.List) else field
        for value in (*ODD, *ODDER):
            yield {name: value}
            if inner is not field:
                yield {name: [value]}
            if isinstance(inner, ma.fields.Nested):
                for key in inner.schema.fields:
                    yield {name: [{key: value}] if inner is not field else {key: value}}


@pytest.mark.parametrize("schema", list(taken()))
def test_every_error_of_a_field_has_its_code_and_both_languages(schema: type[ma.Schema]) -> None:
    for body in wrong(schema):
        messages = schema().validate(body)
        said = list(_messages(messages))
        assert all(isinstance(one, FieldMessage) and one.code != NOT_VALID.code for one in said), (body, messages)
        for fault in faults(messages):
            assert re.search("[一-鿿]", fault.zh), fault
            assert not re.search("[一-鿿]", fault.en), fault
            assert "{" not in fault.zh + fault.en, fault


def _messages(messages: Any) -> Iterator[Any]:
    for one in messages.values() if isinstance(messages, dict) else messages:
        if isinstance(one, (dict, list)):
            yield from _messages(one)
        else:
            yield one


def test_a_text_without_a_code_reaches_nobody() -> None:
    (fault,) = faults({"name": ["Some text of a library."]})
    assert (fault.pointer, fault.code, fault.en) == ("/name", "invalid", "This value is not valid")
