"""If-Match: a change, an approval, a payment concerns the version that the caller has read, or nothing happens."""

from __future__ import annotations

from typing import Any

import pytest
from werkzeug.test import TestResponse

from services.chassis.http.routes import Api
from services.document import parts
from services.document.operations import document_of
from tests.chassis.echo import Note
from tests.support.rig import Rig

NEW = {"words": "changed"}


def status_and_code(answer: TestResponse) -> tuple[int, str]:
    return answer.status_code, answer.json["code"]


def note_of(echo: Rig) -> dict[str, Any]:
    made: dict[str, Any] = echo.made("/notes", {"words": "hello"}, by=echo.person("resident"))
    return made


@pytest.mark.parametrize("given", ['"1"', "*", ' "1" ', '"9", "1"', 'W/"1", "1"', '"9" , , "1"'])
def test_a_change_accepts_what_rfc_9110_says(echo: Rig, given: str) -> None:
    path, station = f"/notes/{note_of(echo)['id']}", echo.person("station")
    changed = echo.patch(path, NEW, by=station, headers={"If-Match": given})
    assert (changed.status_code, changed.headers["ETag"]) == (200, '"2"')


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        (None, (428, "if_match_required")),
        ("", (428, "if_match_required")),
        ('"2"', (412, "version_stale")),
        ('"2", "3"', (412, "version_stale")),
        ('W/"1"', (412, "version_stale")),  # If-Match compares strongly
        ('"11"', (412, "version_stale")),
        ("1", (400, "if_match_invalid")),
        ('"1', (400, "if_match_invalid")),
        ('*, "1"', (400, "if_match_invalid")),
        ('"2" "1"', (400, "if_match_invalid")),
        ('x"1"', (400, "if_match_invalid")),
        ('w/"1"', (400, "if_match_invalid")),
    ],
)
def test_a_change_refuses_another_version(echo: Rig, given: str | None, refusal: tuple[int, str]) -> None:
    path, station = f"/notes/{note_of(echo)['id']}", echo.person("station")
    headers = {} if given is None else {"If-Match": given}
    assert status_and_code(echo.patch(path, NEW, by=station, headers=headers)) == refusal
    assert echo.read(path, by=station)["words"] == "hello"


@pytest.mark.parametrize(
    ("given", "status"),
    [(None, 428), ("*", 428), ('"1", "2"', 428), ('W/"1"', 428), ("1", 428), ('"2"', 412), ('"1"', 200)],
)
def test_an_approval_names_the_one_version_that_was_read(echo: Rig, given: str | None, status: int) -> None:
    path, station = f"/notes/{note_of(echo)['id']}", echo.person("station")
    answer = echo.post(f"{path}/publish", by=station, headers={} if given is None else {"If-Match": given})
    assert answer.status_code == status
    assert echo.read(path, by=station)["state"] == ("published" if status == 200 else "open")


@pytest.mark.parametrize("given", ['"1"', "*", "nonsense", ""])
def test_a_route_without_versions_refuses_if_match(echo: Rig, given: str) -> None:
    """Also a read: a condition that is not evaluated would be taken as met."""
    li, note = echo.person("resident"), note_of(echo)
    headers = {"If-Match": given}
    for answer in (
        echo.post("/notes", {"words": 7}, by=li, headers=headers),  # before the body is read
        echo.post(f"/notes/{note['id']}/close", by=li, headers=headers),
        echo.get(f"/notes/{note['id']}", by=li, headers=headers),
        echo.get("/notes", by=li, headers=headers),
        echo.get("/board", by=None, headers=headers),
    ):
        assert status_and_code(answer) == (400, "if_match_not_used")
        assert answer.json["title"] == "This call does not use the If-Match header; please leave it out"
    assert status_and_code(echo.get("/notes", by=None, headers=headers)) == (401, "unauthorized")
    assert status_and_code(echo.post("/notes", {}, by=echo.person("shop"), headers=headers)) == (403, "role_missing")


def test_a_view_that_forgets_the_version_changes_nothing(echo: Rig, caplog: pytest.LogCaptureFixture) -> None:
    """A mistake of the programmer, not of the caller: 500, and the transaction is rolled back."""
    path, station = f"/notes/{note_of(echo)['id']}", echo.person("station")
    for forgetful in ("careless", "undeclared"):
        headers = {"If-Match": '"1"'} if forgetful == "careless" else {}
        answer = echo.put(f"{path}/{forgetful}", NEW, by=station, headers=headers)
        assert status_and_code(answer) == (500, "internal_error")
        assert "must_match" in caplog.text
        caplog.clear()
        assert echo.read(path, by=station)["words"] == "hello"


def test_a_read_cannot_be_declared_versioned() -> None:
    api = Api()
    for declared in ({"versioned": True}, {"approves": True}):
        with pytest.raises(TypeError, match="reads"):

            @api.get("/things", roles={"resident"}, **declared)
            def things() -> Note:
                raise AssertionError


def test_the_document_names_the_header_where_it_is_required(echo: Rig) -> None:
    document = document_of("echo", echo.prepared.service.apis)["paths"]

    def headers(path: str, method: str) -> set[str]:
        parameters = document[f"/v1/communities/{{community}}{path}"][method].get("parameters", [])
        return {one.get("$ref", "").rpartition("/")[2] for one in parameters} & {"IfMatch", "IfMatchOne"}

    assert headers("/notes/{note_id}", "patch") == {"IfMatch"}
    assert headers("/notes/{note_id}/publish", "post") == {"IfMatchOne"}
    assert headers("/notes/{note_id}", "get") == set()
    assert headers("/notes/{note_id}/close", "post") == set()
    for name in ("IfMatch", "IfMatchOne"):
        assert (parts.PARAMETERS[name]["in"], parts.PARAMETERS[name]["required"]) == ("header", True)
