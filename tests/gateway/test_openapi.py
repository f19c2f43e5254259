"""The one public document: whole, valid, and the same as the programs' own."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate

from gateway import openapi, routes, words
from gateway.cli import SCOPES
from gateway.problems import PAGES, TLS_REQUIRED
from services.document import parts

DOCS = Path(__file__).parents[2] / "docs"
PROBLEMS = [{"code": "b", "status": 409, "zh": "二", "en": "B"}, {"code": "a", "status": 404, "zh": "一", "en": "A"}]


def document(path: str, name: str = "do", component: str = "Thing", **schema: Any) -> dict[str, Any]:
    shown = {"$ref": f"#/components/schemas/{component}"}
    done = {"content": {"application/json": {"schema": shown}}, "description": "d"}
    operation = {
        "operationId": name,
        "summary": "Do",
        "security": [{"client": ["teams:read"]}],
        "x-wulin-roles": [],
        "x-wulin-scope": "teams:read",
        "x-wulin-refusals": ["a"],
        "responses": {"200": done, "404": {"$ref": "#/components/responses/NotFound"}},
    }
    return {
        "paths": {path: {"get": operation, "parameters": [{"$ref": "#/components/parameters/Community"}]}},
        "components": {
            "schemas": {component: {"type": "object"} | schema, "Unused": {"type": "object"}, **parts.SCHEMAS},
            "parameters": parts.PARAMETERS,
            "headers": parts.HEADERS,
            "responses": parts.RESPONSES,
            "securitySchemes": parts.security_schemes({"teams:read": ""}),
        },
        "x-problems": PROBLEMS,
    }


PEOPLE, TEAMS = "/v1/communities/{community}/people", "/v1/communities/{community}/teams"


def test_a_component_has_the_name_of_its_class_and_unused_ones_are_dropped() -> None:
    merged = openapi.merge({"gateway": document(PEOPLE, "list_people", "Person"), "orders": document(TEAMS)})
    validate(merged)
    assert merged["components"]["schemas"].keys() == {"Person", "Thing", "Problem", "Fault"}
    assert merged["components"]["responses"].keys() == {"NotFound"}
    codes = [one["code"] for one in merged["x-problems"]]
    assert codes == sorted({"a", "b"} | {page.code for page in (*PAGES, TLS_REQUIRED)})  # nginx's own are listed too


def test_two_services_with_a_class_of_the_same_name_keep_both() -> None:
    merged = openapi.merge({"gateway": document(PEOPLE, "a", maxProperties=1), "orders": document(TEAMS, "b")})
    schema = merged["paths"][TEAMS]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema == {"$ref": "#/components/schemas/OrdersThing"}
    assert {"GatewayThing", "OrdersThing"} <= merged["components"]["schemas"].keys()
    same = openapi.merge({"gateway": document(PEOPLE, "a"), "orders": document(TEAMS, "b")})
    assert "Thing" in same["components"]["schemas"]


def test_a_better_name_is_given_in_the_words() -> None:
    written = replace(words.read(), names={"orders.Thing": "OrderThing"})
    merged = openapi.merge({"orders": document(TEAMS, "b")}, written)
    assert "OrderThing" in merged["components"]["schemas"]


def test_an_operation_says_who_may_call_and_what_it_refuses() -> None:
    merged = openapi.merge({"orders": document(TEAMS, "list_teams")})
    about = merged["paths"][TEAMS]["get"]
    assert about["summary"] == "Do · 列出志愿服务队"
    assert about["tags"] == ["Orders"]
    assert "Who may call: programs with the scope `teams:read`." in about["description"]
    assert "- `a` (404): A · 一" in about["description"]
    scopes = merged["components"]["securitySchemes"]["client"]["flows"]["clientCredentials"]["scopes"]
    assert scopes == {"teams:read": "Read teams · 读取志愿服务队"}


@pytest.mark.parametrize(
    ("documents", "text"),
    [
        ({"gateway": document(PEOPLE, "same"), "orders": document(TEAMS, "same")}, "another operation is called same"),
        ({"gateway": document(TEAMS)}, "gives .*teams to no service, or not to gateway"),
        ({"gateway": document("/v1/communities/{community}/peoples")}, "to no service"),
        ({"gateway": document("/internal")}, "to no service"),
    ],
)
def test_a_clash_stops_the_build(documents: dict[str, Any], text: str) -> None:
    with pytest.raises(openapi.Clash, match=text):
        openapi.merge(documents)


def test_scopes_are_those_that_operations_declare() -> None:
    read = {"x-wulin-scope": "teams:read", "x-wulin-wider-scopes": ["teams:members"]}
    operations = {"get": read, "post": {"x-wulin-scope": None}, "parameters": []}
    module: dict[str, Any] = {}
    exec(openapi.scopes_module({"paths": {TEAMS: operations, PEOPLE: {"get": {}}}}), module)
    assert module["SCOPES"] == {"teams:read", "teams:members"}


def test_a_resource_belongs_to_one_service() -> None:
    with pytest.raises(ValueError, match="people belongs to gateway and to orders"):
        routes._by_resource({"gateway": ("people",), "orders": ("people",)})


def test_every_resource_of_the_routes_is_served() -> None:
    document = json.loads((DOCS / "openapi.json").read_text())
    built = {path.split("/")[4] for path in document["paths"] if path.startswith("/v1/communities/{community}/")}
    assert built - {*routes.COMMUNITY_ACTS} == set(routes.SERVICE_OF), (
        "a resource of gateway/routes.py is not served, or the reverse"
    )


def test_the_committed_document_is_up_to_date(tmp_path: Path) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "gateway",
            "openapi",
            "--folder",
            str(tmp_path),
            "--scopes",
            str(tmp_path / "scopes.py"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    for name in ("openapi.json", "errors.md"):
        assert (DOCS / name).read_text() == (tmp_path / name).read_text(), f"run `make openapi` and commit docs/{name}"
    assert SCOPES.read_text() == (tmp_path / "scopes.py").read_text(), f"run `make openapi` and commit {SCOPES}"
    validate(json.loads((DOCS / "openapi.json").read_text()))
