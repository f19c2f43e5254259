"""Dates and times are RFC 3339 and nothing else, in bodies, queries, headers and events; answers have one form."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

import marshmallow as ma
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from rfc3339_validator import validate_rfc3339

from services.chassis import fields
from services.chassis.messaging.contract import Event
from tests.chassis.echo import Said
from tests.support.rig import Rig

INSTANT, DATE = fields.Instant(), fields.Date()

DATES_REFUSED = (
    "20260301", "2026-W10-1", "2026-W10", "2026-060", "2026-3-1", "2026-03-1", "2026-03", "2026", "02026-03-01",
    "+2026-03-01", " 2026-03-01", "2026-03-01 ", "2026-03-01\n", "2026-03-01T00:00:00Z", "2026/03/01", "01.03.2026",
    "2026-02-30", "2026-00-01", "2026-13-01", "2026-03-00", "２０２６-03-01", "2026‐03‐01",
    "1899-12-31", "2200-01-01", "",
)  # fmt: skip
INSTANTS_REFUSED = (
    "2026-03-05", "20260305T090000+0800", "20260305T090000Z", "2026-W10-4T09:00:00Z", "2026-064T09:00:00Z",
    "2026-03-05T09:00:00+08:05:43", "2026-03-05T09:00:00+0800", "2026-03-05T09:00:00+08", "2026-03-05T09:00:00+8:00",
    "2026-03-05T09:00:00", "2026-03-05T09:00Z", "2026-03-05T09Z", "2026-03-05T090000Z", "2026-03-05T09:00:00,5Z",
    "2026-03-05T09:00:00.Z", "2026-03-05 09:00:00Z", "2026-03-05_09:00:00Z", "2026-03-05T24:00:00Z",
    "2026-03-05T09:60:00Z", "2026-03-05T09:00:61Z", "2026-03-05T09:00:00+24:00", "2026-03-05T09:00:00+08:60",
    "2026-03-05T09:00:00 Z", " 2026-03-05T09:00:00Z", "2026-03-05T09:00:00Z ", "2026-03-05T09:00:00Z\n",
    "2026-03-05T09:00:00 +08:00", "2026-03-05T09:00:00−08:00", "２０２６-03-05T09:00:00Z", "2026-03-05T09:00:0٠Z",
    "2026-02-30T09:00:00Z", "1899-12-31T23:59:59Z", "2200-01-01T00:00:00Z", "0001-01-01T00:00:00+23:59",
    "9999-12-31T23:59:59-23:59", "2199-12-31T23:59:59-00:01", "1900-01-01T00:00:00+00:01", "now", "",
)  # fmt: skip
LEAP_SECOND = "2016-12-31T23:59:60Z"  # RFC 3339 allows it; nothing here could store it, so it is refused, not moved


def loads(field: ma.fields.Field[Any], value: Any) -> Any:
    """What the field reads; None where it refuses."""
    try:
        return field.deserialize(value)
    except ma.ValidationError:
        return None


@pytest.mark.parametrize("text", DATES_REFUSED)
def test_a_date_of_another_form_is_422(echo: Rig, text: str) -> None:
    answer = echo.post("/measures", {"on": text}, by=echo.person("resident"))
    assert (answer.status_code, answer.json["errors"][0]["pointer"]) == (422, "/on")


@pytest.mark.parametrize("text", [*INSTANTS_REFUSED, LEAP_SECOND])
def test_an_instant_of_another_form_is_422(echo: Rig, text: str) -> None:
    answer = echo.post("/measures", {"at": text}, by=echo.person("resident"))
    assert (answer.status_code, answer.json["errors"][0]["pointer"]) == (422, "/at")


@pytest.mark.parametrize("value", [20260301, 1.5, True, None, ["2026-03-01"], {"day": "2026-03-01"}])
def test_what_is_no_text_is_no_date(value: Any) -> None:
    assert loads(DATE, value) is loads(INSTANT, value) is None


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-05T09:00:00+08:00", "2026-03-05T01:00:00Z", "2026-03-05t01:00:00z", "2026-03-05T01:00:00+00:00",
        "2026-03-05T01:00:00-00:00", "2026-03-05T01:00:00.000Z", "2026-03-05T01:00:00.0000000009Z",
        "2026-03-04T17:30:00-07:30",
    ],
)  # fmt: skip
def test_one_instant_has_one_form_in_answers(echo: Rig, text: str) -> None:
    """However it was sent, and whether it comes from the body or from the database."""
    answer = echo.post("/measures", {"at": text}, by=echo.person("resident"))
    assert answer.json == {"at": "2026-03-05T01:00:00+00:00"}
    local = datetime(2026, 3, 5, 9, tzinfo=ZoneInfo("Asia/Shanghai"))
    assert INSTANT.serialize("at", {"at": local}) == "2026-03-05T01:00:00+00:00"


def test_queries_are_read_as_bodies_are(echo: Rig) -> None:
    li = echo.person("resident")
    for text in ("20260301", "2026-W10-1", " 2026-03-01"):
        assert echo.get(f"/notes?due_on={quote(text)}", by=li).status_code == 422
    for text in ("20260305T090000+0800", "2026-03-05T09:00:00 08:00", "2026-03-05"):
        assert echo.get(f"/notes?due_before={quote(text)}", by=li).status_code == 422
    assert echo.get("/notes?due_on=2026-03-01&due_before=2026-03-05T09:00:00%2B08:00", by=li).status_code == 200


@pytest.mark.parametrize(
    "text", ["20260310T090000Z", "2026-03-10T09:00:00", "2026-W11-2T09:00:00Z", "2026-03-10 09:00Z"]
)
def test_the_time_of_a_simulated_clock_is_rfc_3339(echo: Rig, text: str) -> None:
    answer = echo.get("/notes", by=echo.person("resident"), headers={"X-Wulin-Now": text})
    assert (answer.status_code, answer.json["code"]) == (400, "malformed")


# ---- events ------------------------------------------------------------------------------------------------


class Dated(Event, name="echo.dated", version=1, consumers=()):
    """An event with a date and an instant."""

    on: date
    at: datetime
    until: date | None = None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("on", "20260301"),
        ("on", "2026-W10-1"),
        ("until", "2026-060"),
        ("at", "20260305T090000+0800"),
        ("at", LEAP_SECOND),
    ],
)
def test_an_event_with_another_form_is_refused(name: str, text: str) -> None:
    good = {"on": "2026-03-01", "at": "2026-03-05T09:00:00+08:00", "until": None}
    assert Dated.schema.load(good).at == datetime(2026, 3, 5, 1, tzinfo=UTC)
    with pytest.raises(ma.ValidationError) as refused:
        Dated.schema.load(good | {name: text})
    assert list(refused.value.messages) == [name]


@pytest.mark.parametrize("text", ["20260310T010000Z", "2026-W11-2T01:00:00Z", "2026-03-10T01:00:00", "yesterday"])
def test_an_event_whose_own_time_has_another_form_is_parked(echo: Rig, text: str) -> None:
    delivery = echo.delivery(Said(note_id=echo.community_id, words="hello", weight=1))
    delivery = replace(delivery, headers=delivery.headers | {"ce-time": text})
    echo.consumer.take([delivery])
    assert echo.outcome(delivery) == "parked: unreadable"


# ---- whatever the text -------------------------------------------------------------------------------------

ZONES = st.one_of(
    st.sampled_from([ZoneInfo(name) for name in ("Asia/Shanghai", "Asia/Kathmandu", "America/St_Johns", "UTC")]),
    st.timedeltas(timedelta(hours=-23, minutes=-59), timedelta(hours=23, minutes=59)).map(timezone),
)
MOMENTS = st.datetimes(datetime(1900, 1, 3), datetime(2199, 12, 29), timezones=ZONES)  # noqa: DTZ001  (as it takes them)
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
WRITTEN = st.builds(
    "{}{}{:02}:{:02}:{:02}{}{}".format,
    DAYS,
    st.sampled_from("Tt"),
    st.integers(0, 23),
    st.integers(0, 59),
    st.integers(0, 59),
    st.one_of(st.just(""), st.integers(0, 10**9 - 1).map(".{}".format)),
    st.one_of(
        st.sampled_from("Zz"),
        st.builds("{}{:02}:{:02}".format, st.sampled_from("+-"), st.integers(0, 23), st.integers(0, 59)),
    ),
)
SIGNS = st.sampled_from("0123456789-+:.,TtZzW wW\t\n\u00a0\u0660\uff10\u2212/_")


@st.composite
def spoilt(draw: st.DrawFn, written: st.SearchStrategy[Any]) -> str:
    """A text that is near one of the right form: with a sign put in, left out, changed or doubled."""
    text = str(draw(written))
    at = draw(st.integers(0, len(text)))
    until = draw(st.integers(at, min(len(text), at + 2)))
    return text[:at] + draw(st.text(SIGNS, max_size=2)) + text[until:]


@given(WRITTEN)
def test_every_instant_of_rfc_3339_is_read(text: str) -> None:
    """By what its parts say; the years are as far as rules can reckon."""
    assert validate_rfc3339(text.upper())
    read = loads(INSTANT, text)
    part = text.upper()
    clock, offset = (part[:-1], "+00:00") if part.endswith("Z") else (part[:-6], part[-6:])
    away = timedelta(hours=int(offset[1:3]), minutes=int(offset[4:6])) * (-1 if offset[0] == "-" else 1)
    whole, _, fraction = clock.partition(".")
    meant = datetime.strptime(whole + "+0000", "%Y-%m-%dT%H:%M:%S%z") - away
    meant += timedelta(microseconds=int((fraction + "000000")[:6]))
    assert read == (meant if 1900 <= meant.year < 2200 else None)


@given(spoilt(WRITTEN))
@example(LEAP_SECOND)
@example("2026-03-01 10:00:00Z")  # ISO 8601, which Python reads, and not RFC 3339
@example("20260301T100000Z")
def test_no_other_instant_is_read(text: str) -> None:
    if loads(INSTANT, text) is not None:
        assert validate_rfc3339(text.upper())


@given(spoilt(DAYS))
def test_no_other_date_is_read(text: str) -> None:
    if loads(DATE, text) is not None:
        assert len(text) == 10
        assert validate_rfc3339(f"{text}T00:00:00Z")


@given(st.text(max_size=30))
def test_no_text_at_all_breaks_a_field(text: str) -> None:
    for field in (DATE, INSTANT):
        loads(field, text)


@given(DAYS)
def test_every_date_is_read_as_it_was_written(day: date) -> None:
    assert loads(DATE, DATE.serialize("on", {"on": day})) == day


@given(MOMENTS, ZONES)
def test_every_instant_is_written_once_and_read_again(at: datetime, zone: Any) -> None:
    """One form for one instant, whatever zone it was made in; what we write, our own readers take."""
    assume(at.utcoffset() is not None)
    text = INSTANT.serialize("at", {"at": at})
    assert text == INSTANT.serialize("at", {"at": at.astimezone(zone)})
    assert validate_rfc3339(text)
    assert loads(INSTANT, text) == at.astimezone(UTC)  # Python calls no local time equal that a clock shows twice
    event = Dated(on=at.date(), at=at.astimezone(UTC))
    assert Dated.schema.load(json.loads(json.dumps(event.data()))) == event


def test_an_instant_without_a_zone_is_never_written() -> None:
    with pytest.raises(ValueError, match="zone"):
        INSTANT.serialize("at", {"at": datetime(2026, 3, 5, 9)})  # noqa: DTZ001  (the mistake that is meant)
