"""Finding people although their names are encrypted, and noticing that somebody is there already."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
from sqlalchemy import text

from tests.gateway.conftest import DirectoryRig
from tests.support.rig import if_match

GULI = {"name": "阿依古丽·买买提", "phone": "13900000002", "login": "guli", "roles": ["volunteer"]}
GANG = {"name": "王小刚", "phone": "0731 8888 0001"}
ANNA = {"name": "Anna Schmidt", "login": "anna"}


def found(directory: DirectoryRig, query: str) -> list[str]:
    return [one["name"] for one in directory.read(f"/people?{query}", by=directory.station)["items"]]


@pytest.fixture
def three(directory: DirectoryRig) -> list[dict[str, Any]]:
    return [directory.made("/people", one, by=directory.station) for one in (GULI, GANG, ANNA)]


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    ("typed", "whom"),
    [
        ("阿依古丽·买买提", GULI),
        ("阿依古丽买买提", GULI),
        ("古丽", GULI),
        ("丽买买", GULI),
        ("139 0000 0002", GULI),
        ("0002", GULI),
        ("００02", GULI),
        ("GULI", GULI),
        ("王小刚", GANG),
        ("小刚 ", GANG),
        ("0731-88880001", GANG),
        ("ANNA schmidt", ANNA),
        ("schm", ANNA),
    ],
)
def test_the_station_finds_people_by_what_it_knows(directory: DirectoryRig, typed: str, whom: dict[str, Any]) -> None:
    assert found(directory, f"q={quote(typed)}") == [whom["name"]]


@pytest.mark.usefixtures("three")
def test_other_texts_find_nobody(directory: DirectoryRig) -> None:
    for typed in ("王刚", "刚小", "小刚子", "9999", "000", "gu", "。。", "13900000001"):
        assert found(directory, f"q={quote(typed)}") == [], typed


def test_a_search_is_for_the_station(directory: DirectoryRig) -> None:
    assert directory.get("/people?q=李", by=directory.station).status_code == 422
    for role in ("resident", "team_leader", "social_worker", "auditor", "shop"):
        assert directory.get("/people?q=李梅", by=directory.person(role)).status_code == 403
    assert directory.get("/people?q=李梅", by=directory.client("people:read")).status_code == 403
    assert directory.get("/people?q=李梅", by=directory.admin).status_code == 200


def test_a_search_follows_changes_and_stays_in_the_community(directory: DirectoryRig, three: list[Any]) -> None:
    guli = three[0]
    path = f"/people/{guli['id']}"
    changes = {"name": "阿依古丽·艾力", "phone": "13900000003"}
    changed = directory.patch(path, changes, by=directory.station, headers=if_match(guli)).json
    assert (found(directory, "q=买买提"), found(directory, "q=0002")) == ([], [])
    assert found(directory, "q=艾力") == found(directory, "q=0003") == [changed["name"]]
    assert directory.other.read("/people?q=艾力", by=directory.other.admin)["items"] == []
    directory.let_leave(guli["id"])
    assert (found(directory, "q=0003"), found(directory, "q=guli")) == ([], [])
    assert found(directory, "q=艾力&state=left") == [changed["name"]]


@pytest.mark.usefixtures("three")
def test_people_are_listed_by_role_and_state(directory: DirectoryRig) -> None:
    assert found(directory, "role=volunteer") == [GULI["name"]]
    assert found(directory, "role=volunteer&q=小刚") == []
    suspended = directory.read("/people?q=小刚", by=directory.station)["items"][0]
    directory.made(f"/people/{suspended['id']}/suspend", by=directory.admin)
    assert found(directory, "state=suspended") == [GANG["name"]]
    assert GANG["name"] not in found(directory, "state=active")
    assert directory.get("/people?role=king", by=directory.station).status_code == 422


@pytest.mark.usefixtures("three")
def test_the_index_has_no_readable_text(directory: DirectoryRig) -> None:
    with directory.tx() as tx:
        rows = [row.line for row in tx.all(text("select search_terms::text as line from search_terms"))]
    assert rows
    for secret in ("古丽", "0002", "guli"):
        assert not any(secret in row or secret.encode().hex() in row for row in rows)


def test_a_namesake_is_added_only_on_purpose(directory: DirectoryRig, three: list[Any]) -> None:
    again = {"name": " anna　ＳＣＨＭＩＤＴ"}
    refused = directory.post("/people", again, by=directory.station)
    assert (refused.status_code, refused.json["code"]) == (409, "person_similar")
    assert refused.json["similar"] == [{"id": three[2]["id"], "display_name": "A**", "state": "active"}]
    assert directory.post("/people", again | {"similar_ok": True}, by=directory.station).status_code == 201
    assert directory.post("/people", {"name": "Anna"}, by=directory.station).status_code == 201
    assert directory.other.post("/people", again, by=directory.other.admin).status_code == 201


def test_a_namesake_who_left_is_shown_too(directory: DirectoryRig, three: list[Any]) -> None:
    directory.let_leave(three[0]["id"])
    refused = directory.post("/people", {"name": GULI["name"]}, by=directory.station)
    assert [one["state"] for one in refused.json["similar"]] == ["left"]
