"""Bodies are read strictly: ambiguous JSON is refused, nothing is coerced, and no body is a 500."""

from __future__ import annotations

import json
from typing import Any

import pytest
from werkzeug.test import TestResponse

from tests.support.rig import Caller, Rig


def send(rig: Rig, by: Caller, raw: bytes | str, *, kind: str = "application/json") -> TestResponse:
    """`raw` as the body of a measure."""
    with rig.prepared.app.test_client() as client:
        return client.post(
            f"/v1/communities/{rig.slug}/measures",
            data=raw,
            headers={"Authorization": f"Bearer {by.token}", "Content-Type": kind, "Accept-Language": "en"},
        )


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param("{", id="cut off"),
        pytest.param('{"count": 1} {}', id="two documents"),
        pytest.param('{"count": 1, "count": 2}', id="the same key twice"),
        pytest.param('{"extra": {"a": 1, "a": 2}}', id="the same key twice, further in"),
        pytest.param('{"extra": NaN}', id="NaN"),
        pytest.param('{"extra": -Infinity}', id="infinity"),
        pytest.param('{"extra": 1e999}', id="a number that becomes infinity"),
        pytest.param('{"count": 1234567890123456789}', id="19 digits"),
        pytest.param('{"extra": -1234567890123456789}', id="19 digits below zero"),
        pytest.param('{"extra": ' + "[" * 21 + "]" * 21 + "}", id="deeper than 20"),
        pytest.param('{"extra": ' + "[" * 100_000 + "]" * 100_000 + "}", id="deeper than the stack"),
        pytest.param('{"extra": [' + "0," * 21_000 + "0]}", id="more than 20,000 values"),
        pytest.param(b'{"label": "\xff"}', id="not UTF-8"),
        pytest.param(b'{"label": "\xed\xa0\x80"}', id="a surrogate in UTF-8"),
        pytest.param(b'\xef\xbb\xbf{"count": 1}', id="a byte order mark"),
        pytest.param('{"label": "a\x00b"}', id="a bare control character"),
    ],
)
def test_what_is_not_one_plain_document_is_malformed(echo: Rig, raw: bytes | str) -> None:
    answer = send(echo, echo.person("resident"), raw)
    assert (answer.status_code, answer.json["code"]) == (400, "malformed")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("count", True),
        ("count", "1"),
        ("count", 1.0),
        ("count", 1.5),
        ("count", None),
        ("count", -1),
        ("flag", "true"),
        ("flag", 1),
        ("flag", 0),
        ("label", 7),
        ("label", ""),
        ("label", "   "),
        ("label", "a" * 21),
        ("label", "a\x00b"),
        ("label", "\ud800"),
        ("on", "2026-02-30"),
        ("on", 20260101),
        ("on", "9999-12-31"),
        ("at", "2026-01-01T00:00:00"),
        ("at", "yesterday"),
        ("at", "0001-01-01T00:00:00+08:00"),
        ("at", "9999-12-31T23:59:59-08:00"),
        ("who", "not-an-id"),
        ("who", 5),
        ("kind", "best"),
        ("kind", ["good"]),
        ("unheard_of", 1),
        ("unheard_of\x00", 1),
        ("\ud800", 1),
        ("extra", "a\x00b"),
        ("extra", {"deep": ["\udfff"]}),
        ("extra", {"a\x00b": 1}),
    ],
)
def test_nothing_is_coerced_and_the_field_is_named(echo: Rig, field: str, value: Any) -> None:
    answer = send(echo, echo.person("resident"), json.dumps({field: value}))
    assert (answer.status_code, answer.json["code"]) == (422, "invalid")
    fault = answer.json["errors"][0]
    assert fault["pointer"] == ("" if "\x00" in field or "\ud800" in field else f"/{field}" + _further(value))
    assert fault["message"]
    assert fault["code"] == ("unknown_field" if field == "unheard_of" else fault["code"])


def _further(value: Any) -> str:
    """Where in the value the fault lies: the object for a bad name, the text itself for a bad text."""
    return "/deep/0" if isinstance(value, dict) and "deep" in value else ""


def test_what_is_meant_is_understood(echo: Rig) -> None:
    body = {
        "count": 10**18 - 1,
        "label": "邻里互助 𠀀",
        "flag": False,
        "on": "2026-02-28",
        "at": "2026-01-01T00:00:00+00:00",
        "who": "0198c1a4-7f3e-7000-8000-000000000001",
        "kind": "good",
        "extra": {"a": [1, 2.5, None, "\\u0000 written, not meant"]},
    }
    answer = send(echo, echo.person("resident"), json.dumps(body))
    assert (answer.status_code, answer.json) == (200, body)
    deep: Any = 1
    for _ in range(18):
        deep = [deep]
    assert send(echo, echo.person("resident"), json.dumps({"extra": deep})).json == {"extra": deep}


def test_an_empty_body_is_an_empty_object(echo: Rig) -> None:
    assert send(echo, echo.person("resident"), "").json == {}
    assert send(echo, echo.person("resident"), " \n", kind="text/plain").json == {}


@pytest.mark.parametrize("raw", ["[]", '"a"', "1", "null"])
def test_a_body_that_is_no_object_is_invalid(echo: Rig, raw: str) -> None:
    answer = send(echo, echo.person("resident"), raw)
    assert answer.status_code in (200, 422)
    assert (raw == "null") == (answer.status_code == 200)


def test_a_body_must_say_that_it_is_json(echo: Rig) -> None:
    answer = send(echo, echo.person("resident"), "count=1", kind="application/x-www-form-urlencoded")
    assert (answer.status_code, answer.json["code"]) == (415, "not_json")


def test_a_body_has_a_limit(echo: Rig) -> None:
    answer = send(echo, echo.person("resident"), json.dumps({"label": "a" * 300_000}))
    assert (answer.status_code, answer.json["code"]) == (413, "body_too_large")


def test_pointers_are_escaped(echo: Rig) -> None:
    answer = send(echo, echo.person("resident"), json.dumps({"a/b~c": 1}))
    assert answer.json["errors"] == [
        {"pointer": "/a~1b~0c", "code": "unknown_field", "message": "There is no such field"}
    ]


def test_queries_are_strict_too(echo: Rig) -> None:
    li = echo.person("resident")
    for query in ("limit=0", "limit=101", "limit=x", "state=lost", "colour=red", "cursor=" + "a" * 501, "state=%00"):
        answer = echo.get(f"/notes?{query}", by=li)
        assert (answer.status_code, answer.json["code"]) == (422, "invalid"), query
