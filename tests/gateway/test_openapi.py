"""The one public document: whole, valid, and the same as the programs' own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate

from gateway import openapi, routes
from gateway.app import service
from gateway.cli import SCOPES
from gateway.problems import PAGES, TLS_REQUIRED

DOCS = Path(__file__).parents[2] / "docs"
COMMUNITY = {"in": "path", "name": "community", "required": True, "schema": {"type": "string"}}
PROBLEMS = [{"code": "b", "status": 409, "zh": "二", "en": "B"}, {"code": "a", "status": 404, "zh": "一", "en": "A"}]


def document(path: str, name: str = "do", component: str = "Thing") -> dict[str, Any]:
    answer = {
        "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{component}"}}},
        "description": "d",
    }
    return {
        "paths": {path: {"get": {"operationId": name, "responses": {"200": answer}}, "parameters": [COMMUNITY]}},
        "components": {
            "schemas": {
                component: {"type": "object"},
                "Unused": {"type": "object"},
                "ProblemShape": {"type": "object"},
            },
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
        },
        "x-problems": PROBLEMS,
    }


PEOPLE, TEAMS = "/v1/communities/{community}/people", "/v1/communities/{community}/teams"


def test_components_have_the_service_name_and_unused_ones_are_dropped() -> None:
    merged = openapi.merge({"gateway": document(PEOPLE, "list_people"), "orders": document(TEAMS, "list_teams")})
    validate(merged)
    assert merged["components"]["schemas"].keys() == {"GatewayThing", "OrdersThing"}
    schema = merged["paths"][TEAMS]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema == {"$ref": "#/components/schemas/OrdersThing"}
    codes = [one["code"] for one in merged["x-problems"]]
    assert codes == sorted({"a", "b"} | {page.code for page in (*PAGES, TLS_REQUIRED)})  # nginx's own are listed too


def test_shared_components_are_written_once() -> None:
    both = {"gateway": document(PEOPLE, "a", "ProblemShape"), "orders": document(TEAMS, "b", "ProblemShape")}
    assert openapi.merge(both)["components"]["schemas"].keys() == {"Problem"}


@pytest.mark.parametrize(
    ("documents", "words"),
    [
        ({"gateway": document(PEOPLE, "same"), "orders": document(TEAMS, "same")}, "another operation is called same"),
        ({"gateway": document(TEAMS)}, "gives .*teams to no service, or not to gateway"),
        ({"gateway": document("/v1/communities/{community}/peoples")}, "to no service"),
        ({"gateway": document("/internal")}, "to no service"),
    ],
)
def test_a_clash_stops_the_build(documents: dict[str, Any], words: str) -> None:
    with pytest.raises(openapi.Clash, match=words):
        openapi.merge(documents)


def test_scopes_are_those_that_operations_declare() -> None:
    read = {"x-wulin-scope": "teams:read", "x-wulin-wider-scopes": ["teams:members"]}
    operations = {"get": read, "post": {"x-wulin-scope": None}, "parameters": [COMMUNITY]}
    module: dict[str, Any] = {}
    exec(openapi.scopes_module({"paths": {TEAMS: operations, PEOPLE: {"get": {}}}}), module)
    assert module["SCOPES"] == {"teams:read", "teams:members"}


def test_a_resource_belongs_to_one_service() -> None:
    with pytest.raises(ValueError, match="people belongs to gateway and to orders"):
        routes._by_resource({"gateway": ("people",), "orders": ("people",)})


def test_the_directorys_own_document_is_valid() -> None:
    merged = openapi.merge({"gateway": service.document()})
    validate(merged)
    for item in merged["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                assert operation["summary"]
                assert "security" in operation


def test_every_resource_of_the_routes_is_served() -> None:
    document = json.loads((DOCS / "openapi.json").read_text())
    built = {path.split("/")[4] for path in document["paths"] if path.startswith("/v1/communities/{community}/")}
    assert built == set(routes.SERVICE_OF), "a resource of gateway/routes.py is not served, or the reverse"


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
