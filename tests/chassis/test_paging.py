"""Lists come in pages that neither repeat nor skip, whatever is written in between."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from tests.support.rig import Caller, Rig


def pages(rig: Rig, path: str, by: Caller) -> list[list[str]]:
    """All pages of a list, two rows each, following the links."""
    found, address = [], f"{path}?limit=2"
    while address:
        answer = rig.get(address, by=by)
        assert answer.status_code == 200, answer.json
        found.append([row["words"] for row in answer.json["items"]])
        link = answer.headers.get("Link")
        assert (link is None) == (answer.json["next"] is None)
        address = link.split(">")[0].strip("<") if link else ""
    return found


def test_pages_follow_each_other_to_the_end(echo: Rig) -> None:
    li = echo.person("resident")
    assert pages(echo, "/notes", li) == [[]]
    for number in range(5):
        echo.made("/notes", {"words": f"note {number}"}, by=li)
        echo.pass_time(minutes=1)
    assert pages(echo, "/notes", li) == [["note 4", "note 3"], ["note 2", "note 1"], ["note 0"]]
    assert pages(echo, "/words", li) == [["note 0", "note 1"], ["note 2", "note 3"], ["note 4"]]
    assert pages(echo, "/versions", li) == [["note 0", "note 1"], ["note 2", "note 3"], ["note 4"]]


def test_an_exact_page_has_no_next(echo: Rig) -> None:
    li = echo.person("resident")
    for number in range(2):
        echo.made("/notes", {"words": f"note {number}"}, by=li)
    answer = echo.read("/words?limit=2", by=li)
    assert (len(answer["items"]), answer["next"]) == (2, None)


def test_what_is_written_meanwhile_neither_repeats_nor_skips(echo: Rig) -> None:
    li = echo.person("resident")
    for word in ("b", "d", "f"):
        echo.made("/notes", {"words": word}, by=li)
    first = echo.read("/words?limit=2", by=li)
    for word in ("a", "c", "e"):
        echo.made("/notes", {"words": word}, by=li)
    rest = echo.read(f"/words?limit=100&cursor={first['next']}", by=li)
    assert [row["words"] for row in first["items"] + rest["items"]] == ["b", "d", "e", "f"]


def test_a_filter_travels_with_the_link(echo: Rig) -> None:
    li = echo.person("resident")
    for number in range(4):
        note = echo.made("/notes", {"words": f"note {number}"}, by=li)
        if number != 2:
            echo.post(f"/notes/{note['id']}/close", by=li)
    first = echo.get("/notes?state=closed&limit=2", by=li)
    assert "state=closed" in first.headers["Link"]
    rest = echo.read(first.headers["Link"].split(">")[0].strip("<"), by=li)
    assert len(first.json["items"]) + len(rest["items"]) == 3


def test_a_link_repeats_the_query_as_it_was_sent(echo: Rig) -> None:
    """Not encoded anew: that makes it up to three times as long, and what no link may hold is encoded still."""
    li = echo.person("resident")
    for number in range(3):
        echo.made("/notes", {"words": f"note {number}"}, by=li)
    sent = "due_before=2026-12-31T00:00:00%2B08:00&state=%6Fpen&limit=1"
    first = echo.get(f"/notes?{sent}", by=li)
    head = f"</v1/communities/{echo.slug}/notes?{sent}&cursor="
    second = echo.get(first.headers["Link"].removeprefix("<").split(">")[0].replace("cursor", "%63ursor"), by=li)
    third = echo.get(second.headers["Link"].split(">")[0].strip("<"), by=li)
    assert [answer.headers["Link"].count("ursor=") for answer in (first, second)] == [1, 1]
    assert first.headers["Link"].startswith(head)
    assert second.headers["Link"].startswith(head)
    assert "Link" not in third.headers
    assert len({answer.json["items"][0]["id"] for answer in (first, second, third)}) == 3


def closed(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    "cursor",
    [
        "x",
        "社区",
        "%00",
        "",
        closed([]),
        closed({}),
        closed("ab"),
        closed(None),
        closed([1, 2]),
        closed([None, None]),
        closed([["a"], {}]),
        closed(["a", "not-an-id"]),
        closed(["a\x00b", "0198c1a4-7f3e-7000-8000-000000000001"]),
        closed(["\ud800", "0198c1a4-7f3e-7000-8000-000000000001"]),
        closed(["1" * 30, "0198c1a4-7f3e-7000-8000-000000000001", "more"]),
    ],
)
def test_a_cursor_that_was_not_made_here(echo: Rig, cursor: str) -> None:
    answer = echo.get(f"/words?cursor={cursor}", by=echo.person("resident"))
    assert (answer.status_code, answer.json["code"]) == (422, "invalid")
    assert answer.json["errors"][0]["pointer"] == "/cursor"


@pytest.mark.parametrize("number", ["1" * 30, "-" + "9" * 19, "1_0", " 1", "x", "1.5", "٣"])
def test_a_cursor_with_a_number_that_none_has(echo: Rig, number: str) -> None:
    cursor = closed([number, "0198c1a4-7f3e-7000-8000-000000000001"])
    answer = echo.get(f"/versions?cursor={cursor}", by=echo.person("resident"))
    assert answer.status_code in (200, 422)


@pytest.mark.parametrize("day", ["0001-01-01T00:00:00", "9999-12-31T23:59:59.999999+00:00", "2026-W01-1", "٢٠٢٦-01-01"])
def test_a_cursor_with_an_instant_at_the_edge(echo: Rig, day: str) -> None:
    cursor = closed([day, "0198c1a4-7f3e-7000-8000-000000000001"])
    assert echo.get(f"/notes?cursor={cursor}", by=echo.person("resident")).status_code in (200, 422)
