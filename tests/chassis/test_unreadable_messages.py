"""Messages that fit no contract: they are parked, and the next one is done."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import NOBODY
from services.chassis.messaging import deferred
from services.chassis.messaging.deferred import Delivery
from tests.chassis.deliveries import event_id, parked_under, said, tallied
from tests.support.rig import Rig


def test_a_message_without_an_id_is_kept_once_however_often_the_broker_brings_it(echo: Rig) -> None:
    """A quorum queue counts its deliveries in a header."""
    headers = {"ce-type": "echo.said.v1", "mark": str(new_id())}
    body = json.dumps({"mark": str(new_id())}).encode()
    for count in range(3):
        echo.consumer.take([Delivery(headers | {"x-delivery-count": str(count)}, body, "echo")])
    assert len(parked_under(echo, body)) == 1


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"ce-type": "echo.said.v2"}, id="a version of tomorrow"),
        pytest.param({"ce-type": "echo.mumbled.v1"}, id="an event that echo does not consume"),
        pytest.param({"ce-type": ""}, id="no type"),
        pytest.param({"ce-time": "yesterday"}, id="no time"),
        pytest.param({"ce-time": "2026-03-10T01:00:00"}, id="a time without offset"),
        pytest.param({"ce-sequence": "first"}, id="a sequence in words"),
        pytest.param({"ce-sequence": "9" * 30}, id="a sequence that no column holds"),
    ],
)
def test_nonsense_in_the_envelope_parks(echo: Rig, changed: dict[str, str]) -> None:
    delivery = echo.delivery(said())
    bad, good = replace(delivery, headers=delivery.headers | changed), said()
    echo.consumer.take([bad, echo.delivery(good)])
    assert (echo.outcome(bad), tallied(echo, good)) == ("parked: unreadable", 1)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"{", id="cut off"),
        pytest.param(b"\xff", id="not UTF-8"),
        pytest.param(b"[]", id="no object"),
        pytest.param(b"null", id="null"),
        pytest.param(b"[" * 100_000, id="deeper than the stack"),
        pytest.param(b'{"note_id": "0198c1a4-7f3e-7000-8000-000000000001", "words": "x"}', id="a field missing"),
        pytest.param(
            b'{"note_id": "0198c1a4-7f3e-7000-8000-000000000001", "words": "x", "weight": "1"}', id="a number in words"
        ),
        pytest.param(
            b'{"note_id": "0198c1a4-7f3e-7000-8000-000000000001", "words": "x\\u0000", "weight": 1}', id="NUL in text"
        ),
    ],
)
def test_nonsense_in_the_body_parks(echo: Rig, body: bytes) -> None:
    bad, good = replace(echo.delivery(said()), body=body), said()
    echo.consumer.take([bad, echo.delivery(good)])
    assert (echo.outcome(bad), tallied(echo, good)) == ("parked: unreadable", 1)


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({}, id="none at all"),
        pytest.param({"ce-id": "7", "ce-community": "here"}, id="ids that are none"),
        pytest.param({"ce-id": None}, id="no id"),
        pytest.param({"ce-community": None}, id="no community"),
        pytest.param({"x\x00y": "a\x00b", "ce-id": "\x00"}, id="NUL"),
        pytest.param({"ce-cause": "a\x00b"}, id="NUL in the cause"),
    ],
)
def test_headers_that_nothing_can_be_made_of(echo: Rig, headers: dict[str, Any]) -> None:
    """Kept once for a person, however often they come, of no community where they name none; the worker lives on."""
    delivery, good = echo.delivery(said()), said()
    given = {key: value for key, value in (delivery.headers | headers).items() if value is not None} if headers else {}
    body = json.dumps({"mark": str(new_id())}).encode()
    echo.consumer.take([Delivery(given, body, "echo"), echo.delivery(good)])
    echo.consumer.take([Delivery(given, body, "echo")])
    assert tallied(echo, good) == 1
    with echo.database.as_clerk() as clerk:
        kept = clerk.execute(
            select(deferred.deferred.c.community_id, deferred.deferred.c.state, deferred.deferred.c.reason).where(
                deferred.deferred.c.body == body
            )
        ).one()
    assert (kept.state, kept.reason) == ("parked", "unreadable")
    assert kept.community_id in (NOBODY, echo.community_id)


def test_who_names_no_community_is_found_by_its_id(echo: Rig) -> None:
    """Whoever looks for the message knows it by the id that its sender gave it."""
    delivery = echo.delivery(said())
    echo.consumer.take([replace(delivery, headers=delivery.headers | {"ce-community": "here"})])
    assert parked_under(echo, delivery.body) == [event_id(delivery)]


def test_unknown_fields_are_left_aside(echo: Rig) -> None:
    event = said()
    delivery = replace(echo.delivery(event), body=json.dumps(event.data() | {"newer": [1]}).encode())
    echo.consumer.take([delivery])
    assert (echo.outcome(delivery), tallied(echo, event)) == ("done", 1)
