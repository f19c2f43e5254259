"""The checks of a request have one order, and the first that fails answers: it hides what lies behind it."""

from __future__ import annotations

from typing import Any

import pytest
from werkzeug.test import TestResponse

from services.chassis.database.tables import new_id
from services.chassis.http.routes import Api
from tests.chassis.echo import Note
from tests.support.rig import Rig

NOTE = {"words": "hello"}


def status_and_code(answer: TestResponse) -> tuple[int, str]:
    return answer.status_code, answer.json["code"]


def test_each_check_hides_those_behind_it(echo: Rig) -> None:
    """The same bad request, with one mistake less each time."""
    li, wang = echo.person("resident"), echo.person("shop")
    wrong: dict[str, Any] = {"words": 7}
    elsewhere = f"/v1/communities/{echo.other.slug}/notes"
    assert status_and_code(echo.post(elsewhere, wrong, by=None, key="")) == (401, "unauthorized")
    assert status_and_code(echo.post(elsewhere, wrong, by=wang, key="")) == (404, "not_found")
    assert status_and_code(echo.post("/notes", wrong, by=wang, key="")) == (403, "role_missing")
    assert status_and_code(echo.post("/notes", wrong, by=li, key="")) == (400, "idempotency_key_required")
    broken = {"Idempotency-Key": "k", "Content-Type": "application/json", "Authorization": f"Bearer {li.token}"}
    with echo.prepared.app.test_client() as client:
        answer = client.post(f"/v1/communities/{echo.slug}/notes", data="{", headers=broken)
    assert status_and_code(answer) == (400, "malformed")
    assert status_and_code(echo.post("/notes", wrong, by=li)) == (422, "invalid")
    assert status_and_code(echo.post("/notes", {"words": "taken"}, by=li)) == (409, "words_taken")
    assert echo.post("/notes", NOTE, by=li).status_code == 201


def test_object_then_version_then_state(echo: Rig) -> None:
    station = echo.person("station")
    note = echo.made("/notes", NOTE, by=echo.person("resident"))
    path, new = f"/notes/{note['id']}", {"words": "changed"}
    assert status_and_code(echo.patch(f"/notes/{new_id()}", {"words": ""}, by=station)) == (422, "invalid")
    assert status_and_code(echo.patch(f"/notes/{new_id()}", new, by=station)) == (404, "not_found")
    assert status_and_code(echo.patch(path, new, by=station)) == (428, "if_match_required")
    assert status_and_code(echo.patch(path, new, by=station, headers={"If-Match": '"9"'})) == (412, "version_stale")
    changed = echo.patch(path, new, by=station, headers={"If-Match": '"1"'})
    assert (changed.status_code, changed.headers["ETag"], changed.json["words"]) == (200, '"2"', "changed")
    closed = echo.post(f"{path}/close", by=echo.person("resident"))
    assert closed.status_code == 200
    assert status_and_code(echo.patch(path, new, by=station, headers={"If-Match": '"2"'})) == (412, "version_stale")
    refused = echo.patch(path, new, by=station, headers={"If-Match": closed.headers["ETag"]})
    assert status_and_code(refused) == (409, "wrong_state")
    assert (refused.json["state"], refused.json["allowed"]) == ("closed", ["open"])


def test_anothers_note_is_as_unknown_as_none(echo: Rig) -> None:
    theirs = echo.other.made("/notes", NOTE, by=echo.other.person("resident"))
    station = echo.person("station")
    for note_id in (theirs["id"], new_id()):
        assert status_and_code(echo.get(f"/notes/{note_id}", by=station)) == (404, "not_found")
        assert status_and_code(echo.patch(f"/notes/{note_id}", NOTE, by=station, headers={"If-Match": '"1"'})) == (
            404,
            "not_found",
        )


def test_roles_include_others_and_auditors_only_read(echo: Rig) -> None:
    leader, admin, auditor = echo.person("team_leader"), echo.person("admin"), echo.person("auditor")
    note = echo.made("/notes", NOTE, by=leader)  # a team leader is a volunteer is a resident
    assert echo.get(f"/notes/{note['id']}", by=auditor).status_code == 200
    assert status_and_code(echo.post("/notes", NOTE, by=auditor)) == (403, "role_missing")
    assert echo.patch(f"/notes/{note['id']}", {"words": "by admin"}, by=admin, headers={"If-Match": '"1"'}).json == {
        "id": note["id"],
        "words": "by admin",
        "parts": ["by", "admin"],
        "state": "open",
        "code": None,
    }
    assert status_and_code(echo.post("/notes", NOTE, by=admin)) == (
        403,
        "role_missing",
    )  # an admin is no resident by that


def test_clients_are_permitted_by_scope_alone(echo: Rig) -> None:
    reader, writer = echo.client("notes:read"), echo.client("notes:write")
    assert echo.get("/notes", by=reader).status_code == 200
    lacking = echo.post("/notes", NOTE, by=reader)
    assert (*status_and_code(lacking), lacking.json["scope"]) == (403, "insufficient_scope", "notes:write")
    assert lacking.headers["WWW-Authenticate"] == (
        'Bearer realm="wulin", error="insufficient_scope", scope="notes:write"'  # RFC 6750
    )
    assert echo.post("/notes", NOTE, by=writer).status_code == 201
    assert status_and_code(echo.get("/notes", by=writer)) == (403, "insufficient_scope")
    never = echo.get("/words", by=echo.client("words:read"))  # a route without a scope
    assert status_and_code(never) == (403, "not_for_clients")
    assert "WWW-Authenticate" not in never.headers


def test_a_refusal_says_whether_a_role_or_a_rule_is_missing(echo: Rig) -> None:
    note = echo.made("/notes", NOTE, by=echo.person("resident"))
    role = echo.patch(f"/notes/{note['id']}", NOTE, by=echo.person("resident"))
    assert (*status_and_code(role), role.json["roles"]) == (403, "role_missing", ["station"])
    assert status_and_code(echo.get(f"/notes/{note['id']}", by=echo.person("fund_approver"))) == (403, "forbidden")


def test_public_pages_need_no_token_and_outside_ones_no_community(echo: Rig) -> None:
    board = echo.get("/board", by=None)
    assert (board.status_code, board.json["words"]) == (200, echo.slug)
    assert status_and_code(echo.get("/v1/communities/no-such-place/board", by=None)) == (404, "not_found")
    for nonsense in ("%00", "%ff%fe", "%ED%A0%80", "a" * 300, "A", "社区"):
        assert echo.get(f"/v1/communities/{nonsense}/board", by=None).status_code == 404
    assert status_and_code(echo.get("/v1/overview", by=None)) == (401, "unauthorized")
    assert status_and_code(echo.get("/v1/overview", by=echo.person("admin"))) == (403, "role_missing")


def test_a_route_that_declares_nobody_is_a_type_error() -> None:
    api = Api()
    with pytest.raises(TypeError, match="declares nobody"):

        @api.get("/things")
        def things() -> Note:
            raise AssertionError


def test_paths_and_methods_that_do_not_exist(echo: Rig) -> None:
    assert status_and_code(echo.get("/v1/nowhere", by=None)) == (404, "not_found")
    assert status_and_code(echo.get("/notes/not-an-id", by=None)) == (404, "not_found")
    answer = echo.request("DELETE", "/notes", by=echo.person("admin"))
    assert status_and_code(answer) == (405, "method_not_allowed")
    assert "GET" in answer.headers["Allow"]
