"""The layout by feature: which files there are, what each kind may import, how long they may be. Needs no servers.

pyproject.toml holds the order of the features for import-linter, and this file reads it from there. It tests what
import-linter cannot express.
"""

from __future__ import annotations

import ast
import importlib
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from deploy.deployment import module
from services.chassis.messaging.contract import SERVICES
from services.chassis.service import Service

ROOT = Path(__file__).parents[2]
FOLDERS = {module(name): ROOT / module(name).replace(".", "/") for name in SERVICES}
SERVICE_FILES = {"__init__", "__main__", "app", "audit", "metadata"}
EDGE_FILES = {"cli", "openapi", "problems", "routes", "words"}  # of the gateway, beside the directory
KINDS = {  # kind of file -> the kinds that it may import, of its own feature and of lower ones
    "model": "model",
    "rules": "model rules",
    "tables": "model tables",
    "store": "model rules tables store",
    "hooks": "model",
    "transitions": "model rules store hooks transitions",
    "commands": "model rules store hooks transitions",
    "queries": "model rules store transitions queries",
    "schemas": "model schemas",
    "api": "model schemas commands queries store transitions",
    "events": "model rules commands store",
    "jobs": "model rules commands store",
}
OTHER_FILES = {  # files of no kind: each is for one outside thing, and has its name
    "gateway.clients.scopes": "the scopes that the services' routes declare, written by `make openapi`",
    "gateway.credentials.devices": "the signed tokens of devices that signed in before",
    "gateway.credentials.passwords": "argon2",
    "gateway.credentials.throttle": "counts of wrong passwords by login, network and device, in memory",
    "services.fund.providers.registry": "which payment providers a deployment has",
    "services.fund.providers.sandbox": "a payment provider for trials",
}
NO_FEATURES = {"nginx", "web"}  # programs beside the directory
ENTRY_POINTS = {"api": "apis", "events": "handlers", "jobs": "jobs"}  # kind of file -> field of Service
FILE_LINES_MOST = 350
FUNCTION_LINES_MOST = 40  # without the docstring


def order(package: str) -> list[str]:
    """The features of a package, top first, as import-linter's layers name them."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    (layers,) = (one["layers"] for one in contracts if one.get("containers") == [package])
    named = [name.strip(" ()") for layer in layers for name in layer.split("|")]
    return [name for name in named if (FOLDERS[package] / name).is_dir() and name not in NO_FEATURES]


FILES = [
    pytest.param(package, path, id=str(path.relative_to(ROOT)))
    for package, folder in FOLDERS.items()
    for path in sorted(folder.rglob("*.py"))
    if not {"migrations", *NO_FEATURES} & set(path.relative_to(folder).parts)
]


@pytest.mark.parametrize("package", FOLDERS)
def test_a_service_has_its_features_and_the_files_of_a_service(package: str) -> None:
    files = {path.stem for path in FOLDERS[package].glob("*.py")}
    assert files == SERVICE_FILES | (EDGE_FILES if package == "gateway" else set())
    assert (FOLDERS[package] / "README.md").is_file()
    assert any((FOLDERS[package] / "migrations").glob("*_first_tables.py"))
    features = {path.parent.name for path in FOLDERS[package].glob("*/__init__.py")}
    assert features - NO_FEATURES == set(order(package))


@pytest.mark.parametrize(("package", "path"), FILES)
def test_a_file_of_a_feature_imports_what_its_kind_may(package: str, path: Path) -> None:
    features, (feature, kind) = order(package), (path.parent.name, path.stem)
    inside = path.relative_to(FOLDERS[package]).parts
    if len(inside) == 1 or kind == "__init__":
        return
    assert len(inside) == 2, "a feature has no folders"
    assert kind in KINDS or f"{package}.{feature}.{kind}" in OTHER_FILES
    for name in _imports(ast.parse(path.read_text())):
        other, to_kind = (*name.removeprefix(f"{package}.").split("."), "")[:2]
        if not name.startswith(f"{package}.") or other not in features:
            continue
        assert features.index(other) >= features.index(feature), f"{name} stands above"
        if kind in KINDS and to_kind in KINDS:
            assert to_kind in KINDS[kind].split(), f"{kind} imports {name}"


def _imports(tree: ast.Module) -> Iterator[str]:
    """The full names that a file imports, inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{one.name}" for one in node.names)


@pytest.mark.parametrize(("package", "path"), FILES)
def test_files_and_functions_are_short(package: str, path: Path) -> None:
    text = path.read_text()
    assert len(text.splitlines()) <= FILE_LINES_MOST
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            lines = (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0
            assert lines <= FUNCTION_LINES_MOST, node.name


@pytest.mark.parametrize("package", FOLDERS)
def test_app_lists_the_entry_points_of_every_feature_once(package: str) -> None:
    service: Service = importlib.import_module(f"{package}.app").service
    for kind, listed in ENTRY_POINTS.items():
        found = [_entry_point(package, path, kind) for path in sorted(FOLDERS[package].glob(f"*/{kind}.py"))]
        assert sorted(map(id, found)) == sorted(map(id, getattr(service, listed))), kind


def _entry_point(package: str, path: Path, kind: str) -> Any:
    file = importlib.import_module(f"{package}.{path.parent.name}.{kind}")
    return getattr(file, {"events": "handlers"}.get(kind, kind))
